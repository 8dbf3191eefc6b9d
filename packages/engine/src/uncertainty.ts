import { bestLevel, levelName } from './decide.ts'
import { heaviestOf, setsWith } from './heavy.ts'
import type { Urgency } from './model.ts'
import { type Posterior, sumOf } from './posterior.ts'
import { seededNormal } from './random.ts'
import { reweigh, uncertainNumbers } from './uncertain-numbers.ts'

const DRAWS = 1000
/** Sets that each version weighs again, at most. */
const MOST_SETS = 800
/** How far urgency and chances depend on our numbers. */
export interface Robustness {
  /** Share of versions with the same urgency from the chances. */
  readonly sameUrgency: number
  readonly cautious: Urgency
  /** 5th and 95th percentile of each condition's chance. */
  readonly range: (condition: number) => readonly [number, number]
}

/**
 * How far the result depends on our numbers. Each of a thousand versions moves every number that the answers use: the priors, the
 * links and leaks of what was answered, links of one source partly together, and all leaks partly together (some people say yes more
 * readily). Present findings are computed anew, so that a cause can gain what another loses; all other answers move the log odds of
 * each condition by their slope. Runs over the heaviest sets: the others go with those of their urgency, and in the range of a cause
 * with its own log odds. Seeded by the answers, so the same case gives the same figures.
 */
export function robustness(posterior: Posterior, watched: readonly number[]): Robustness {
  const { known, urgency } = posterior
  const heavy = heaviestOf(posterior.heavy, MOST_SETS)
  const normal = seededNormal([...known.values()].map(({ key, state, value }) => `${key}:${state}:${value ?? ''}`).join('|'))
  const uncertain = uncertainNumbers(posterior, heavy)
  const nominal = bestLevel(urgency).level
  const levels: number[] = []
  const chances = watched.map(() => [] as number[])
  const holds = watched.map((i) => setsWith(heavy, i))
  const weight = new Float64Array(heavy.mass.length)
  const law = new Float64Array(heavy.rest.length)
  const outside = sumOf(heavy.rest)
  for (let draw = 0; draw < DRAWS; draw++) {
    reweigh(uncertain, heavy, normal, weight)
    law.fill(0)
    for (let s = 0; s < weight.length; s++)
      law[heavy.level[s] as number] = (law[heavy.level[s] as number] as number) + (weight[s] as number)
    const inside = sumOf(law)
    for (let u = 0; u < law.length; u++) law[u] = (law[u] as number) * (uncertain.more[u] as number) + (uncertain.alone[u] as number)
    // The least expected loss is at the same level before and after dividing by the total.
    levels.push(bestLevel(law).level)
    for (const [w, sets] of holds.entries()) {
      const i = watched[w] as number
      let held = 0
      for (let n = 0; n < sets.length; n++) held += weight[sets[n] as number] as number
      const rest = uncertain.rest[i] as number
      const mass = held + rest * (uncertain.shift[i] as number)
      // Sets outside the heavy ones that have the condition have left the others: the chance never passes 1.
      chances[w]?.push(mass / (mass + Math.max(0, inside - held + outside - rest)))
    }
  }
  levels.sort((a, b) => a - b)
  for (const list of chances) list.sort((a, b) => a - b)
  const at = (list: readonly number[], q: number) => list[Math.min(list.length - 1, Math.floor(q * list.length))] ?? 0
  return {
    sameUrgency: levels.filter((level) => level === nominal).length / DRAWS,
    cautious: levelName(at(levels, 0.95)),
    range: (condition) => {
      const list = chances[watched.indexOf(condition)] ?? []
      return [at(list, 0.05), at(list, 0.95)]
    },
  }
}
