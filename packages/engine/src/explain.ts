import type { Cause, Reason } from './assessment.ts'
import type { Case } from './case.ts'
import { inferChances } from './infer.ts'
import { type Basis, type Condition, type Model, PAIN_SITE } from './model.ts'
import { type Observation, type Observed, without } from './observe.ts'
import type { Posterior } from './posterior.ts'
import { answerKey, sharesOf } from './shares.ts'
import { inWords, labelOf, statement } from './statement.ts'
import { rounded } from './words.ts'

/** A reason weaker than this (ln odds) is not worth a line. */
const SLIGHT = 0.15
const CLEAR = 0.7
const STRONG = 1.6
/** A present answer that multiplies the odds of a cause by less than this is not explained by it. */
const EXPLAINED = Math.log(1.3)

/**
 * Reasons for and against each of the conditions: the part that each answer has in how far all of them together moved the cause.
 * Ordered and named by that part, because taking back one of two answers that say the same changes nothing, and can even look like
 * a reason against.
 *
 * @see docs/decisions/0029-parts-of-the-move.md
 */
export function reasonsFor(
  model: Model,
  person: Case,
  observed: Observed,
  posterior: Posterior,
  conditions: readonly number[],
): ReadonlyMap<number, readonly Reason[]> {
  const reasons = new Map(conditions.map((i) => [i, [] as Reason[]]))
  const shares = sharesOf(posterior, conditions)
  for (const [key, own] of shares) {
    const members = [...observed.known.values()].filter((each) => answerKey(observed.known, each.key) === key)
    const given = members.filter(({ from }) => from === undefined)
    const told = conditions.flatMap((i, t) => {
      const share = own[t] as number
      const basis = Math.abs(share) >= SLIGHT ? firstBasis(model.conditions[i] as Condition, members) : undefined
      return basis ? [{ i, share, basis }] : []
    })
    if (given.length === 0 || told.length === 0) continue
    const before = inferChances(model, person, without(model, observed, new Set(given.map((each) => each.key))))
    for (const { i, share, basis } of told) {
      reasons.get(i)?.push({
        key,
        says: given[0]?.key === key ? inWords(given[0]) : placesInWords(given, (each) => posterior.weights.get(each)?.get(i) ?? 0),
        direction: share > 0 ? 'for' : 'against',
        strength: strengthOf(share),
        share: rounded(share),
        weight: rounded(logit(posterior.marginal[i] as number) - logit(before.marginal[i] as number)),
        basis,
      })
    }
  }
  for (const list of reasons.values()) list.sort((a, b) => Math.abs(b.share) - Math.abs(a.share) || (a.key < b.key ? -1 : 1))
  return reasons
}

/** Places named at most. */
const MOST_PLACES = 4

/** Places of one map that were left unmarked, as one statement; those that speak most against the cause are named. */
function placesInWords(places: readonly Observation[], weightOf: (key: string) => number): string {
  const { finding } = places[0] as Observation
  const named = [...places].sort((a, b) => weightOf(a.key) - weightOf(b.key) || (a.key < b.key ? -1 : 1)).slice(0, MOST_PLACES)
  return statement(finding, 'absent', undefined, named.map(labelOf))
}

const strengthOf = (weight: number): Reason['strength'] => (Math.abs(weight) >= STRONG ? 3 : Math.abs(weight) >= CLEAR ? 2 : 1)

const logit = (p: number): number => {
  const bounded = Math.min(1 - 1e-12, Math.max(1e-12, p))
  return Math.log(bounded / (1 - bounded))
}

/** The number behind the first of these answers that the condition knows. */
const firstBasis = (condition: Condition, answers: readonly Observation[]): Basis | undefined =>
  answers.map((each) => basisOf(condition, each)).find((basis) => basis !== undefined)

/** The number behind a link between a condition and an answer, or undefined where there is none. */
function basisOf(condition: Condition, { finding, value }: Observation): Basis | undefined {
  const link = condition.links.find((each) => each.finding === finding.id && each.value === (finding.kind === 'yes-no' ? undefined : value))
  if (link) return link.basis
  const table = condition.tables.find((each) => each.finding === finding.id)
  if (table) return table.basis
  return condition.risks.find((each) => each.finding === finding.id)?.basis
}

/** Present answers that this cause does not make likelier. Circumstances and risk factors need no explanation. */
export function unexplained(posterior: Posterior, observed: Observed, condition: number): readonly string[] {
  return [...observed.known.values()]
    .filter(
      ({ finding, state, from }) =>
        state === 'present' && from === undefined && !finding.risk && (finding.kind === 'yes-no' || finding.multiple),
    )
    .filter(({ key }) => (posterior.weights.get(key)?.get(condition) ?? 0) < EXPLAINED)
    .map(inWords)
}

/**
 * How pain reaches the marked place from the structure at fault: the shortest chain of structures that ends in one felt there,
 * through another structure where there is one (a root through its nerve). Empty where the structure hurts where it lies.
 */
export function pathOf(model: Model, condition: Condition, observed: Observed): Cause['path'] {
  const marked = [...observed.known.values()]
    .filter(({ finding, state, value }) => finding.id === PAIN_SITE && state === 'present' && value)
    .map(({ value }) => value as string)
  const away = marked.filter((region) => !condition.regions.slice(0, 2).includes(region))
  const structures = new Map(model.structures.map((structure) => [structure.id, structure]))
  const titles = (chain: readonly string[], region: string) => [
    ...chain.map((id) => structures.get(id)?.title ?? id),
    model.regions.find((each) => each.id === region)?.title ?? region,
  ]
  for (const region of away) {
    let direct: readonly string[] | undefined
    const queue = condition.structures.map((id) => [id])
    const seen = new Set<string>()
    for (let chain = queue.shift(); chain; chain = queue.shift()) {
      const last = structures.get(chain.at(-1) as string)
      if (!last || seen.has(last.id)) continue
      seen.add(last.id)
      if (last.regions.includes(region)) {
        if (chain.length > 1) return titles(chain, region)
        direct ??= chain
      }
      for (const next of last.via) queue.push([...chain, next])
    }
    if (direct) return titles(direct, region)
  }
  return []
}
