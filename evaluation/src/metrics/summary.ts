import { isAtLeast, URGENCIES, type Urgency } from '@kneebone/engine'
import { type Calibration, calibrationOf } from './calibration.ts'
import { adviceOf, capabilityScores, type Kopka, kopkaOf, sameForAll } from './kopka.ts'
import type { Row } from './row.ts'
import { type Share, type Spread, shareOf, shareWhere, spreadOf } from './share.ts'

/** Figures over a set of vignettes. Without more words a share counts all of them. */
export interface Summary {
  readonly vignettes: number
  /** The cause is in the knowledge. */
  readonly covered: Share
  /** The right cause is among the first 1, 3, 5. A cause outside the knowledge is a miss, unless Kneebone says that none fits. */
  readonly top1: Share
  readonly top3: Share
  readonly top5: Share
  /** The same of those whose cause is in the knowledge. */
  readonly coveredTop1: Share
  readonly coveredTop3: Share
  readonly coveredTop5: Share
  readonly urgencyRight: Share
  /** Not less urgent than the key. */
  readonly safe: Share
  readonly overTriaged: Share
  readonly underTriaged: Share
  readonly hazardous: Share
  /** Of the emergencies: called an emergency; called urgent at least. */
  readonly emergenciesFound: Share
  readonly emergenciesUrgentOrHigher: Share
  /** Of the self-care cases: called self-care. */
  readonly selfCareFound: Share
  /** How often each key got each of our levels. */
  readonly confusion: Readonly<Record<string, Readonly<Record<Urgency, number>>>>
  /** Must-not-miss cases outside the first five causes or left with too little urgency, by id. */
  readonly mustNotMissMisses: readonly string[]
  readonly screens: Spread
  readonly questions: Spread
  readonly thoughts: Spread
  readonly questionsForEmergencies: Spread
  /** Findings of the vignettes that were asked for or volunteered; 0 of 0 without an interview. */
  readonly pertinentAsked: Share
  readonly calibration: Calibration
  readonly kopka: Kopka
  /** Capability comparison score beside giving everybody the same advice. */
  readonly capability: Readonly<Record<string, number>>
}

const KEYS = ['self-care', 'routine', 'non-emergency', 'urgent', 'emergency'] as const

export function summarise(rows: readonly Row[]): Summary {
  const covered = rows.filter((row) => row.rank !== null)
  const keyed = rows.filter((row) => row.key !== 'unknown')
  const emergencies = rows.filter((row) => row.key === 'emergency')
  const within = (n: number) => shareWhere(rows, (row) => row.saysNone || isWithin(row, n))
  const coveredWithin = (n: number) => shareWhere(covered, (row) => isWithin(row, n))
  const advice = adviceOf('Kneebone', rows)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    vignettes: rows.length,
    covered: shareOf(covered.length, rows.length),
    top1: within(1),
    top3: within(3),
    top5: within(5),
    coveredTop1: coveredWithin(1),
    coveredTop3: coveredWithin(3),
    coveredTop5: coveredWithin(5),
    urgencyRight: shareWhere(keyed, (row) => row.triage === 'right'),
    safe: shareWhere(keyed, (row) => row.triage !== 'under'),
    overTriaged: shareWhere(keyed, (row) => row.triage === 'over'),
    underTriaged: shareWhere(keyed, (row) => row.triage === 'under'),
    hazardous: shareWhere(keyed, (row) => row.hazardous),
    emergenciesFound: shareWhere(emergencies, (row) => row.triage === 'right'),
    emergenciesUrgentOrHigher: shareWhere(emergencies, (row) => isAtLeast(row.urgency, 'urgent')),
    selfCareFound: shareWhere(
      rows.filter((row) => row.key === 'self-care'),
      (row) => row.triage === 'right',
    ),
    confusion: confusionOf(rows),
    mustNotMissMisses: rows.filter((row) => row.mustNotMiss && (row.triage === 'under' || !isWithin(row, 5))).map(({ id }) => id),
    screens: spreadOf(rows.map((row) => row.screens)),
    questions: spreadOf(rows.map((row) => row.questions)),
    thoughts: spreadOf(rows.map((row) => row.thoughts)),
    questionsForEmergencies: spreadOf(emergencies.map((row) => row.questions)),
    pertinentAsked: shareOf(sum(rows.map((row) => row.pertinent.asked)), sum(rows.map((row) => row.pertinent.of))),
    calibration: calibrationOf(rows),
    kopka: kopkaOf(advice),
    capability: advice.length === 0 ? {} : capabilityScores([...advice, ...sameForAll(rows)]),
  }
}

const isWithin = ({ rank }: Row, n: number): boolean => rank !== null && rank <= n

function confusionOf(rows: readonly Row[]): Summary['confusion'] {
  const table = KEYS.filter((key) => rows.some((row) => row.key === key)).map((key) => {
    const levels = URGENCIES.map((level) => [level, rows.filter((row) => row.key === key && row.urgency === level).length])
    return [key, Object.fromEntries(levels)]
  })
  return Object.fromEntries(table) as Summary['confusion']
}

/** Emergencies of a cause in the knowledge that were left below urgent: there must be none. */
export const missedEmergencies = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.rank !== null && row.key === 'emergency' && !isAtLeast(row.urgency, 'urgent'))
