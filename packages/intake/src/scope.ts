import {
  AFTER_NO,
  ANSWER,
  ASKING,
  ASKS,
  CANNOT,
  HEDGES,
  HURTS,
  LATER,
  LEADS_TO_TIME,
  NEGATORS,
  NO,
  NOTHING_IS,
  OVER,
  POSITIVE_STATES,
  TAKES_NOUN,
  WHOLE_LIST,
  YOUTH,
} from './english/denial.ts'
import { ASSERTIONS, BREAKS, SUBJECTS } from './english/grammar.ts'
import { DETERMINERS, LEG_WORDS } from './english/places.ts'
import type { Token } from './tokens.ts'

/** What the grammar around a word says of it. */
export interface Scope {
  /** `yes` where a denial clearly covers it, `unclear` where it may. */
  readonly denied: 'no' | 'yes' | 'unclear'
  /** Behind "since" or "after" in what is denied: "no swelling since the injury" denies no injury. */
  readonly beyond: boolean
  readonly hedged: boolean
  /** Said of an earlier time that is over. */
  readonly past: boolean
  /** The words that say so, by their place: words of the phrase itself ("might be pregnant") put it in no doubt. */
  readonly hedgedBy: number | undefined
  readonly pastBy: number | undefined
}

/** A denial reaches this many words at most. */
const REACH = 12
const SAYS = new Set(['said', 'says', 'say', 'is', 'was', 'are', 'there', 'or', 'with', 'has', 'have', 'had'])
const LIST_ENDS = new Set(['and', 'or', 'nor', 'that', 'which', 'when', 'if', 'where'])
const STATED = new Set(['is', 'are', 'was', 'were'])
const isTime = (next: Token | undefined): boolean => next === undefined || next.kind === 'number' || LEADS_TO_TIME.has(next.word)

/** The scope of every token in [from, to): one sentence. */
export function scopesOf(tokens: readonly Token[], from: number, to: number): readonly Scope[] {
  const denied: ('no' | 'yes' | 'unclear')[] = Array(to - from).fill('no')
  const beyond: boolean[] = Array(to - from).fill(false)
  const hedged: boolean[] = Array(to - from).fill(false)
  const past: boolean[] = Array(to - from).fill(false)
  const [hedgedBy, pastBy]: (number | undefined)[][] = [[], []]
  markDenied(tokens, from, to, denied, beyond)
  markHedged(tokens, from, to, hedged, hedgedBy as (number | undefined)[])
  markPast(tokens, from, to, past, pastBy as (number | undefined)[])
  return denied.map((each, i) => ({
    denied: each,
    beyond: beyond[i] as boolean,
    hedged: hedged[i] as boolean,
    past: past[i] as boolean,
    hedgedBy: hedgedBy?.[i],
    pastBy: pastBy?.[i],
  }))
}

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? ''

