import type { Urgency } from './model.ts'

/** When somebody is to be seen, by the first words that say so; soonest first. */
const TIMES: readonly RegExp[] = [
  /^(?:now|at once|by ambulance|today|the same day|same day)\b(?! or\b)/i,
  /^(?:today or|the same day or|tomorrow|within (?:a|one) (?:working )?day|in the next day)\b/i,
  /^(?:within (?:a few )?days|in the next days|this week|within a week)\b/i,
  /^(?:within|in) .*\bweeks?\b/i,
]
const LATER = TIMES.length
/** What only some need comes after what everybody needs within the time of the result, and before what may wait. */
const ON_A_CONDITION: Readonly<Partial<Record<Urgency, number>>> = { urgent: 1.5, soon: 3.5 }

const CONDITION = /\b(?:if|when|with|unless|after)\b/i
const AMBULANCE = /\bcall an ambulance\b/i

/**
 * Rank of a person to see, smaller is sooner, for a result that says by when: there today's clinic stands before next week's. Any other
 * result has no such order (0): a calm one begins with whoever helps most, an emergency with whoever its cause needs.
 * `says` is a sentence of the knowledge on when to see them: "Today", "Now, if you cannot stand", "Within two weeks, for an X-ray".
 */
export function howSoon(says: string, urgency: Urgency): number {
  const onCondition = ON_A_CONDITION[urgency]
  if (onCondition === undefined) return 0
  const found = TIMES.findIndex((time) => time.test(says))
  const clause = says.split(/[.;:]/, 1)[0] as string
  if (found === -1) return AMBULANCE.test(says) ? onCondition : LATER
  return CONDITION.test(clause) ? Math.max(found, onCondition) : found
}
