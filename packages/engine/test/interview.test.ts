import { describe, expect, it } from 'vitest'
import { type Answer, ask, type Case, type Model, type RedFlag, urgencyOf } from '../src/index.ts'
import { modelFrom } from '../src/testing/index.ts'

const base = modelFrom({
  conditions: [
    { prior: 0.2, urgency: 1 },
    { prior: 0.15, urgency: 3 },
    { prior: 0.01, urgency: 4 },
  ],
  findings: [
    { leak: 0.05, strength: [0, 0, 0.8] },
    { leak: 0.05, strength: [0, 0, 0.6] },
    ...Array.from({ length: 40 }, (_, i) => ({ leak: 0.2, strength: i % 2 ? [0.4, 0, 0] : [0, 0.3, 0] })),
  ],
})
const rule = (id: string, finding: string, interrupts: boolean): RedFlag => ({
  id,
  title: id,
  fear: [],
  when: { finding },
  context: [],
  urgency: interrupts ? 'emergency' : 'urgent',
  act: 'Act.',
  why: 'It matters.',
  interrupts,
  screened: true,
  basis: [{}],
})
/** `f0` is an emergency, `f1` urgent; each screen after them holds four questions. */
const model: Model = {
  ...base,
  screens: Array.from({ length: 11 }, (_, i) => ({ id: `s${i}`, title: `Screen ${i}`, lead: '' })),
  findings: base.findings.map((finding, i) => ({ ...finding, screen: i < 2 ? 's0' : `s${1 + Math.floor((i - 2) / 4)}` })),
  redFlags: [rule('artery', 'f0', true), rule('vein', 'f1', false)],
}
const asked = (person: Case) => ask(model, person).next?.questions.map(({ id }) => id) ?? []

describe('danger signs read in words', () => {
  const heard = (answers: Record<string, Answer>): Case => ({ answers, unconfirmed: Object.keys(answers) })

  it('are asked, while the rule that they fire already holds', () => {
    const person = heard({ f0: 'present', f5: 'present' })
    const { next, stopped, redFlags } = ask(model, person)
    expect(next?.questions.map(({ id }) => id)).toEqual(['f0'])
    expect(next?.purpose).toBe('safety')
    expect(stopped).toBeNull()
    expect(redFlags.map(({ id }) => id)).toEqual(['artery'])
    expect(urgencyOf(model, person)).toBe('emergency')
  })

  it('are asked among the safety questions where nothing interrupts', () => {
    expect(asked(heard({ f1: 'present' })).sort()).toEqual(['f0', 'f1'])
    expect(asked({ answers: { f1: 'present' } })).toEqual(['f0'])
  })

  it('are asked no more once they are confirmed, and end the interview then', () => {
    expect(ask(model, { answers: { f0: 'present' } }).stopped?.code).toBe('emergency')
    expect(asked({ answers: { f0: 'absent', f1: 'absent', f5: 'present' }, unconfirmed: ['f5'] })).not.toContain('f5')
  })

  it('do not hold up an emergency that stands without them', () => {
    const both = { ...model, redFlags: [...model.redFlags, rule('joint', 'f2', true)] }
    expect(ask(both, { answers: { f0: 'present', f2: 'present' }, unconfirmed: ['f2'] }).stopped?.code).toBe('emergency')
  })

  it('are not asked where the words denied them', () => {
    expect(asked(heard({ f0: 'absent', f1: 'absent' }))).not.toContain('f0')
  })

  it('count the same as if they were confirmed', () => {
    for (const answers of [{ f0: 'present' }, { f1: 'present' }, { f1: 'present', f3: 'absent' }] as Record<string, Answer>[])
      expect(urgencyOf(model, heard(answers))).toBe(urgencyOf(model, { answers }))
  })
})

describe('a person who cannot tell', () => {
  /** Screens of which nothing can be told, after twelve answers about things that no cause has to do with. */
  function screensAfter(answer: Answer, pace: Case['pace'] = 'short'): number {
    const idle = Array.from({ length: 12 }, (_, i) => `idle${i}`)
    const findings = [
      ...model.findings,
      ...idle.map((id) => ({ ...(model.findings[2] as (typeof model.findings)[number]), id, screen: 'idle' })),
    ]
    const wider: Model = { ...model, findings, screens: [...model.screens, { id: 'idle', title: 'Idle', lead: '' }] }
    let person: Case = { answers: { f0: 'absent', f1: 'absent', ...Object.fromEntries(idle.map((id) => [id, answer])) }, pace }
    for (let count = 0; ; count++) {
      const { next } = ask(wider, person)
      if (!next) return count
      person = { ...person, answers: { ...person.answers, ...Object.fromEntries(next.questions.map(({ id }) => [id, 'unknown'])) } }
    }
  }

  it('is asked fewer questions, for another "not sure" would change nothing', () => {
    expect(screensAfter('unknown')).toBeLessThan(screensAfter('absent'))
  })

  it('is asked as many as anyone in the full interview', () => {
    expect(screensAfter('unknown', 'full')).toBeGreaterThan(screensAfter('unknown'))
  })
})
