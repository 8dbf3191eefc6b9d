import { describe, expect, it } from 'vitest'
import { and, atLeastTrue, evaluate, findingsIn, not, openFindings, or, type Truth } from '../src/logic.ts'
import type { Expression } from '../src/model.ts'
import { observe } from '../src/observe.ts'
import { modelFrom } from '../src/testing/index.ts'

const [T, F, U]: Truth[] = [true, false, undefined]

describe('three-valued logic', () => {
  it.each([
    [T, T, T, T],
    [T, F, F, T],
    [T, U, U, T],
    [F, T, F, T],
    [F, F, F, F],
    [F, U, F, U],
    [U, T, U, T],
    [U, F, F, U],
    [U, U, U, U],
  ])('%s and, or %s is %s, %s', (a, b, both, either) => {
    expect(and([a, b])).toBe(both)
    expect(or([a, b])).toBe(either)
  })

  it('not turns yes and no round, and leaves unknown unknown', () => {
    expect([not(T), not(F), not(U)]).toEqual([F, T, U])
  })

  it.each([
    [2, [T, T, F], T],
    [2, [T, F, F], F],
    [2, [T, U, F], U],
    [1, [U, F], U],
    [2, [T, T, U], T],
  ] as const)('at least %s of %s is %s', (wanted, values, expected) => {
    expect(atLeastTrue(wanted, values)).toBe(expected)
  })
})

const model = modelFrom({
  conditions: [{ prior: 0.1, urgency: 1 }],
  findings: [
    { leak: 0.1, strength: [0.5] },
    { leak: 0.1, strength: [0.5] },
    { leak: 0.1, strength: [0.5] },
  ],
  choices: [{ background: 0.5, share: [0.5] }],
})
const facts = (answers: Record<string, string>, profile = {}) => ({ profile, known: observe(model, { answers }).known })

describe('evaluate', () => {
  const rule: Expression = { all: [{ finding: 'f0' }, { any: [{ finding: 'f1' }, { finding: 'f2' }] }] }

  it('is unknown until the answers decide it', () => {
    expect(evaluate(rule, facts({}))).toBe(undefined)
    expect(evaluate(rule, facts({ f0: 'present' }))).toBe(undefined)
    expect(evaluate(rule, facts({ f0: 'present', f2: 'present' }))).toBe(true)
    expect(evaluate(rule, facts({ f0: 'absent' }))).toBe(false)
    expect(evaluate(rule, facts({ f0: 'present', f1: 'absent', f2: 'absent' }))).toBe(false)
  })

  it('never takes not sure for no', () => {
    expect(evaluate(rule, facts({ f0: 'present', f1: 'absent', f2: 'unknown' }))).toBe(undefined)
  })

  it('compares ages from and below, and does not know without an age', () => {
    const old: Expression = { age: { from: 65 } }
    expect(evaluate(old, facts({}, { age: 65 }))).toBe(true)
    expect(evaluate(old, facts({}, { age: 64.9 }))).toBe(false)
    expect(evaluate(old, facts({}))).toBe(undefined)
    expect(evaluate({ age: { from: 8, below: 17 } }, facts({}, { age: 17 }))).toBe(false)
  })

  it('counts how many of several hold', () => {
    const two: Expression = { of: [{ finding: 'f0' }, { finding: 'f1' }, { finding: 'f2' }], atLeast: 2 }
    expect(evaluate(two, facts({ f0: 'present', f1: 'present' }))).toBe(true)
    expect(evaluate(two, facts({ f0: 'present', f1: 'absent' }))).toBe(undefined)
    expect(evaluate(two, facts({ f0: 'present', f1: 'absent', f2: 'absent' }))).toBe(false)
  })

  it('holds ages between two bounds', () => {
    const child: Expression = { age: { from: 8, below: 17 } }
    expect([7.9, 8, 16.9, 17].map((age) => evaluate(child, facts({}, { age })))).toEqual([false, true, true, false])
    expect(evaluate({ age: { below: 17 } }, facts({}, { age: 3 }))).toBe(true)
  })

  it('does not know a sex that was not given', () => {
    expect(evaluate({ sex: 'male' }, facts({}))).toBe(undefined)
    expect(evaluate({ sex: 'male' }, facts({}, { sex: 'unknown' }))).toBe(undefined)
    expect(evaluate({ sex: 'male' }, facts({}, { sex: 'male' }))).toBe(true)
    expect(evaluate({ sex: 'male' }, facts({}, { sex: 'female' }))).toBe(false)
  })

  it('takes a later value of an ordered finding for the earlier one, but not in a plain choice', () => {
    const ordered = {
      ...model,
      findings: model.findings.map((finding) => (finding.id === 'n0' ? { ...finding, kind: 'ordinal' as const } : finding)),
    }
    const known = observe(ordered, { answers: { n0: 'b' } }).known
    expect(evaluate({ finding: 'n0', value: 'a' }, { profile: {}, known })).toBe(true)
    expect(evaluate({ finding: 'n0', value: 'b' }, { profile: {}, known: observe(ordered, { answers: { n0: 'a' } }).known })).toBe(false)
    expect(evaluate({ finding: 'n0', value: 'a' }, facts({ n0: 'b' }))).toBe(false)
    expect(evaluate({ finding: 'n0', value: 'a' }, facts({}))).toBe(undefined)
  })

  it('reads one value of a finding that has several at once', () => {
    const several = { ...model, findings: model.findings.map((each) => (each.id === 'n0' ? { ...each, multiple: true } : each)) }
    const known = observe(several, { answers: { n0: { a: 'present', b: 'absent' } } }).known
    expect(evaluate({ finding: 'n0', value: 'a' }, { profile: {}, known })).toBe(true)
    expect(evaluate({ finding: 'n0', value: 'b' }, { profile: {}, known })).toBe(false)
  })

  it('asks for the first open part of a conjunction only', () => {
    expect(openFindings(rule, facts({}))).toEqual(['f0'])
    expect(openFindings(rule, facts({ f0: 'present' }))).toEqual(['f1', 'f2'])
    expect(openFindings(rule, facts({ f0: 'absent' }))).toEqual([])
  })

  it('passes over what is settled, and over what nobody can be asked', () => {
    const late: Expression = { all: [{ finding: 'f0' }, { age: { from: 60 } }, { sex: 'male' }, { finding: 'f1' }] }
    expect(openFindings(late, facts({ f0: 'present' }))).toEqual(['f1'])
    expect(openFindings({ all: [{ age: { from: 60 } }, { sex: 'male' }] }, facts({}))).toEqual([])
    expect(openFindings({ of: [{ finding: 'f0' }, { finding: 'f1' }, { finding: 'f2' }], atLeast: 2 }, facts({ f1: 'present' }))).toEqual([
      'f0',
      'f2',
    ])
  })

  it('asks nothing for a rule that is decided', () => {
    expect(openFindings(rule, facts({ f0: 'present', f1: 'present' }))).toEqual([])
  })
})

describe('findingsIn', () => {
  it('names every finding of an expression, and neither ages nor sexes', () => {
    const when: Expression = {
      all: [
        { finding: 'a' },
        { any: [{ finding: 'b', value: 'x' }, { sex: 'male' }] },
        { of: [{ finding: 'c' }, { age: { from: 1 } }], atLeast: 1 },
      ],
    }
    expect(findingsIn(when)).toEqual(['a', 'b', 'c'])
  })
})
