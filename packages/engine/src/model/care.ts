import type { Basis, Grade } from './basis.ts'
import type { Expression } from './rule.ts'

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

/** Peak force on one joint in an activity, as a multiple of body weight, measured inside the joint. */
export interface JointLoad {
  readonly joint: 'hip' | 'knee'
  readonly activity: string
  readonly times: number
  readonly basis: Basis
}
