import type { Case } from '@kneebone/engine'

/**
 * How a vignette is played: all its facts at once, its text alone, or an interview with a patient who knows only its facts.
 */
export const MODES = ['coded', 'text', 'interview'] as const
export type Mode = (typeof MODES)[number]

/** What Kneebone knew in the end, and what it took to get there. */
export interface Played {
  readonly person: Case
  /** Screens and questions asked; 0 without an interview. */
  readonly screens: number
  readonly questions: number
  /** Questions that take a thought of their own: a list is one, and each tick on it. */
  readonly thoughts: number
  /** Pertinent findings (those of the vignette, places left out): how many, how many asked for or volunteered, and the others by id. */
  readonly pertinent: { readonly asked: number; readonly of: number; readonly missed: readonly string[] }
}

/** No interview: everything at once. */
export const atOnce = (person: Case): Played => ({
  person,
  screens: 0,
  questions: 0,
  thoughts: 0,
  pertinent: { asked: 0, of: 0, missed: [] },
})
