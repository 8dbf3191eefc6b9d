import { NO_PAIN_OF } from './english/grammar.ts'
import type { Mention } from './reading.ts'
import { clauseOf } from './sentences.ts'
import type { Token } from './tokens.ts'

const TREND = 'pain-trend'
const NEAR = 5
/** "made no difference": said of what was tried. */
const MADE = new Set(['made', 'makes', 'make', 'like', 'when'])

/** "gets better when I move": what eases it, and no change. */
const EASED_BY = new Set(['when', 'whenever', 'if', 'with', 'once', 'lying', 'sitting', 'standing', 'moving', 'walking'])

/** Whether a phrase of change is said of something else than the pain: "Temperature comes and goes", "the rest made no difference". */
export function isTrendOfElse({ finding, value, phrase }: Mention, tokens: readonly Token[], from: number, to: number): boolean {
  if (finding.id !== TREND) return false
  const first = phrase.at[0] as number
  const next = tokens[(phrase.at.at(-1) as number) + 1]?.word ?? ''
  if (value === 'getting-better' && EASED_BY.has(next)) return true
  const clause = clauseOf(tokens, first, from, to)
  const before = tokens.slice(Math.max(clause.from, first - NEAR), first)
  const within = tokens.slice(Math.max(clause.from, first - 1), phrase.at.at(-1))
  return before.some(({ word }) => NO_PAIN_OF.has(word)) || within.some(({ word }) => MADE.has(word))
}
