import type { Case } from '@kneebone/engine'
import type { Past } from '../data/database.ts'
import { type FollowUp, OUTCOMES, type Outcome } from '../plan/follow-up.ts'

/** Something that was tried against the pain, and what it did. */
export interface Attempt {
  readonly what: string
  readonly outcome: Outcome
}

const LONGEST = 200
const MOST = 20

/** Attempts from outside, such as a file or a link: what is none is left out. */
export function attemptsFrom(input: unknown): readonly Attempt[] {
  if (!Array.isArray(input)) return []
  return (input as readonly unknown[]).slice(0, MOST).flatMap((each) => {
    const { what, outcome } = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>
    const text = typeof what === 'string' ? what.trim().slice(0, LONGEST) : ''
    const known = OUTCOMES.find((id) => id === outcome)
    return text && known ? [{ what: text, outcome: known }] : []
  })
}

/** A birthday may lie between two results. */
const YEARS_APART = 1

/** Kept results of the same person with pain at one of the same places, oldest first. */
export const resultsOf = (person: Case, past: readonly Past[]): readonly Past[] =>
  past.filter(({ case: other }) => samePerson(person, other) && sharesPlace(person, other)).sort((a, b) => (a.at < b.at ? -1 : 1))

/** What the plans of these results list as tried, each once. */
export const attemptsOf = (results: readonly Past[], follow: readonly FollowUp[]): readonly Attempt[] =>
  withoutDoubles(
    results.flatMap(({ id }) => follow.find((each) => each.id === id)?.tried.map(({ what, outcome }) => ({ what, outcome })) ?? []),
  )

/** Each attempt once, as it was noted first. */
export function withoutDoubles(attempts: readonly Attempt[]): readonly Attempt[] {
  const key = ({ what, outcome }: Attempt) => `${outcome} ${what.toLowerCase()}`
  return attempts.filter((each, i) => attempts.findIndex((other) => key(other) === key(each)) === i).slice(0, MOST)
}

const samePerson = (a: Case, b: Case): boolean =>
  (a.for ?? 'self') === (b.for ?? 'self') && a.sex === b.sex && Math.abs((a.age ?? 0) - (b.age ?? 0)) <= YEARS_APART

const sharesPlace = ({ sites: mine = [] }: Case, { sites: theirs = [] }: Case): boolean =>
  mine.some(({ region, side }) => theirs.some((other) => other.region === region && other.side === side))
