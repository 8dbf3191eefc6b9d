import { type Attempt, attemptsFrom } from './tried.ts'

/** What a person adds for the clinician. */
export interface Note {
  /** What they hope for. */
  readonly wants?: string
  /** What they have tried, and whether it helped. */
  readonly tried?: string
  /** What their plan lists as tried, each with what it did. */
  readonly log?: readonly Attempt[]
}

const LONGEST = 1000

/** A note from outside, such as a file or a link: only its texts and its list are taken, and no more of them than a page can hold. */
export function noteFrom(input: unknown): Note {
  const { wants, tried, log } = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, LONGEST) : '')
  const attempts = attemptsFrom(log)
  return {
    ...(text(wants) ? { wants: text(wants) } : {}),
    ...(text(tried) ? { tried: text(tried) } : {}),
    ...(attempts.length > 0 ? { log: attempts } : {}),
  }
}
