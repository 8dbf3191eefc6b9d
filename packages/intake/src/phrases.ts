import { NEGATORS } from './english/denial.ts'
import { BREAKS, EMPTY, JOINTS, LIGHT, NOT_TURNED, OBJECTS, PLACING, PREPOSITIONS, PRONOUNS, STATES, SUBJECTS } from './english/grammar.ts'
import { IDIOM, isNegating, type Lexicon, type Meaning, type PhraseNode } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A phrase of the lexicon found in the text. */
export interface Found {
  readonly meanings: readonly Meaning[]
  /** Positions of its words among the tokens, ascending. */
  readonly at: readonly number[]
  /** A word of denial stands between its words: "the knee is not swollen". */
  readonly denied: boolean
  /** Words that fitted only by what they stand for: "throbs" in a phrase with "hurts". Their own meaning is free. */
  readonly general: ReadonlySet<number>
  /** The phrase itself holds a denial: "can't walk". */
  readonly negative: boolean
  /** No other word with a meaning stands between its words. */
  readonly tight: boolean
}

/** Words with meaning that may stand between the words of a phrase of two, and of a longer one. */
const GAP_SHORT = 1
const GAP_LONG = 3
/** A new clause counts as so many words: only a longer phrase goes on behind it. */
const NEW_CLAUSE = 2
/** Words without meaning that may stand in one gap. */
const MOST_EMPTY = 5
/** Ways tried from one word, so that repeated words cannot make the work explode. */
const MOST_WAYS = 300
/** What a gap never crosses: it would join one thing to the opposite of another. */
const WALLS = new Set(['better', 'eas', 'than', 'fine', 'ok', 'normal', ...BREAKS])

/** Finds every phrase in tokens[from, to), then keeps those that are not part of a longer one. */
export function phrasesIn(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
  isDenied: (i: number) => boolean,
  childWords: ReadonlySet<string>,
  belongs: (at: readonly number[]) => boolean,
): readonly Found[] {
  const found: Found[] = []
  let ways = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') continue
    ways = 0
    for (const key of keysAt(lexicon, token, childWords)) {
      const node = lexicon.root.next.get(key)
      if (node) walk(node, [i], isOwn(token, key) ? [] : [i], 0, isNegating(key), false, false)
    }
  }

  function walk(
    node: PhraseNode,
    at: readonly number[],
    general: readonly number[],
    cost: number,
    negative: boolean,
    denied: boolean,
    apart: boolean,
  ): void {
    const allowed = at.length > 2 ? GAP_LONG : GAP_SHORT
    if (node.ends.length > 0 && (node.turned ? cost === 0 && !apart : cost <= allowed) && !(negative && denied) && belongs(at))
      found.push({ meanings: node.ends, at, general: new Set(general), denied, negative, tight: cost === 0 })
    if (node.next.size === 0 || ++ways > MOST_WAYS) return
    let spent = cost
    let empty = 0
    let crossed = denied
    let loose = apart
    for (let j = (at.at(-1) as number) + 1; j < to; j++) {
      const token = tokens[j] as Token
      if (token.kind === 'mark' && token.word !== ',' && token.word !== '(' && token.word !== ')') return
      if (token.kind !== 'mark') {
        for (const key of keysAt(lexicon, token, NONE)) {
          const next = node.next.get(key)
          if (next)
            walk(next, [...at, j], isOwn(token, key) ? general : [...general, j], spent, negative || isNegating(key), crossed, loose)
        }
        // "A deep squat is painless": the phrase with the pain, denied.
        const hurts = token.word === PAINLESS && !crossed ? node.next.get(HURT) : undefined
        if (hurts) walk(hurts, [...at, j], [...general, j], spent, negative, true, loose)
        if ((WALLS.has(token.stem) && !isHowMuch(tokens, j)) || isNewVerb(tokens, j)) return
      }
      // "No pop, the knee swelled up": behind the comma stands a statement.
      if (negative && token.word === ',' && SUBJECTS.has((tokens[j + 1] as Token | undefined)?.word ?? '')) return
      if (isNewClause(tokens, j)) spent += NEW_CLAUSE
      if (NOT_TURNED.has(token.word)) loose = true
      if (token.word === 'not' || token.word === 'never' || token.word === 'no' || token.word === 'without') {
        if (crossed) return
        crossed = true
      } else if (
        token.kind === 'mark' ||
        !(EMPTY.has(token.word) || PLACING.has(token.word) || LIGHT.has(token.stem) || NEGATORS.has(token.word))
      )
        spent++
      else if (NEGATORS.has(token.word)) return
      else empty++
      if (spent > GAP_LONG || empty > MOST_EMPTY) return
    }
  }
  return longest(
    withoutIdioms(found),
    (at) => at.some(isDenied) && tokens.slice(at[0], at.at(-1)).some(({ word }) => JOINTS.has(word)),
    (i) => childWords.has(tokens[i]?.word ?? ''),
  )
}

