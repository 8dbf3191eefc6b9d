import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heaviestOf } from '../src/heavy.ts'
import { infer } from '../src/infer.ts'
import { observe } from '../src/observe.ts'
import { calibration, modelFrom, type Spec } from '../src/testing/index.ts'
import { robustness } from '../src/uncertainty.ts'
import { cases } from './arbitraries.ts'

const spec: Spec = {
  conditions: [
    { prior: 0.05, urgency: 1 },
    { prior: 0.03, urgency: 3 },
    { prior: 0.02, urgency: 2 },
    { prior: 0.01, urgency: 4 },
  ],
  findings: [
    { leak: 0.1, strength: [0.8, 0.5, 0, 0.3] },
    { leak: 0.2, strength: [0, 0.7, 0.6, 0] },
    { leak: 0.05, strength: [0.4, 0, 0.5, 0.9] },
  ],
}

describe('versions of the numbers', () => {
  it('state how often the truth gives the same urgency, and where its chance of the likeliest cause lies', () => {
    const { stated, observed, covered, cautious } = calibration(150, 'test')
    expect(Math.abs(stated - observed)).toBeLessThan(0.08)
    expect(covered).toBeGreaterThan(0.84)
    expect(covered).toBeLessThan(0.98)
    expect(cautious).toBeGreaterThan(0.9)
  })

  it('give the same figures for the same case and answers', () => {
    const once = () => {
      const model = modelFrom(spec)
      const { sameUrgency, cautious, range } = robustness(infer(model, {}, observe(model, { answers: { f0: 'present' } }).known), [0, 1])
      return [sameUrgency, cautious, range(0), range(1)]
    }
    expect(once()).toEqual(once())
  })

  it('move a cause more when its numbers are less certain', () => {
    const width = (sd: number): number => {
      const model = modelFrom(spec)
      const conditions = model.conditions.map((condition) => ({
        ...condition,
        priorSd: sd,
        links: condition.links.map((link) => ({ ...link, sd })),
      }))
      const wide = { ...model, conditions }
      const posterior = infer(wide, {}, observe(wide, { answers: { f0: 'present', f1: 'absent', f2: 'present' } }).known)
      const first = posterior.marginal.indexOf(Math.max(...posterior.marginal))
      const [low, high] = robustness(posterior, [first]).range(first)
      return high - low
    }
    expect(width(1)).toBeGreaterThan(width(0.5))
    expect(width(0.5)).toBeGreaterThan(width(0.1))
  })

  /** The posterior of a random network whose priors are very unsure. */
  const unsure = ({ spec, answers }: { spec: Spec; answers: Record<string, string> }, priorSd: number) => {
    const model = modelFrom(spec)
    const wide = { ...model, conditions: model.conditions.map((condition) => ({ ...condition, priorSd })) }
    return infer(wide, {}, observe(wide, { answers }).known)
  }

  it('keep every chance between 0 and 1, however much of it lies outside the heaviest sets', () => {
    fc.assert(
      fc.property(cases({ conditions: [3, 8] }), fc.integer({ min: 1, max: 4 }), (random, kept) => {
        const posterior = unsure(random, 3)
        const heavy = heaviestOf(posterior.heavy, Math.min(kept, posterior.heavy.mass.length))
        const all = [...posterior.marginal.keys()]
        const { range } = robustness({ ...posterior, heavy }, all)
        for (const [low, high] of all.map(range)) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeGreaterThanOrEqual(low)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('give nearly the same share of versions from the twelve heaviest sets as from all: the others go with those of their urgency', () => {
    const apart = fc.sample(cases({ conditions: [5, 8] }), { seed: 1, numRuns: 60 }).map((random) => {
      const posterior = unsure(random, 0.7)
      const few = { ...posterior, heavy: heaviestOf(posterior.heavy, 12) }
      return Math.abs(robustness(few, []).sameUrgency - robustness(posterior, []).sameUrgency)
    })
    // 0.0057; 0.0073 where the others stay as they are.
    expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(0.0065)
  })
})
