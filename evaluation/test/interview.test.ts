import { ask, type Case } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { interviewed } from '../src/modes/interview.ts'
import { model } from './real.ts'

const secret = model.findings.find((finding) => finding.private && finding.kind === 'yes-no')?.id ?? ''

const facts: Case = {
  age: 58,
  sex: 'female',
  sites: [{ region: 'knee-inner', side: 'left' }],
  answers: { 'stairs-hurt': 'present', fever: 'absent', 'pain-duration': 'over-three-months', [secret]: 'present' },
}

describe('the scripted patient', () => {
  const { person, screens, questions, thoughts, pertinent } = interviewed(model, facts)

  it('says only what the facts say, and is not sure of the rest', () => {
    for (const [id, answer] of Object.entries(person.answers ?? {})) expect(answer, id).toEqual(facts.answers?.[id] ?? 'unknown')
    expect(person.sites).toEqual(facts.sites)
  })

  it('is asked several questions a screen, and not without end', () => {
    expect(questions).toBeGreaterThan(screens)
    expect(screens).toBeLessThanOrEqual(30)
    expect(thoughts).toBeGreaterThan(screens / 2)
    expect(thoughts).toBeLessThan(questions)
  })

  it('is asked less unless it wants the full interview, and told that there would be more', () => {
    const short = interviewed(model, { ...facts, pace: 'short' })
    const full = interviewed(model, { ...facts, pace: 'full' })
    expect(short.questions).toBe(questions)
    expect(short.screens).toBeLessThan(full.screens)
    expect(ask(model, short.person).stopped?.code).toBe('short')
    expect(ask(model, { ...short.person, pace: 'full' }).next?.purpose).toBe('decision')
  })

  it('counts which of its findings were asked for, and names the others', () => {
    const asked = Object.keys(facts.answers ?? {}).filter((id) => id in (person.answers ?? {}))
    expect(pertinent.asked).toBe(asked.length)
    expect(pertinent.of).toBe(4)
    expect(pertinent.missed).toHaveLength(4 - asked.length)
  })

  it('begins with what its text says, but keeps what is private until asked', () => {
    const told = { answers: { 'leg-weakness': 'present', [secret]: 'present' } as const }
    const begun = interviewed(model, { ...facts, answers: { ...facts.answers, 'leg-weakness': 'present' } }, told)
    expect(secret).not.toBe('')
    expect(begun.person.answers?.['leg-weakness']).toBe('present')
    expect(begun.pertinent.missed).not.toContain('leg-weakness')
    const stranger = interviewed(model, { age: 58, sex: 'female' }, told)
    expect(stranger.person.answers?.[secret] ?? 'unknown').toBe('unknown')
  })
})
