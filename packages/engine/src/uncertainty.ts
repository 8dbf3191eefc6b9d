import { bestLevel, levelName } from './decide.ts'
import type { Urgency } from './model.ts'
import type { Observation } from './observe.ts'
import type { Posterior } from './posterior.ts'
import { seededNormal } from './random.ts'

const DRAWS = 400
/** Sets lighter than this are left out, and so are all beyond the heaviest 4,000. */
const LIGHTEST = 2.5e-7
const MOST_SETS = 4000

export interface Robustness {
  /** Share of versions with the same urgency from the chances. */
  readonly sameUrgency: number
  readonly cautious: Urgency
  /** 5th and 95th percentile of each condition's chance. */
  readonly range: (condition: number) => readonly [number, number]
}

/**
 * How far the result depends on our numbers. Each of 400 versions moves every condition's log odds by its own combined
 * uncertainty: that of its prior and of every answer linked to it. Seeded by the answers, so the same case gives the same figures.
 */
export function robustness(posterior: Posterior, known: ReadonlyMap<string, Observation>, watched: readonly number[]): Robustness {
  const sd = combinedSd(posterior, known)
  const sets = heaviest(posterior)
  const seed = [...known.values()].map(({ key, state, value }) => `${key}:${state}:${value ?? ''}`).join('|')
  const normal = seededNormal(seed)
  const nominal = bestLevel(posterior.urgency).level
  const levels: number[] = []
  const chances = new Map(watched.map((i) => [i, [] as number[]]))
  const shift = new Float64Array(sd.length)
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let i = 0; i < shift.length; i++) shift[i] = Math.exp(normal() * (sd[i] as number))
    const { urgency, marginal, total } = reweigh(posterior, sets, shift)
    // The least expected loss is at the same level before and after dividing by the total.
    levels.push(bestLevel(urgency).level)
    for (const [i, list] of chances) list.push((marginal[i] as number) / total)
  }
  levels.sort((a, b) => a - b)
  for (const list of chances.values()) list.sort((a, b) => a - b)
  const at = (list: readonly number[], q: number) => list[Math.min(list.length - 1, Math.floor(q * list.length))] ?? 0
  return {
    sameUrgency: levels.filter((level) => level === nominal).length / DRAWS,
    cautious: levelName(at(levels, 0.95)),
    range: (condition) => {
      const list = chances.get(condition) ?? []
      return [at(list, 0.05), at(list, 0.95)]
    },
  }
}

/** SD of each condition's log odds: prior and answers, each carried from the logit of its strength to the ln ratio. */
function combinedSd({ network }: Posterior, known: ReadonlyMap<string, Observation>): Float64Array {
  const variance = Float64Array.from(network.model.conditions, (condition) => condition.priorSd ** 2)
  for (const { key, state } of known.values()) {
    const item = network.items[network.itemOf.get(key) ?? -1]
    if (!item) continue
    for (const [k, i] of item.parents.entries()) {
      const p = item.strength[k] as number
      const slope = state === 'present' ? (p * (1 - p) * (1 - item.leak)) / (item.leak + p * (1 - item.leak)) : p
      variance[i] = (variance[i] as number) + (slope * (item.sd[k] as number)) ** 2
    }
  }
  return variance.map(Math.sqrt)
}

/** Sets of up to three conditions with their masses; −1 where a set has fewer. Members ascend, so the first is the most urgent. */
interface HeavySets {
  readonly mass: Float64Array
  readonly members: readonly [Int32Array, Int32Array, Int32Array]
}

function heaviest({ network, none, single, pair, triples }: Posterior): HeavySets {
  const size = network.conditions
  const sets: [mass: number, a: number, b: number, c: number][] = [[none, -1, -1, -1]]
  for (let a = 0; a < size; a++) {
    if ((single[a] as number) > LIGHTEST) sets.push([single[a] as number, a, -1, -1])
    for (let b = a + 1; b < size; b++) {
      const ab = pair[(network.pairOffset[a] as number) + b] as number
      if (ab > LIGHTEST) sets.push([ab, a, b, -1])
    }
  }
  const { members, offset, mass } = triples
  const n = members.length
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      const row = offset[x * n + y] as number
      for (let z = y + 1; z < n; z++) {
        const abc = mass[row + z] as number
        if (abc > LIGHTEST) sets.push([abc, members[x] as number, members[y] as number, members[z] as number])
      }
    }
  }
  const kept = sets.sort((x, y) => y[0] - x[0]).slice(0, MOST_SETS)
  const column = (at: 1 | 2 | 3) => Int32Array.from(kept, (set) => set[at])
  return { mass: Float64Array.from(kept, ([mass]) => mass), members: [column(1), column(2), column(3)] }
}

function reweigh({ network }: Posterior, { mass, members: [first, second, third] }: HeavySets, shift: Float64Array): Reweighed {
  const urgency = new Float64Array(5)
  const marginal = new Float64Array(network.conditions)
  let total = 0
  for (let s = 0; s < mass.length; s++) {
    const [a, b, c] = [first[s] as number, second[s] as number, third[s] as number]
    let weight = mass[s] as number
    if (a >= 0) weight *= shift[a] as number
    if (b >= 0) weight *= shift[b] as number
    if (c >= 0) weight *= shift[c] as number
    total += weight
    const level = a < 0 ? 0 : (network.urgency[a] as number)
    urgency[level] = (urgency[level] as number) + weight
    if (a >= 0) marginal[a] = (marginal[a] as number) + weight
    if (b >= 0) marginal[b] = (marginal[b] as number) + weight
    if (c >= 0) marginal[c] = (marginal[c] as number) + weight
  }
  return { urgency, marginal, total }
}

/** Masses by urgency and by condition, not yet divided by their total. */
interface Reweighed {
  readonly urgency: Float64Array
  readonly marginal: Float64Array
  readonly total: number
}
