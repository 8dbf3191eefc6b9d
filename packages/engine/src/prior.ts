import type { Case } from './case.ts'
import type { Model, Sex } from './model.ts'
import type { Network } from './network.ts'

/** P(0, 1, 2, 3 causes at once) before any answer (judgement: most pain has one cause, some two). */
export const CARDINALITY = [0.01, 0.71, 0.22, 0.06] as const

/** Three causes at once are considered among conditions at least this likely before any answer, at the person's age and sex. */
export const RARE = 0.001

/** Which sets take part for people of one age and sex, and their weights before any answer. */
export interface Layout {
  readonly network: Network
  /** Prior odds by condition. */
  readonly odds: Float64Array
  /** κ by number of causes. */
  readonly kappa: Float64Array
  /** Conditions (ascending) that take part in sets of three. */
  readonly members: Int32Array
  /** Position of a condition in `members`, or −1. */
  readonly position: Int32Array
  /** Index of the triple at positions x < y < z is `offset[x * members.length + y] + z`. */
  readonly offset: Int32Array
  /** Number of sets of three. */
  readonly triples: number
  /** ρ between members. */
  readonly rho: Float64Array
}

/** Profiles kept per model: those of one interview and of a few before. */
const MOST_LAYOUTS = 4
const layouts = new WeakMap<Network, Map<string, Layout>>()

/** The layout for an age in years and a sex, either of which may be missing; the latest few are kept. */
export function layoutOf(network: Network, { age, sex }: Pick<Case, 'age' | 'sex'>): Layout {
  const kept = layouts.get(network) ?? new Map<string, Layout>()
  layouts.set(network, kept)
  const name = `${age ?? ''} ${sex ?? ''}`
  const layout =
    kept.get(name) ?? buildLayout(network, priorOdds(network.model, { ...(age === undefined ? {} : { age }), ...(sex ? { sex } : {}) }))
  if (!kept.has(name) && kept.size >= MOST_LAYOUTS) kept.delete(kept.keys().next().value as string)
  kept.set(name, layout)
  return layout
}

function buildLayout(network: Network, odds: Float64Array): Layout {
  const members = Int32Array.from([...odds.keys()].filter((i) => (odds[i] as number) / (1 + (odds[i] as number)) >= RARE * (1 - 1e-9)))
  const position = new Int32Array(odds.length).fill(-1)
  for (const [x, i] of members.entries()) position[i] = x
  const n = members.length
  const offset = new Int32Array(n * n)
  const rho = new Float64Array(n * n)
  let triples = 0
  for (let x = 0; x < n; x++) {
    for (let y = 0; y < n; y++) rho[x * n + y] = network.rho[(members[x] as number) * odds.length + (members[y] as number)] as number
    for (let y = x + 1; y < n; y++) {
      offset[x * n + y] = triples - (y + 1)
      triples += n - y - 1
    }
  }
  return { network, odds, kappa: cardinalityWeights(odds, members), members, position, offset, triples, rho }
}

const BAND_STARTS = [0, 13, 20, 40, 60]
/** Shares of the age bands among people who come with pain in the lower limb (judgement). */
export const BAND_SHARES = [0.07, 0.08, 0.22, 0.33, 0.3]
/** Share of men among them (judgement). */
const MALE_SHARE = 0.45

/** Odds of each condition at this age and sex; a missing one is averaged over the people who come. */
export function priorOdds(model: Model, { age, sex }: Pick<Case, 'age' | 'sex'>): Float64Array {
  return Float64Array.from(model.conditions, (condition) => {
    const byAge =
      age === undefined
        ? condition.prior.reduce((sum, p, band) => sum + p * (BAND_SHARES[band] as number), 0)
        : (condition.prior[bandOf(age)] as number) * ageFactor(condition.ages, age)
    const p = Math.min(0.95, byAge * sexFactor(condition.sexRatio, sex))
    return p / (1 - p)
  })
}

/** An age outside the typical ones makes a cause ten times rarer than its band says, unless its file says how much. */
const UNTYPICAL = 0.1

const ageFactor = (ages: Model['conditions'][number]['ages'], age: number): number => {
  const { from = 0, to = Number.POSITIVE_INFINITY, outside = UNTYPICAL } = ages
  return age >= from && age < to + 1 ? 1 : outside
}

const bandOf = (age: number): number => BAND_STARTS.filter((start) => age >= start).length - 1

const sexFactor = (ratio: Readonly<Record<'female' | 'male', number>>, sex: Sex | undefined): number =>
  sex === 'female' || sex === 'male' ? ratio[sex] : MALE_SHARE * ratio.male + (1 - MALE_SHARE) * ratio.female

/** κ(k) = P(k causes) / e_k(odds), with e_k the elementary symmetric polynomial; for three, of the conditions that take part. */
function cardinalityWeights(odds: Float64Array, inTriples: Int32Array): Float64Array {
  const polynomial = (values: Iterable<number>): Float64Array => {
    const e = Float64Array.of(1, 0, 0, 0)
    for (const o of values) for (let k = 3; k >= 1; k--) e[k] = (e[k] as number) + (e[k - 1] as number) * o
    return e
  }
  const e = polynomial(odds)
  e[3] = polynomial(Array.from(inTriples, (i) => odds[i] as number))[3] as number
  return Float64Array.from(CARDINALITY, (p, k) => ((e[k] as number) > 0 ? p / (e[k] as number) : 0))
}
