import type { Case } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { interviewed } from '../src/run.ts'
import { model } from './real.ts'

const facts: Case = {
  age: 58,
  sex: 'female',
  sites: [{ region: 'knee-inner', side: 'left' }],
  answers: { 'stairs-hurt': 'present', fever: 'absent', 'pain-duration': 'over-three-months' },
}

describe('the scripted patient', () => {
  const { person, screens, questions } = interviewed(model, facts)

  it('says only what the facts say, and is not sure of the rest', () => {
    for (const [id, answer] of Object.entries(person.answers ?? {})) expect(answer).toEqual(facts.answers?.[id] ?? 'unknown')
    expect(person.sites).toEqual(facts.sites)
  })

  it('is asked several questions a screen, and not without end', () => {
    expect(questions).toBeGreaterThan(screens)
    expect(screens).toBeLessThanOrEqual(30)
  })
})
