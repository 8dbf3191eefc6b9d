import type { Model } from './model.ts'

export interface SearchHit {
  readonly kind: 'condition' | 'finding' | 'care'
  readonly id: string
  readonly title: string
  /** Higher is better; only the order matters. */
  readonly score: number
}

/** Conditions, findings and care whose words match a phrase: whole words first, then words that begin the same. */
export function search(model: Model, phrase: string, most = 12): readonly SearchHit[] {
  const wanted = wordsOf(phrase)
  if (wanted.length === 0) return []
  const entries: { kind: SearchHit['kind']; id: string; title: string; strong: string; weak: string }[] = [
    ...model.conditions.map(({ id, title, also, summary }) => ({
      kind: 'condition' as const,
      id,
      title,
      strong: [title, ...also].join(' '),
      weak: summary,
    })),
    ...model.findings.map(({ id, title, ask, says }) => ({
      kind: 'finding' as const,
      id,
      title,
      strong: [title, ...says].join(' '),
      weak: ask,
    })),
    ...model.care.map(({ id, title, what }) => ({ kind: 'care' as const, id, title, strong: title, weak: what })),
  ]
  return entries
    .map(({ kind, id, title, strong, weak }) => ({ kind, id, title, score: scoreOf(wanted, wordsOf(`${id} ${strong}`), wordsOf(weak)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
}

const STOP = new Set(['the', 'and', 'for', 'with', 'that', 'this', 'when', 'from', 'have', 'has', 'are', 'you', 'your', 'does', 'pain'])

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !STOP.has(word))

function scoreOf(wanted: readonly string[], strong: readonly string[], weak: readonly string[]): number {
  let score = 0
  for (const word of wanted) {
    const stem = word.slice(0, Math.max(4, word.length - 2))
    if (strong.includes(word)) score += 4
    else if (strong.some((each) => each.startsWith(stem))) score += 2
    else if (weak.includes(word)) score += 1
  }
  // A short title that is all match beats a long one that happens to contain the words.
  return score === 0 ? 0 : score + 1 / (1 + strong.length)
}
