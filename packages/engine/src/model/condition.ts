import type { Basis, Grade, Urgency } from './basis.ts'

/** Age bands of the priors, in years; a band's upper end is included up to the next birthday. */
export const AGE_BANDS = ['0-12', '13-19', '20-39', '40-59', '60+'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

export type Sex = 'female' | 'male' | 'unknown'

/** `strength`: chance that the condition alone produces the finding (leak off). */
export interface Link {
  readonly finding: string
  /** Value of a multiple or region finding; absent for yes-no. */
  readonly value?: string
  readonly strength: number
  /** Standard deviation of logit(strength). */
  readonly sd: number
  readonly basis: Basis
}

/** Distribution of a single choice, ordinal or number finding when the condition is present. Sums to 1. */
export interface Table {
  readonly finding: string
  readonly shares: Readonly<Record<string, number>>
  readonly sd: number
  readonly basis: Basis
}

export interface Risk {
  readonly finding: string
  readonly value?: string
  readonly oddsRatio: number
  readonly basis: Basis
}

export interface Condition {
  readonly id: string
  readonly title: string
  readonly group: string
  readonly also: readonly string[]
  readonly icd10?: string
  readonly snomed?: string
  readonly mustNotMiss: boolean
  readonly summary: string
  readonly mechanism: string
  /** Anatomy ids of the structures at fault. */
  readonly structures: readonly string[]
  /** Regions where this cause usually hurts first. */
  readonly regions: readonly string[]
  readonly urgency: { readonly level: Urgency; readonly why: string; readonly basis: Basis }
  /** Chance before any answer among people who come with pain in the lower limb, by `AGE_BANDS`. */
  readonly prior: readonly number[]
  /** Typical ages in years, finer than the bands; `to` runs to the next birthday. `outside`: the share of the prior that others keep. */
  readonly ages: { readonly from?: number; readonly to?: number; readonly outside?: number }
  readonly sexRatio: Readonly<Record<'female' | 'male', number>>
  /** Standard deviation of logit(prior). */
  readonly priorSd: number
  readonly priorBasis: Basis
  readonly risks: readonly Risk[]
  readonly links: readonly Link[]
  readonly tables: readonly Table[]
  readonly course: {
    readonly usual: string
    readonly stalled: string
    /** Days by which most people notice that it gets better; absent where it is not expected to. */
    readonly betterWithin?: number
    readonly basis: Basis
  }
  readonly see: readonly CareLink[]
  readonly tests: readonly CareLink[]
  readonly treatments: readonly CareLink[]
  readonly now: readonly CareLink[]
  readonly avoid: readonly CareLink[]
  readonly comeBack: readonly ComeBack[]
  /** Prior odds multiplier for having both at once; 0 means never both. */
  readonly pairs: readonly { readonly id: string; readonly ratio: number; readonly why: string }[]
  readonly limits?: string
  readonly status: 'draft' | 'reviewed'
}

/** Help that a reason to come back calls for, gravest first; one without sends to a doctor or clinic. */
export const GRAVE_NEEDS = ['ambulance', 'emergency-department'] as const
export type GraveNeed = (typeof GRAVE_NEEDS)[number]

/** A reason to come back or call, and what to do then. */
export interface ComeBack {
  readonly says: string
  readonly needs?: GraveNeed
}

/** Times by which somebody is to be seen, soonest first: today or at once, today or tomorrow, within days, within some weeks. */
export const SEEN_BY = ['today', 'tomorrow', 'this-week', 'weeks'] as const
export type SeenBy = (typeof SEEN_BY)[number]

export interface CareLink {
  readonly id: string
  /** Whom to see: when and what for, in words. */
  readonly when?: string
  /** What `when` says of the time; absent where it names none, or one that counts from something else ("after surgery"). */
  readonly by?: SeenBy
  /** Only some people with this cause need it: `when` says who. */
  readonly onlySome?: true
  readonly use?: 'expect' | 'only-if' | 'not-helpful'
  readonly effect?: string
  readonly grade?: Grade
  readonly why?: string
  readonly basis: Basis
}

/** Causes that go by one name. */
export interface Family {
  readonly id: string
  readonly title: string
  /** What telling them apart would change. */
  readonly says: string
  readonly members: readonly string[]
}
