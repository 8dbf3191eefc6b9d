import { t } from '../words/index.ts'
import type { HandOver, HandOverCause, HandOverScore } from './hand-over.ts'

/** One line of a part of the page: what it is about, and what is said of it. */
export interface Line {
  readonly title: string
  readonly says: readonly string[]
  /** What half a page has no room for: the list of all answers holds it, as do the text, the code and the files. */
  readonly rest?: readonly string[]
  /** True where each stands on a line of its own. */
  readonly apart?: boolean
}

/** Entries of a line of the summary. */
const MOST = { because: 3, timeline: 4, history: 8, tried: 6, positives: 12, negatives: 6, denied: 16, unsure: 8, scores: 3 }

export interface Section {
  readonly title: string
  readonly lines: readonly Line[]
}

/** The four parts of a hand-over, without the lines that have nothing to say. What is shown, printed, copied and exported is this. */
export function sectionsOf(page: HandOver): readonly Section[] {
  const words = t.handover
  const part = (title: string, lines: readonly Line[]) => ({ title, lines: lines.filter(({ says }) => says.length > 0) })
  const upTo = (most: number, all: readonly string[]) => ({ says: all.slice(0, most), rest: all.slice(most) })
  const given = (text: string) => (text === '' ? [] : [text])
  return [
    part(words.situation, [
      { title: words.complaint, says: given([page.who, page.places].filter(Boolean).join('. ')) },
      { title: words.ownWords, says: given(page.words && `“${page.words}”`) },
      {
        title: words.urgency,
        says: [`${page.urgency.says}. ${page.urgency.because.slice(0, MOST.because).join(' ')}`.trim()],
        rest: page.urgency.because.slice(MOST.because),
      },
    ]),
    part(words.background, [
      { title: words.timeline, ...upTo(MOST.timeline, page.timeline) },
      { title: words.history, ...upTo(MOST.history, page.background) },
      { title: words.tried, ...upTo(MOST.tried, page.tried), apart: true },
    ]),
    part(words.assessment, [
      { title: words.positives, ...upTo(MOST.positives, page.positives) },
      { title: words.negatives, ...upTo(MOST.negatives, page.negatives) },
      { title: words.denied, ...upTo(MOST.denied, page.denied) },
      { title: words.unsure, ...upTo(MOST.unsure, page.unsure) },
      { title: words.scores, ...upTo(MOST.scores, page.scores.map(scoreInWords)) },
    ]),
    part(words.recommendation, [
      { title: words.wants, says: given(page.wants) },
      { title: words.see, says: page.see },
      { title: words.tests, says: page.tests },
    ]),
  ]
}

export const scoreInWords = ({ title, lowest, highest, means }: HandOverScore): string =>
  `${title}: ${lowest === highest ? lowest : t.handover.totalFrom(lowest, highest)}. ${means}`

/** "Wear of the knee, M17: 62 % (40 to 80 %)" */
export const causeInWords = ({ title, icd10, chance, range }: HandOverCause): string =>
  `${title}${icd10 ? `, ${icd10}` : ''}: ${t.handover.chance(chance, range)}`

/** The whole page as plain text, for a record that takes no other. */
export function textOf(page: HandOver, at: string): string {
  const says = ({ title, says: parts, rest = [], apart }: Line) =>
    apart ? [`${title}:`, ...[...parts, ...rest].map((part) => `- ${part}`)] : [`${title}: ${[...parts, ...rest].join('; ')}`]
  const causes = page.causes.flatMap((cause) => [
    `- ${causeInWords(cause)}`,
    ...(cause.for.length > 0 ? [`  ${t.handover.for}: ${cause.for.join('; ')}`] : []),
    ...(cause.against.length > 0 ? [`  ${t.handover.against}: ${cause.against.join('; ')}`] : []),
  ])
  return [
    `${t.handover.title}, ${t.day(at)}`,
    ...sectionsOf(page).flatMap(({ title, lines }) => [
      '',
      title.toUpperCase(),
      ...lines.flatMap(says),
      ...(title === t.handover.assessment ? [`${t.handover.causes}:`, ...causes, t.handover.noneOfThese(page.noneOfThese)] : []),
    ]),
    '',
    `${t.handover.not} ${page.versions}`,
    '',
  ].join('\n')
}
