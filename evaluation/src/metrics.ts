import { type Assessment, type Condition, type Model, URGENCIES } from '@kneebone/engine'
import type { Mapping, Vignette } from './vignettes.ts'
import { rightLevels } from './vignettes.ts'

/** Share with its 95 % interval (Wilson). */
export interface Share {
  readonly hits: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

const Z = 1.96

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: Number.NaN, low: Number.NaN, high: Number.NaN }
  const p = hits / of
  const centre = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of)
  return { hits, of, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

export interface Row {
  readonly id: string
  readonly diagnosis: string
  /** The accepted conditions that the knowledge has. */
  readonly accepted: readonly string[]
  /** Rank of the best accepted condition among all, from 1; undefined when the knowledge has none of them. */
  readonly rank: number | undefined
  readonly chance: number
  readonly first: string
  readonly urgency: Assessment['urgency']['level']
  readonly key: Vignette['triage']
  readonly triage: 'right' | 'over' | 'under'
  /** Must not be missed: the key is an emergency, or the knowledge marks the condition so. */
  readonly mustNotMiss: boolean
  /** Screens and questions of the interview; 0 with coded answers. */
  readonly screens: number
  readonly questions: number
}

export function rowOf(
  model: Model,
  vignette: Vignette,
  mapping: Mapping,
  assessment: Assessment,
  ranks: readonly string[],
): Omit<Row, 'screens' | 'questions'> {
  const accepted = mapping.condition.filter((id) => model.conditions.some((condition) => condition.id === id))
  const best = Math.min(...accepted.map((id) => ranks.indexOf(id) + 1))
  const cause = assessment.causes.find((each) => accepted.includes(each.id))
  const right = rightLevels(vignette)
  const level = URGENCIES.indexOf(assessment.urgency.level)
  const [lowest, highest] = [
    Math.min(...right.map((each) => URGENCIES.indexOf(each))),
    Math.max(...right.map((each) => URGENCIES.indexOf(each))),
  ]
  const known = (id: string): Condition | undefined => model.conditions.find((condition) => condition.id === id)
  return {
    id: vignette.id,
    diagnosis: vignette.diagnosis,
    accepted,
    rank: accepted.length === 0 ? undefined : best,
    chance: cause?.chance ?? 0,
    first: assessment.causes[0]?.id ?? '',
    urgency: assessment.urgency.level,
    key: vignette.triage,
    triage: level < lowest ? 'under' : level > highest ? 'over' : 'right',
    mustNotMiss: vignette.triage === 'emergency' || accepted.some((id) => known(id)?.mustNotMiss),
  }
}

export interface Summary {
  readonly vignettes: number
  readonly covered: Share
  readonly top1: Share
  readonly top3: Share
  readonly top5: Share
  readonly urgencyRight: Share
  readonly overTriaged: Share
  readonly underTriaged: Share
  readonly emergenciesUrgentOrHigher: Share
  /** Median and 90th percentile over the interviews. */
  readonly screens: { readonly median: number; readonly p90: number }
  readonly questions: { readonly median: number; readonly p90: number }
}

/** Figures over the vignettes; ranking figures over those whose condition the knowledge has. */
export function summarise(rows: readonly Row[]): Summary {
  const known = rows.filter((row) => row.rank !== undefined)
  const within = (n: number) => shareOf(known.filter((row) => (row.rank as number) <= n).length, known.length)
  const emergencies = rows.filter((row) => row.key === 'emergency' && row.rank !== undefined)
  const spread = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b)
    return { median: sorted[sorted.length >> 1] ?? 0, p90: sorted[Math.floor(0.9 * sorted.length)] ?? 0 }
  }
  return {
    vignettes: rows.length,
    covered: shareOf(known.length, rows.length),
    top1: within(1),
    top3: within(3),
    top5: within(5),
    urgencyRight: shareOf(rows.filter((row) => row.triage === 'right').length, rows.length),
    overTriaged: shareOf(rows.filter((row) => row.triage === 'over').length, rows.length),
    underTriaged: shareOf(rows.filter((row) => row.triage === 'under').length, rows.length),
    emergenciesUrgentOrHigher: shareOf(emergencies.filter((row) => URGENCIES.indexOf(row.urgency) >= 3).length, emergencies.length),
    screens: spread(rows.map((row) => row.screens)),
    questions: spread(rows.map((row) => row.questions)),
  }
}

/** Emergencies of the covered must-not-miss causes that were left below urgent: there must be none. */
export const missedEmergencies = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.rank !== undefined && row.mustNotMiss && row.key === 'emergency' && URGENCIES.indexOf(row.urgency) < 3)
