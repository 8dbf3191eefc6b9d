import type { Basis, Urgency } from './basis.ts'

/** A three-valued expression over findings, age and sex. No negation: rules are monotone. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly atLeast: number; readonly of: readonly Expression[] }
  | { readonly finding: string; readonly value?: string }
  | { readonly age: { readonly from?: number; readonly below?: number } }
  | { readonly sex: 'female' | 'male' }

/** When an act says to call an ambulance: before anything else, or only in some case. */
export const AMBULANCE = ['now', 'if-needed'] as const

/** What to do, in words; `ambulance` is left out where they name none. */
export interface Act {
  readonly act: string
  readonly ambulance?: (typeof AMBULANCE)[number]
}

export interface RedFlag extends Act {
  readonly id: string
  readonly title: string
  readonly fear: readonly string[]
  readonly when: Expression
  /** Findings of `when` that are no warning by themselves, such as pain on use. */
  readonly context: readonly string[]
  readonly urgency: Urgency
  readonly why: string
  readonly interrupts: boolean
  /** When its findings must be asked before any result; absent means always. */
  readonly screenWhen?: Expression
  /** False for rules whose findings are only picked up when volunteered. */
  readonly screened: boolean
  /** What holds while the rule hangs on answers that the person is not sure of. */
  readonly unknownFloor?: UnknownFloor
  readonly basis: readonly Basis[]
}

/**
 * The least urgency where a danger sign was asked and the person is not sure: a doubt is not a no. It holds when the rule would be
 * met if all those of `answers` that are "not sure" were yes, and when `with` is true. Never asked is not the same as not sure.
 */
export interface UnknownFloor extends Act {
  /** Findings of the rule's `when`. */
  readonly answers: readonly string[]
  readonly with?: Expression
  readonly urgency: Urgency
  readonly why: string
}
