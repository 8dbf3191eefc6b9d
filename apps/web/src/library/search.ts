import { breath } from '../app/after-paint.ts'
import { KINDS, type Listed } from './kinds.ts'

/** Entries that a search gives at most. */
export const MOST = 40

/**
 * Entries in which every word of the phrase begins a word, best first: in the title before other names, at the start of the title
 * before its middle, conditions before findings and so on in the order of the shelves.
 */
export function find(entries: readonly Listed[], phrase: string): readonly Listed[] {
  const wanted = wordsOf(phrase)
  if (wanted.length === 0) return []
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) || (a.entry.title < b.entry.title ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ entry }) => entry)
}

interface Named {
  readonly own: readonly string[]
  readonly others: readonly string[]
}

/** Words of each entry: taken apart once, not at every letter that is typed. */
const names = new WeakMap<Listed, Named>()

function namesOf(entry: Listed): Named {
  const known = names.get(entry) ?? { own: wordsOf(entry.title), others: entry.also.flatMap(wordsOf) }
  names.set(entry, known)
  return known
}

/** How many entries are taken apart before the page may answer again: about a millisecond's work. */
const AT_ONCE = 100

/** Takes the entries apart ahead of the first letter that is typed, a few at a time. */
export async function prepare(entries: readonly Listed[]): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    await breath()
    for (const entry of entries.slice(from, from + AT_ONCE)) namesOf(entry)
  }
}

function scoreOf(entry: Listed, wanted: readonly string[]): number {
  const { own, others } = namesOf(entry)
  let score = 0
  for (const word of wanted) {
    const at = own.findIndex((each) => each.startsWith(word))
    if (at >= 0) score += at === 0 ? 4 : 3
    else if (others.some((each) => each.startsWith(word))) score += 1.5
    else return 0
  }
  return score / wanted.length
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
