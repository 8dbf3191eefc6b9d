import type { Basis, Urgency } from './basis.ts'
import type { Who } from './finding.ts'
import type { Expression } from './rule.ts'

export interface InstrumentItem {
  readonly id: string
  readonly says: string
  readonly who: Who
  /** Points when it holds. A choice gives its own. */
  readonly points: number
  /** Holds when this is true. Without `when` and `unless` the item is a question of its own, answered by its id. */
  readonly when?: Expression
  /** Holds when this is false. */
  readonly unless?: Expression
  readonly choices: readonly { readonly id: string; readonly says: string; readonly points: number }[]
}

/** One range of totals. Bands rise; a total belongs to the last band it reaches. */
export interface Band {
  /** Least total, included. The first band has neither limit. */
  readonly from?: number
  /** The total must be over this. */
  readonly above?: number
  readonly means: string
  /** What the rule's own authors would do at least. It can raise an urgency, never lower one. */
  readonly urgency?: Urgency
}

/** A score, rule, staging or questionnaire that others published. */
export interface Instrument {
  readonly id: string
  readonly title: string
  readonly also: readonly string[]
  readonly purpose: string
  readonly use: 'rule-out' | 'rule-in' | 'both' | 'severity' | 'classification' | 'outcome'
  /** For whom it was made, and for whom not. */
  readonly population: string
  readonly conditions: readonly string[]
  /** Whether its items may be shown; those of `no` are only named and linked. */
  readonly embed: 'yes' | 'own-words' | 'no'
  readonly licence: string
  readonly url?: string
  /** Whom it applies to; the score of anyone else means nothing. */
  readonly entry?: Expression
  readonly items: readonly InstrumentItem[]
  /** How items make a total; `value` takes the number answered to the finding `of`. */
  readonly total: 'sum' | 'any' | 'all' | 'highest' | 'value'
  readonly of?: string
  readonly unit?: string
  readonly bands: readonly Band[]
  /** Smallest change that people notice. */
  readonly change?: { readonly value: number; readonly says: string; readonly basis: Basis }
  readonly accuracy: readonly { readonly says: string; readonly basis: Basis }[]
  readonly limits: string
  readonly basis: Basis
}
