import type { Basis } from './basis.ts'

/** The finding of where it hurts: its values are the regions of the body map. */
export const PAIN_SITE = 'pain-site'

export type FindingKind = 'yes-no' | 'choice' | 'ordinal' | 'number' | 'region'
export type Who = 'person' | 'someone-with-them' | 'clinician'

export interface FindingValue {
  readonly id: string
  readonly label: string
}

/** Short statements by value, or under `any`; `{label}` stands for the label of the value, `{lower}` for it with a small first letter. */
export type Statements = Readonly<Record<string, string>>

export interface Finding {
  readonly id: string
  readonly topic: string
  readonly title: string
  /** The answer as people would say it, where title and label together read like a form. */
  readonly answered?: { readonly present?: Statements; readonly absent?: Statements }
  readonly kind: FindingKind
  readonly ask: string
  readonly yes?: string
  readonly no?: string
  /** How to check, for a guided self-test or an examination. */
  readonly how?: string
  readonly who: Who
  readonly private: boolean
  /** Whom the question makes sense for: a sex, or ages in years, `to` up to the next birthday. Left out: everybody. */
  readonly asked?: { readonly sex?: 'female' | 'male'; readonly from?: number; readonly to?: number }
  readonly selfTest: boolean
  /** Id of the screen that asks it. */
  readonly screen: string
  readonly multiple: boolean
  /** Choice and ordinal: the values in order. Number: bins made by `cuts`, in order. Region: the regions. */
  readonly values: readonly FindingValue[]
  readonly unit?: string
  readonly cuts?: readonly number[]
  /** What people say, in plain words, by what it means: `present`, `absent`, a value, or `any` where no value is said. */
  readonly says: Readonly<Record<string, readonly string[]>>
  /** The value that a plain denial means ("no injury" is `no-injury`). */
  readonly denied?: string
  /** Longest time in minutes that still means each value, shortest first; the last has no end. */
  readonly times?: readonly { readonly value: string; readonly upTo: number | null }[]
  /** A measured number that means `present`, such as 38 of degrees Celsius. */
  readonly reads?: { readonly unit: string; readonly from: number }
  readonly implies: readonly string[]
  readonly excludes: readonly string[]
  readonly opposite: readonly string[]
  /** Correlation group: answers in one group are not independent evidence. */
  readonly overlaps?: string
  /**
   * How the tables of several causes combine. `mix`: the answer describes the pain as a whole, each cause counts alike. `worst`:
   * each cause brings its own level and the highest is seen (noisy-MAX); a cause can only raise it.
   */
  readonly combine: 'mix' | 'worst'
  /** True where the finding only shifts priors (age, risk factors) and is never a consequence of a cause. */
  readonly risk: boolean
  /**
   * Share of people with pain in the leg from other causes who have it: one number for yes-no,
   * one per value otherwise (independent for multiple and region, summing to 1 for the rest).
   */
  readonly background: Readonly<Record<string, number>>
  /** The same with the causes of this model taken out: the noisy-OR leak, per value or under `present`. */
  readonly leak: Readonly<Record<string, number>>
  readonly basis: Basis
}

export interface Screen {
  readonly id: string
  readonly title: string
  readonly lead: string
}
