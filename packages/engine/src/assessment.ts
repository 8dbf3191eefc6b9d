import type { State } from './case.ts'
import type { Act, Basis, FindingValue, Grade, Urgency } from './model.ts'

/** One piece of an explanation, tied to an answer and a source. */
export interface Reason {
  /** Key of the answer: `finding` or `finding=value`. */
  readonly key: string
  /** The answer in words, such as "No fever of 38 °C or more". */
  readonly says: string
  readonly direction: 'for' | 'against'
  /** How much, by its share: 1 slight, 2 clear, 3 strong. */
  readonly strength: 1 | 2 | 3
  /** Its part of the move of the cause's ln odds from before any answer to all of them (Shapley); negative against. */
  readonly share: number
  /** Fall of ln odds of the cause when this answer alone is taken back: next to nothing, or of the other sign, where others say the same. */
  readonly weight: number
  readonly basis: Basis
}

/** A possible cause, with its chance and what speaks for and against it. */
export interface Cause {
  readonly id: string
  readonly title: string
  readonly icd10?: string
  /** P(present | answers), [0, 1]. */
  readonly chance: number
  /** The same in words: "about 1 in 3". */
  readonly words: string
  /** 5th to 95th percentile of the chance when our numbers move within their uncertainty. */
  readonly range: readonly [number, number]
  /** Shown before one that explains more, because the answers speak for it strongly for how rare it is. */
  readonly standsOut: boolean
  readonly urgency: Urgency
  readonly summary: string
  readonly mechanism: string
  readonly course: { readonly usual: string; readonly stalled: string }
  readonly reasons: readonly Reason[]
  /** Present answers that this cause does not explain. */
  readonly unexplained: readonly string[]
  /** How the pain gets from the structure at fault to the marked place, when that is elsewhere. */
  readonly path: readonly string[]
}

/** A safety rule that is met, and what to do. */
export interface FiredFlag extends Act {
  readonly id: string
  readonly title: string
  readonly urgency: Urgency
  readonly why: string
  readonly interrupts: boolean
  /** Only an answer that the person is not sure of stands between the answers and the rule, which holds at its lower urgency. */
  readonly inDoubt?: true
  /** Conditions feared. */
  readonly fear: readonly string[]
  readonly because: readonly string[]
  readonly basis: readonly Basis[]
}

/** One finding as it is asked. */
export interface ScreenQuestion {
  readonly id: string
  readonly title: string
  readonly ask: string
  readonly kind: 'yes-no' | 'choice' | 'ordinal' | 'number' | 'region'
  readonly multiple: boolean
  readonly values: readonly FindingValue[]
  readonly unit?: string
  readonly yes?: string
  readonly no?: string
  readonly how?: string
  readonly private: boolean
  readonly selfTest: boolean
}

/** The next questions, which belong together. */
export interface NextScreen {
  readonly screen: string
  readonly title: string
  readonly lead: string
  /** `safety` screens must be answered before a result; `decision` screens are asked because they could change it. */
  readonly purpose: 'safety' | 'decision'
  readonly why: string
  readonly questions: readonly ScreenQuestion[]
  /** Rough number of screens still to come, this one included. */
  readonly remaining: number
}

/** Somebody to see, a test, a treatment or advice, once for all likely causes that bring it. */
export interface CareStep {
  readonly id: string
  readonly title: string
  readonly what: string
  readonly how?: string
  readonly benefit?: string
  readonly harm?: string
  /** Why it is here, in words. */
  readonly says?: string
  readonly grade?: Grade
  readonly use?: 'expect' | 'only-if' | 'not-helpful'
  /** Causes it is for. */
  readonly for: readonly string[]
  /** Why this person should ask first: something about them speaks against it. */
  readonly cautions?: readonly string[]
  /** What would speak against it and has not been asked, with the findings that would tell. */
  readonly checkFirst?: readonly { readonly says: string; readonly findings: readonly string[] }[]
  readonly basis: Basis
}

