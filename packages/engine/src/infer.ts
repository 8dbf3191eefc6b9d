import type { Case } from './case.ts'
import { damp, type Factor, factorsOf, TINY, type Weights } from './factors.ts'
import type { Model } from './model.ts'
import { type Network, networkOf } from './network.ts'
import type { Observation } from './observe.ts'
import { type Posterior, summarise, type Triples } from './posterior.ts'
import { cardinalityWeights, priorOdds, tripleSets } from './prior.ts'

/**
 * Exact posterior over all sets of up to two conditions, and of three where none of them is rare at this age and sex.
 *
 * P(S | answers) ∝ κ(|S|) Π o(i) Π ρ(a,b) Π_answers P(answer | S). Present findings are noisy-OR, choices and ordinals
 * mixtures of the members' tables, absent findings and risk factors products that fold into the odds.
 * Everything is relative to the empty set, so a factor is 1 unless the set can explain the answer.
 *
 * @param profile age and sex; each may be missing, then the prior is averaged
 * @param known observations by key; the result does not depend on their order
 * @see docs/method/inference.md
 */
export function infer(model: Model, profile: Pick<Case, 'age' | 'sex'>, known: ReadonlyMap<string, Observation>): Posterior {
  const network = networkOf(model)
  const size = network.conditions
  const odds = priorOdds(model, profile)
  const triples = tripleSets(odds)
  const kappa = cardinalityWeights(odds, triples.members)
  const factors = factorsOf(network, known)
  const weights = damp(factors)
  for (const { kind, key } of factors) {
    if (kind === 'product') for (const [i, log] of weights.get(key) ?? []) odds[i] = (odds[i] as number) * Math.exp(log)
  }

  const single = new Float64Array(size).fill(1)
  const pair = new Float64Array(network.pairs).fill(1)
  for (const each of factors) {
    if (each.kind === 'noisy-or') applyNoisyOr(network, each, weights, single, pair, triples)
    else if (each.kind === 'noisy-max') applyNoisyMax(network, each, weights, single, pair, triples)
    else if (each.kind === 'mixture') applyMixture(network, each, weights, single, pair, triples)
  }
  return summarise(network, odds, kappa, single, pair, triples, weights)
}

/**
 * Present finding: ratio(S) = (1 − (1 − leak) Π q) / leak, with q = 1 − strength of each member that can produce it.
 * Only sets with at least one such member change.
 */
function applyNoisyOr(
  network: Network,
  { key, leak, parents }: Extract<Factor, { kind: 'noisy-or' }>,
  weights: Weights,
  single: Float64Array,
  pair: Float64Array,
  { members, position, offset, mass }: Triples,
): void {
  const size = network.conditions
  const quiet = new Float64Array(size).fill(1)
  const isParent = new Uint8Array(size)
  for (const i of parents) {
    quiet[i] = (1 - leak * Math.exp(weights.get(key)?.get(i) ?? 0)) / (1 - leak)
    isParent[i] = 1
  }
  const s = (1 - leak) / leak
  const base = 1 / leak
  for (let a = 0; a < size; a++) {
    const qa = quiet[a] as number
    if (isParent[a]) single[a] = (single[a] as number) * (base - s * qa)
    const row = network.pairOffset[a] as number
    if (isParent[a]) for (let b = a + 1; b < size; b++) pair[row + b] = (pair[row + b] as number) * (base - s * qa * (quiet[b] as number))
    else for (const b of parents) if (b > a) pair[row + b] = (pair[row + b] as number) * (base - s * (quiet[b] as number))
  }
  const n = members.length
  const q = Float64Array.from(members, (i) => quiet[i] as number)
  const own = parents.map((i) => position[i] as number).filter((x) => x >= 0)
  for (let x = 0; x < n; x++) {
    const parentX = isParent[members[x] as number] === 1
    for (let y = x + 1; y < n; y++) {
      const row = offset[x * n + y] as number
      if (parentX || isParent[members[y] as number] === 1) {
        const sxy = s * (q[x] as number) * (q[y] as number)
        for (let z = y + 1; z < n; z++) mass[row + z] = (mass[row + z] as number) * (base - sxy * (q[z] as number))
      } else {
        for (let k = own.length - 1; k >= 0 && (own[k] as number) > y; k--) {
          const z = own[k] as number
          mass[row + z] = (mass[row + z] as number) * (base - s * (q[z] as number))
        }
      }
    }
  }
}

/**
 * A level of an ordered finding where the worst cause is seen: ratio(S) = (U Π u − B Π b) / (U − B), with U and B the background's
 * chances of at most this level and of less, u and b those that each member brings.
 */
function applyNoisyMax(
  network: Network,
  factor: Extract<Factor, { kind: 'noisy-max' }>,
  weights: Weights,
  single: Float64Array,
  pair: Float64Array,
  { members, offset, mass }: Triples,
): void {
  const { key, parents, log, upto, below } = factor
  const size = network.conditions
  const u = new Float64Array(size).fill(1)
  const b = new Float64Array(size).fill(1)
  for (const [k, i] of parents.entries()) {
    const full = log[k] as number
    const damping = full === 0 ? 1 : (weights.get(key)?.get(i) ?? 0) / full
    u[i] = (upto.parent[k] as number) ** damping
    b[i] = (below.parent[k] as number) ** damping
  }
  const span = upto.background - below.background
  const [U, B] = [upto.background / span, below.background / span]
  const ratio = (up: number, low: number): number => Math.max(TINY, U * up - B * low)
  for (let x = 0; x < size; x++) {
    single[x] = (single[x] as number) * ratio(u[x] as number, b[x] as number)
    const row = network.pairOffset[x] as number
    for (let y = x + 1; y < size; y++)
      pair[row + y] = (pair[row + y] as number) * ratio((u[x] as number) * (u[y] as number), (b[x] as number) * (b[y] as number))
  }
  const n = members.length
  const [uu, bb] = [Float64Array.from(members, (i) => u[i] as number), Float64Array.from(members, (i) => b[i] as number)]
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      const [uxy, bxy] = [(uu[x] as number) * (uu[y] as number), (bb[x] as number) * (bb[y] as number)]
      const row = offset[x * n + y] as number
      for (let z = y + 1; z < n; z++) mass[row + z] = (mass[row + z] as number) * ratio(uxy * (uu[z] as number), bxy * (bb[z] as number))
    }
  }
}

/** Choice or ordinal: ratio(S) = mean of the members' ratios; a member without a table counts as background (1). */
function applyMixture(
  network: Network,
  { key, parents }: Factor,
  weights: Weights,
  single: Float64Array,
  pair: Float64Array,
  { members, offset, mass }: Triples,
): void {
  const size = network.conditions
  const ratio = new Float64Array(size).fill(1)
  for (const i of parents) ratio[i] = Math.exp(weights.get(key)?.get(i) ?? 0)
  for (let a = 0; a < size; a++) {
    const half = (ratio[a] as number) / 2
    single[a] = (single[a] as number) * (ratio[a] as number)
    const row = network.pairOffset[a] as number
    for (let b = a + 1; b < size; b++) pair[row + b] = (pair[row + b] as number) * (half + (ratio[b] as number) / 2)
  }
  const n = members.length
  const third = Float64Array.from(members, (i) => (ratio[i] as number) / 3)
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      const two = (third[x] as number) + (third[y] as number)
      const row = offset[x * n + y] as number
      for (let z = y + 1; z < n; z++) mass[row + z] = (mass[row + z] as number) * (two + (third[z] as number))
    }
  }
}
