import type { Grade, Urgency } from '@kneebone/engine'

/** What each urgency means, in actions and times. */
export const URGENCY: Readonly<Record<Urgency, { readonly name: string; readonly does: string; readonly icon: string }>> = {
  emergency: { name: 'Emergency', does: 'Get emergency help now. Do not wait, do not drive yourself.', icon: '!' },
  urgent: { name: 'Urgent', does: 'Be seen today or tomorrow.', icon: '▲' },
  soon: { name: 'Soon', does: 'Book an appointment within 2 weeks.', icon: '●' },
  routine: { name: 'Routine', does: 'See someone if it goes on.', icon: '○' },
  'self-care': { name: 'Self-care', does: 'You can manage this at home for now.', icon: '✓' },
}

export const GRADES: Readonly<Record<Grade, string>> = {
  high: 'strong proof',
  moderate: 'fair proof',
  low: 'weak proof',
  'very-low': 'very weak proof',
  judgement: 'our judgement',
  'does-not-help': 'proven not to help',
}

const EMERGENCY_NUMBER = '112'

/** Adds the emergency number to "call an ambulance". */
export const withNumber = (act: string): string => act.replace(/call an ambulance/i, (words) => `${words} (${EMERGENCY_NUMBER})`)
