import type { Report } from './check.ts'
import type { Entries, Entry } from './read.ts'
import { readingOf } from './reading.ts'

/** What a person reads, by file: each text with its place in the file. */
export interface Page {
  readonly entry: Entry<unknown>
  readonly texts: readonly { readonly path: readonly PropertyKey[]; readonly text: string }[]
}

/** Grade 6 is a reading age of 11; half a grade is the noise of the measure. */
const HARDEST = 6.5
/** One long word moves a text of a few words by several grades: short ones get room, and the shortest cannot be measured. */
const SHORT = { words: 25, hardest: 10 }
const TOO_SHORT = 12

/** Words that promise, diagnose or play down. */
const BANNED: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|[.;:]\s)you have (?!to\b|not\b|been\b)/i,
    'Kneebone informs and never tells people what they have: write "this might be" or "this fits"',
  ],
  [/\b(?:do not|don't|no need to|nothing to) worry\b/i, 'say what is safe and why, not how to feel'],
  [/!/, 'end the sentence with a full stop'],
]

/** Every text of every page, in words that an eleven-year-old can read, and without phrases that Kneebone never says. */
export function checkWords(entries: Entries, reporter: (entry: Entry<unknown>) => Report): void {
  const names = new Set(entries.reading.flatMap(({ data }) => data.names))
  for (const { entry, texts } of pagesOf(entries)) {
    const report = reporter(entry)
    for (const { path, text } of texts)
      for (const [pattern, fix] of BANNED) {
        const found = pattern.exec(text)
        // "Come back if: you have a fever" is a condition, not a statement.
        if (found && !path.includes('comeBack')) report('banned-phrase', path, `"${found[0].trim()}" is not something Kneebone says`, fix)
      }
    const { grade, words } = readingOf(texts.map(({ text }) => text).join('\n'), names)
    const hardest = words < SHORT.words ? SHORT.hardest : HARDEST
    if (words >= TOO_SHORT && grade > hardest)
      report(
        'hard-to-read',
        texts[0]?.path ?? [],
        `the words are for school grade ${grade.toFixed(1)}, over ${hardest} (reading age 11)`,
        'use shorter words and sentences; put a clinical word in brackets; a name without a plainer word goes into reading.yaml',
      )
  }
}

type Place = string | readonly PropertyKey[]

/** All that people read of the knowledge, one page a file (a claim is a page of its own). */
export function pagesOf(entries: Entries): readonly Page[] {
  return [
    ...entries.finding.filter(({ data }) => data.who !== 'clinician').map((entry) => page(entry, ['ask', 'yes', 'no', 'how'])),
    ...entries.condition.map((entry) =>
      page(entry, [
        'summary',
        'mechanism',
        ['urgency', 'why'],
        ['course', 'usual'],
        ['course', 'stalled'],
        ...entry.data.care.see.map((_, i) => ['care', 'see', i, 'when']),
        ...entry.data.care.tests.map((_, i) => ['care', 'tests', i, 'why']),
        ...entry.data.care.treatments.map((_, i) => ['care', 'treatments', i, 'effect']),
        ...entry.data.care.now.map((_, i) => ['care', 'now', i, 'why']),
        ...entry.data.care.avoid.map((_, i) => ['care', 'avoid', i, 'why']),
        ...entry.data.care.comeBack.map((each, i) => ['care', 'comeBack', i, ...(typeof each === 'string' ? [] : ['says'])]),
      ]),
    ),
    ...entries['red-flag'].map((entry) =>
      page(entry, ['act', 'why', ...(entry.data.unknownFloor ? [['unknownFloor', 'act'] as const, ['unknownFloor', 'why'] as const] : [])]),
    ),
    ...[...entries.care, ...entries.prevention].map((entry) => page(entry, carePlaces(entry))),
    ...entries.exercise.map((entry) =>
      page(entry, [
        ...carePlaces(entry),
        'position',
        'painRule',
        ...(['steps', 'levels', 'stopWhen'] as const).flatMap((list) => entry.data[list].map((_, i) => [list, i])),
      ]),
    ),
    ...entries.programme.map((entry) =>
      page(entry, ['what', 'goOn', 'seeSomeone', ...entry.data.stages.map((_, i) => ['stages', i, 'says'])]),
    ),
    ...entries.instrument.map((entry) =>
      page(entry, [
        'purpose',
        'population',
        'limits',
        ...entry.data.bands.map((_, i) => ['bands', i, 'means']),
        ...entry.data.items.map((_, i) => ['items', i, 'says']),
      ]),
    ),
    ...entries.claims.flatMap((entry) => entry.data.claims.map((_, i) => page(entry, [['claims', i, 'because']]))),
  ]
}

const carePlaces = ({ data }: Entry<{ notWith: readonly unknown[] }>): readonly Place[] => [
  'what',
  'benefit',
  'harm',
  'how',
  'notFor',
  'burden',
  'course',
  ...data.notWith.map((_, i) => ['notWith', i, 'why']),
]

function page(entry: Entry<unknown>, places: readonly Place[]): Page {
  const texts = places.flatMap((place) => {
    const path = typeof place === 'string' ? [place] : place
    const text = path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key], entry.data)
    return typeof text === 'string' ? [{ path, text }] : []
  })
  return { entry, texts }
}
