import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Case } from '../src/case.ts'
import { DAMPING } from '../src/factors.ts'
import { infer } from '../src/infer.ts'
import type { Finding, Model } from '../src/model.ts'
import { observe } from '../src/observe.ts'
import { anyOf, type Posterior } from '../src/posterior.ts'
import { CARDINALITY } from '../src/prior.ts'
import { bruteForce, modelFrom, orConvolution, type Spec } from '../src/testing/index.ts'
import { cases } from './arbitraries.ts'

const RUNS = { numRuns: 1000 }

function posteriorOf(spec: Spec, answers: Readonly<Record<string, string>>): Posterior {
  const model = modelFrom(spec)
  return infer(model, {}, observe(model, { answers }).known)
}

/** Marginals in the order of the spec; the engine sorts conditions by urgency. */
function marginals(spec: Spec, posterior: Posterior): number[] {
  return inOrder(spec, posterior, posterior.marginal)
}

function inOrder(spec: Spec, posterior: Posterior, values: Float64Array): number[] {
  const order = posterior.network.model.conditions.map((condition) => Number(condition.id.slice(1)))
  return spec.conditions.map((_, i) => values[order.indexOf(i)] as number)
}

const largestGap = (a: readonly number[], b: ArrayLike<number>): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))))

describe('infer', () => {
  it('gives the textbook answer for one cause and one test', () => {
    // One condition, prior 0.02; leak 0.07, strength 0.957, so P(present | condition) = 1 − 0.93 × 0.043 = 0.96.
    // Weights: none 0.01 × 0.07, one 0.71 × 0.96 → 0.6816 / 0.6823.
    const spec = { conditions: [{ prior: 0.02, urgency: 3 }], findings: [{ leak: 0.07, strength: [0.957] }] }
    expect(posteriorOf(spec, { f0: 'present' }).marginal[0]).toBeCloseTo((0.71 * 0.96001) / (0.71 * 0.96001 + 0.01 * 0.07), 6)
  })

  it('agrees with adding up every set of one, two, or three common conditions', () => {
    fc.assert(
      fc.property(cases(), ({ spec, answers }) => {
        const exact = bruteForce(spec, answers)
        const posterior = posteriorOf(spec, answers)
        expect(largestGap(marginals(spec, posterior), exact.marginal)).toBeLessThan(1e-10)
        expect(largestGap(inOrder(spec, posterior, posterior.share), exact.share)).toBeLessThan(1e-10)
        expect(largestGap(exact.urgency as number[], posterior.urgency)).toBeLessThan(1e-10)
      }),
      RUNS,
    )
  })

  it('agrees with the OR-convolution when its sets are given independent priors', () => {
    // With three conditions the engine's sets are all sets: put Bernoulli priors in place of the cardinality prior.
    fc.assert(
      fc.property(cases({ conditions: [3, 3], findings: [1, 8] }), ({ spec: drawn, answers }) => {
        const spec = {
          conditions: drawn.conditions.map((condition) => ({ ...condition, prior: Math.max(condition.prior, 0.001) })),
          findings: drawn.findings,
        }
        const posterior = posteriorOf(spec, answers)
        const order = posterior.network.model.conditions.map((condition) => Number(condition.id.slice(1)))
        const odds = order.map((i) => (spec.conditions[i]?.prior ?? 0) / (1 - (spec.conditions[i]?.prior ?? 0)))
        const e = [
          1,
          odds.reduce((a, b) => a + b, 0),
          (odds[0] as number) * (odds[1] as number) + (odds[0] as number) * (odds[2] as number) + (odds[1] as number) * (odds[2] as number),
          odds.reduce((a, b) => a * b, 1),
        ]
        const undo = e.map((value, k) => value / (CARDINALITY[k] as number))
        const weights = [
          posterior.none * (undo[0] as number),
          ...Array.from(posterior.single, (w) => w * (undo[1] as number)),
          ...Array.from(posterior.pair, (w) => w * (undo[2] as number)),
          (posterior.triples.mass[0] as number) * (undo[3] as number),
        ]
        const members = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]
        const total = weights.reduce((a, b) => a + b, 0)
        const exact = orConvolution(spec, answers)
        for (const [position, i] of order.entries()) {
          const mass = weights.reduce((sum, w, s) => sum + (members[s]?.includes(position) ? w : 0), 0)
          expect(mass / total).toBeCloseTo(exact[i] as number, 9)
        }
      }),
      RUNS,
    )
  })

  it('does not care in which order the answers came', () => {
    fc.assert(
      fc.property(cases(), ({ spec, answers }) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse())
        expect([...posteriorOf(spec, reversed).marginal]).toEqual([...posteriorOf(spec, answers).marginal])
      }),
      RUNS,
    )
  })

  it('takes unknown as not asked, bit for bit', () => {
    fc.assert(
      fc.property(cases(), ({ spec, answers }) => {
        const asked = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== 'unknown'))
        expect([...posteriorOf(spec, asked).marginal]).toEqual([...posteriorOf(spec, answers).marginal])
      }),
      RUNS,
    )
  })

  it('keeps masses that add up to 1', () => {
    fc.assert(
      fc.property(cases(), ({ spec, answers }) => {
        const { marginal, share, urgency, count, none } = posteriorOf(spec, answers)
        expect(urgency.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
        expect(count.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
        expect(share.reduce((a, b) => a + b, none)).toBeCloseTo(1, 12)
        for (const p of marginal) expect(p >= 0 && p <= 1 + 1e-12).toBe(true)
      }),
      RUNS,
    )
  })

  it('never lowers a cause for a present finding that only it produces, nor raises it for an absent one', () => {
    fc.assert(
      fc.property(cases({ findings: [2, 6] }), fc.nat(), ({ spec, answers }, pick) => {
        const target = pick % spec.conditions.length
        const findings = spec.findings.map((finding, f) =>
          f === 0 ? { ...finding, strength: finding.strength.map((_, i) => (i === target ? 0.6 : 0)) } : finding,
        )
        const own = { ...spec, findings }
        const before = marginals(own, posteriorOf(own, { ...answers, f0: 'unknown' }))[target] as number
        expect(marginals(own, posteriorOf(own, { ...answers, f0: 'present' }))[target]).toBeGreaterThanOrEqual(before - 1e-12)
        expect(marginals(own, posteriorOf(own, { ...answers, f0: 'absent' }))[target]).toBeLessThanOrEqual(before + 1e-12)
      }),
      RUNS,
    )
  })

  it('lets one cause explain a finding away from another', () => {
    const spec = {
      conditions: [
        { prior: 0.1, urgency: 1 },
        { prior: 0.1, urgency: 2 },
        { prior: 0.1, urgency: 0 },
      ],
      findings: [
        { leak: 0.02, strength: [0.8, 0.8, 0] },
        { leak: 0.01, strength: [0.9, 0, 0] },
      ],
    }
    const shared = marginals(spec, posteriorOf(spec, { f0: 'present' }))[1] as number
    const explained = marginals(spec, posteriorOf(spec, { f0: 'present', f1: 'present' }))[1] as number
    expect(explained).toBeLessThan(shared)
  })

  it('finds two causes that explain two separate groups of findings', () => {
    // Each group is explained by one of the two; a single-cause model would have to choose.
    const conditions = Array.from({ length: 6 }, () => ({ prior: 0.05, urgency: 1 }))
    const own = (i: number) => ({ leak: 0.02, strength: conditions.map((_, c) => (c === i ? 0.8 : 0)) })
    const spec = { conditions, findings: [own(0), own(0), own(0), own(1), own(1), own(1)] }
    const [first, second] = marginals(
      spec,
      posteriorOf(spec, { f0: 'present', f1: 'present', f2: 'present', f3: 'present', f4: 'present', f5: 'present' }),
    )
    expect(first).toBeGreaterThan(0.98)
    expect(second).toBeGreaterThan(0.98)
  })
})

