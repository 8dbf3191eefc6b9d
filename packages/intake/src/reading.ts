import type { Day, Finding } from '@kneebone/engine'
import type { Lexicon } from './lexicon.ts'
import type { Persons } from './persons.ts'
import type { Found } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A finding read in the text; `value` is undefined where it is named but left open. */
export interface Reading {
  readonly finding: Finding
  readonly value: string | number | undefined
  readonly state: 'present' | 'absent' | 'open'
  readonly from: number
  readonly to: number
  readonly sure: boolean
  readonly negated: boolean
  /** Said of this very time: "no fever now". */
  readonly now?: boolean
}

/** A finding that a phrase of the text names, with the value the phrase has for it. */
export interface Mention {
  readonly phrase: Found
  readonly finding: Finding
  readonly value: string
}

/** A word of the text; `mended` where its spelling was corrected. */
export type Spelt = Token & { readonly mended?: boolean }

/** What is known of a whole text before its sentences are read. */
export interface Reader {
  readonly lexicon: Lexicon
  readonly tokens: readonly Spelt[]
  readonly persons: Persons
  /** The day on which the text was written, where it is known. */
  readonly today: Day | undefined
  readonly findings: ReadonlyMap<string, Finding>
  /** By token: 1 where something was read from it. */
  readonly used: Uint8Array
}
