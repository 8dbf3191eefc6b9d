import type { Sex } from './model.ts'

export type State = 'present' | 'absent' | 'unknown'

/**
 * What is known of one finding. A state for yes-no; a value id for choice and ordinal; a number for number;
 * for findings with several values a list of the present ones, or a state for each.
 */
export type Answer = State | string | number | readonly string[] | Readonly<Record<string, State>>

/** A place that hurts. */
export interface Site {
  /** A region of the body map. */
  readonly region: string
  readonly side?: 'left' | 'right'
  /** Id of a whole part, such as `knee`, when that is all that was said: the region stands for it, and where in it it hurts is open. */
  readonly part?: string
}

/** One person's episode. Every surface takes this shape, as YAML or JSON. */
export interface Case {
  /** Years; decimals for infants. */
  readonly age?: number
  readonly sex?: Sex
  readonly for?: 'self' | 'someone-else'
  readonly answers?: Readonly<Record<string, Answer>>
  /** Short for the pain-site finding: regions that hurt. Regions left out do not hurt, but for those of a part where only the part is known. */
  readonly sites?: readonly Site[]
  readonly text?: string
  /** The day on which `text` was written, such as `2026-11-21`: what "since Easter" is counted from. */
  readonly today?: string
  /**
   * Findings whose answers were read in somebody's words, and that nobody has confirmed. They count as they stand; those that a
   * safety rule uses are asked first, and an answer given to the question takes the finding off this list.
   */
  readonly unconfirmed?: readonly string[]
  /** How long an interview may be: a short one, the usual, leaves out questions that would sharpen the result a little more. */
  readonly pace?: Pace
}

export type Pace = 'short' | 'full'

/** A mistake in a case: what is wrong, where, and how to put it right. */
export interface CaseProblem {
  readonly code: string
  /** Path in the case, such as `answers.fever`. */
  readonly where: string
  readonly message: string
  readonly fix: string
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly CaseProblem[] }
