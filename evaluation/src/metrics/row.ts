import { type Model, type Urgency, urgencyRank } from '@kneebone/engine'
import type { Played } from '../modes/mode.ts'
import type { Match } from '../names.ts'
import { type Key, rightLevels, type Vignette } from '../vignettes.ts'

/** How one vignette went. */
export interface Row {
  readonly id: string
  readonly diagnosis: string
  /** The accepted conditions that the knowledge has. */
  readonly accepted: readonly string[]
  /** How they were found. */
  readonly matched: Match['by']
  /** Rank of the best accepted condition among all, from 1; null when the knowledge has none of them. */
  readonly rank: number | null
  /** Chance of that condition; 0 when the knowledge has none. */
  readonly chance: number
  readonly first: string
  /** What would be shown: at most 6 causes with a chance of at least 0.02. */
  readonly shown: readonly { readonly id: string; readonly chance: number }[]
  /** True where the cause is not in the knowledge and Kneebone says that none of its causes fits. */
  readonly saysNone: boolean
  readonly urgency: Urgency
  readonly key: Key
  readonly triage: 'right' | 'over' | 'under'
  /** Under-triage by two levels or more, or an emergency left below urgent. */
  readonly hazardous: boolean
  /** Must not be missed: the key is an emergency, or the knowledge marks the condition so. */
  readonly mustNotMiss: boolean
  readonly screens: number
  readonly questions: number
  readonly thoughts: number
  readonly pertinent: Played['pertinent']
}

export interface Result {
  /** Every condition, likeliest first. */
  readonly ranked: readonly { readonly id: string; readonly chance: number }[]
  readonly urgency: Urgency
  readonly saysNone: boolean
}

const MOST_SHOWN = 6
const LEAST_SHOWN = 0.02
const HAZARD = 2
const URGENT = urgencyRank('urgent')

export function rowOf(model: Model, vignette: Vignette, { accepted, by }: Match, played: Played, result: Result): Row {
  const { ranked, urgency, saysNone } = result
  const best = ranked.findIndex(({ id }) => accepted.includes(id))
  const right = rightLevels(vignette).map(urgencyRank)
  const level = urgencyRank(urgency)
  const below = Math.min(...right) - level
  const serious = new Set(model.conditions.filter(({ mustNotMiss }) => mustNotMiss).map(({ id }) => id))
  return {
    id: vignette.id,
    diagnosis: vignette.diagnosis,
    accepted,
    matched: by,
    rank: best < 0 ? null : best + 1,
    chance: ranked[best]?.chance ?? 0,
    first: ranked[0]?.id ?? '',
    shown: ranked.slice(0, MOST_SHOWN).filter(({ chance }, i) => i === 0 || chance >= LEAST_SHOWN),
    saysNone,
    urgency,
    key: vignette.triage,
    triage: below > 0 ? 'under' : level > Math.max(...right) ? 'over' : 'right',
    hazardous: below >= HAZARD || (vignette.triage === 'emergency' && level < URGENT),
    mustNotMiss: vignette.triage === 'emergency' || accepted.some((id) => serious.has(id)),
    screens: played.screens,
    questions: played.questions,
    thoughts: played.thoughts,
    pertinent: played.pertinent,
  }
}
