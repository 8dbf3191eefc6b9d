import { describe, expect, it } from 'vitest'
import type { Case } from '../src/case.ts'
import { infer, inferChances } from '../src/infer.ts'
import { evaluate } from '../src/logic.ts'
import { type Condition, type Finding, type Model, PAIN_SITE } from '../src/model.ts'
import { binOf, observe, without } from '../src/observe.ts'
import { modelFrom } from '../src/testing/index.ts'
import { robustness } from '../src/uncertainty.ts'

const base = modelFrom({
  conditions: [{ prior: 0.1, urgency: 1 }],
  findings: Array.from({ length: 4 }, () => ({ leak: 0.1, strength: [0.5] })),
})
const withLinks = (changes: Readonly<Record<string, Partial<Finding>>>): Model => ({
  ...base,
  findings: base.findings.map((finding) => ({ ...finding, ...changes[finding.id] })),
})

describe('observe', () => {
  it('follows what a present answer implies, and what its opposite is', () => {
    const model = withLinks({ f0: { implies: ['f1'] }, f1: { opposite: ['f2'] } })
    const { known } = observe(model, { answers: { f0: 'present' } })
    expect(known.get('f1')?.state).toBe('present')
    expect(known.get('f2')?.state).toBe('absent')
  })

  it('reports two answers that cannot both be true, and keeps what was said', () => {
    const model = withLinks({ f0: { implies: ['f1'] } })
    const { known, conflicts } = observe(model, { answers: { f0: 'present', f1: 'absent' } })
    expect(conflicts).toHaveLength(1)
    expect(known.get('f1')?.state).toBe('absent')
  })

  it('reports two present answers that exclude one another', () => {
    const model = withLinks({ f0: { excludes: ['f1'] } })
    expect(observe(model, { answers: { f0: 'present', f1: 'present' } }).conflicts).toHaveLength(1)
    expect(observe(model, { answers: { f0: 'present' } }).known.has('f1')).toBe(false)
  })

  it('draws nothing from an absent or unknown answer', () => {
    const model = withLinks({ f0: { implies: ['f1'] } })
    expect(observe(model, { answers: { f0: 'absent' } }).known.has('f1')).toBe(false)
    expect(observe(model, { answers: { f0: 'unknown' } }).known.size).toBe(0)
  })

  it('remembers an unknown answer as asked', () => {
    expect(observe(base, { answers: { f0: 'unknown' } }).asked.has('f0')).toBe(true)
  })

  it('takes a list of present values as a complete answer, and a record as a partial one', () => {
    const values = ['a', 'b', 'c'].map((id) => ({ id, label: id }))
    const model = withLinks({ f0: { kind: 'choice', multiple: true, values } })
    expect(observe(model, { answers: { f0: ['a'] } }).known.get('f0=b')?.state).toBe('absent')
    expect(observe(model, { answers: { f0: { a: 'present' } } }).known.has('f0=b')).toBe(false)
  })
})

