import type { Assessment, CareStep } from './assessment.ts'
import type { Case } from './case.ts'
import { evaluate } from './logic.ts'
import { type CareItem, isAtLeast, type Model, type Programme, type Urgency } from './model.ts'
import { observe } from './observe.ts'
import { forbids, personal } from './steps.ts'

/** A programme and prevention are taken from causes at least this likely, the leading one always (judgement). */
const LIKELY = 0.12
const MOST_CAUSES = 3

/** An exercise or a way to prevent, for one person. */
export interface PlannedItem extends Pick<CareStep, 'cautions' | 'checkFirst'> {
  readonly item: CareItem
  /** Why it is left out, when it is. */
  readonly withheld?: string
}

/** The weeks after an assessment: exercises and what keeps the pain away. */
export interface Plan {
  /**
   * When to begin to exercise: `seen-first` where the urgency asks to be seen within a day, `ask-first` where an appointment is due
   * soon, else `now`.
   */
  readonly begin: 'now' | 'ask-first' | 'seen-first'
  /** Likeliest cause first; causes without a programme add none. */
  readonly programmes: readonly { readonly programme: Programme; readonly for: readonly string[] }[]
  /** Every exercise of the programmes, by id. */
  readonly exercises: Readonly<Record<string, PlannedItem>>
  readonly prevention: readonly PlannedItem[]
}

/**
 * What an assessment means for the weeks after it: programmes of exercise and prevention for the likely causes. What another likely
 * cause forbids, or what something about the person does, is withheld with the reason, as in the assessment's own steps.
 *
 * @param person the case that was assessed; @param assessment its assessment with the same model
 */
export function planFor(model: Model, person: Case, assessment: Assessment): Plan {
  const likely = assessment.causes.filter(({ chance }, rank) => rank === 0 || chance >= LIKELY).slice(0, MOST_CAUSES)
  const titles = (ids: readonly string[] | undefined) => likely.filter(({ id }) => ids?.includes(id)).map(({ title }) => title)
  const rank = (ids: readonly string[]) => likely.findIndex(({ id }) => ids.includes(id))
  const programmes = model.programmes
    .filter(({ conditions }) => rank(conditions) >= 0)
    .sort((a, b) => rank(a.conditions) - rank(b.conditions) || a.conditions.length - b.conditions.length)
    .map((programme) => ({ programme, for: titles(programme.conditions) }))
  const planned = plannedFor(model, person, assessment)
  const care = new Map(model.care.map((item) => [item.id, item]))
  const used = new Set(programmes.flatMap(({ programme }) => programme.stages.flatMap(({ exercises }) => exercises)))
  return {
    begin: beginAt(assessment.urgency.level),
    programmes,
    exercises: Object.fromEntries([...used].flatMap((id) => (care.has(id) ? [[id, planned(care.get(id) as CareItem)]] : []))),
    prevention: model.care.filter(({ kind, conditions }) => kind === 'prevention' && titles(conditions).length > 0).map(planned),
  }
}

const beginAt = (level: Urgency): Plan['begin'] => (isAtLeast(level, 'urgent') ? 'seen-first' : level === 'soon' ? 'ask-first' : 'now')

function plannedFor(model: Model, person: Case, { causes, cantMiss }: Assessment): (item: CareItem) => PlannedItem {
  const facts = { profile: person, known: observe(model, person).known }
  const chances = new Map([...cantMiss, ...causes].map(({ id, chance }) => [id, chance]))
  const forbidden = new Map(
    model.conditions
      .filter((condition) => forbids(condition, chances.get(condition.id) ?? 0))
      .flatMap(({ avoid, title }) => avoid.map(({ id }) => [id, title] as const)),
  )
  return (item) => {
    const against = item.notWith ?? []
    const cause = forbidden.get(item.id)
    const own = against.find(({ when, effect }) => effect === 'withhold' && evaluate(when, facts) === true)?.why
    const withheld = cause === undefined ? own : `It could harm if this turns out to be: ${cause}.`
    return { item, ...(withheld === undefined ? {} : { withheld }), ...personal(against, facts) }
  }
}