function markDenied(tokens: readonly Token[], from: number, to: number, denied: ('no' | 'yes' | 'unclear')[], beyond: boolean[]): void {
  let cue: string | undefined
  let reach = 0
  let ofVerb = false
  let joint: '' | ',' | 'and' = ''
  // True for the first word after a comma or "and".
  let fresh = false
  let inList: number[] = []
  let isBeyond = false
  const stop = () => {
    cue = undefined
    isBeyond = false
    joint = ''
    inList = []
  }
  for (let i = from; i < to; i++) {
    const { word, kind } = tokens[i] as Token
    const next = wordAt(tokens, i + 1)
    // "No fever / swelling / trauma": a list closed with nothing but its strokes.
    if (word === '/' && cue !== undefined) {
      for (const j of inList) denied[j - from] = 'yes'
      inList = []
      joint = ''
      continue
    }
    if (kind === 'mark') {
      if (word === ',' || word === '(' || word === ')') {
        joint = ','
        fresh = true
      } else stop()
      continue
    }
    if (isCue(tokens, i) && !isAnswered(tokens, i, to)) {
      cue = word
      ofVerb = word === 'not' && !TAKES_NOUN.has(next)
      reach = REACH
      joint = ''
      fresh = false
      isBeyond = false
      inList = []
      continue
    }
    if (cue === undefined) continue
    // "instead of getting better it got worse"
    if (cue === 'instead' && SUBJECTS.has(word)) {
      stop()
      continue
    }
    if (LATER.has(word) && !isTime(tokens[i + 1])) isBeyond = true
    beyond[i - from] = isBeyond
    if (word === 'or' || word === 'nor') {
      for (const j of inList) denied[j - from] = 'yes'
      inList = []
      joint = ''
      if (cue === 'not' && SUBJECTS.has(next)) stop()
      continue
    }
    if (word === 'and' || word === 'plus' || word === 'then') {
      joint = joint === ',' && WHOLE_LIST.has(cue) ? ',' : 'and'
      fresh = true
      continue
    }
    const newClause = fresh && (SUBJECTS.has(word) || ASSERTIONS.has(word) || (joint === ',' && saysOfItself(tokens, i, to)))
    if (BREAKS.has(word) || newClause || --reach < 0 || word === 'cannot' || word === 'willnot') {
      // "didn't hurt until …": what stands before "until" was denied only for a time.
      if (word === 'until' || word === 'till' || word === 'unless')
        for (let j = from; j < i; j++) if (denied[j - from] === 'yes') denied[j - from] = 'unclear'
      stop()
      continue
    }
    fresh = false
    if (joint === '' || WHOLE_LIST.has(cue)) denied[i - from] = 'yes'
    else {
      // After a denied verb ("isn't red, hot or …") a comma goes on only if the list is closed with "or".
      if (!ofVerb) denied[i - from] = 'unclear'
      if (joint === ',') inList.push(i)
    }
  }
  markAfterwards(tokens, from, to, denied)
  markNoted(tokens, from, to, denied)
  if (isDeniedQuestion(tokens, to)) denied.fill('yes')
}

/** "No fever, eyes fine", "no numbness, pee is the normal colour": behind the comma stands a statement, and no item of the list. */
function saysOfItself(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < to && tokens[i]?.kind !== 'mark' && !LIST_ENDS.has(wordAt(tokens, i)); i++)
    if (STATED.has(wordAt(tokens, i)) || POSITIVE_STATES.has(wordAt(tokens, i))) return true
  return false
}

const LONGEST_ANSWER = 7

/** "Any fever? No." */
function isDeniedQuestion(tokens: readonly Token[], to: number): boolean {
  if (wordAt(tokens, to - 1) !== '?' || !NO.has(wordAt(tokens, to))) return false
  for (let i = to; i < to + LONGEST_ANSWER; i++) {
    if (tokens[i] === undefined || '.!;\n'.includes(wordAt(tokens, i))) return true
    if (!ANSWER.has(wordAt(tokens, i))) return false
  }
  return false
}

function isCue(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i)
  const next = wordAt(tokens, i + 1)
  if (word === 'free') return next === 'of' || next === 'from'
  if (word === 'rather') return next === 'than'
  if (word === 'instead') return next === 'of'
  if (word === 'willnot') return next === 'say'
  if (word === 'rules' || word === 'ruled') return next === 'out'
  if (word === 'absence' || word === 'lack') return next === 'of'
  if (word === 'hardly' || word === 'barely') return next === 'any'
  return NEGATORS.has(word) && !AFTER_NO.has(next) && !(word === 'nothing' && next !== 'like' && next !== 'wrong' && !NOTHING_IS.test(next))
}

/** "fever: none", "swelling - no", "fever has been ruled out". */
function markAfterwards(tokens: readonly Token[], from: number, to: number, denied: ('no' | 'yes' | 'unclear')[]): void {
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(tokens, i)
    const before = wordAt(tokens, i - 1)
    // "A full squat is pain free."
    if (word === 'free' && before === 'pain')
      for (let j = i - 1; j >= from && j > i - 7 && tokens[j]?.kind !== 'mark' && !BREAKS.has(wordAt(tokens, j)); j--)
        denied[j - from] = 'yes'
    const atEnd = i + 1 >= to || tokens[i + 1]?.kind === 'mark'
    const answers = ['no', 'none', 'nil', 'negative'].includes(word) && atEnd && [':', '-', '–', '—', '('].includes(before)
    const ruled = word === 'out' && before === 'ruled'
    if (!answers && !ruled) continue
    const last = i - 2
    for (let j = last; j >= from && j > last - 4 && tokens[j]?.kind !== 'mark'; j--) denied[j - from] = 'yes'
  }
}