describe('chance of a family', () => {
  it('is the marginal for one cause, the rest of nothing for all of them, and grows with its members', () => {
    fc.assert(
      fc.property(cases({}), ({ spec, answers }) => {
        const posterior = posteriorOf(spec, answers)
        const all = spec.conditions.map((_, i) => i)
        for (const i of all) expect(anyOf(posterior, new Set([i]))).toBeCloseTo(posterior.marginal[i] as number, 10)
        expect(anyOf(posterior, new Set(all))).toBeCloseTo(1 - posterior.none, 10)
        for (const i of all) expect(anyOf(posterior, new Set([0, i]))).toBeGreaterThanOrEqual((posterior.marginal[i] as number) - 1e-12)
      }),
      RUNS,
    )
  })
})

describe('damping of correlated answers', () => {
  const network = (overlaps?: string) => ({
    conditions: [
      { prior: 0.1, urgency: 1 },
      { prior: 0.1, urgency: 1 },
    ],
    findings: [0.8, 0.6, 0.4].map((p) => ({ leak: 0.1, strength: [p, 0], ...(overlaps ? { overlaps } : {}) })),
  })
  const answers = { f0: 'present', f1: 'present', f2: 'present' }

  it('counts the strongest in full, the next half, the next a quarter', () => {
    const weights = posteriorOf(network('group'), answers).weights
    const ratio = (p: number) => Math.log((1 - 0.9 * (1 - p)) / 0.1)
    expect([...weights.values()].map((each) => [...each.values()][0])).toEqual(
      [ratio(0.8), ratio(0.6) * DAMPING, ratio(0.4) * DAMPING ** 2].map((value) => expect.closeTo(value, 10)),
    )
  })

  it('makes repeated evidence weaker than independent evidence, and stronger than none', () => {
    const alone = posteriorOf(network('group'), { f0: 'present' }).marginal[0] as number
    const damped = posteriorOf(network('group'), answers).marginal[0] as number
    const independent = posteriorOf(network(), answers).marginal[0] as number
    expect(damped).toBeGreaterThan(alone)
    expect(damped).toBeLessThan(independent)
  })

  it('never turns one more answer for a cause against it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), { minLength: 2, maxLength: 5 }), (strengths) => {
        const spec = {
          conditions: [
            { prior: 0.1, urgency: 1 },
            { prior: 0.2, urgency: 1 },
          ],
          findings: strengths.map((p) => ({ leak: 0.1, strength: [p, 0], overlaps: 'group' })),
        }
        const given = (n: number) => Object.fromEntries(strengths.slice(0, n).map((_, i) => [`f${i}`, 'present']))
        for (let n = 1; n <= strengths.length; n++)
          expect(posteriorOf(spec, given(n)).marginal[0]).toBeGreaterThanOrEqual(
            (posteriorOf(spec, given(n - 1)).marginal[0] as number) - 1e-12,
          )
      }),
      RUNS,
    )
  })
})

