import { type FactorRecord, recordOf } from './arena.ts'
import { damp, type Factor } from './factors.ts'
import { type HeavySets, setsWith } from './heavy.ts'
import { MEAN, NOISY_MAX, NOISY_OR, TINY } from './kernels.ts'
import type { Network } from './network.ts'
import type { Posterior } from './posterior.ts'
import type { Layout } from './prior.ts'
import { seededUniform } from './random.ts'

/** Orders in which the answers are put back, at most; every second one is the one before it backwards. */
const ORDERS = 32

/** Chances are kept this far from 0 and 1. */
const BOUND = 1e-12

/** Orders of so many answers, as lists of their positions. */
export type Orders = (answers: number) => readonly (readonly number[])[]

/**
 * How the move of a cause's ln odds, from before any answer to all of them, is shared among the answers (Shapley): what each answer
 * moves when it joins those that came before it, averaged over orders. Two answers that say the same share what they carry together,
 * while taking back either one alone would change next to nothing.
 *
 * Counted over the heavy sets, among them every cause alone, with correlated answers damped anew in every order. An implied
 * answer goes with the one it follows from.
 *
 * @returns by key of the answer, its part for each of the conditions; the parts of all answers add up to the move on these sets
 */
export function sharesOf(
  posterior: Posterior,
  conditions: readonly number[],
  orders: Orders = fewOrders,
): ReadonlyMap<string, Float64Array> {
  const { heavy, none } = posterior
  const game = gameOf(posterior)
  const all = orders(game.players.length)
  const parts = game.players.map(() => new Float64Array(conditions.length))
  const weight = new Float64Array(heavy.mass.length)
  const holds = conditions.map((i) => setsWith(heavy, i))
  const current = new Array<number>(game.clusters)
  for (const order of all) {
    weight.set(game.before)
    current.fill(0)
    let earlier = logOdds(weight, none, holds)
    for (const p of order) {
      const player = game.players[p] as Player
      for (const { cluster, bit } of player.says) {
        const had = current[cluster] as number
        current[cluster] = had + bit
        exchange(weight, had === 0 ? undefined : game.ratios(cluster, had), game.ratios(cluster, had + bit))
      }
      const later = logOdds(weight, none, holds)
      const own = parts[p] as Float64Array
      for (let t = 0; t < own.length; t++) own[t] = (own[t] as number) + ((later[t] as number) - (earlier[t] as number)) / all.length
      earlier = later
    }
  }
  return new Map(game.players.map(({ key }, p) => [key, parts[p] as Float64Array]))
}

/** One given answer: its place in each cluster it speaks in, by itself or by what it implies. */
interface Player {
  readonly key: string
  readonly says: readonly { readonly cluster: number; readonly bit: number }[]
}

interface Game {
  /** Weight of each heavy set before any answer, on the scale of the masses after them. */
  readonly before: Float64Array
  readonly players: readonly Player[]
  /** Clusters of answers that are damped together. */
  readonly clusters: number
  /** Likelihood of each heavy set when these members of a cluster, a sum of their bits, are answered. */
  readonly ratios: (cluster: number, members: number) => Float64Array
}

function gameOf({ network, layout, heavy, total, known, factors, logs }: Posterior): Game {
  const given = factors.map(({ key }) => answerKey(known, key))
  // Correlation groups with the same answers in them are one cluster: most have one answer, and what it says is multiplied once.
  const groups = grouped([...factors.keys()], (f) => (factors[f] as Factor).group)
  const clusters = grouped(groups, ([, members]) => [...new Set(members.map((f) => given[f]))].sort().join(' ')).map(([name, own]) => ({
    keys: name.split(' '),
    factors: own.flatMap(([, members]) => members),
  }))
  const says = clusters.flatMap(({ keys }, cluster) => keys.map((key, k) => ({ key, cluster, bit: 2 ** k })))
  const players = grouped(says, ({ key }) => key).map(([key, own]) => ({ key, says: own }))
  const made = new Map<string, Float64Array>()
  const scratch = { low: new Float64Array(network.conditions + 1).fill(1), up: new Float64Array(network.conditions + 1).fill(1) }
  return {
    before: weightsBefore(network, layout, heavy, total),
    clusters: clusters.length,
    players: players.sort((a, b) => (a.key < b.key ? -1 : 1)),
    ratios(cluster, members) {
      const name = `${cluster} ${members}`
      const earlier = made.get(name)
      if (earlier) return earlier
      const { keys, factors: all } = clusters[cluster] as (typeof clusters)[number]
      const own = all.filter((f) => Math.floor(members / 2 ** keys.indexOf(given[f] as string)) % 2 === 1)
      const answered = own.map((f) => factors[f] as Factor)
      const damped = own.length === all.length ? own.map((f) => logs[f] as Float64Array) : damp(answered)
      const ratio = new Float64Array(heavy.mass.length).fill(1)
      for (const factor of factorRecords(answered, damped)) multiply(ratio, heavy, factor, scratch)
      made.set(name, ratio)
      return ratio
    },
  }
}

