import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, URGENCIES, urgencyOf, urgencyRank } from '../src/index.ts'
import type { Model, RedFlag, Urgency } from '../src/model.ts'
import { modelFrom } from '../src/testing/index.ts'

const FINDINGS = 5
const unit = fc.double({ min: 0.01, max: 0.95, noNaN: true })

const rule = (when: RedFlag['when'], urgency: Urgency): RedFlag => ({
  id: `rule-${urgency}`,
  title: 'A rule',
  fear: [],
  when,
  context: [],
  urgency,
  act: 'Be seen.',
  why: 'It matters.',
  interrupts: false,
  screened: true,
  basis: [],
})

/** Small models with causes of every urgency, any links, and rules over every finding. */
const models: fc.Arbitrary<Model> = fc
  .record({
    conditions: fc.array(fc.record({ prior: fc.double({ min: 0.001, max: 0.3, noNaN: true }), urgency: fc.nat(4) }), {
      minLength: 2,
      maxLength: 5,
    }),
    findings: fc.array(
      fc.record({ leak: fc.double({ min: 0.02, max: 0.5, noNaN: true }), strength: fc.array(unit, { minLength: 5, maxLength: 5 }) }),
      {
        minLength: FINDINGS,
        maxLength: FINDINGS,
      },
    ),
    level: fc.constantFrom(...URGENCIES),
  })
  .map(({ level, ...spec }) => {
    const all = Array.from({ length: FINDINGS }, (_, n) => ({ finding: `f${n}` }))
    const most = { of: all, atLeast: 3 }
    return { ...modelFrom(spec), redFlags: [rule(most, level)].sort((a, b) => urgencyRank(b.urgency) - urgencyRank(a.urgency)) }
  })

const answers = fc.array(fc.constantFrom('present', 'absent', 'unknown'), { minLength: FINDINGS, maxLength: FINDINGS })
const personOf = (said: readonly string[]): Case => ({ answers: Object.fromEntries(said.map((state, n) => [`f${n}`, state])) })

describe('the urgency', () => {
  it('is never below that of a rule that fires', () => {
    fc.assert(
      fc.property(models, answers, (model, said) => {
        const fires = said.filter((state) => state === 'present').length >= 3
        const floor = fires ? urgencyRank(model.redFlags[0]?.urgency ?? 'self-care') : 0
        expect(urgencyRank(urgencyOf(model, personOf(said)))).toBeGreaterThanOrEqual(floor)
      }),
      { numRuns: 1000 },
    )
  })

  it('never falls when one more warning sign is there', () => {
    fc.assert(
      fc.property(models, answers, fc.nat(FINDINGS - 1), (model, said, n) => {
        const more = said.map((state, i) => (i === n ? 'present' : state))
        const less = said.map((state, i) => (i === n ? 'unknown' : state))
        expect(urgencyRank(urgencyOf(model, personOf(more)))).toBeGreaterThanOrEqual(urgencyRank(urgencyOf(model, personOf(less))))
      }),
      { numRuns: 1000 },
    )
  })

  it('treats not sure as not asked, never as no', () => {
    fc.assert(
      fc.property(models, answers, (model, said) => {
        const known = said.flatMap((state, n) => (state === 'unknown' ? [] : [[`f${n}`, state] as const]))
        expect(urgencyOf(model, personOf(said))).toBe(urgencyOf(model, { answers: Object.fromEntries(known) }))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('many warning signs at once', () => {
  const many = 9
  const model = (level: Urgency, context: readonly string[] = []): Model => {
    const base = modelFrom({
      conditions: [{ prior: 0.3, urgency: 0 }],
      findings: Array.from({ length: many }, () => ({ leak: 0.3, strength: [0.9] })),
    })
    const all = Array.from({ length: many }, (_, n) => ({ finding: `f${n}` }))
    return { ...base, redFlags: [{ ...rule({ all: [{ sex: 'male' }, ...all] }, level), context }] }
  }
  const said = (count: number): Case => ({
    sex: 'female',
    answers: Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${n}`, 'present'])),
  })

  it('make an emergency without any rule', () => {
    expect(urgencyOf(model('soon'), said(many))).toBe('emergency')
    expect(urgencyOf(model('soon'), said(many - 1))).not.toBe('emergency')
  })

  it('do not count what a rule calls context', () => {
    expect(urgencyOf(model('soon', ['f0']), said(many))).not.toBe('emergency')
  })
})
