import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, type Case, URGENCIES, urgencyOf, urgencyRank } from '../src/index.ts'
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

describe('why it is this urgent', () => {
  const base = modelFrom({
    conditions: [
      { prior: 0.3, urgency: 3 },
      { prior: 0.2, urgency: 3 },
      { prior: 0.1, urgency: 4 },
      { prior: 0.3, urgency: 1 },
    ],
    findings: [{ leak: 0.1, strength: [0.5, 0.5, 0.5, 0.5] }],
  })
  const mild = modelFrom({ conditions: [{ prior: 0.5, urgency: 0 }], findings: [{ leak: 0.2, strength: [0.5] }] })
  const present = { finding: 'f0' }
  const reasonsOf = (model: Model, person: Case) => {
    const result = assess(model, person)
    if (!result.ok) throw new Error('no case')
    return result.value.urgency
  }

  it('names the two likeliest causes that are at least as urgent, likeliest first, when the chances say so', () => {
    const { level, because } = reasonsOf(base, { answers: { f0: 'present' } })
    expect(level).toBe('emergency')
    const urgent = reasonsOf({ ...base, conditions: base.conditions.filter(({ id }) => id !== 'c2') }, { answers: { f0: 'present' } })
    expect(because.map(({ says }) => says.slice(0, 11))).toEqual(['Condition 2'])
    expect(urgent.level).toBe('urgent')
    expect(urgent.because.map(({ says, from }) => [says.slice(0, 11), from])).toEqual([
      ['Condition 0', 'chances'],
      ['Condition 1', 'chances'],
    ])
    expect(urgent.because[0]?.says).toMatch(/^Condition 0, .+\. test$/)
    expect(urgent.because[0]?.basis).toEqual([{}])
  })

  it('names two of three, by chance and not by their order in the model', () => {
    const three = modelFrom({
      conditions: [0.05, 0.1, 0.2].map((prior) => ({ prior, urgency: 3 })),
      findings: [{ leak: 0.1, strength: [0.6, 0.6, 0.6] }],
    })
    const { because } = reasonsOf(three, { answers: { f0: 'present' } })
    expect(because.map(({ says }) => says.slice(0, 11))).toEqual(['Condition 2', 'Condition 1'])
  })

  it('names a rule alone where the chances say less, even if a cause that urgent is conceivable', () => {
    const model = modelFrom({
      conditions: [...Array.from({ length: 6 }, () => ({ prior: 0.3, urgency: 0 })), { prior: 0.00005, urgency: 4 }],
      findings: [{ leak: 0.1, strength: [0.9, 0, 0, 0, 0, 0, 0.1] }],
    })
    const { level, because } = reasonsOf({ ...model, redFlags: [rule(present, 'emergency')] }, { answers: { f0: 'present' } })
    expect([level, because.map(({ from }) => from)]).toEqual(['emergency', ['rule']])
  })

  it('names the causes where the chances say more than every rule', () => {
    const { because } = reasonsOf({ ...base, redFlags: [rule(present, 'soon')] }, { answers: { f0: 'present' } })
    expect(because.map(({ from }) => from)).toEqual(['chances'])
  })

  it('names the rules of that urgency, and only them, when a rule says more than the chances', () => {
    const rules = [
      { ...rule(present, 'urgent'), title: 'High', basis: [{ source: 'a-study' }] },
      { ...rule(present, 'soon'), title: 'Low' },
    ]
    const { level, because } = reasonsOf({ ...mild, redFlags: rules }, { answers: { f0: 'present' } })
    expect(level).toBe('urgent')
    expect(because).toEqual([{ says: 'High: It matters.', from: 'rule', basis: [{ source: 'a-study' }] }])
  })

  it('names both the rule and the causes where they agree', () => {
    const { because } = reasonsOf({ ...base, redFlags: [rule(present, 'emergency')] }, { answers: { f0: 'present' } })
    expect(because.map(({ from }) => from)).toEqual(['rule', 'chances'])
  })

  it('says how many warning signs there are where they decide', () => {
    const nine = Array.from({ length: 9 }, (_, n) => ({ finding: `f${n}` }))
    const model = modelFrom({ conditions: [{ prior: 0.3, urgency: 0 }], findings: nine.map(() => ({ leak: 0.3, strength: [0.9] })) })
    const said = { answers: Object.fromEntries(nine.map(({ finding }) => [finding, 'present'])) }
    const never = rule({ all: [{ sex: 'male' }, ...nine] }, 'soon')
    const { level, because } = reasonsOf({ ...model, redFlags: [never] }, said)
    expect([level, because]).toEqual(['emergency', [{ says: '9 warning signs at once.', from: 'rule', basis: [{}] }]])
  })

  it('counts neither what another answer implies nor what is absent as a warning sign', () => {
    const nine = Array.from({ length: 9 }, (_, n) => ({ finding: `f${n}` }))
    const plain = modelFrom({ conditions: [{ prior: 0.3, urgency: 0 }], findings: nine.map(() => ({ leak: 0.3, strength: [0.9] })) })
    const redFlags = [rule({ all: [{ sex: 'male' }, ...nine] }, 'soon')]
    const findings = plain.findings.map((each) => (each.id === 'f0' ? { ...each, implies: ['f8'] } : each))
    const eight = Object.fromEntries(nine.slice(0, 8).map(({ finding }) => [finding, 'present']))
    expect(urgencyOf({ ...plain, findings, redFlags }, { answers: eight })).not.toBe('emergency')
    expect(urgencyOf({ ...plain, redFlags }, { answers: { ...eight, f8: 'absent' } })).not.toBe('emergency')
  })
})
