import type { Finding } from '@kneebone/engine'
import type { Place } from './body.ts'
import { NEGATORS } from './english/denial.ts'
import {
  BEFORE_NOISE,
  BREAKS,
  EMPTY,
  FELL_SPORTS,
  GETS,
  GOES_ON,
  HABIT_LEADS,
  HAPPENS,
  LEADS_TO_NAME,
  LIKENS,
  OBJECT_PRONOUNS,
  ONCE,
  PAINS,
  SAID_TO_BE,
  SUBJECT_PRONOUNS,
  TAKES_FOR,
  THOUGHT,
  TREATED,
  WEIGHTS,
  WITNESSES,
} from './english/grammar.ts'
import { DETERMINERS, LIMITS, PICTURES, UPPER_BODY } from './english/places.ts'
import { DAY, LIFE } from './english/times.ts'
import { isNotThis } from './not-this.ts'
import type { Found } from './phrases.ts'
import type { Mention, Reader } from './reading.ts'
import type { TimePhrase } from './time.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What happened; when it happened is told too where it was only like it ("as if somebody had kicked me, yesterday"). */
const EVENTS = new Set(['injury-mechanism', 'injury-site', 'injury-recency'])
const TIME_OF_EVENT = 'injury-recency'
/** "A&E said sprained foot": where it was is not doubted. */
const PLACE_OF_EVENT = 'injury-site'
const KIND_OF_EVENT = 'injury-mechanism'
const LIKENED_NEAR = 6

/** Whether a phrase means what it says: no comparison, no habit, and no place put together from two. */
export function isMeant(
  mention: Mention,
  tokens: readonly Token[],
  from: number,
  named: readonly Place[],
  times: readonly TimePhrase[],
): boolean {
  const { finding, phrase } = mention
  if (EVENTS.has(finding.id))
    return (
      !isNoEvent(phrase.at, tokens) &&
      !isOfPicture(phrase.at, tokens, from) &&
      !isHabit(phrase.at, tokens, from) &&
      (times.some(({ kind }) => kind === 'ago') || !isRepeated(phrase.at, tokens)) &&
      !isOfOtherVerb(phrase, tokens) &&
      !(finding.id === KIND_OF_EVENT && isOfYouth(times)) &&
      !isSupposed(phrase.at, tokens, from, finding.id !== PLACE_OF_EVENT) &&
      (finding.id === TIME_OF_EVENT || !isLikened(phrase.at, tokens, from))
    )
  if (isNotThis(mention, tokens, from) || isCalled(mention, tokens, from, times)) return false
  if (isOfInjury(finding) && isLikened(phrase.at.slice(-1), tokens, from)) return false
  if (isUnreal(phrase.at, tokens, from)) return false
  return finding.topic !== 'site' || !named.some((place) => isBetween(place, phrase.at))
}

/** An illness called so long ago is known. */
const OLD = 92 * DAY

/** "I fell off a horse at 17": it did not begin this pain. */
const isOfYouth = (times: readonly TimePhrase[]): boolean => {
  const ago = times.filter(({ kind }) => kind === 'ago')
  return ago.length > 0 && ago.every(({ low }) => low >= LIFE[0])
}

const LIKENABLE = new Set(['skin-break-or-sore', 'something-in-the-foot', 'deep-bite-or-dirty-puncture', 'open-wound-or-bone-showing'])

/** "like treading on a nail": what an injury leaves is likened too. */
const isOfInjury = ({ id }: Finding): boolean => LIKENABLE.has(id)

const UNREAL_NEAR = 8
/** "as if I had climbed a mountain": nobody has. */
function isUnreal(at: readonly number[], tokens: readonly Token[], from: number): boolean {
  const last = at.at(-1) as number
  for (let i = last - 1; i >= Math.max(from, last - UNREAL_NEAR) && tokens[i]?.kind !== 'mark' && !BREAKS.has(tokens[i]?.word ?? ''); i--) {
    const asIf = ['if', 'though'].includes(tokens[i]?.word ?? '') && tokens[i - 1]?.word === 'as'
    if (asIf && SUBJECT_PRONOUNS.has(tokens[i + 1]?.word ?? '') && tokens.slice(i + 2, last).some(({ word }) => word === 'had')) return true
  }
  return false
}

/** "like a kick in the calf", "as if I had been hit", "felt kicked". */
function isLikened(at: readonly number[], tokens: readonly Token[], from: number): boolean {
  const first = at[0] as number
  if (tokens[first - 1]?.word === 'felt') return true
  for (let i = first - 1; i >= Math.max(from, first - LIKENED_NEAR); i--) {
    const { word, kind } = tokens[i] as Token
    if (kind === 'mark' || BREAKS.has(word)) return false
    if (LIKENS.has(word)) return true
  }
  return false
}

