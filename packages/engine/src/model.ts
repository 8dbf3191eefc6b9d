/**
 * The compiled knowledge: one JSON document, written by `kb`, read by everything else.
 *
 * Probabilities are in [0, 1]. Lists are sorted by id unless said otherwise, so that the same
 * knowledge always compiles to the same bytes.
 */

/** Levels from least to most urgent. Compare with `urgencyRank`. */
export const URGENCIES = ['self-care', 'routine', 'soon', 'urgent', 'emergency'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Age bands of the priors, in years; a band's upper end is included up to the next birthday. */
export const AGE_BANDS = ['0-12', '13-19', '20-39', '40-59', '60+'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** The finding of where it hurts: its values are the regions of the body map. */
export const PAIN_SITE = 'pain-site'

export type Sex = 'female' | 'male' | 'unknown'

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

export type FindingKind = 'yes-no' | 'choice' | 'ordinal' | 'number' | 'region'
export type Who = 'person' | 'someone-with-them' | 'clinician'

export interface FindingValue {
  readonly id: string
  readonly label: string
}

export interface Finding {
  readonly id: string
  readonly topic: string
  readonly title: string
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

export interface CareLink {
  readonly id: string
  readonly when?: string
  readonly use?: 'expect' | 'only-if' | 'not-helpful'
  readonly effect?: string
  readonly grade?: Grade
  readonly why?: string
  readonly basis: Basis
}

export const GRADES = ['high', 'moderate', 'low', 'very-low', 'judgement', 'does-not-help'] as const
export type Grade = (typeof GRADES)[number]

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
  readonly comeBack: readonly string[]
  /** Prior odds multiplier for having both at once; 0 means never both. */
  readonly pairs: readonly { readonly id: string; readonly ratio: number; readonly why: string }[]
  readonly limits?: string
  readonly status: 'draft' | 'reviewed'
}

/** A three-valued expression over findings, age and sex. No negation: rules are monotone. */
export type Expression =
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly atLeast: number; readonly of: readonly Expression[] }
  | { readonly finding: string; readonly value?: string }
  | { readonly age: { readonly from?: number; readonly below?: number } }
  | { readonly sex: 'female' | 'male' }

export interface RedFlag {
  readonly id: string
  readonly title: string
  readonly fear: readonly string[]
  readonly when: Expression
  /** Findings of `when` that are no warning by themselves, such as pain on use. */
  readonly context: readonly string[]
  readonly urgency: Urgency
  readonly act: string
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
export interface UnknownFloor {
  /** Findings of the rule's `when`. */
  readonly answers: readonly string[]
  readonly with?: Expression
  readonly urgency: Urgency
  readonly act: string
  readonly why: string
}

export interface Screen {
  readonly id: string
  readonly title: string
  readonly lead: string
}

export interface Region {
  readonly id: string
  readonly title: string
  readonly sided: boolean
  /** Regions that touch it on the body. */
  readonly beside: readonly string[]
  /** Plain words for it. */
  readonly says: readonly string[]
  /** Id of the part that "from here down" means. */
  readonly down?: string
}

/** A plain word for a part of the body that is more than one region, such as "knee", and what its aspects are called on the map. */
export interface BodyPart {
  readonly id: string
  readonly title: string
  readonly says: readonly string[]
  /** Regions that stand for the part where single ones are wanted. */
  readonly regions: readonly string[]
  /** Further regions that the plain word may mean, beside those of the aspects. */
  readonly also: readonly string[]
  /** Region of each aspect: `inner`, `outer`, `front`, `back`, `top`, `under`. */
  readonly aspects: Readonly<Record<string, string>>
  /** Id of the part that "from the knee down" means. */
  readonly down?: string
  /** Regions on both sides of the line that "just above" or "just below" it means. */
  readonly just?: { readonly above?: readonly string[]; readonly below?: readonly string[] }
}

export interface Structure {
  readonly id: string
  readonly title: string
  readonly kind: 'root' | 'nerve' | 'artery' | 'vein' | 'joint' | 'muscle' | 'other'
  readonly regions: readonly string[]
  /** Regions in which it lies, from the trunk outwards, where they differ from those in which it is felt: the course of a nerve or vessel. */
  readonly lies?: readonly string[]
  /** Structures this one continues into: a root into its nerves. */
  readonly via: readonly string[]
  readonly note?: string
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

export interface CareItem {
  readonly id: string
  readonly kind: 'specialist' | 'test' | 'treatment' | 'self-care' | 'exercise' | 'prevention'
  readonly title: string
  readonly what: string
  readonly benefit?: string
  readonly harm?: string
  readonly how?: string
  /** In words: who should leave it, what it costs in time and money, how long it usually takes. */
  readonly notFor?: string
  readonly burden?: string
  readonly course?: string
  /** How strong the proof is, apart from any one cause. */
  readonly grade?: Grade
  /** What about the person speaks against it, whatever the cause of the pain. */
  readonly notWith?: readonly Contraindication[]
  /** Exercise and prevention: the conditions it is for. */
  readonly conditions?: readonly string[]
  readonly exercise?: Exercise
  readonly basis: Basis
}

/** Something about the person, such as a medicine taken, with which a piece of care could harm. */
export interface Contraindication {
  readonly when: Expression
  /** `withhold`: the advice is left out when it holds. `warn`: the advice stays, with the reason. */
  readonly effect: 'withhold' | 'warn'
  readonly why: string
  readonly basis: Basis
}

export interface Exercise {
  readonly position: string
  readonly steps: readonly string[]
  readonly dose: Dose
  /** Easiest first. */
  readonly levels: readonly string[]
  readonly painRule: string
  readonly stopWhen: readonly string[]
  /** Id of a drawing. */
  readonly figure: string
}

export interface Dose {
  readonly sets?: number
  readonly repeats?: number
  /** Seconds of a held position. */
  readonly hold?: number
  /** Minutes of an activity such as walking. */
  readonly minutes?: number
  readonly daysPerWeek: number
  readonly weeks: number
}

/** Peak force on one joint in an activity, as a multiple of body weight, measured inside the joint. */
export interface JointLoad {
  readonly joint: 'hip' | 'knee'
  readonly activity: string
  readonly times: number
  readonly basis: Basis
}

/** Exercises put together in stages. */
export interface Programme {
  readonly id: string
  readonly title: string
  readonly what: string
  readonly conditions: readonly string[]
  readonly stages: readonly { readonly says: string; readonly weeks: number; readonly exercises: readonly string[] }[]
  /** When to go on to the next stage, and when to ask for help instead. */
  readonly goOn: string
  readonly seeSomeone: string
  readonly grade: Grade
  readonly basis: Basis
}

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

export interface Model {
  readonly format: 1
  /** Version of the knowledge (its package.json). */
  readonly version: string
  /** Two letters, such as `en`. */
  readonly language: string
  /** SHA-256 of the model without this field, hexadecimal. */
  readonly hash: string
  readonly screens: readonly Screen[]
  /** Findings that every interview asks: safety rules and chances both depend on them. */
  readonly opening: readonly string[]
  /** While this holds no self-test is proposed beyond those that a safety rule needs. */
  readonly noSelfTests?: Expression
  readonly findings: readonly Finding[]
  /** Sorted by urgency, most urgent first, then id. */
  readonly conditions: readonly Condition[]
  readonly redFlags: readonly RedFlag[]
  readonly regions: readonly Region[]
  readonly families: readonly Family[]
  readonly parts: readonly BodyPart[]
  /** Plain words that stand for others: `hurts` for sore, aching, painful … */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Phrases that look like a sign and are none: `hay fever`. */
  readonly idioms: readonly string[]
  readonly structures: readonly Structure[]
  readonly care: readonly CareItem[]
  readonly programmes: readonly Programme[]
  readonly jointLoads: readonly JointLoad[]
  readonly instruments: readonly Instrument[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
}

/** 0 for self-care to 4 for emergency. */
export const urgencyRank = (level: Urgency): number => URGENCIES.indexOf(level)
