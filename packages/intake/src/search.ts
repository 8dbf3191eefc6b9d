import type { Model } from '@kneebone/engine'
import MiniSearch from 'minisearch'
import { EMPTY } from './english/grammar.ts'
import { tokensOf } from './tokens.ts'

export interface SearchHit {
  readonly kind: 'condition' | 'finding' | 'care'
  readonly id: string
  readonly title: string
  /** Higher is better; only the order matters. */
  readonly score: number
}

interface Entry {
  readonly key: string
  readonly kind: SearchHit['kind']
  readonly id: string
  readonly title: string
  readonly names: string
  readonly says: string
  readonly about: string
  /** Causes come before what only mentions them, common causes before rare ones. */
  readonly weight: number
}

const made = new WeakMap<Model, MiniSearch<Entry>>()

/** What a title says weighs most, then other names, then what people say, then the running text. */
const WEIGHT = { title: 6, names: 4, says: 3, about: 1 }
/** A word that only begins the same, or differs in a letter, counts less than the word itself. */
const INEXACT = { prefix: 0.5, fuzzy: 0.35 }
/** How much more a cause weighs than a finding, and a common one than a rare one. */
const CAUSE = 1.2
const COMMON = 3
const SHORTEST_PREFIX = 4
const SHORTEST_FUZZY = 4
/** Part of a word's length in which it may differ. */
const FUZZINESS = 0.2

/**
 * Conditions, findings and care that fit a phrase, best first. Spelling variants and slips are mended; what people say counts as
 * well as what clinicians write.
 */
export function search(model: Model, phrase: string, most = 12): readonly SearchHit[] {
  const index = indexOf(model)
  const all = index.search(phrase, { combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(phrase)
  return found
    .slice(0, most)
    .map(({ kind, id, title, score }) => ({ kind, id: String(id).slice(String(id).indexOf(':') + 1), title, score }))
}

function indexOf(model: Model): MiniSearch<Entry> {
  const known = made.get(model)
  if (known) return known
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'names', 'says', 'about'],
    storeFields: ['kind', 'title', 'weight'],
    tokenize: (text) =>
      tokensOf(text).flatMap(({ word, stem, kind }) => (kind === 'mark' || EMPTY.has(word) ? [] : [kind === 'number' ? word : stem])),
    processTerm: (term) => term,
    searchOptions: {
      boost: WEIGHT,
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? FUZZINESS : false),
      weights: INEXACT,
      combineWith: 'OR',
      boostDocument: (_key, _term, stored) => Number(stored?.weight),
    },
  })
  index.addAll(entriesOf(model))
  made.set(model, index)
  return index
}

function entriesOf(model: Model): readonly Entry[] {
  const spaced = (id: string) => id.replaceAll('-', ' ')
  return [
    ...model.conditions.map(({ id, title, also, summary, prior }) => ({
      weight: CAUSE + COMMON * Math.sqrt(Math.max(...prior)),
      key: `condition:${id}`,
      kind: 'condition' as const,
      id,
      title,
      names: [...also, spaced(id)].join(', '),
      says: '',
      about: summary,
    })),
    ...model.findings.map(({ id, title, ask, says, values }) => ({
      weight: 1,
      key: `finding:${id}`,
      kind: 'finding' as const,
      id,
      title,
      names: spaced(id),
      says: Object.values(says).flat().join(', ').replaceAll('/', ' '),
      about: [ask, ...values.map(({ label }) => label)].join(' '),
    })),
    ...model.care.map(({ id, title, what }) => ({
      weight: 1,
      key: `care:${id}`,
      kind: 'care' as const,
      id,
      title,
      names: spaced(id),
      says: '',
      about: what,
    })),
  ]
}
