import type { Chances } from './posterior.ts'

/** Causes at the head of the list by chance alone; the place after them is for the one that stands out. */
const BY_CHANCE = 2
/** A cause below this chance has no words but "less than 1 in 100", and does not stand out. */
const LEAST_CHANCE = 0.01
/** How much being rare to begin with is taken back: half way between the chance and the bare weight of the answers. */
const TAKEN_BACK = 0.5

/** Conditions, likeliest first. */
export const byChance = (marginal: Float64Array): number[] =>
  [...marginal.keys()].sort((a, b) => (marginal[b] as number) - (marginal[a] as number) || a - b)

/**
 * The order in which causes are shown: the two likeliest, then the one of all others that the answers speak for most strongly for how
 * rare it is, then the rest by chance. Common causes fill the top of a list by being common; a rare one that fits needs a place too.
 *
 * @param odds prior odds by condition, for the person's age and sex
 * @returns `order`: all conditions; `standsOut`: the third one, where its chance alone would not have brought it there
 */
export function shownOrder({ marginal }: Pick<Chances, 'marginal'>, odds: Float64Array): { order: readonly number[]; standsOut?: number } {
  const ranked = byChance(marginal)
  const fit = (i: number): number => {
    const chance = Math.min(marginal[i] as number, 1 - Number.EPSILON)
    return Math.log(chance / (1 - chance)) - TAKEN_BACK * Math.log(odds[i] as number)
  }
  const others = ranked.slice(BY_CHANCE)
  const best = others
    .filter((i) => (marginal[i] as number) >= LEAST_CHANCE)
    .reduce<number | undefined>((a, b) => (a === undefined || fit(b) > fit(a) ? b : a), undefined)
  if (best === undefined || best === others[0]) return { order: ranked }
  return { order: [...ranked.slice(0, BY_CHANCE), best, ...others.filter((i) => i !== best)], standsOut: best }
}
