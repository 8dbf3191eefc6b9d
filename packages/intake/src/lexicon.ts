import type { Model } from '@kneebone/engine'
import { FEASTS, MONTHS } from './english/dates.ts'
import { PHRASE_NEGATORS } from './english/denial.ts'
import { AS_WRITTEN, STANDS_FOR } from './english/forms.ts'
import { BREAKS, EMPTY, PAIRS, PARTICLES, VERBS_BEFORE } from './english/grammar.ts'
import { NUMBER_WORDS } from './english/numbers.ts'
import { RELATIVES } from './english/people.ts'
import { type Speller, spellerFor } from './spelling.ts'
import { stemOf, type Token, tokensOf } from './tokens.ts'

/** What a phrase says: a finding with `present`, `absent`, a value, or `any` where it says no value. */
export interface Meaning {
  readonly finding: string
  readonly value: string
}

interface Node {
  readonly next: Map<string, Node>
  /** Meanings of the phrase that ends here. */
  readonly ends: Meaning[]
  /** True where the phrase that ends here was turned round, and so may hold nothing between its words. */
  turned: boolean
}

/** The phrases of the findings, ready to be looked up in text. Built once per model. */
export interface Lexicon {
  readonly model: Model
  readonly root: Node
  /** The keys a word answers to: its stem, every word that stands for it, and for "legs" the plural too. */
  readonly keysOf: (word: string, stem: string) => readonly string[]
  readonly speller: Speller
  /** Every word of the knowledge's phrases, with the number of times it is used. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** Number of phrases. */
  readonly size: number
}

export type { Node as PhraseNode }

const made = new WeakMap<Model, Lexicon>()

/** The lexicon of a model. The first call takes some milliseconds, later ones none. */
export function lexiconOf(model: Model): Lexicon {
  const known = made.get(model)
  if (known) return known
  const lexicon = build(model)
  made.set(model, lexicon)
  return lexicon
}

function build(model: Model): Lexicon {
  const heads = headsOf({ ...model.words, ...STANDS_FOR })
  const root: Node = { next: new Map(), ends: [], turned: false }
  const vocabulary = new Map<string, number>()
  let size = 0
  const learn = (phrase: string) => {
    for (const { word, kind } of tokensOf(phrase)) if (kind === 'word') vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
  }
  for (const finding of model.findings) {
    for (const [value, phrases] of Object.entries(finding.says)) {
      for (const phrase of phrases) {
        for (const written of alternatives(phrase)) {
          learn(written)
          for (const keys of keysOfPhrase(written))
            for (const order of phrase.startsWith(ANY_ORDER) ? ordersOf(keys) : [keys]) add(root, order, { finding: finding.id, value })
          size++
        }
      }
    }
  }
  for (const idiom of model.idioms)
    for (const written of alternatives(idiom)) {
      learn(written)
      insert(root, keysIn(written), { finding: IDIOM, value: 'any' }, false)
    }
  for (const [head, members] of Object.entries(model.words)) for (const word of [head, ...members]) learn(word)
  for (const place of [...model.regions, ...model.parts]) for (const phrase of place.says) learn(phrase)
  for (const word of [
    ...Object.keys(NUMBER_WORDS),
    ...RELATIVES,
    ...Object.keys(MONTHS),
    ...FEASTS.flatMap(([names]) => names),
    ...'left right both inside outside inner outer behind front pregnant yesterday weeks months years minutes hours since without'.split(
      ' ',
    ),
  ])
    learn(word)
  const keys = new Map<string, readonly string[]>()
  const keysOf = (word: string, stem: string): readonly string[] => {
    const name = isPair(word) ? `${stem}s` : headName(word, stem)
    const found = keys.get(name)
    if (found) return found
    const own = heads.get(headName(word, stem)) ?? []
    const all = [
      ...new Set([stem, ...own, ...(isNumber(stem) ? ['#'] : []), ...(isPair(word) ? [stem, ...own].map((key) => `${key}s`) : [])]),
    ]
    if (keys.size < 5000) keys.set(name, all)
    return all
  }
  return { model, root, keysOf, speller: spellerFor(vocabulary), vocabulary, size }
}

