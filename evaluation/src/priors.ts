import { BAND_SHARES, type Model, priorOdds } from '@kneebone/engine'
import type { Entries } from '@kneebone/kb'

/** One published rate of new cases beside what the compiled model implies for the same ages. */
export interface RateCheck {
  readonly condition: string
  readonly source: string
  /** Of 1000 people who come, as the rate says. */
  readonly derived: number
  /** Of 1000 people who come, as the model says, averaged over the ages of the rate. */
  readonly implied: number
  /** implied / derived */
  readonly ratio: number
  /** Whether the bands of the file follow its rates (`source`), or only stand beside them (`basis: judgement`). */
  readonly follows: boolean
  /** Factor that the file allows either way. */
  readonly within: number
}

/**
 * New times per 1000 people a year that somebody comes with pain in the lower limb (docs/method/priors.md).
 * Under 20: an injury or pain of the leg in a health plan (fuglkjaer-2017). From 20: new leg complaints in general practice
 * (vanderwaal-2006) and first back pain that runs into the leg (spijker-huiges-2015).
 */
const COMING = { child: 58, adult: 63.2 + 9.4 } as const

const OLDEST = 90
const BAND_STARTS = [0, 13, 20, 40, 60]

/** Reads every rate that a condition file gives, and asks the model the same. */
export function rateChecks(model: Model, entries: Pick<Entries, 'condition'>): readonly RateCheck[] {
  const index = new Map(model.conditions.map(({ id }, i) => [id, i]))
  const byAge = Array.from({ length: OLDEST + 1 }, (_, age) => priorOdds(model, { age }))
  return entries.condition.flatMap(({ data: { id, prior } }) =>
    prior.rates.map(({ perThousandYears, part, from, to, source }) => {
      const derived = (1000 * perThousandYears * part) / coming(to)
      const implied = 1000 * averageOver(from, Math.min(to, OLDEST), (age) => chanceOf(byAge[age]?.[index.get(id) as number] ?? 0))
      return {
        condition: id,
        source,
        derived,
        implied,
        ratio: implied / derived,
        follows: prior.source !== undefined,
        within: prior.within,
      }
    }),
  )
}

/** Geometric mean of the ratios of each condition whose bands follow its rates. */
export function ratiosOfFollowers(checks: readonly RateCheck[]): ReadonlyMap<string, number> {
  const logs = new Map<string, number[]>()
  for (const { condition, ratio, follows } of checks) if (follows) logs.set(condition, [...(logs.get(condition) ?? []), Math.log(ratio)])
  return new Map([...logs].map(([id, list]) => [id, Math.exp(list.reduce((sum, log) => sum + log, 0) / list.length)]))
}

const coming = (to: number): number => (to < 20 ? COMING.child : COMING.adult)

const chanceOf = (odds: number): number => odds / (1 + odds)

/** Mean over the ages, each weighted as often as people of that age come. */
function averageOver(from: number, to: number, chance: (age: number) => number): number {
  let [sum, total] = [0, 0]
  for (let age = from; age <= to; age++) {
    const weight = weightOf(age)
    sum += weight * chance(age)
    total += weight
  }
  return sum / total
}

function weightOf(age: number): number {
  const band = BAND_STARTS.filter((start) => age >= start).length - 1
  const width = (BAND_STARTS[band + 1] ?? OLDEST + 1) - (BAND_STARTS[band] as number)
  return (BAND_SHARES[band] as number) / width
}
