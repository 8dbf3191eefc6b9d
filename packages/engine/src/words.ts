import type { Act, Urgency } from './model.ts'

/** What each urgency means, in actions and times: the same words on every surface. */
export const URGENCY_WORDS: Readonly<Record<Urgency, Act & { readonly name: string }>> = {
  emergency: {
    name: 'Emergency',
    act: 'Call an ambulance or go to an emergency department now. Do not wait, do not drive yourself.',
    ambulance: 'now',
  },
  urgent: { name: 'Urgent', act: 'Be seen today or tomorrow.' },
  soon: { name: 'Soon', act: 'Book an appointment within 2 weeks.' },
  routine: { name: 'Routine', act: 'See someone if it goes on.' },
  'self-care': { name: 'Self-care', act: 'You can manage this at home for now.' },
}

/** A chance as people say it: "about 1 in 3", "more likely than not", "less than 1 in 100". Never a decimal, never certainty. */
export function chanceInWords(p: number): string {
  if (p >= 0.9) return 'very likely (about 9 in 10 or more)'
  if (p >= 0.7) return 'likely (about 3 in 4)'
  if (p >= 0.55) return 'more likely than not (about 6 in 10)'
  if (p >= 0.45) return 'about 1 in 2'
  if (p >= 0.01) return `about 1 in ${niceDenominator(1 / p)}`
  return 'less than 1 in 100'
}

function niceDenominator(value: number): number {
  const steps = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100]
  return steps.reduce((best, step) => (Math.abs(Math.log(step / value)) < Math.abs(Math.log(best / value)) ? step : best))
}

/**
 * Six significant digits. Browsers and Node differ in the last digits of exp and log; what we print must not.
 */
export const rounded = (value: number): number => Number(value.toPrecision(6))
