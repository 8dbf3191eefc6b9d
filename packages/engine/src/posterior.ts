import type { Sums } from './arena.ts'
import type { Factor, Weights } from './factors.ts'
import type { HeavySets } from './heavy.ts'
import { URGENCIES } from './model.ts'
import type { Network } from './network.ts'
import type { Observation } from './observe.ts'
import type { Layout } from './prior.ts'

/** The chances after the answers: probabilities over the sets of up to three conditions. */
export interface Chances {
  /** P(condition present), by condition. */
  readonly marginal: Float64Array
  /** Σ P(S | answers) / |S| over the sets with the condition: how much of the pain is its doing, by condition. Adds up to 1 − `none`. */
  readonly share: Float64Array
  /** P(the most urgent cause has this level), by level 0 (self-care) to 4 (emergency). */
  readonly urgency: Float64Array
  /** P(n causes), n = 0 to 3. */
  readonly count: Float64Array
  /** P(none of the conditions). */
  readonly none: number
  /** Weight of all sets together before it was divided out. */
  readonly total: number
}

/** Sets of three: only the conditions in `members` (ascending) take part. */
export interface Triples extends Pick<Layout, 'members' | 'position' | 'offset'> {
  readonly mass: Float64Array
}

/** P(S | answers) for single conditions, pairs (`Network.pairOffset`) and triples. */
export interface Masses {
  readonly single: Float64Array
  readonly pair: Float64Array
  readonly triples: Triples
}

/** What is believed after the answers. The masses of all sets are made when they are first asked for. */
export interface Posterior extends Chances, Masses {
  readonly network: Network
  readonly layout: Layout
  readonly known: ReadonlyMap<string, Observation>
  readonly heavy: HeavySets
  /** The answers, and their ln likelihood ratios by parent after damping. */
  readonly factors: readonly Factor[]
  readonly logs: readonly Float64Array[]
  /** The same by key and condition. */
  readonly weights: Weights
}

/** @throws RangeError when no set has any weight left, or the weights are no numbers */
export function chancesFrom({ network, position }: Layout, sums: Sums): Chances {
  const { none, single, inPairs, inTriples, firstInPairs, firstInTriples } = sums
  const counts = Float64Array.of(none, sumOf(single), sumOf(firstInPairs), sumOf(firstInTriples))
  const total = sumOf(counts)
  if (!(total > 0) || !Number.isFinite(total)) throw new RangeError(`inference failed: total mass is ${total}`)
  const urgency = new Float64Array(URGENCIES.length)
  urgency[0] = none
  const marginal = single.map((alone, i) => {
    const x = position[i] as number
    const level = network.urgency[i] as number
    const first = alone + (firstInPairs[i] as number) + (x < 0 ? 0 : (firstInTriples[x] as number))
    urgency[level] = (urgency[level] as number) + first
    return (alone + (inPairs[i] as number) + (x < 0 ? 0 : (inTriples[x] as number))) / total
  })
  const share = single.map((alone, i) => {
    const x = position[i] as number
    return (alone + (inPairs[i] as number) / 2 + (x < 0 ? 0 : (inTriples[x] as number) / 3)) / total
  })
  return {
    marginal,
    share,
    urgency: urgency.map((mass) => mass / total),
    count: counts.map((mass) => mass / total),
    none: none / total,
    total,
  }
}

/** The masses out of the arena, divided by their total. */
export function massesFrom({ members, position, offset }: Layout, { single, pair, triple }: Sums, total: number): Masses {
  const share = (mass: number): number => mass / total
  return { single: single.map(share), pair: pair.map(share), triples: { members, position, offset, mass: triple.map(share) } }
}

/** P(at least one of these conditions is there): 1 less the mass of every set without them. */
export function anyOf({ network, none, single, pair, triples }: Posterior, conditions: ReadonlySet<number>): number {
  let without = none
  for (let a = 0; a < network.conditions; a++) {
    if (conditions.has(a)) continue
    without += single[a] as number
    for (let b = a + 1; b < network.conditions; b++)
      if (!conditions.has(b)) without += pair[(network.pairOffset[a] as number) + b] as number
  }
  const { members, offset, mass } = triples
  const n = members.length
  const out = Array.from(members, (i) => !conditions.has(i))
  for (let x = 0; x < n; x++)
    if (out[x])
      for (let y = x + 1; y < n; y++)
        if (out[y]) for (let z = y + 1; z < n; z++) if (out[z]) without += mass[(offset[x * n + y] as number) + z] as number
  return Math.max(0, 1 - without)
}

/** P(a and b present). */
export function pairMass({ network, pair, triples }: Posterior, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a]
  const { members, position, offset, mass } = triples
  const [x, y] = [position[low] as number, position[high] as number]
  let sum = pair[(network.pairOffset[low] as number) + high] as number
  if (x < 0 || y < 0) return sum
  const n = members.length
  for (let z = 0; z < n; z++) {
    if (z === x || z === y) continue
    const [p, q, r] = z < x ? [z, x, y] : z < y ? [x, z, y] : [x, y, z]
    sum += mass[(offset[p * n + q] as number) + r] as number
  }
  return sum
}

/** At most P(a and b present), from the heavy sets alone. */
export function mostPairMass({ heavy, none }: Posterior, a: number, b: number): number {
  const { mass, rest } = heavy
  const has = (s: number, i: number): boolean => heavy.a[s] === i || heavy.b[s] === i || heavy.c[s] === i
  return mass.reduce((sum, w, s) => (has(s, a) && has(s, b) ? sum + w : sum), sumOf(rest) - none)
}

/** The sum, from the first to the last: the order is part of the result's last bits. */
export const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