/** "walks with a roll", "slipped a disc", "fell asleep", and of the pain "it hit me". */
const isNoEvent = ([first = 0]: readonly number[], tokens: readonly Token[]): boolean => {
  const { word, stem } = tokens[first] as Token
  const [before, next] = [tokens[first - 1]?.word ?? '', tokens[first + 1]?.word ?? '']
  if (word === 'roll' && before === 'a') return true
  if (stem === 'fall' && tokens[first + 1]?.stem === 'sleep') return true
  if (stem === 'hit' && PAINS.has(before) && OBJECT_PRONOUNS.has(next)) return true
  if (word === 'bang' && BEFORE_NOISE.has(before)) return true
  if (word === 'fell' && FELL_SPORTS.has(next)) return true
  if (stem === 'drop' && tokens.slice(first + 1, first + 4).some((each, n, all) => WEIGHTS.has(each.word) && all[n + 1]?.word !== 'on'))
    return true
  // "struck by a terrible pain"
  if ((word === 'struck' || word === 'hit') && next === 'by' && tokens.slice(first + 2, first + 6).some((each) => PAINS.has(each.word)))
    return true
  return word === 'slipped' && tokens[first + 2]?.stem === 'disc'
}

/** "No broken bone on X-ray": that denies no injury. */
const isOfPicture = (at: readonly number[], tokens: readonly Token[], from: number): boolean =>
  at.some((i) => ['break', 'fractur'].includes(tokens[i]?.stem ?? '')) &&
  tokens
    .slice(Math.max(from, (at[0] as number) - PICTURE_NEAR), (at.at(-1) as number) + PICTURE_NEAR)
    .some(({ word }) => PICTURES.has(word))
const PICTURE_NEAR = 5

/** "I trip on rugs", "when he knocks it", "if the bed gets knocked", "kept falling", "I can squat, kick", "falls": no single event. */
function isRepeated([first = 0]: readonly number[], tokens: readonly Token[]): boolean {
  const { word } = tokens[first] as Token
  const before = tokens[first - 1]
  if (GETS.has(word) || GETS.has(before?.word ?? '')) return true
  if (!HAPPENS.has(word)) return false
  if (word === 'falls' && (before === undefined || before.kind === 'mark')) return true
  return word.endsWith('ing') ? GOES_ON.has(before?.word ?? '') : SUBJECT_PRONOUNS.has(before?.word ?? '') || isOfAbility(tokens, first)
}

/** "I can squat, kick and run". */
function isOfAbility(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > first - ABILITY_NEAR && i >= 0; i--) {
    const { word, kind } = tokens[i] as Token
    if (word === 'can' || word === 'cannot') return true
    if (kind === 'mark' && word !== ',') return false
  }
  return false
}
const ABILITY_NEAR = 6

/** "Nobody saw her fall", "it wasn't there before, and if she knocks it": the denial is of another verb. */
function isOfOtherVerb({ at, negative }: Found, tokens: readonly Token[]): boolean {
  const last = at.at(-1) as number
  const [before, earlier] = [tokens[last - 1]?.word ?? '', tokens[last - 2]?.word ?? '']
  if (negative && at.length > 1) return SUBJECT_PRONOUNS.has(before) || OBJECT_PRONOUNS.has(before)
  return OBJECT_PRONOUNS.has(before) && WITNESSES.has(earlier) && NEGATORS.has(tokens[last - 3]?.word ?? '')
}

const NAME_NEAR = 4

/** "we thought a pulled muscle", "A&E said strain": what somebody took it for; "he said he fell" tells what happened. */
function isSupposed([first = 0]: readonly number[], tokens: readonly Token[], from: number, orSaid: boolean): boolean {
  let named = true
  for (let i = first - 1; i >= from; i--) {
    const { word, kind } = tokens[i] as Token
    if (kind === 'mark' || BREAKS.has(word) || word === 'when' || word === 'after') return false
    if (THOUGHT.has(word) || (word === 'for' && isTakenOrTreated(tokens, i))) return true
    if (orSaid && named && first - i <= NAME_NEAR && SAID_TO_BE.has(word)) return true
    named &&= LEADS_TO_NAME.has(word)
  }
  return false
}

