import { CARDINALITY, RARE } from '../prior.ts'
import type { Spec } from './small-model.ts'

type Answers = Readonly<Record<string, string>>

export interface Exact {
  readonly marginal: readonly number[]
  readonly share: readonly number[]
  readonly urgency: readonly number[]
}

/** Odds of each condition after the prior alone. */
const oddsOf = (prior: number): number => prior / (1 - prior)

function* subsets(size: number, most: number): Generator<number[]> {
  for (let mask = 0; mask < 2 ** size; mask++) {
    const members = Array.from({ length: size }, (_, i) => i).filter((i) => mask & (1 << i))
    if (members.length <= most) yield members
  }
}

/**
 * The same model computed from its definition: every set of up to two conditions and of three common ones, every answer's probability written out.
 * Slow and obvious. Answers of correlated findings must not be given: damping is tested by itself.
 */
export function bruteForce(spec: Spec, answers: Answers): Exact {
  const size = spec.conditions.length
  const bySize = [0, 0, 0, 0]
  const sets = [...subsets(size, 3)].filter((set) => set.length < 3 || set.every((i) => (spec.conditions[i]?.prior ?? 0) >= RARE))
  for (const set of sets)
    bySize[set.length] = (bySize[set.length] ?? 0) + set.reduce((p, i) => p * oddsOf(spec.conditions[i]?.prior ?? 0), 1)
  const marginal = new Array<number>(size).fill(0)
  const share = new Array<number>(size).fill(0)
  const urgency = [0, 0, 0, 0, 0]
  let total = 0
  for (const set of sets) {
    const odds = set.reduce((p, i) => p * oddsOf(spec.conditions[i]?.prior ?? 0), 1)
    const weight =
      ((CARDINALITY[set.length] ?? 0) / (bySize[set.length] || 1)) * odds * interaction(spec, set) * likelihood(spec, answers, set)
    total += weight
    for (const i of set) marginal[i] = (marginal[i] ?? 0) + weight
    for (const i of set) share[i] = (share[i] ?? 0) + weight / set.length
    const level = Math.max(0, ...set.map((i) => spec.conditions[i]?.urgency ?? 0))
    urgency[level] = (urgency[level] ?? 0) + weight
  }
  const divided = (masses: readonly number[]) => masses.map((mass) => mass / total)
  return { marginal: divided(marginal), share: divided(share), urgency: divided(urgency) }
}

const interaction = (spec: Spec, set: readonly number[]): number =>
  (spec.pairs ?? []).filter(({ a, b }) => set.includes(a) && set.includes(b)).reduce((product, { ratio }) => product * ratio, 1)

function likelihood(spec: Spec, answers: Answers, set: readonly number[]): number {
  let product = 1
  for (const [f, { leak, strength }] of spec.findings.entries()) {
    const absent = (1 - leak) * set.reduce((quiet, i) => quiet * (1 - (strength[i] ?? 0)), 1)
    if (answers[`f${f}`] === 'present') product *= 1 - absent
    if (answers[`f${f}`] === 'absent') product *= absent
  }
  for (const [n, { background, share, worst }] of (spec.choices ?? []).entries()) {
    const answer = answers[`n${n}`]
    if (answer !== 'a' && answer !== 'b') continue
    const lowest = set.reduce((product, i) => product * (share[i] ? Math.min(1, share[i] / background) : 1), background)
    const mean = set.length === 0 ? background : set.reduce((sum, i) => sum + (share[i] || background), 0) / set.length
    const first = worst ? lowest : mean
    product *= answer === 'a' ? first : 1 - first
  }
  for (const [r, { share, oddsRatio }] of (spec.risks ?? []).entries()) {
    const answer = answers[`r${r}`]
    if (answer !== 'present' && answer !== 'absent') continue
    for (const i of set) {
      const ratio = oddsRatio[i] ?? 1
      product *= (answer === 'present' ? ratio : 1) / (1 + share * (ratio - 1))
    }
  }
  return product
}

/**
 * Exact noisy-OR posterior for independent Bernoulli priors and any number of causes at once (OR-convolution): `mass[T]` is the
 * chance that exactly the present findings in T have been produced. All terms are positive, so nothing cancels.
 */
export function orConvolution(spec: Spec, answers: Answers): readonly number[] {
  const present = spec.findings.map((finding, f) => ({ ...finding, key: `f${f}` })).filter(({ key }) => answers[key] === 'present')
  const absent = spec.findings.map((finding, f) => ({ ...finding, key: `f${f}` })).filter(({ key }) => answers[key] === 'absent')
  const evidence = (forced: number | undefined): number => {
    let mass: number[] = light(
      [1, ...new Array<number>(2 ** present.length - 1).fill(0)],
      present.map(({ leak }) => leak),
    )
    for (const [i, { prior }] of spec.conditions.entries()) {
      const quiet = absent.reduce((product, { strength }) => product * (1 - (strength[i] ?? 0)), 1)
      const lit = light(
        mass,
        present.map(({ strength }) => strength[i] ?? 0),
      )
      const without = i === forced ? 0 : 1 - prior
      mass = mass.map((value, T) => without * value + prior * quiet * (lit[T] ?? 0))
    }
    return mass.at(-1) ?? 0
  }
  const all = evidence(undefined)
  return spec.conditions.map((_, i) => evidence(i) / all)
}

/** One cause produces each present finding by itself, with the given probabilities. */
function light(mass: readonly number[], strengths: readonly number[]): number[] {
  const next = [...mass]
  for (const [bit, p] of strengths.entries()) {
    for (let T = next.length - 1; T >= 0; T--)
      next[T] = T & (1 << bit) ? (next[T] ?? 0) + p * (next[T ^ (1 << bit)] ?? 0) : (next[T] ?? 0) * (1 - p)
  }
  return next
}
