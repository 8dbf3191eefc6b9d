import type { Assessment } from './assessment.ts'
import type { Answer, Case, State } from './case.ts'
import { inferChances } from './infer.ts'
import { type Condition, type Finding, type Model, PAIN_SITE } from './model.ts'
import { BOTH_LEGS, findingsOf, observe } from './observe.ts'
import { byChance } from './ranking.ts'
import { chanceInWords, rounded } from './words.ts'

/** Causes named for one leg, at most, and the least chance worth naming beside the first. */
const MOST = 3
const LEAST = 0.2
/** Least chance of the first cause in each leg: below it, one cause in both legs may fit better than two. */
const CLEAR = 0.5

const SIDES = ['left', 'right'] as const
type Side = (typeof SIDES)[number]

/**
 * Where the legs hurt in different places: the likeliest causes of each, as if the other leg were well. What has no side (illness,
 * back, medicines, how it behaves) counts for both, so a cause of the whole body is found in each.
 *
 * @returns nothing where one leg alone hurts, both hurt alike, one cause leads in both, or none is clear in one of them
 */
export function legsOf(model: Model, person: Case): Assessment['legs'] {
  const [left = [], right = []] = SIDES.map((side) => regionsOf(person, side))
  if (left.length === 0 || right.length === 0 || left.join() === right.join()) return []
  const legs = SIDES.map((side) => {
    const leg = oneLeg(model, person, side)
    const { marginal } = inferChances(model, leg, observe(model, leg).known)
    const sore = regionsOf(person, side)
    const here = byChance(marginal).filter((i) => hurtsAt(model.conditions[i] as Condition, sore))
    const likely = here.filter((i, rank) => rank === 0 || (rank < MOST && (marginal[i] as number) >= LEAST))
    const causes = likely.map((i) => {
      const { id, title } = model.conditions[i] as Condition
      return { id, title, chance: rounded(marginal[i] as number), words: chanceInWords(marginal[i] as number) }
    })
    return { side, causes }
  })
  const first = legs.flatMap(({ causes }) => causes.slice(0, 1))
  return first.every(({ chance }) => chance >= CLEAR) && first[0]?.id !== first[1]?.id ? legs : []
}

/** What hurts elsewhere only is no cause in this leg, whatever other answers say for it. */
const hurtsAt = ({ links }: Condition, regions: readonly string[]): boolean =>
  links.some(({ finding, value }) => finding === PAIN_SITE && value !== undefined && regions.includes(value))

const regionsOf = ({ sites = [] }: Case, side: Side): readonly string[] =>
  [...new Set(sites.filter((site) => site.side === side).map(({ region }) => region))].sort()

/** The case of one leg: places that hurt in the other alone are open, and so is whether both hurt. */
function oneLeg(model: Model, person: Case, side: Side): Case {
  const other = side === 'left' ? 'right' : 'left'
  const here = regionsOf(person, side)
  const elsewhere = new Set(regionsOf(person, other).filter((region) => !here.includes(region)))
  const answers = Object.fromEntries(
    Object.entries(person.answers ?? {}).map(([id, answer]) => {
      const finding = findingsOf(model).get(id)
      return [id, finding?.kind === 'region' ? opened(finding, answer, elsewhere) : answer]
    }),
  )
  return {
    ...person,
    sites: (person.sites ?? []).filter((site) => site.side !== other),
    answers: { ...answers, [BOTH_LEGS]: 'unknown' },
  }
}

/** What was marked at places of the other leg is left open. */
function opened({ values }: Finding, answer: Answer, elsewhere: ReadonlySet<string>): Answer {
  if (typeof answer !== 'object') return answer
  const state = (id: string): State =>
    Array.isArray(answer) ? (answer.includes(id) ? 'present' : 'absent') : ((answer as Readonly<Record<string, State>>)[id] ?? 'unknown')
  return Object.fromEntries(values.map(({ id }) => [id, elsewhere.has(id) ? 'unknown' : state(id)]))
}