/** Words of an item in notes: "calf swelling -". */
const LONGEST_ITEM = 3

/** "fever -, swelling +", "Fever no, redness yes": items of notes, each with its answer behind it. */
function markNoted(tokens: readonly Token[], from: number, to: number, denied: ('no' | 'yes' | 'unclear')[]): void {
  for (let i = from + 1; i < to; i++) {
    if (!isAnswered(tokens, i, to)) continue
    const item = itemBefore(tokens, i, from)
    for (let j = item; j < i; j++) denied[j - from] = 'yes'
  }
}

/** "-" or "no" behind an item and before the next. */
function isAnswered(tokens: readonly Token[], i: number, to: number): boolean {
  const [word, next] = [wordAt(tokens, i), wordAt(tokens, i + 1)]
  const isLast = tokens[i + 1] === undefined || i + 1 >= to || [',', ';', '.', '\n'].includes(next)
  return (word === '-' || word === 'no' || word === 'nil') && isLast && itemBefore(tokens, i, 0) < i
}

/** Where the item begins that ends before `at`; `at` where what stands there is no item but a sentence. */
function itemBefore(tokens: readonly Token[], at: number, from: number): number {
  let first = at
  while (first > from && tokens[first - 1]?.kind !== 'mark' && wordAt(tokens, first - 1) !== 'and') first--
  const isItem =
    at - first <= LONGEST_ITEM &&
    tokens.slice(first, at).every(({ word, kind }) => kind === 'word' && !SUBJECTS.has(word) && !NEGATORS.has(word) && !SAYS.has(word))
  return isItem ? first : at
}

function markHedged(tokens: readonly Token[], from: number, to: number, hedged: boolean[], by: (number | undefined)[]): void {
  let on: number | undefined
  let clause = from
  for (let i = from; i < to; i++) {
    const { word, kind } = tokens[i] as Token
    if (kind === 'mark' || BREAKS.has(word)) {
      on = undefined
      clause = i + 1
      // A question whether something is there is no statement that it is.
      if (word === '?' && !isDeniedQuestion(tokens, i + 1)) for (let j = from; j < i; j++) hedged[j - from] ||= isQuestion(tokens, from)
      continue
    }
    const unsure = word === 'not' && ['sure', 'certain', 'convinced'].includes(wordAt(tokens, i + 1))
    if (unsure) for (let j = clause; j < i; j++) hedged[j - from] = true
    const thinksNot =
      (word === 'not' && ['think', 'believe', 'really'].includes(wordAt(tokens, i + 1))) ||
      (word === 'think' && wordAt(tokens, i + 1) === 'no')
    const cannotTell =
      CANNOT.has(word) &&
      ['tell', 'say', 'remember', 'know'].includes(wordAt(tokens, i + 1)) &&
      ['whether', 'if'].includes(wordAt(tokens, i + 2))
    // "The doctor asked me about chest pain" says nothing of it.
    const asked = ASKING.has(word) && [1, 2].some((n) => ['about', 'if', 'whether'].includes(wordAt(tokens, i + n)))
    if (
      unsure ||
      asked ||
      thinksNot ||
      cannotTell ||
      (HEDGES.has(word) && !(word === 'doubt' && wordAt(tokens, i - 1) === 'no') && !(word === 'may' && /^\d/.test(wordAt(tokens, i + 1))))
    )
      on ??= i
    if (on === undefined) continue
    hedged[i - from] = true
    by[i - from] = on
  }
  // "…, not sure" at the end speaks of what stands before the comma.
  for (let i = from; i < to - 1; i++)
    if (wordAt(tokens, i) === 'not' && wordAt(tokens, i + 1) === 'sure' && wordAt(tokens, i - 1) === ',')
      for (let j = i - 2; j >= from && tokens[j]?.kind !== 'mark'; j--) hedged[j - from] = true
}

const isQuestion = (tokens: readonly Token[], from: number): boolean => ASKS.has(wordAt(tokens, from))

