/** Levels from least to most urgent. Compare with `urgencyRank`. */
export const URGENCIES = ['self-care', 'routine', 'soon', 'urgent', 'emergency'] as const
export type Urgency = (typeof URGENCIES)[number]

/** 0 for self-care to 4 for emergency. */
export const urgencyRank = (level: Urgency): number => URGENCIES.indexOf(level)

/** Whether a level is as urgent as another, or more. */
export const isAtLeast = (level: Urgency, least: Urgency): boolean => urgencyRank(level) >= urgencyRank(least)

/** Where a number or statement comes from: a publication somebody read, or our own judgement. */
export interface Basis {
  /** Id in `sources`; absent means judgement. */
  readonly source?: string
  /** Place in the source. */
  readonly at?: string
  /** Numbers as the source prints them, or the judged value. */
  readonly sensitivity?: number
  readonly specificity?: number
  readonly lrPositive?: number
  readonly lrNegative?: number
  readonly n?: number
  readonly population?: string
  /** A judged value's plausible range, 90 %. */
  readonly range?: readonly [number, number]
  readonly note?: string
}

export const GRADES = ['high', 'moderate', 'low', 'very-low', 'judgement', 'does-not-help'] as const
export type Grade = (typeof GRADES)[number]

export interface Source {
  readonly id: string
  readonly cite: string
  readonly url: string
  readonly kind: string
  readonly note?: string
}

export interface Claim {
  readonly id: string
  readonly says: string
  readonly verdict: 'supported' | 'partly' | 'disputed' | 'refuted' | 'unproven'
  /** How sure the verdict is. */
  readonly grade: Grade
  readonly because: string
  readonly shown: readonly string[]
  readonly from: readonly { readonly source: string; readonly at?: string }[]
  readonly basis: readonly Basis[]
}