/** "… down the stairs and hurt my knee": a verb with its own object says something new; "in my foot and up my leg" goes on. */
function isNewVerb(tokens: readonly Token[], and: number): boolean {
  const verb = tokens[and + 1]?.word ?? ''
  const joins = EMPTY.has(verb) || PLACING.has(verb) || PREPOSITIONS.has(verb)
  return tokens[and]?.word === 'and' && !joins && OBJECTS.has(tokens[and + 2]?.word ?? '')
}

/** "My jaw is so stiff": how much, and no new clause as in "it hurt, so I went home". */
const isHowMuch = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'so' && STATES.has(tokens[at - 1]?.word ?? '') && !SUBJECTS.has(tokens[at + 1]?.word ?? '')

/** "…, I can't": a pronoun behind a comma or an "and" begins a clause of its own. */
const isNewClause = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.word === ',' || tokens[at]?.word === 'and') && PRONOUNS.has(tokens[at + 1]?.word ?? '')

const NONE: ReadonlySet<string> = new Set()

const PAINLESS = 'painless'
/** The stem under which the knowledge keeps every word for pain. */
const HURT = 'hurt'

const isOwn = ({ kind, stem }: Token, key: string): boolean => kind === 'number' || key === stem || key === `${stem}s`

/** A number answers to itself (so that "24 hours" can be a phrase) and to any number. */
const keysAt = (lexicon: Lexicon, token: Token, childWords: ReadonlySet<string>): readonly string[] =>
  token.kind === 'number'
    ? [token.word, '#']
    : childWords.has(token.word)
      ? [token.word, ...lexicon.keysOf(CHILD, CHILD)]
      : lexicon.keysOf(token.word, token.stem)

/** What "he" stands for where the text is about a child. */
const CHILD = 'child'

/** "Nothing burst" denies what shares its words: "burst behind the knee". */
const isNothing = ({ negative, meanings }: Found, finding: string): boolean =>
  negative && meanings.some((each) => each.finding === finding && each.value === 'absent')

const isIdiom = ({ meanings }: Found): boolean => meanings.some(({ finding }) => finding === IDIOM)

/** "hay fever" is no fever: what shares a word with an idiom means nothing, unless it holds all of it and more. */
function withoutIdioms(found: readonly Found[]): readonly Found[] {
  const idioms = found.filter((each) => isIdiom(each) && each.tight)
  const spoilt = ({ at }: Found) => idioms.some((idiom) => at.some((i) => idiom.at.includes(i)) && !idiom.at.every((i) => at.includes(i)))
  return found.flatMap((each) => {
    const meanings = each.meanings.filter(({ finding }) => finding !== IDIOM)
    return meanings.length === 0 || spoilt(each) ? [] : [{ ...each, meanings }]
  })
}

/** Leaves out what a longer phrase contains, and of the same words the ones that lie closer together. */
function longest(
  found: readonly Found[],
  isDeniedList: (at: readonly number[]) => boolean,
  isChild: (i: number) => boolean,
): readonly Found[] {
  const byWord = new Map<number, Found[]>()
  for (const each of found) for (const i of each.at) byWord.set(i, [...(byWord.get(i) ?? []), each])
  // "no redness, heat or swelling": a denial of all together denies each.
  const denied = ({ at, negative }: Found) => !negative && isDeniedList(at)
  const isPart = (small: Found, big: Found) => small.at.length < big.at.length && small.at.every((i) => big.at.includes(i))
  const within = (small: Found, big: Found) =>
    isPart(small, big) &&
    small.at.every((i) => small.general.has(i) || !big.general.has(i)) &&
    big.at.some((i) => !small.at.includes(i) && !isChild(i)) &&
    (small.at.length === 1 || small.negative || big.negative) &&
    !denied(big)
  // Of one finding the longer phrase says more: "under the heel on the inside", "going down stairs does not hurt".
  const saidBetter = (small: Found, finding: string, value: string) =>
    small.at.some((i) =>
      (byWord.get(i) ?? []).some(
        (big) =>
          big.meanings.some((each) => each.finding === finding && (each.value !== 'any' || value === 'present')) &&
          ((isPart(small, big) && !denied(big)) || (!small.negative && isNothing(big, finding))),
      ),
    )
  // A mention without a value ("twisted") stays beside the longer phrase that has one.
  const kept = found.flatMap((each) => {
    const swallowed = (byWord.get(each.at[0] as number) ?? []).some((other) => within(each, other))
    const meanings = each.meanings.filter(({ finding, value }) => value === 'any' || !(swallowed || saidBetter(each, finding, value)))
    return meanings.length > 0 ? [{ ...each, meanings }] : []
  })
  const seen = new Set<string>()
  return kept.filter(({ at, meanings }) => {
    const name = `${at.join(',')} ${meanings.map(({ finding, value }) => `${finding}=${value}`).join(' ')}`
    return !seen.has(name) && seen.add(name)
  })
}
