import { type Answer, PAIN_SITE, type Site } from '@kneebone/engine'
import { signal } from '@preact/signals'
import { parts, regions } from '../knowledge/regions.ts'
import type { Reading } from '../reasoning/tasks.ts'
import { t } from '../words/index.ts'
import { answerInWords, placeNames } from './answer-words.ts'

/** One thing that a person's own words were taken to mean; they can take it back. */
export interface Understood {
  readonly finding: string
  /** The answer in plain words: "Hurts on stairs: yes". */
  readonly says: string
  /** The words themselves. */
  readonly quotes: readonly string[]
}

/** What was understood, finding by finding, ready to be confirmed. */
export function itemsOf({ answers, sites, understood, findings: named }: Reading): readonly Understood[] {
  const quotes = (id: string) => [...new Set(understood.filter(({ finding }) => finding === id).map(({ words }) => words))]
  const findings = new Map(named.map((finding) => [finding.id, finding]))
  const places = placeNames({ regions, parts }, sites).join(t.answers.and)
  return [
    ...(sites.length > 0 ? [{ finding: PAIN_SITE, says: `${t.answers.where}: ${places}`, quotes: quotes(PAIN_SITE) }] : []),
    ...Object.entries(answers).flatMap(([id, answer]) => {
      const finding = findings.get(id)
      return finding && id !== PAIN_SITE
        ? [{ finding: id, says: `${finding.title}: ${answerInWords(finding, answer)}`, quotes: quotes(id) }]
        : []
    }),
  ]
}

/** The answers and places that were understood, without those that the person took back. The answers are not confirmed by that. */
export function kept(
  { answers, sites }: Reading,
  wrong: ReadonlySet<string>,
): { readonly answers: Readonly<Record<string, Answer>>; readonly unconfirmed: readonly string[]; readonly sites: readonly Site[] } {
  const left = Object.entries(answers).filter(([id]) => id !== PAIN_SITE && !wrong.has(id))
  return { answers: Object.fromEntries(left), unconfirmed: left.map(([id]) => id), sites: wrong.has(PAIN_SITE) ? [] : sites }
}

/** Places that can be marked: a knee without a side is on neither leg of the map. */
export const onMap = (sites: readonly Site[]): readonly Site[] =>
  sites.filter(({ region, side }) => side !== undefined || !regions.find(({ id }) => id === region)?.sided)

/** Places that the words name: marked on the map when it is first shown, for the person to confirm. */
export const placesHeard = signal<readonly Site[]>([])
