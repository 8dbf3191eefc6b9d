import type { Model } from '@kneebone/engine'
import type { Move } from './baseline.ts'
import type { Row } from './metrics/row.ts'
import type { Share } from './metrics/share.ts'
import type { Summary } from './metrics/summary.ts'
import type { Mode } from './modes/mode.ts'

const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(0)} %`)

const WHAT: Readonly<Record<Mode, string>> = { coded: 'all answers at once', text: 'the text alone', interview: 'an interview' }

/** The figures of one run as a person reads them, misses first. */
export function printed(set: string, mode: Mode, model: Model, summary: Summary, rows: readonly Row[]): string {
  const line = (name: string, { hits, of, share, low, high }: Share) =>
    `${name.padEnd(46)} ${`${hits}/${of}`.padStart(8)}  ${percent(share).padStart(5)} (${percent(low)} to ${percent(high)})`
  const { median, p90 } = summary.questions
  const { calibration, kopka } = summary
  const lines = [
    `${summary.vignettes} vignettes of ${set}, ${WHAT[mode]}, knowledge ${model.version} (${model.hash.slice(0, 12)})`,
    ...section(
      'Emergencies left below urgent',
      rows.filter((row) => row.key === 'emergency' && row.hazardous),
    ),
    ...section(
      'Too little urgency',
      rows.filter((row) => row.triage === 'under'),
    ),
    ...section(
      'Too much urgency',
      rows.filter((row) => row.triage === 'over'),
    ),
    ...section(
      'Cause not among the first 3',
      rows.filter((row) => row.rank !== null && row.rank > 3),
    ),
    ...section(
      'Not in the knowledge',
      rows.filter((row) => row.rank === null),
    ),
    '',
    line('cause is in the knowledge', summary.covered),
    line('right cause first', summary.top1),
    line('right cause in the first 3', summary.top3),
    line('right cause in the first 5', summary.top5),
    line('first, of those in the knowledge', summary.coveredTop1),
    line('in the first 3, of those in the knowledge', summary.coveredTop3),
    line('in the first 5, of those in the knowledge', summary.coveredTop5),
    line('urgency right', summary.urgencyRight),
    line('safe: not less urgent than the key', summary.safe),
    line('too much urgency', summary.overTriaged),
    line('too little urgency', summary.underTriaged),
    line('hazardously little', summary.hazardous),
    line('emergencies called emergencies', summary.emergenciesFound),
    line('emergencies called urgent or higher', summary.emergenciesUrgentOrHigher),
    line('self-care recognised', summary.selfCareFound),
    line('inclination to over-triage (of wrong advice)', kopka.inclinationToOvertriage),
    `calibration: Brier ${calibration.brier?.toFixed(3)} (knowing nothing ${calibration.brierOfShare?.toFixed(3)}), expected error ${percent(calibration.ece)}`,
  ]
  if (mode === 'interview')
    lines.push(
      `questions: median ${median}, 9 in 10 at most ${p90}; of these ${summary.thoughts.median}, ${summary.thoughts.p90} take a thought of their own; screens: ${summary.screens.median}, ${summary.screens.p90}; for emergencies: ${summary.questionsForEmergencies.median} questions`,
      line('pertinent findings asked for', summary.pertinentAsked),
    )
  return lines.join('\n')
}

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
