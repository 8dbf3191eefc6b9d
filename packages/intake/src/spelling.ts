import { COMMON_STEMS } from './common-words.ts'
import { LONGEST_WORD, stemOf } from './tokens.ts'

/** Finds the known word that a misspelt one was meant to be. Time per word does not depend on the size of the vocabulary. */
export interface Speller {
  /** The nearest known word, the commoner of two that are equally near; undefined for a word of English and where none is near. */
  readonly correct: (word: string) => string | undefined
}

/** Words from this length may differ in one place, and from the next one in two. */
const ONE_SLIP = 5
const TWO_SLIPS = 8

/**
 * Deletion neighbourhoods (SymSpell): two words within n edits share a string that both reach by at most n deletions.
 * The first letter is taken to be right. No form of a known word is mended, and no common word of English.
 *
 * @param vocabulary known words, each with how often it is used
 * @param common stems of the words of English that are near a known one
 */
export function spellerFor(vocabulary: ReadonlyMap<string, number>, common: ReadonlySet<string> = COMMON_STEMS): Speller {
  const words = new Map([...vocabulary].filter(([word]) => word.length >= ONE_SLIP - 1 && /^[a-z]+$/.test(word)))
  const stems = new Set([...vocabulary.keys()].map(stemOf))
  const isWord = (word: string): boolean => words.has(word) || stems.has(stemOf(word)) || common.has(stemOf(word))
  const near = new Map<string, string[]>()
  for (const word of [...words.keys()].sort()) {
    for (const shape of deletions(word, slips(word))) {
      const list = near.get(shape)
      if (list) list.push(word)
      else near.set(shape, [word])
    }
  }
  const isCommoner = (a: string, b: string): boolean => {
    const more = (words.get(a) ?? 0) - (words.get(b) ?? 0)
    return more > 0 || (more === 0 && a < b)
  }
  const known = new Map<string, string | undefined>()
  const search = (word: string): string | undefined => {
    const allowed = slips(word)
    if (allowed === 0) return undefined
    let best: string | undefined
    let least = allowed + 1
    for (const shape of deletions(word, allowed)) {
      for (const candidate of near.get(shape) ?? []) {
        if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > allowed) continue
        const distance = distanceOf(word, candidate)
        if (distance < least || (distance === least && best !== undefined && isCommoner(candidate, best)))
          [best, least] = [candidate, distance]
      }
    }
    return best
  }
  return {
    correct: (word) => {
      if (word.length < ONE_SLIP || word.length > LONGEST_WORD || !/^[a-z]+$/.test(word) || isWord(word)) return undefined
      if (known.has(word)) return known.get(word)
      const found = search(word)
      // Bounded, so that garbage cannot fill the memory.
      if (known.size < 5000) known.set(word, found)
      return found
    },
  }
}

const slips = (word: string): number => (word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0)

function deletions(word: string, most: number): Set<string> {
  const all = new Set([word])
  let last = [word]
  for (let n = 0; n < most; n++) {
    const next: string[] = []
    for (const each of last) {
      for (let i = 1; i < each.length; i++) {
        const shorter = each.slice(0, i) + each.slice(i + 1)
        if (all.has(shorter)) continue
        all.add(shorter)
        next.push(shorter)
      }
    }
    last = next
  }
  return all
}

/** Optimal string alignment: insertions, deletions, substitutions and neighbours swapped each count one. */
export function distanceOf(a: string, b: string): number {
  let [before, last, row] = [[] as number[], [...Array(b.length + 1).keys()], [] as number[]]
  for (let i = 1; i <= a.length; i++) {
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] as number) + 1)
      row[j] = least
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] as number
}
