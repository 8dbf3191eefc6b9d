import { t } from '../words/index.ts'

/** Years from what a person writes, such as "62", "1,5" or "18 months"; undefined where it is no age. */
export function yearsIn(text: string): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}*)$/u.exec(text.trim()) ?? []
  const perYear = Object.entries(t.about.ageUnits).find(([, words]) => words.includes(unit.toLowerCase()))?.[0]
  if (amount === undefined || perYear === undefined) return undefined
  // No more digits than anybody means.
  return Math.round((Number(amount.replace(',', '.')) / Number(perYear)) * 1000) / 1000
}
