import type { Urgency } from '@kneebone/engine'
import type { Key } from '../vignettes.ts'
import type { Row } from './row.ts'
import { type Share, shareWhere } from './share.ts'

/**
 * One advice of one app on one vignette: the table that the R package symptomcheckR reads, so that our figures can be put beside
 * those of other apps. `advice` null: the app gave none.
 */
export interface Advice {
  readonly app: string
  readonly vignette: string
  readonly advice: Key | null
  readonly key: Key
  readonly correct: boolean | null
}

/** Figures of Kopka et al. 2023 (Digital Health, doi 10.1177/20552076231194929). */
export interface Kopka {
  readonly accuracy: Share
  readonly accuracyByKey: Readonly<Record<string, Share>>
  /** Advice at the urgency of the key or above it, of all advice. */
  readonly safety: Share
  /** Vignettes with an advice, of all. */
  readonly comprehensiveness: Share
  /** Wrong advice that was too urgent, of all wrong advice. */
  readonly inclinationToOvertriage: Share
}

const LEVELS = ['self-care', 'routine', 'urgent', 'emergency'] as const satisfies readonly Key[]
const levelOf = (key: Key): number => (LEVELS as readonly Key[]).indexOf(key === 'non-emergency' ? 'routine' : key)

/** Our levels in the words of the keys: "soon" and "routine" are both "routine". */
const inWordsOfKey = (urgency: Urgency): Key => (urgency === 'soon' ? 'routine' : urgency)

/** The rows as advice. Where several levels count as right (clots), a right advice is written as the key. */
export const adviceOf = (app: string, rows: readonly Row[]): readonly Advice[] =>
  rows
    .filter(({ key }) => key !== 'unknown')
    .map(({ id, urgency, key, triage }) => ({
      app,
      vignette: id,
      advice: triage === 'right' ? key : inWordsOfKey(urgency),
      key,
      correct: triage === 'right',
    }))

/** Apps that need no knowledge at all: what the same advice for everybody would score on these vignettes. */
export const sameForAll = (rows: readonly Row[]): readonly Advice[] =>
  LEVELS.flatMap((advice) =>
    rows
      .filter(({ key }) => key !== 'unknown')
      .map(({ id, key }) => ({ app: `always ${advice}`, vignette: id, advice, key, correct: levelOf(advice) === levelOf(key) })),
  )

export function kopkaOf(advice: readonly Advice[]): Kopka {
  const given = advice.filter((each) => each.advice !== null)
  const level = (each: Advice) => levelOf(each.advice as Key)
  const wrong = given.filter((each) => each.correct === false)
  return {
    accuracy: shareWhere(given, (each) => each.correct === true),
    accuracyByKey: Object.fromEntries(
      [...LEVELS, 'non-emergency' as const].map((key) => [
        key,
        shareWhere(
          given.filter((each) => each.key === key),
          (each) => each.correct === true,
        ),
      ]),
    ),
    safety: shareWhere(given, (each) => each.correct === true || level(each) >= levelOf(each.key)),
    comprehensiveness: shareWhere(advice, (each) => each.advice !== null),
    inclinationToOvertriage: shareWhere(wrong, (each) => level(each) > levelOf(each.key)),
  }
}

/**
 * Capability comparison score of each app, 0 to 100, from the vignettes it gave advice on: a case that most apps get right counts
 * little when right and much when wrong. Difficulty d of a vignette is the share of apps that were right on it, and
 * score = ((Σ right·(1−d) − Σ wrong·d) / n + 1) / 2 × 100.
 *
 * @throws RangeError with fewer than two apps: difficulty cannot be told from one
 */
export function capabilityScores(advice: readonly Advice[]): Readonly<Record<string, number>> {
  const given = advice.filter((each) => each.correct !== null)
  const apps = [...new Set(given.map(({ app }) => app))]
  if (apps.length < 2) throw new RangeError('the capability comparison score needs the advice of at least two apps')
  const difficulty = new Map<string, number>()
  for (const id of new Set(given.map(({ vignette }) => vignette))) {
    const on = given.filter(({ vignette }) => vignette === id)
    difficulty.set(id, on.filter(({ correct }) => correct).length / on.length)
  }
  const points = ({ vignette, correct }: Advice) =>
    correct ? 1 - (difficulty.get(vignette) as number) : -(difficulty.get(vignette) as number)
  return Object.fromEntries(
    apps.map((app) => {
      const own = given.filter((each) => each.app === app)
      return [app, ((own.reduce((sum, each) => sum + points(each), 0) / own.length + 1) / 2) * 100]
    }),
  )
}

const HEADER = 'app,vignette,advice,key,correct'

export function toCsv(advice: readonly Advice[]): string {
  const lines = advice.map(({ app, vignette, advice: given, key, correct }) =>
    [quoted(app), quoted(vignette), given ?? 'NA', key, correct === null ? 'NA' : String(correct).toUpperCase()].join(','),
  )
  return `${[HEADER, ...lines].join('\n')}\n`
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
