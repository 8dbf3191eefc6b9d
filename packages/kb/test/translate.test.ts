import { assess } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../src/index.ts'
import { GOOD } from './folders.ts'

const modelIn = (language?: string) => {
  const { model, problems } = loadKnowledge(GOOD, language)
  if (!model) throw new Error(JSON.stringify(problems))
  return model
}

describe('a second language', () => {
  const [english, german] = [modelIn(), modelIn('de')]
  const fever = (model: typeof english) => model.findings.find(({ id }) => id === 'fever')

  it('puts its words in the place of the English ones', () => {
    expect(german.language).toBe('de')
    expect(fever(german)).toMatchObject({
      ask: 'Haben Sie Fieber?',
      answered: { absent: { any: 'Kein Fieber' } },
      says: { present: ['Temperatur', 'Schüttelfrost', 'erhöhte Temperatur'] },
    })
    expect(fever(english)).toMatchObject({ ask: 'Do you have a fever?', answered: { absent: { any: 'No fever' } } })
  })

  it('keeps English words where there are none, and everything that is not words', () => {
    const { title: _a, ask: _b, says: _c, answered: _d, ...rest } = fever(german) as NonNullable<ReturnType<typeof fever>>
    expect(fever(english)).toMatchObject(rest)
    expect(german.conditions).toEqual(english.conditions)
  })

  it('gives the same urgency, causes and numbers', () => {
    const person = { age: 60, answers: { fever: 'present', 'knee-feels': ['hot'] } }
    const [a, b] = [assess(english, person), assess(german, person)]
    if (!a.ok || !b.ok) throw new Error('the case was refused')
    expect(b.value.urgency.level).toBe(a.value.urgency.level)
    expect(b.value.causes.map(({ id, chance }) => [id, chance])).toEqual(a.value.causes.map(({ id, chance }) => [id, chance]))
    expect(b.value.redFlags[0]?.act).toBe('Gehen Sie jetzt in eine Notaufnahme.')
  })

  it('is English throughout in a language without a file', () => {
    const { hash: _a, language: _b, ...french } = modelIn('fr')
    const { hash: _c, language: _d, ...rest } = english
    expect(french).toEqual(rest)
  })
})
