import type { Chances } from './posterior.ts'

/** How much being rare to begin with is taken back, as a power of the prior odds. */
const TAKEN_BACK = 0.4
/** Conditions with these prior odds or more are common: nothing is taken back. */
const COMMON = 0.01
/** A rare condition stands as one this many times likelier would, at most. */
const MOST_LIFT = 6

/** Conditions, likeliest first. */
export const byChance = (marginal: Float64Array): number[] =>
  [...marginal.keys()].sort((a, b) => (marginal[b] as number) - (marginal[a] as number) || a - b)

/**
 * The order in which causes are shown: how likely each is to be the one behind the pain, with a part of its rarity taken back. A common
 * condition that would merely be there as well does not lead the list by being common, and a rare one that fits has its place.
 *
 * @param chances `share` orders, `marginal` decides between equals
 * @param odds prior odds by condition, for the person's age and sex
 * @returns `order`: all conditions; `standsOut`: those shown before one with a greater share
 * @see docs/decisions/0042-order-of-causes.md
 */
export function shownOrder(
  { share, marginal }: Pick<Chances, 'share' | 'marginal'>,
  odds: Float64Array,
): { readonly order: readonly number[]; readonly standsOut: ReadonlySet<number> } {
  const score = share.map((own, i) => own * lift(odds[i] as number))
  const order = byChance(marginal).sort((a, b) => (score[b] as number) - (score[a] as number))
  const standsOut = new Set<number>()
  let greatest = 0
  for (const i of [...order].reverse()) {
    const own = share[i] as number
    if (own < greatest) standsOut.add(i)
    else greatest = own
  }
  return { order, standsOut }
}

const lift = (odds: number): number => Math.min(MOST_LIFT, Math.max(1, (COMMON / odds) ** TAKEN_BACK))
