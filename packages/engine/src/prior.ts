import type { Case } from './case.ts'
import type { Model, Sex } from './model.ts'
import type { Triples } from './posterior.ts'

/** P(0, 1, 2, 3 causes at once) before any answer (judgement: most pain has one cause, some two). */
export const CARDINALITY = [0.01, 0.71, 0.22, 0.06] as const

/** Three causes at once are considered among conditions at least this likely before any answer, at the person's age and sex. */
export const RARE = 0.001

/** The sets of three that take part, each with mass 1. */
export function tripleSets(odds: Float64Array): Triples {
  const members = Int32Array.from([...odds.keys()].filter((i) => (odds[i] as number) / (1 + (odds[i] as number)) >= RARE * (1 - 1e-9)))
  const position = new Int32Array(odds.length).fill(-1)
  for (const [x, i] of members.entries()) position[i] = x
  const n = members.length
  const offset = new Int32Array(n * n)
  let count = 0
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      offset[x * n + y] = count - (y + 1)
      count += n - y - 1
    }
  }
  return { members, position, offset, mass: new Float64Array(count).fill(1) }
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

/** An age outside the typical ones makes a cause ten times rarer than its band says. */
const UNTYPICAL = 0.1

const ageFactor = ({ from = 0, to = Number.POSITIVE_INFINITY }: Model['conditions'][number]['ages'], age: number): number =>
  age >= from && age < to + 1 ? 1 : UNTYPICAL

const bandOf = (age: number): number => BAND_STARTS.filter((start) => age >= start).length - 1

const sexFactor = (ratio: Readonly<Record<'female' | 'male', number>>, sex: Sex | undefined): number =>
  sex === 'female' || sex === 'male' ? ratio[sex] : MALE_SHARE * ratio.male + (1 - MALE_SHARE) * ratio.female

/** κ(k) = P(k causes) / e_k(odds), with e_k the elementary symmetric polynomial; for three, of the conditions that take part. */
export function cardinalityWeights(odds: Float64Array, inTriples: Int32Array): Float64Array {
  const polynomial = (values: Iterable<number>): Float64Array => {
    const e = Float64Array.of(1, 0, 0, 0)
    for (const o of values) for (let k = 3; k >= 1; k--) e[k] = (e[k] as number) + (e[k - 1] as number) * o
    return e
  }
  const e = polynomial(odds)
  e[3] = polynomial(Array.from(inTriples, (i) => odds[i] as number))[3] as number
  return Float64Array.from(CARDINALITY, (p, k) => ((e[k] as number) > 0 ? p / (e[k] as number) : 0))
}