/** One thing that was read in the person's own words; `start` and `end` are places in the text. */
export interface Understood {
  /** A finding, or `age` or `sex`. */
  readonly finding: string
  /** `present`, `absent`, a value, a number, or `unknown` where the words leave it open and it has to be asked. */
  readonly value: State | string | number
  readonly side?: 'left' | 'right'
  readonly words: string
  readonly start: number
  readonly end: number
  /** `sure`: said so. `likely`: a spelling was mended or a vague time placed. */
  readonly certainty: 'sure' | 'likely'
  readonly negated: boolean
}

/** What was heard besides the answers: how free text was read, and what it left open that has to be asked first. */
export interface Heard {
  readonly understood: readonly Understood[]
  /** Findings to ask before anything else. */
  readonly askFirst: readonly string[]
}

/**
 * What the engine answers for one case. Chances are in [0, 1], to six significant digits; every sentence is in the language of the model.
 */
export interface Assessment {
  readonly urgency: {
    readonly level: Urgency
    readonly because: readonly { readonly says: string; readonly from: 'rule' | 'chances'; readonly basis: readonly Basis[] }[]
  }
  /** Most urgent first. */
  readonly redFlags: readonly FiredFlag[]
  /** In the order in which they are shown (`shownOrder`). */
  readonly causes: readonly Cause[]
  /** Pairs of shown causes that are likely both there, likeliest first. */
  readonly together: readonly { readonly a: string; readonly b: string; readonly chance: number; readonly says: string }[]
  /** Kinds of one illness that the answers do not tell apart, with the chance of any of them. */
  readonly families: readonly {
    readonly id: string
    readonly title: string
    readonly chance: number
    readonly words: string
    readonly says: string
    readonly members: readonly string[]
  }[]
  /** Where the legs hurt in different places and different causes lead: the likeliest of each leg, worked out by itself; else empty. */
  readonly legs: readonly {
    readonly side: 'left' | 'right'
    readonly causes: readonly { readonly id: string; readonly title: string; readonly chance: number; readonly words: string }[]
  }[]
  /** Serious causes, likeliest first, those set aside included, with the reason. */
  readonly cantMiss: readonly {
    readonly id: string
    readonly title: string
    readonly chance: number
    readonly words: string
    readonly setAside: boolean
    readonly because: string
  }[]
  /** Open findings that would move the result most, best first. */
  readonly wouldChange: readonly {
    readonly id: string
    readonly title: string
    readonly ask: string
    readonly who: 'person' | 'someone-with-them' | 'clinician'
    /** Expected gain of knowing it, in units of the loss (advising routine care needlessly costs 1). */
    readonly worth: number
  }[]
  readonly next: NextScreen | null
  /** Why there is no next screen; null while there is one. */
  readonly stopped: { readonly code: 'emergency' | 'settled' | 'not-worth-asking' | 'nothing-left' | 'short'; readonly says: string } | null
  readonly steps: {
    readonly see: readonly CareStep[]
    readonly tests: readonly CareStep[]
    readonly treatments: readonly CareStep[]
    readonly now: readonly CareStep[]
    readonly avoid: readonly CareStep[]
    /** Advice left out because another likely cause, or something about the person, forbids it. */
    readonly withheld: readonly { readonly id: string; readonly title: string; readonly because: string }[]
    /** The gravest first. */
    readonly comeBack: readonly string[]
  }
  /** What free text was taken to mean, in the order of the text; empty without text. */
  readonly understood: readonly Understood[]
  /** Answers that cannot both be true. */
  readonly conflicts: readonly { readonly a: string; readonly b: string; readonly message: string }[]
  /** What the person should know about this assessment, such as words that have to be confirmed. */
  readonly notices: readonly string[]
  readonly confidence: {
    /** Share of plausible versions of our numbers with the same urgency from the chances. */
    readonly sameUrgency: number
    /** The urgency that at least 95 % of those versions do not exceed. */
    readonly cautious: Urgency
    readonly words: string
    /** Chance that something none of our causes describes is behind it. */
    readonly none: number
  }
  readonly versions: { readonly engine: string; readonly knowledge: string; readonly hash: string }
}

/** What an interview needs after each screen. */
export type Asked = Pick<Assessment, 'next' | 'stopped' | 'redFlags' | 'conflicts'>
