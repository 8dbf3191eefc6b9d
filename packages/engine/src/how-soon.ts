import { type CareLink, type ComeBack, GRAVE_NEEDS, SEEN_BY, type Urgency } from './model.ts'

/** What only some need comes after what everybody needs within the time of the result, and before what may wait. */
const ON_A_CONDITION: Readonly<Partial<Record<Urgency, number>>> = { urgent: 1.5, soon: 3.5 }

/**
 * Rank of a person to see, smaller is sooner, for a result that says by when: there today's clinic stands before next week's. Any other
 * result has no such order (0): a calm one begins with whoever helps most, an emergency with whoever its cause needs.
 */
export function howSoon({ by, onlySome }: Pick<CareLink, 'by' | 'onlySome'>, urgency: Urgency): number {
  const onCondition = ON_A_CONDITION[urgency]
  if (onCondition === undefined) return 0
  if (by === undefined) return SEEN_BY.length
  const rank = SEEN_BY.indexOf(by)
  return onlySome ? Math.max(rank, onCondition) : rank
}

/** Reasons to come back, those that need an ambulance first, then an emergency department; otherwise in the order given. */
export const gravestFirst = (reasons: readonly ComeBack[]): readonly ComeBack[] => [...reasons].sort((a, b) => graveness(a) - graveness(b))

const graveness = ({ needs }: ComeBack): number => (needs === undefined ? GRAVE_NEEDS.length : GRAVE_NEEDS.indexOf(needs))
