import type { Grade, Urgency } from '@kneebone/engine'

/** A sign beside the word, so that colour is never needed. */
export const ICONS: Readonly<Record<Urgency, string>> = { emergency: '!', urgent: '▲', soon: '●', routine: '○', 'self-care': '✓' }

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