/** Stands for a finding where a phrase means none. */
export const IDIOM = ''

const isPair = (word: string): boolean => PAIRS.has(word)

const NUMBER_STEMS = new Set(Object.keys(NUMBER_WORDS).map(stemOf))
const isNumber = (stem: string): boolean => stem === '#' || NUMBER_STEMS.has(stem)

/** "The pain is gone" eases, "it goes down the leg" does not: of these words only the form counts. */
const headName = (word: string, stem: string): string => AS_WRITTEN[word] ?? stem

/** Stem → the words that stand for it, over as many steps as there are. */
function headsOf(words: Model['words']): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, Set<string>>()
  for (const [head, members] of Object.entries(words))
    for (const member of members) {
      const stem = headName(member, stemOf(member))
      direct.set(stem, (direct.get(stem) ?? new Set()).add(stemOf(head)))
    }
  const all = new Map<string, readonly string[]>()
  for (const stem of direct.keys()) {
    const seen = new Set<string>()
    const follow = (from: string) => {
      for (const head of direct.get(from) ?? []) {
        if (seen.has(head)) continue
        seen.add(head)
        follow(head)
      }
    }
    follow(stem)
    all.set(stem, [...seen])
  }
  return all
}

/** "can't bend/straighten it" → one phrase for each way. */
function alternatives(phrase: string): readonly string[] {
  return phrase.split(' ').reduce<string[]>((made, word) => made.flatMap((start) => word.split('/').map((way) => `${start} ${way}`)), [''])
}

/** "~squeeze calf ankle": a phrase whose words may stand in any order. */
const ANY_ORDER = '~'

function ordersOf(keys: readonly string[]): readonly (readonly string[])[] {
  if (keys.length < 2) return [keys]
  return keys.flatMap((key, i) => ordersOf(keys.toSpliced(i, 1)).map((rest) => [key, ...rest]))
}

/** A phrase with a word that no gap crosses ("worse than yesterday") is kept with that word, and without. */
function keysOfPhrase(phrase: string): readonly (readonly string[])[] {
  const tokens = tokensOf(phrase).filter((token) => token.kind !== 'mark')
  const isInner = (i: number) => i > 0 && i < tokens.length - 1
  const full = tokens.filter((token, i) => carries(phrase, token) || (isInner(i) && (token.word === 'than' || BREAKS.has(token.word))))
  const plain = keysIn(phrase)
  return full.length > plain.length ? [plain, full.map(keyOf)] : [plain]
}

/** The stems of a phrase that carry its meaning; of "had =this before" the small word too. */
export function keysIn(phrase: string): readonly string[] {
  const tokens = tokensOf(phrase).filter((token) => token.kind !== 'mark')
  const full = tokens.filter((token) => carries(phrase, token))
  return (full.length > 0 ? full : tokens).map(keyOf)
}

const carries = (phrase: string, { word, start }: Token): boolean => !EMPTY.has(word) || phrase[start - 1] === '='

function keyOf({ kind, word, stem }: Token, i: number, all: readonly Token[]): string {
  if (kind === 'number') return word
  // "x metres" stands for any number of them; an x-ray does not.
  if (word === 'x' && all[i + 1]?.stem !== 'ray') return '#'
  return isPair(word) ? `${stem}s` : stem
}

function add(root: Node, keys: readonly string[], meaning: Meaning): void {
  insert(root, keys, meaning, false)
  if (keys.length === 2 && !keys.some((key) => PHRASE_NEGATORS.has(key) || PARTICLES.has(key) || VERBS_BEFORE.has(key)))
    insert(root, [keys[1] as string, keys[0] as string], meaning, true)
}

function insert(root: Node, keys: readonly string[], meaning: Meaning, turned: boolean): void {
  let node = root
  for (const key of keys) {
    let next = node.next.get(key)
    if (!next) {
      next = { next: new Map(), ends: [], turned }
      node.next.set(key, next)
    }
    node = next
  }
  if (!turned || node.ends.length === 0) node.turned = turned
  if (!node.ends.some(({ finding, value }) => finding === meaning.finding && value === meaning.value)) node.ends.push(meaning)
}

export const isNegating = (key: string): boolean => PHRASE_NEGATORS.has(key)