function markPast(tokens: readonly Token[], from: number, to: number, past: boolean[], by: (number | undefined)[]): void {
  let at = from
  const mark = (a: number, b: number) => {
    for (let j = Math.max(a, from); j < Math.min(b, to); j++) {
      past[j - from] = true
      by[j - from] = at
    }
  }
  let clause = from
  for (let i = from; i < to; i++) {
    at = i
    const word = wordAt(tokens, i)
    const next = wordAt(tokens, i + 1)
    if (tokens[i]?.kind === 'mark' || BREAKS.has(word)) clause = i + 1
    const end = endOfClause(tokens, i, to)
    if (
      (word === 'used' && next === 'to') ||
      (word === 'as' && ['kid', 'child', 'teenager', 'boy', 'girl', 'baby'].includes(wordAt(tokens, i + 2)))
    )
      mark(clause, end)
    if (word === 'in' && next === 'the' && wordAt(tokens, i + 2) === 'past') mark(clause, end)
    if ((word === 'years' || word === 'year') && (next === 'ago' || next === 'back')) mark(clause, end)
    if ((word === 'in' || word === 'from') && isYear(next)) mark(clause, end)
    if (word === 'when' && next === 'i' && wordAt(tokens, i + 2) === 'was' && isYouth(tokens, i + 3)) mark(clause, end)
    if (word === 'no' && next === 'longer') mark(clause, end)
    if (word === 'anymore' || (word === 'any' && next === 'more' && wordAt(tokens, i - 1) !== 'not')) mark(clause, i)
    // "It was swollen but it isn't any more."
    if (wordAt(tokens, i - 1) === 'not' && (word === 'now' || word === 'anymore' || (word === 'any' && next === 'more'))) mark(from, i)
    const ends =
      tokens[i + 1] === undefined ||
      tokens[i + 1]?.kind === 'mark' ||
      ['now', 'away', 'completely', 'but', 'since', 'again', 'by'].includes(next)
    if (
      OVER.has(word) &&
      ends &&
      !['no', 'not', 'never', 'when'].some((each) => tokens.slice(clause, i).some((token) => token.word === each))
    ) {
      const back = i - clause < 5 && onlyReference(tokens, clause, i) ? from : clause
      mark(back, i)
    }
  }
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)
const isYouth = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((n) => YOUTH.has(wordAt(tokens, at + n))) || tokens[at]?.kind === 'number'

/** "but that's gone now": the clause names nothing itself, so it speaks of the one before. */
const onlyReference = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({ word }) => ['that', 'it', 'is', 'this', 'all', 'has', 'have', 'been', 'they', 'now', 'since', 'completely'].includes(word))

function endOfClause(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { word, kind } = tokens[i] as Token
    if (kind === 'mark' || BREAKS.has(word) || word === 'now') return i
  }
  return to
}

/** "… does not hurt", with nothing behind it that says when. */
const isPainless = (tokens: readonly Token[], at: number): boolean =>
  HURTS.has(wordAt(tokens, at)) &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark' || BREAKS.has(wordAt(tokens, at + 1))) &&
  wordAt(tokens, at + 1) !== ','

/** "and both hips" */
const isPart = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((n) => LEG_WORDS.has(tokens[at + n]?.stem ?? '') && tokens.slice(at, at + n).every(({ word }) => DETERMINERS.has(word)))

/** "the calf is soft", and no "soft lump". */
const isLast = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 >= to || tokens[at + 1]?.kind === 'mark' || wordAt(tokens, at + 1) === 'and'

/** True where a clause says that what it names is well: "my right leg is fine". */
export function saysWell(tokens: readonly Token[], at: number, to: number): boolean {
  let end = Math.min(to, at + 6)
  for (let i = at + 1; i < end; i++) {
    const { word, kind } = tokens[i] as Token
    // "his knees and hips are fine"
    if (word === 'and' && isPart(tokens, i + 1)) {
      end = Math.min(to, i + 7)
      continue
    }
    if (kind === 'mark' || BREAKS.has(word) || word === 'and') return false
    if (word === 'soft' && isLast(tokens, i, to)) return true
    if (word === 'not' || word === 'never')
      return (word === 'not' && tokens.slice(i + 1, i + 4).some((token) => token.word === 'bad')) || isPainless(tokens, i + 1)
    if (POSITIVE_STATES.has(word)) return true
  }
  return false
}
