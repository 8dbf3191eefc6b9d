import { bestLevel, levelName } from './decide.ts'
import type { Urgency } from './model.ts'
import type { Observation } from './observe.ts'
import type { Posterior } from './posterior.ts'
import { seededNormal } from './random.ts'

const DRAWS = 400
/** The heaviest sets that together hold this much of the posterior. */
const COVER = 0.999
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
    const { urgency, marginal } = reweigh(posterior, sets, shift, watched)
    levels.push(bestLevel(urgency).level)
    for (const [i, list] of chances) list.push(marginal.get(i) ?? 0)
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

interface HeavySet {
  readonly members: readonly number[]
  readonly mass: number
}

function heaviest({ network, none, single, pair, triples }: Posterior): readonly HeavySet[] {
  const size = network.conditions
  const sets: HeavySet[] = [{ members: [], mass: none }]
  const threshold = (1 - COVER) / MOST_SETS
  for (let a = 0; a < size; a++) {
    if ((single[a] as number) > threshold) sets.push({ members: [a], mass: single[a] as number })
    for (let b = a + 1; b < size; b++) {
      const ab = pair[(network.pairOffset[a] as number) + b] as number
      if (ab > threshold) sets.push({ members: [a, b], mass: ab })
    }
  }
  const { members, offset, mass } = triples
  const n = members.length
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      const row = offset[x * n + y] as number
      for (let z = y + 1; z < n; z++) {
        const abc = mass[row + z] as number
        if (abc > threshold) sets.push({ members: [members[x] as number, members[y] as number, members[z] as number], mass: abc })
      }
    }
  }
  return sets.sort((x, y) => y.mass - x.mass).slice(0, MOST_SETS)
}

function reweigh(
  { network }: Posterior,
  sets: readonly HeavySet[],
  shift: Float64Array,
  watched: readonly number[],
): { urgency: Float64Array; marginal: ReadonlyMap<number, number> } {
  const urgency = new Float64Array(5)
  const marginal = new Float64Array(network.conditions)
  let total = 0
  for (const { members, mass } of sets) {
    let weight = mass
    for (const i of members) weight *= shift[i] as number
    total += weight
    const level = members.length === 0 ? 0 : (network.urgency[members[0] as number] as number)
    urgency[level] = (urgency[level] as number) + weight
    for (const i of members) marginal[i] = (marginal[i] as number) + weight
  }
  return { urgency: urgency.map((mass) => mass / total), marginal: new Map(watched.map((i) => [i, (marginal[i] as number) / total])) }
}