function weightsBefore(network: Network, { odds, kappa }: Layout, { mass, a, b, c }: HeavySets, total: number): Float64Array {
  const size = network.conditions
  const alone = (i: number): number => (i === size ? 1 : (odds[i] as number))
  const rho = (i: number, j: number): number => (j === size ? 1 : (network.rho[i * size + j] as number))
  return mass.map((_, s) => {
    const [x, y, z] = [a[s] as number, b[s] as number, c[s] as number]
    const members = z < size ? 3 : y < size ? 2 : 1
    return ((kappa[members] as number) * alone(x) * alone(y) * alone(z) * rho(x, y) * rho(x, z) * rho(y, z)) / total
  })
}

/** The answer that was given: the one that this follows from, and all unmarked places of one map together. */
export function answerKey(known: Posterior['known'], key: string): string {
  let given = key
  for (let from = known.get(given)?.from; from !== undefined && known.has(from); from = known.get(given)?.from) given = from
  const observation = known.get(given)
  return observation?.finding.kind === 'region' && observation.state === 'absent' ? observation.finding.id : given
}

function grouped<T>(list: readonly T[], nameOf: (each: T) => string): readonly (readonly [name: string, members: readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const own = groups.get(nameOf(each))
    if (own) own.push(each)
    else groups.set(nameOf(each), [each])
  }
  return [...groups]
}

/** Scratch by condition and one more for "none", all 1 between uses. */
interface Scratch {
  readonly low: Float64Array
  readonly up: Float64Array
}

/** The answers as the kernels take them, and all that are products as one. */
function factorRecords(factors: readonly Factor[], logs: readonly Float64Array[]): readonly ParentRecord[] {
  const product = new Map<number, number>()
  const records: ParentRecord[] = []
  for (const [f, factor] of factors.entries()) {
    const own = logs[f] as Float64Array
    if (factor.kind !== 'product') records.push({ parents: factor.parents, ...recordOf(factor, own) })
    else for (const [k, i] of factor.parents.entries()) product.set(i, (product.get(i) ?? 0) + (own[k] as number))
  }
  // Π of the members' ratios, as a noisy-OR would be written.
  const together = { kind: NOISY_OR, upScale: 0, lowScale: -1, low: Float64Array.from(product.values(), Math.exp) }
  return product.size === 0 ? records : [...records, { parents: Int32Array.from(product.keys()), ...together }]
}

interface ParentRecord extends FactorRecord {
  readonly parents: Int32Array
}

/** Multiplies in how likely an answer is in each set. */
function multiply(ratio: Float64Array, { a, b, c }: HeavySets, factor: ParentRecord, { low, up }: Scratch): void {
  const { parents, kind, upScale, lowScale } = factor
  for (let k = 0; k < parents.length; k++) {
    low[parents[k] as number] = factor.low[k] as number
    if (factor.up) up[parents[k] as number] = factor.up[k] as number
  }
  const none = low.length - 1
  for (let s = 0; s < ratio.length; s++) {
    const [x, y, z] = [a[s] as number, b[s] as number, c[s] as number]
    let own: number
    if (kind === MEAN) {
      const members = z < none ? 3 : y < none ? 2 : 1
      own = ((low[x] as number) + (low[y] as number) + (low[z] as number) - (3 - members)) / members
    } else {
      own = -lowScale * (low[x] as number) * (low[y] as number) * (low[z] as number)
      if (kind === NOISY_MAX) own = Math.max(TINY, own + upScale * (up[x] as number) * (up[y] as number) * (up[z] as number))
      else own += upScale
    }
    ratio[s] = (ratio[s] as number) * own
  }
  for (let k = 0; k < parents.length; k++) low[parents[k] as number] = up[parents[k] as number] = 1
}

function exchange(weight: Float64Array, taken: Float64Array | undefined, put: Float64Array): void {
  if (taken === undefined) for (let s = 0; s < weight.length; s++) weight[s] = (weight[s] as number) * (put[s] as number)
  else for (let s = 0; s < weight.length; s++) weight[s] = ((weight[s] as number) / (taken[s] as number)) * (put[s] as number)
}

/** ln odds of each of the conditions over the heavy sets and the empty one, given the places of the sets with it. */
function logOdds(weight: Float64Array, none: number, holds: readonly Int32Array[]): Float64Array {
  let total = none
  for (let s = 0; s < weight.length; s++) total += weight[s] as number
  const odds = new Float64Array(holds.length)
  for (let t = 0; t < odds.length; t++) {
    const sets = holds[t] as Int32Array
    let mass = 0
    for (let n = 0; n < sets.length; n++) mass += weight[sets[n] as number] as number
    const chance = Math.min(1 - BOUND, Math.max(BOUND, mass / total))
    odds[t] = Math.log(chance / (1 - chance))
  }
  return odds
}

/** Every order of up to four answers; of more, seeded ones and their reverses. */
function fewOrders(answers: number): readonly (readonly number[])[] {
  const places = Array.from({ length: answers }, (_, p) => p)
  if (answers <= 4) return allOrders(places)
  const uniform = seededUniform('orders')
  return Array.from({ length: ORDERS / 2 }, () => shuffled(places, uniform)).flatMap((order) => [order, [...order].reverse()])
}

/** Every order of some places. */
export const allOrders = (places: readonly number[]): readonly (readonly number[])[] =>
  places.length === 0
    ? [[]]
    : places.flatMap((first) => allOrders(places.filter((place) => place !== first)).map((rest) => [first, ...rest]))

function shuffled(places: readonly number[], uniform: () => number): number[] {
  const order = [...places]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
  return order
}