describe('marks on the body map', () => {
  const region = (id: string, beside: readonly string[]) => ({ id, title: id, sided: true, beside, says: [] })
  const places = (id: string, leak: number): Finding => ({
    ...(modelFrom({ conditions: [], findings: [{ leak, strength: [] }] }).findings[0] as Finding),
    id,
    kind: 'region',
    multiple: true,
    values: ['heel', 'cord', 'hip'].map((value) => ({ id: value, label: value })),
    leak: { heel: leak, cord: leak, hip: leak },
  })
  const base = modelFrom({
    conditions: [
      { prior: 0.1, urgency: 1 },
      { prior: 0.1, urgency: 1 },
    ],
    findings: [],
  })
  const linked = (finding: string, value: string) => ({ finding, value, strength: 0.8, sd: 0.5, basis: {} })
  const model: Model = {
    ...base,
    findings: [places('pain-site', 0.05), places('swelling-site', 0.01)],
    regions: [region('heel', ['cord']), region('cord', ['heel']), region('hip', [])],
    conditions: base.conditions.map((condition) => ({
      ...condition,
      links: [linked('pain-site', 'cord'), linked('swelling-site', 'heel')],
    })),
  }
  const weight = (answers: Case['answers'], key: string) =>
    infer(model, {}, observe(model, { answers: answers ?? {} }).known)
      .weights.get(key)
      ?.get(0)

  it('count half against a cause where a place is left unmarked beside a marked one', () => {
    expect(weight({ 'pain-site': ['hip'] }, 'pain-site=cord')).toBeCloseTo(Math.log(0.2), 10)
    expect(weight({ 'pain-site': ['heel'] }, 'pain-site=cord')).toBeCloseTo(Math.log(0.2) / 2, 10)
  })

  it('say little more where it hurts already', () => {
    const alone = weight({ 'swelling-site': { heel: 'present' } }, 'swelling-site=heel') as number
    const sore = weight({ 'swelling-site': { heel: 'present' }, 'pain-site': { heel: 'present' } }, 'swelling-site=heel') as number
    expect(alone).toBeCloseTo(Math.log((1 - 0.99 * 0.2) / 0.01), 10)
    expect(sore).toBeCloseTo(Math.log((1 - 0.85 * 0.2) / 0.15), 10)
  })
})
