import { HEDGES, NEGATORS } from './english/denial.ts'
import { BREAKS, EMPTY, LIGHT, PLACING } from './english/grammar.ts'
import type { Token } from './tokens.ts'

export interface NotUnderstood {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** Words that only join, deny, doubt or place others. */
const isGrammar = ({ kind, word, stem }: Token): boolean =>
  kind === 'mark' ||
  [EMPTY, PLACING, NEGATORS, HEDGES, BREAKS].some((words) => words.has(word)) ||
  LIGHT.has(stem) ||
  word === 'since' ||
  word === 'without'

/** Stretches of words with a meaning that nothing was read from. */
export function leftOver(text: string, tokens: readonly Token[], used: Uint8Array): readonly NotUnderstood[] {
  const spans: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  for (const [i, token] of tokens.entries()) {
    const plain = isGrammar(token)
    if (used[i] || token.kind === 'mark') open = undefined
    else if (!plain) {
      if (open) open.end = token.end
      else {
        open = { start: token.start, end: token.end }
        spans.push(open)
      }
    }
  }
  return spans.map(({ start, end }) => ({ words: text.slice(start, end), start, end }))
}