/** "physio for …", "took it for …". */
const isTakenOrTreated = (tokens: readonly Token[], at: number): boolean =>
  TREATED.has(tokens[at - 1]?.word ?? '') || TAKES_FOR.has(tokens[at - 2]?.word ?? '')

/** What a doctor or a friend called this pain: no illness that is known. */
const NAMES = new Set(['joint-illness-known', 'itchy-purple-toes-after-cold', 'clot-before', 'skin-infection-in-this-leg-before'])
const CALLED_NEAR = 7

/** "They said it must be gout", "I thought it was chilblains"; not "diagnosed with gout". */
function isCalled({ finding, phrase: { at } }: Mention, tokens: readonly Token[], from: number, times: readonly TimePhrase[]): boolean {
  if (!NAMES.has(finding.id) || times.some(({ kind, low }) => kind === 'ago' && low >= OLD)) return false
  const first = at[0] as number
  let called = false
  for (let i = first - 1; i >= Math.max(from, first - CALLED_NEAR) && tokens[i]?.kind !== 'mark'; i--) {
    const { word } = tokens[i] as Token
    if (called && (THOUGHT.has(word) || SAID_TO_BE.has(word))) return true
    if (word === 'it' || word === 'this') called = true
    else if (!LEADS_TO_NAME.has(word) && word !== 'must' && !called) return false
  }
  return false
}

/** "Twisting hurts", "worse landing": it happens again and again; "pulled it sprinting": it happened. */
function isHabit(at: readonly number[], tokens: readonly Token[], from: number): boolean {
  const first = at[0] as number
  const before = tokens[first - 1]
  return (
    (tokens[first]?.word.endsWith('ing') ?? false) &&
    !ONCE.has(tokens[first + 1]?.word ?? '') &&
    (first === from || before?.kind === 'mark' || HABIT_LEADS.has(before?.stem ?? ''))
  )
}

/** Whether the words belong together where places are named: no place is cut in two, and none is only a goal. */
export const belongs = (at: readonly number[], tokens: readonly Token[], named: readonly Place[]): boolean =>
  !endsAtLimit(at, tokens, named) && !isGoal(at, tokens, named)

/** "numb down below the knee", "the middle of the back of the thigh": the last word belongs to the place behind it. */
function endsAtLimit(at: readonly number[], tokens: readonly Token[], named: readonly Place[]): boolean {
  const last = at.at(-1) as number
  const word = tokens[last]?.word ?? ''
  const isPartOf = tokens[last + 1]?.word === 'of' && (word === 'back' || word === 'middle')
  if (at.length === 1 || !(LIMITS.has(word) || isPartOf)) return false
  let next = last + 1
  while (DETERMINERS.has(tokens[next]?.word ?? '')) next++
  return named.some(({ from, to }) => from <= next && to > next)
}

/** "pulling the knee up to my chest hurts": the chest is only where it goes. */
const isGoal = (at: readonly number[], tokens: readonly Token[], named: readonly Place[]): boolean =>
  at.some((i) => {
    if (!UPPER_BODY.has(tokens[i]?.word ?? '')) return false
    const lead = DETERMINERS.has(tokens[i - 1]?.word ?? '') && tokens[i - 1]?.word !== 'to' ? i - 2 : i - 1
    return tokens[lead]?.word === 'to' && named.some(({ to }) => to === lead || to === lead - 1)
  })

/** "the outside of the thigh and calf to the top": another part stands between the words. */
const isBetween = (place: Place, at: readonly number[]): boolean =>
  place.to - 1 > (at[0] as number) && place.to - 1 < (at.at(-1) as number) && !at.includes(place.to - 1)

/** Topics whose findings are classes of many things: "no warfarin" denies not every blood thinner. */
const OF_CLASSES = new Set(['medicines', 'background'])

/** Whether a phrase names the whole of a finding, as its title and question do, and not an example of it. */
export const namesClass = ({ tokens, lexicon }: Reader, finding: Finding, { at }: Found): boolean =>
  !OF_CLASSES.has(finding.topic) ||
  at.some((i) => {
    const { word, stem } = tokens[i] as Token
    return lexicon.keysOf(word, stem).some((key) => wordsOf(finding).has(key))
  })

const titles = new WeakMap<Finding, ReadonlySet<string>>()
function wordsOf(finding: Finding): ReadonlySet<string> {
  const { title, ask } = finding
  const known = titles.get(finding) ?? new Set(tokensOf(`${title} ${ask}`).flatMap(({ word, stem }) => (EMPTY.has(word) ? [] : [stem])))
  titles.set(finding, known)
  return known
}
