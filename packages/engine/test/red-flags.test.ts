import fc from 'fast-check'
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

  it('tell what the person answered, where the rule asks for that or more', () => {
    const rule = flag('since', { finding: 'n0', value: 'a' })
    const worse = withFlags(rule)
    const ordinal = { ...worse, findings: worse.findings.map((each) => (each.id === 'n0' ? { ...each, kind: 'ordinal' as const } : each)) }
    expect(firedFlags(ordinal, factsOf(ordinal, { n0: 'b' }))[0]?.because).toEqual(['n0: b'])
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

describe('a danger sign that the person is not sure of', () => {
  const unknownFloor = { answers: ['f0', 'f1'], with: f(3), urgency: 'soon' as const, act: 'Be looked at.', why: 'A doubt is not a no.' }
  const doubted = flag('doubt', { any: [{ all: [f(0), f(2)] }, f(1)] }, { unknownFloor, urgency: 'emergency', ambulance: 'now' })
  const firedFor = (answers: Record<string, string>, flags: readonly RedFlag[] = [doubted]) => {
    const model = withFlags(...flags)
    const { known, unsure } = observe(model, { answers })
    return firedFlags(model, { profile: {}, known }, unsure)
  }
  const title = (n: number) => base.findings[n]?.title

  it('brings the rule in at its lower urgency, in its own words, and interrupts nothing', () => {
    expect(firedFor({ f0: 'unknown', f2: 'present', f3: 'present' })).toEqual([
      {
        id: 'doubt',
        title: 'Rule doubt',
        urgency: 'soon',
        act: 'Be looked at.',
        why: 'A doubt is not a no.',
        interrupts: false,
        inDoubt: true,
        fear: ['c0'],
        because: [`Not sure: ${title(0)}`, title(2), title(3)],
        basis: [{ note: 'A doubt is not a no.' }],
      },
    ])
  })

  it('counts only when it was asked, named, and all else holds', () => {
    expect(firedFor({ f2: 'present', f3: 'present' })).toEqual([])
    expect(firedFor({ f0: 'absent', f2: 'present', f3: 'present' })).toEqual([])
    expect(firedFor({ f0: 'present', f2: 'unknown', f3: 'present' })).toEqual([])
    expect(firedFor({ f0: 'unknown', f3: 'present' })).toEqual([])
    expect(firedFor({ f0: 'unknown', f2: 'present' })).toEqual([])
    expect(firedFor({ f1: 'unknown', f3: 'present' })).toHaveLength(1)
  })

  it('gives way to the rule itself, and stands after the more urgent rules', () => {
    expect(firedFor({ f0: 'unknown', f1: 'present', f2: 'present', f3: 'present' }).map(({ urgency }) => urgency)).toEqual(['emergency'])
    const both = firedFor({ f0: 'unknown', f2: 'present', f3: 'present', f4: 'present' }, [doubted, flag('other', f(4))])
    expect(both.map(({ id }) => id)).toEqual(['other', 'doubt'])
  })

  const condition = fc.letrec<{ any: Expression }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: 0, max: 5 }).map(f),
      fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      fc.array(tie('any'), { minLength: 2, maxLength: 3 }).map((of) => ({ of, atLeast: 2 })),
    ),
  })).any
  const rules = fc.record({
    when: condition,
    with: fc.option(condition, { nil: undefined }),
    answers: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }),
    states: fc.array(fc.constantFrom('present', 'absent', 'unknown', 'not asked'), { minLength: 6, maxLength: 6 }),
    at: fc.integer({ min: 0, max: 5 }),
  })
  type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never
  /** 2 where the rule is met, 1 where it hangs on a doubt, 0 otherwise. */
  const levelOf = (rule: Rules, states: readonly string[], floor = true): number => {
    const own = { ...unknownFloor, answers: rule.answers.map((n) => `f${n}`), with: rule.with as Expression }
    const answers = Object.fromEntries(states.flatMap((state, n) => (state === 'not asked' ? [] : [[`f${n}`, state]])))
    const [fired] = firedFor(answers, [flag('rule', rule.when, { urgency: 'emergency', ...(floor ? { unknownFloor: own } : {}) })])
    return fired === undefined ? 0 : fired.urgency === 'emergency' ? 2 : 1
  }
  const changed = (states: readonly string[], at: number, state: string): string[] => states.map((each, n) => (n === at ? state : each))

  it('never lowers, whatever the rule, and changes nothing where nobody is unsure', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(levelOf(rule, rule.states)).toBeGreaterThanOrEqual(levelOf(rule, rule.states, false))
        const sure = rule.states.map((state) => (state === 'unknown' ? 'not asked' : state))
        expect(levelOf(rule, sure)).toBe(levelOf(rule, sure, false))
      }),
      { numRuns: 2000 },
    )
  })

  it('ranks between no and yes: one more doubt instead of a no, or yes instead of a doubt, never lowers', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const [no, unsure, yes] = ['absent', 'unknown', 'present'].map((state) => levelOf(rule, changed(rule.states, rule.at, state)))
        if (rule.answers.includes(rule.at)) expect(unsure).toBeGreaterThanOrEqual(no as number)
        expect(yes).toBeGreaterThanOrEqual(unsure as number)
      }),
      { numRuns: 2000 },
    )
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