describe('a whole part', () => {
  const values = ['front', 'inner', 'outer', 'shin'].map((id) => ({ id, label: id }))
  const site: Finding = { ...(base.findings[0] as Finding), id: PAIN_SITE, title: 'Where it hurts', kind: 'region', multiple: true, values }
  const leak = { front: 0.1, inner: 0.2, outer: 0.05, shin: 0.1 }
  const strength = { front: 0.5, outer: 0.3, shin: 0.4 }
  const model: Model = {
    ...base,
    findings: [{ ...site, leak }],
    parts: [{ id: 'knee', title: 'Knee', says: ['knee'], regions: ['front', 'inner'], also: [], aspects: { outer: 'outer' } }],
    conditions: base.conditions.map((condition) => ({
      ...condition,
      links: Object.entries(strength).map(([value, each]) => ({ finding: PAIN_SITE, value, strength: each, sd: 1, basis: {} })),
    })),
  }
  const knee = ['front', 'inner'].map((region) => ({ region, side: 'left', part: 'knee' }) as const)
  const states = (sites: Case['sites']) =>
    Object.fromEntries(
      [...observe(model, { sites: sites ?? [] }).known].map(([key, { state }]) => [key.replace(`${PAIN_SITE}=`, ''), state]),
    )

  it('leaves open where in it it hurts, and says that nothing else does', () => {
    expect(states(knee)).toEqual({ front: 'present', inner: 'present', shin: 'absent' })
  })

  it('gives way to a place within it', () => {
    expect(states([...knee, { region: 'outer', side: 'left' }])).toEqual({
      front: 'absent',
      inner: 'absent',
      outer: 'present',
      shin: 'absent',
    })
  })

  it('speaks for a cause as much as pain somewhere in it does', () => {
    const odds = (sites: Case['sites']) => {
      const [chance = 0] = inferChances(model, {}, observe(model, { sites: sites ?? [] }).known).marginal
      return chance / (1 - chance)
    }
    const [before = 0] = inferChances(model, {}, new Map()).marginal
    const quiet = (1 - 0.1) * (1 - 0.2) * (1 - 0.05)
    const somewhere = (1 - quiet * (1 - 0.5) * (1 - 0.3)) / (1 - quiet)
    const unmarked = (1 - 0.4) ** 0.5
    const near = { ...model, regions: [{ id: 'shin', title: 'Shin', sided: true, beside: ['front'], says: [] }] }
    expect(odds(knee) / (before / (1 - before))).toBeCloseTo(somewhere * (1 - 0.4), 6)
    const [beside = 0] = inferChances(near, {}, observe(near, { sites: knee }).known).marginal
    expect(beside / (1 - beside) / (before / (1 - before))).toBeCloseTo(somewhere * unmarked, 6)
  })

  it('is as uncertain as its regions together, also for a cause of only one of them', () => {
    const range = (other: Model, sites: Case['sites']) =>
      robustness(infer(other, {}, observe(other, { sites: sites ?? [] }).known), [1]).range(1)
    const withSd = (sd: number): Model => {
      const [first, second] = modelFrom({ conditions: [0.1, 0.05].map((prior) => ({ prior, urgency: 1 })), findings: [] }).conditions
      const hurts = (value: string) => ({ finding: PAIN_SITE, value, strength: 0.5, sd, basis: {} })
      return {
        ...model,
        conditions: [
          { ...(first as Condition), priorSd: 0.1, links: [hurts('front'), hurts('outer')] },
          { ...(second as Condition), priorSd: 0.1, links: [hurts('outer')] },
        ],
      }
    }
    const width = (sd: number): number => {
      const [low, high] = range(withSd(sd), knee)
      return Math.log(high / low)
    }
    expect(width(0.5)).toBeGreaterThan(width(0.1))
    expect(width(1)).toBeGreaterThan(width(0.5))
    // A part of one region is that region.
    const alone = { ...withSd(1), parts: [{ id: 'knee', title: 'Knee', says: ['knee'], regions: ['outer'], also: [], aspects: {} }] }
    const [low, high] = range(alone, [{ region: 'outer' }])
    const [lowOfPart, highOfPart] = range(alone, [{ region: 'outer', part: 'knee' }])
    expect(lowOfPart).toBeCloseTo(low, 12)
    expect(highOfPart).toBeCloseTo(high, 12)
  })

  it('counts as its regions where a rule asks for one of them', () => {
    const { known } = observe(model, { sites: knee })
    const facts = { known, profile: {} }
    expect(evaluate({ finding: PAIN_SITE, value: 'inner' }, facts)).toBe(true)
    expect(evaluate({ finding: PAIN_SITE, value: 'outer' }, facts)).toBeUndefined()
  })
})

describe('without', () => {
  it('takes an answer back with everything that followed from it, however far', () => {
    const model = withLinks({ f0: { implies: ['f1'] }, f1: { implies: ['f2'] } })
    const observed = observe(model, { answers: { f0: 'present', f3: 'absent' } })
    expect([...observed.known.keys()]).toEqual(['f0', 'f1', 'f2', 'f3'])
    expect([...without(model, observed, new Set(['f0'])).keys()]).toEqual(['f3'])
  })

  it('keeps what another answer implies as well', () => {
    const model = withLinks({ f0: { implies: ['f2'] }, f1: { implies: ['f2'] } })
    const observed = observe(model, { answers: { f0: 'present', f1: 'present' } })
    expect([...without(model, observed, new Set(['f0'])).keys()]).toEqual(['f1', 'f2'])
  })
})

describe('binOf', () => {
  const finding = {
    ...(base.findings[0] as Finding),
    kind: 'number' as const,
    cuts: [4, 7],
    values: ['under-4', '4-to-7', '7-or-more'].map((id) => ({ id, label: id })),
  }

  it.each([
    [3.9, 'under-4'],
    [4, '4-to-7'],
    [7, '7-or-more'],
    [-1, 'under-4'],
  ])('puts %s in %s: a threshold belongs to the upper bin', (value, bin) => {
    expect(binOf(finding, value)).toBe(bin)
  })
})
