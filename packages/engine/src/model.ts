import type { Claim, Source } from './model/basis.ts'
import type { BodyPart, Region, Structure } from './model/body.ts'
import type { CareItem, JointLoad, Programme } from './model/care.ts'
import type { Condition, Family } from './model/condition.ts'
import type { Finding, Screen } from './model/finding.ts'
import type { Instrument } from './model/instrument.ts'
import type { Expression, RedFlag } from './model/rule.ts'

export * from './model/basis.ts'
export * from './model/body.ts'
export * from './model/care.ts'
export * from './model/condition.ts'
export * from './model/finding.ts'
export * from './model/instrument.ts'
export * from './model/rule.ts'

/**
 * The compiled knowledge: one JSON document, written by `kb`, read by everything else.
 *
 * Probabilities are in [0, 1]. Lists are sorted by id unless said otherwise, so that the same
 * knowledge always compiles to the same bytes.
 */
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
