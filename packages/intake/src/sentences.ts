import type { Token } from './tokens.ts'

/** Tokens [from, to). */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** A run without any mark for so long is cut, so that the work stays linear. */
const LONGEST_SENTENCE = 120

/** The sentences of a text; a mark belongs to the sentence it ends. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    const ends = token === undefined || (token.kind === 'mark' && '.!?;\n'.includes(token.word)) || i - from >= LONGEST_SENTENCE
    if (!ends) continue
    // The mark belongs to its sentence: a question mark matters.
    const to = token === undefined ? i : i + 1
    if (to > from) sentences.push({ from, to })
    from = to
  }
  return sentences
}

/** The stretch around a word that no mark and no "but" divides. */
export function clauseOf(tokens: readonly Token[], at: number, from: number, to: number): Sentence {
  const ends = (i: number) => tokens[i]?.kind === 'mark' || tokens[i]?.word === 'but'
  let [a, b] = [at, at]
  while (a > from && !ends(a - 1)) a--
  while (b < to && !ends(b)) b++
  return { from: a, to: b }
}
