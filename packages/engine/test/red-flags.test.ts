import { describe, expect, it } from 'vitest'
import type { Expression, Finding, Model, RedFlag } from '../src/model.ts'
import { firedFlags, flagFindings, mandatoryFindings, warningFindings } from '../src/red-flags.ts'
import { modelFrom, observe } from '../src/testing/index.ts'

const finding = { leak: 0.1, strength: [0.5] }
const base = modelFrom({
  conditions: [{ prior: 0.1, urgency: 1 }],
  findings: Array.from({ length: 6 }, () => finding),
  choices: [{ background: 0.5, share: [0.5] }],
})

const flag = (id: string, when: Expression, more: Partial<RedFlag> = {}): RedFlag => ({
  id,
  title: `Rule ${id}`,
  fear: ['c0'],
  when,
  context: [],
  urgency: 'urgent',
  act: 'Be seen.',
  why: 'It matters.',
  interrupts: true,
  screened: true,
  basis: [{ source: 'a-study' }],
  ...more,
})

const f = (n: number): Expression => ({ finding: `f${n}` })
const withFlags = (...redFlags: RedFlag[]): Model => ({ ...base, redFlags })
const factsOf = (model: Model, answers: Record<string, string>, profile = {}) => ({ profile, known: observe(model, { answers }).known })

describe('rules that fire', () => {
  const model = withFlags(flag('one', f(0)), flag('both', { all: [f(0), f(1)] }))

  it('are those whose condition is met, in the order of the model', () => {
    expect(firedFlags(model, factsOf(model, { f0: 'present' })).map(({ id }) => id)).toEqual(['one'])
    expect(firedFlags(model, factsOf(model, { f0: 'present', f1: 'present' })).map(({ id }) => id)).toEqual(['one', 'both'])
    expect(firedFlags(model, factsOf(model, { f1: 'present' }))).toEqual([])
  })

  it('do not fire for what is unknown or absent', () => {
    expect(firedFlags(model, factsOf(model, {}))).toEqual([])
    expect(firedFlags(model, factsOf(model, { f0: 'unknown' }))).toEqual([])
    expect(firedFlags(model, factsOf(model, { f0: 'absent' }))).toEqual([])
  })

  it('carry everything a page needs, and nothing else', () => {
    expect(firedFlags(model, factsOf(model, { f0: 'present' }))).toEqual([
      {
        id: 'one',
        title: 'Rule one',
        urgency: 'urgent',
        act: 'Be seen.',
        why: 'It matters.',
        interrupts: true,
        fear: ['c0'],
        because: [base.findings[0]?.title],
        basis: [{ source: 'a-study' }],
      },
    ])
  })
})

describe('why a rule fired', () => {
  const because = (when: Expression, answers: Record<string, string>, profile = {}, model = withFlags(flag('rule', when))) =>
    firedFlags(model, factsOf(model, answers, profile))[0]?.because
  const title = (n: number) => base.findings.find(({ id }) => id === `f${n}`)?.title

  it('names only what made it true', () => {
    const answers = { f0: 'present', f1: 'absent', f2: 'present' }
    expect(because({ all: [f(0), { any: [f(1), f(2)] }] }, answers)).toEqual([title(0), title(2)])
    expect(because({ of: [f(0), f(1), f(2)], atLeast: 2 }, answers)).toEqual([title(0), title(2)])
  })

  it('names one thing once', () => {
    expect(because({ all: [f(0), { any: [f(0), f(1)] }] }, { f0: 'present' })).toEqual([title(0)])
  })

  it('names ages and sexes in words', () => {
    const says = (age: { from?: number; below?: number }) => because({ all: [f(0), { age }] }, { f0: 'present' }, { age: 10 })?.[1]
    expect(says({ from: 10 })).toBe('Age 10 or over')
    expect(says({ below: 16 })).toBe('Age under 16')
    expect(says({ from: 8, below: 17 })).toBe('Age 8 to 17')
    expect(because({ sex: 'female' }, {}, { sex: 'female' })).toEqual(['Female'])
    expect(because({ sex: 'male' }, {}, { sex: 'male' })).toEqual(['Male'])
  })

  it('names the value of a finding with values, and a finding that the model lost by its id', () => {
    const choice = base.findings.find(({ id }) => id === 'n0') as Finding
    const value = choice.values[1]
    const when: Expression = { finding: 'n0', value: value?.id ?? '' }
    expect(because(when, { n0: value?.id ?? '' })).toEqual([`${choice.title}: ${value?.label}`])
    const [known] = [observe(base, { answers: { f0: 'present' } }).known]
    const orphan = { ...withFlags(flag('rule', f(0))), findings: [] }
    expect(firedFlags(orphan, { profile: {}, known })[0]?.because).toEqual(['f0'])
  })
})

describe('what must be asked before any result', () => {
  it('are the opening findings, then the open ones of every rule that concerns the person, each once', () => {
    const model = { ...withFlags(flag('a', { any: [f(1), f(2)] }), flag('b', { any: [f(2), f(3)] })), opening: ['f0'] }
    expect(mandatoryFindings(model, factsOf(model, {}))).toEqual(['f0', 'f1', 'f2', 'f3'])
    expect(mandatoryFindings(model, factsOf(model, { f2: 'present' }))).toEqual(['f0'])
    expect(mandatoryFindings(model, factsOf(model, { f1: 'absent' }))).toEqual(['f0', 'f2', 'f3'])
  })

  it('leaves out rules that are never screened, or not yet known to concern the person', () => {
    const model = withFlags(
      flag('never', f(1), { screened: false }),
      flag('later', f(2), { screenWhen: f(0) }),
      flag('quiet', f(3), { screened: false, screenWhen: f(0) }),
    )
    expect(mandatoryFindings(model, factsOf(model, {}))).toEqual([])
    expect(mandatoryFindings(model, factsOf(model, { f0: 'absent' }))).toEqual([])
    expect(mandatoryFindings(model, factsOf(model, { f0: 'present' }))).toEqual(['f2'])
  })
})

describe('findings that rules name', () => {
  it('count as warnings where they are yes-no, no risk, and no context of the rule', () => {
    const risky = base.findings.map((each) => (each.id === 'f2' ? { ...each, risk: true } : each))
    const when: Expression = { all: [f(0), f(1), f(2), { finding: 'n0', value: 'b' }, { age: { from: 60 } }] }
    const model = { ...withFlags(flag('a', when, { context: ['f1'] })), findings: risky }
    expect([...warningFindings(model)]).toEqual(['f0'])
    expect([...flagFindings(model)]).toEqual(['f0', 'f1', 'f2', 'n0'])
  })

  it('counts as a warning what is context of one rule and a sign of another', () => {
    const model = withFlags(flag('a', f(0), { context: ['f0'] }), flag('b', f(0)))
    expect([...warningFindings(model)]).toEqual(['f0'])
  })

  it('leaves out what the model does not hold', () => {
    const model = { ...withFlags(flag('a', { any: [f(0), { finding: 'gone' }] })) }
    expect([...warningFindings(model)]).toEqual(['f0'])
  })
})
