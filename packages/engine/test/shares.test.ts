import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { infer, inferChances } from '../src/infer.ts'
import { observe } from '../src/observe.ts'
import { allOrders, sharesOf } from '../src/shares.ts'
import { modelFrom, type Spec } from '../src/testing/index.ts'
import { cases } from './arbitraries.ts'

type Answers = Readonly<Record<string, string>>

const RUNS = { numRuns: 1000 }
const logit = (p: number): number => Math.log(p / (1 - p))
const everyOrder = (answers: number) => allOrders(Array.from({ length: answers }, (_, p) => p))
const only = (answers: Answers, keys: readonly string[]): Answers => Object.fromEntries(keys.map((key) => [key, answers[key] ?? '']))
const given = (answers: Answers): string[] => Object.keys(answers).filter((key) => answers[key] !== 'unknown')

/** Small networks, half of them with all findings in one correlation group, and at most so many answers. */
const games = (most: number) =>
  fc
    .record({ game: cases({ conditions: [1, 6], findings: [1, 4] }), correlated: fc.boolean() })
    .map(({ game: { spec, answers }, correlated }) => {
      const findings = spec.findings.map((finding) => (correlated ? { ...finding, overlaps: 'group' } : finding))
      const network: Spec = { ...spec, findings }
      return { spec: network, answers: only(answers, given(answers).slice(0, most)) }
    })

function chancesOf(spec: Spec, answers: Answers): Float64Array {
  const model = modelFrom(spec)
  return inferChances(model, {}, observe(model, { answers: answers as Record<string, 'present'> }).known).marginal
}

function shared(spec: Spec, answers: Answers, orders?: typeof everyOrder) {
  const model = modelFrom(spec)
  const posterior = infer(model, {}, observe(model, { answers: answers as Record<string, 'present'> }).known)
  return sharesOf(posterior, [...spec.conditions.keys()], orders)
}

/** Shapley's formula as it is written, every subset by a whole inference. */
function shapley(spec: Spec, answers: Answers): Map<string, number[]> {
  const keys = Object.keys(answers)
  const value = Array.from({ length: 2 ** keys.length }, (_, subset) =>
    chancesOf(
      spec,
      only(
        answers,
        keys.filter((_, k) => subset & (1 << k)),
      ),
    ).map(logit),
  )
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
  return new Map(
    keys.map((key, k) => [
      key,
      [...spec.conditions.keys()].map((i) =>
        value.reduce((sum, without, subset) => {
          if (subset & (1 << k)) return sum
          const size = keys.filter((_, other) => subset & (1 << other)).length
          const share = (factorial(size) * factorial(keys.length - size - 1)) / factorial(keys.length)
          return sum + share * ((value[subset | (1 << k)]?.[i] ?? 0) - (without[i] ?? 0))
        }, 0),
      ),
    ]),
  )
}

describe('parts of the move', () => {
  it('add up to the move of the ln odds, in any model and for any answers', () => {
    fc.assert(
      fc.property(games(10), ({ spec, answers }) => {
        const [before, after] = [chancesOf(spec, {}), chancesOf(spec, answers)]
        const parts = [...shared(spec, answers).values()]
        for (const i of spec.conditions.keys()) {
          const sum = parts.reduce((total, own) => total + (own[i] ?? 0), 0)
          expect(sum).toBeCloseTo(logit(after[i] ?? 0) - logit(before[i] ?? 0), 6)
        }
      }),
      RUNS,
    )
  })

  it("are Shapley's when every order is counted, correlated answers damped as they come", () => {
    fc.assert(
      fc.property(games(6), ({ spec, answers }) => {
        const exact = shapley(spec, answers)
        for (const [key, own] of shared(spec, answers, everyOrder))
          for (const i of spec.conditions.keys()) expect(own[i]).toBeCloseTo(exact.get(key)?.[i] ?? 0, 6)
      }),
      RUNS,
    )
  })

  it('come near them with few orders', () => {
    const errors = fc
      .sample(
        games(10).filter(({ answers }) => given(answers).length === 6),
        { numRuns: 100, seed: 5 },
      )
      .flatMap(({ spec, answers }) => {
        const exact = shared(spec, answers, everyOrder)
        return [...shared(spec, answers)].flatMap(([key, own]) => [...own].map((part, i) => Math.abs(part - (exact.get(key)?.[i] ?? 0))))
      })
    errors.sort((a, b) => a - b)
    expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.1)
  })

  it('do not depend on the names of the conditions', () => {
    fc.assert(
      fc.property(games(10), ({ spec, answers }) => {
        const last = spec.conditions.length - 1
        const turned = <T>(list: readonly T[]): T[] => [...list].reverse()
        const renamed: Spec = {
          ...spec,
          conditions: turned(spec.conditions),
          findings: spec.findings.map((finding) => ({ ...finding, strength: turned(finding.strength) })),
          choices: (spec.choices ?? []).map((choice) => ({ ...choice, share: turned(choice.share) })),
          risks: (spec.risks ?? []).map((risk) => ({ ...risk, oddsRatio: turned(risk.oddsRatio) })),
          pairs: (spec.pairs ?? []).map((pair) => ({ ...pair, a: last - pair.a, b: last - pair.b })),
        }
        const part = (network: Spec, id: string) => {
          const model = modelFrom(network)
          const posterior = infer(model, {}, observe(model, { answers: answers as Record<string, 'present'> }).known)
          return sharesOf(posterior, [model.conditions.findIndex((each) => each.id === id)])
        }
        const [one, other] = [part(spec, 'c0'), part(renamed, `c${last}`)]
        for (const [key, own] of one) expect(other.get(key)?.[0]).toBeCloseTo(own[0] ?? 0, 8)
      }),
      RUNS,
    )
  })

  it('share what two answers carry together that say the same, where taking back either changes little', () => {
    const spec: Spec = {
      conditions: [
        { prior: 0.6, urgency: 1 },
        { prior: 0.1, urgency: 1 },
      ],
      // Both rule out the first cause.
      findings: [
        { leak: 0.01, strength: [0.995, 0] },
        { leak: 0.01, strength: [0.995, 0] },
      ],
    }
    const answers = { f0: 'absent', f1: 'absent' }
    const both = logit(chancesOf(spec, answers)[1] ?? 0)
    const move = both - logit(chancesOf(spec, {})[1] ?? 0)
    const alone = both - logit(chancesOf(spec, { f0: 'absent' })[1] ?? 0)
    const parts = shared(spec, answers)
    // The worked example of docs/method/inference.md.
    expect(move).toBeCloseTo(2.5, 2)
    expect(alone).toBeCloseTo(0.26, 2)
    for (const key of ['f0', 'f1']) expect(parts.get(key)?.[1]).toBeCloseTo(1.25, 2)
  })

  it('give an implied answer to the one it follows from', () => {
    const base = modelFrom({
      conditions: [
        { prior: 0.1, urgency: 1 },
        { prior: 0.2, urgency: 1 },
      ],
      findings: [
        { leak: 0.1, strength: [0, 0.3] },
        { leak: 0.1, strength: [0.9, 0] },
      ],
    })
    const findings = base.findings.map((finding) => (finding.id === 'f0' ? { ...finding, implies: ['f1'] } : finding))
    const model = { ...base, findings }
    const parts = sharesOf(infer(model, {}, observe(model, { answers: { f0: 'present' } }).known), [0])
    expect([...parts.keys()]).toEqual(['f0'])
    expect(parts.get('f0')?.[0]).toBeGreaterThan(1)
  })
})
