import type { Model } from '@kneebone/engine'
import type { Move } from './baseline.ts'
import type { Row } from './metrics/row.ts'
import type { Share } from './metrics/share.ts'
import type { Summary } from './metrics/summary.ts'
import type { Mode } from './modes/mode.ts'

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(0)} %`)

const WHAT: Readonly<Record<Mode, string>> = { coded: 'all answers at once', text: 'the text alone', interview: 'an interview' }

const SECTIONS: readonly (readonly [title: string, holds: (row: Row) => boolean])[] = [
  ['Emergencies left below urgent', ({ key, hazardous }) => key === 'emergency' && hazardous],
  ['Too little urgency', ({ triage }) => triage === 'under'],
  ['Too much urgency', ({ triage }) => triage === 'over'],
  ['Cause not among the first 3', ({ rank }) => rank !== null && rank > 3],
  ['Not in the knowledge', ({ rank }) => rank === null],
]

const FIGURES: readonly (readonly [name: string, figure: (summary: Summary) => Share])[] = [
  ['cause is in the knowledge', ({ covered }) => covered],
  ['right cause first', ({ top1 }) => top1],
  ['right cause in the first 3', ({ top3 }) => top3],
  ['right cause in the first 5', ({ top5 }) => top5],
  ['first, of those in the knowledge', ({ coveredTop1 }) => coveredTop1],
  ['in the first 3, of those in the knowledge', ({ coveredTop3 }) => coveredTop3],
  ['in the first 5, of those in the knowledge', ({ coveredTop5 }) => coveredTop5],
  ['urgency right', ({ urgencyRight }) => urgencyRight],
  ['safe: not less urgent than the key', ({ safe }) => safe],
  ['too much urgency', ({ overTriaged }) => overTriaged],
  ['too little urgency', ({ underTriaged }) => underTriaged],
  ['hazardously little', ({ hazardous }) => hazardous],
  ['emergencies called emergencies', ({ emergenciesFound }) => emergenciesFound],
  ['emergencies called urgent or higher', ({ emergenciesUrgentOrHigher }) => emergenciesUrgentOrHigher],
  ['self-care recognised', ({ selfCareFound }) => selfCareFound],
  ['inclination to over-triage (of wrong advice)', ({ kopka }) => kopka.inclinationToOvertriage],
]

/** The figures of one run as a person reads them, misses first. */
export function printed(set: string, mode: Mode, model: Model, summary: Summary, rows: readonly Row[]): string {
  const { vignettes, calibration } = summary
  return [
    `${vignettes} vignettes of ${set}, ${WHAT[mode]}, knowledge ${model.version} (${model.hash.slice(0, 12)})`,
    ...SECTIONS.flatMap(([title, holds]) => section(title, rows.filter(holds))),
    '',
    ...FIGURES.map(([name, figure]) => line(name, figure(summary))),
    `calibration: Brier ${calibration.brier?.toFixed(3)} (knowing nothing ${calibration.brierOfShare?.toFixed(3)}), expected error ${percent(calibration.ece)}`,
    ...(mode === 'interview' ? burdenOf(summary) : []),
  ].join('\n')
}

const line = (name: string, { hits, of, share, low, high }: Share): string =>
  `${name.padEnd(46)} ${`${hits}/${of}`.padStart(8)}  ${percent(share).padStart(5)} (${percent(low)} to ${percent(high)})`

/** What an interview asks of a person. */
const burdenOf = ({ questions, thoughts, screens, questionsForEmergencies, pertinentAsked }: Summary): readonly string[] => [
  `questions: median ${questions.median}, 9 in 10 at most ${questions.p90}; of these ${thoughts.median}, ${thoughts.p90} take a thought of their own; screens: ${screens.median}, ${screens.p90}; for emergencies: ${questionsForEmergencies.median} questions`,
  line('pertinent findings asked for', pertinentAsked),
]

function section(title: string, list: readonly Row[]): readonly string[] {
  return [
    '',
    `${title}: ${list.length}`,
    ...list.map(
      ({ id, diagnosis, rank, first, urgency, key }) =>
        `  ${id} ${diagnosis}: key ${key}, ours ${urgency}; ${rank === null ? 'not in the knowledge' : `rank ${rank}`}, first ${first}`,
    ),
  ]
}

/** The vignettes that moved, as a person reads them. */
export function printedMoves(against: string, moves: readonly Move[]): string {
  if (moves.length === 0) return `Nothing moved since ${against}.`
  const side = (result: Move['before']) => (result === null ? 'not there' : `${result[0]}, rank ${result[1] ?? 'none'}, ${result[2]}`)
  const lines = moves.map(({ id, kind, before, after }) => `${kind.padEnd(18)} ${id}: ${side(before)} → ${side(after)}`)
  return [`${moves.length} vignettes moved since ${against}:`, ...lines].join('\n')
}
