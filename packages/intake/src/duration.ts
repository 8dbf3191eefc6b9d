import type { Finding } from '@kneebone/engine'
import { AROUND_TIME, ARTICLES, BEGINS, LASTS, OF_STORY, REFERS, REPEATS } from './english/grammar.ts'
import { CHILDREN } from './english/people.ts'
import { DAY, HOUR, LIFE, unitOf } from './english/times.ts'
import { countAt } from './numbers.ts'
import type { Reader, Reading } from './reading.ts'
import type { Said } from './said.ts'
import { clauseOf } from './sentences.ts'
import { type TimePhrase, valueForTime } from './time.ts'
import { isOfCare, refersToEvent } from './time-for.ts'
import type { Token } from './tokens.ts'

export const DURATION = 'pain-duration'

/** A time at which the pain may have begun. */
export interface Beginning {
  readonly reading: Reading
  /** Only the time of an injury or a first sign: it counts where nothing says how long it has hurt. */
  readonly weak: boolean
  /** "…, but since Tuesday": a new spell, which takes the place of what was said before. */
  readonly newer: boolean
}

/** How ill the whole body is, and what was taken for it, has times of its own. */
const NOT_OF_PAIN = new Set(['whole-body', 'background', 'medicines', 'private', 'tried', 'test-result'])
/** What a person sees or feels, as against what makes it better or worse. */
const SIGNS = new Set(['injury', 'swelling-and-look', 'circulation', 'nerve', 'character', 'radiation', 'site', 'movement-and-function'])
const NEAR = 12
const NEAR_BEGIN = 8
/** A time so early opens its sentence. */
const OPENING = 2
const NEAR_OF = 7
const LIFELONG = 1000 * DAY

/** What the sentences before told: the last time at which something happened, and whether the last was of something else than the pain. */
export interface Before {
  readonly lastEvent: TimePhrase | undefined
  readonly ofOther: boolean
}

/** Whether a sentence speaks only of what is no pain: an operation, an illness, a medicine. */
export const isOfOther = (said: Said): boolean => rivalsIn(said).length > 0 && complaintsIn(said).length === 0

/** The times of one sentence that say how long it has hurt. */
export function beginningsIn(said: Said, { lastEvent, ofOther }: Before): readonly Beginning[] {
  const finding = said.reader.findings.get(DURATION)
  if (!finding) return []
  const found: Beginning[] = []
  const add = (time: TimePhrase, weak: boolean, sure = true) => {
    const class_ = valueForTime(finding, time)
    if (!class_) return
    const { value } = class_
    const reading = {
      finding,
      value,
      state: 'present',
      from: time.from,
      to: time.to,
      sure: sure && class_.sure && !weak,
      negated: false,
    } as const
    found.push({ reading, weak, newer: isNewer(said.reader.tokens, time.from, said.from) && isBesidePain(said, time) })
  }
  for (const time of said.times) {
    if (said.reader.persons.other[time.from] || isDenied(said, time.from)) continue
    const strength = strengthOf(said, time, ofOther)
    if (strength) add(time, strength === 'weak')
  }
  const back = sinceThen(said)
  if (back !== undefined && lastEvent && (said.mentions.some(isOfPain) || said.named.length > 0))
    add({ ...lastEvent, from: back, to: back + 1 }, false, false)
  return found
}

/** What the whole text says: what says how long it hurts outweighs when something happened; the first counts, as people tell their pain first. */
export function settledBeginnings(all: readonly Beginning[]): readonly Reading[] {
  const strong = all.filter(({ weak }) => !weak)
  const last = strong.findLastIndex(({ newer }) => newer)
  const counted = strong.length > 0 ? strong.slice(Math.max(last, 0)).slice(0, 1) : all.slice(0, 1)
  return counted.map(({ reading }) => reading)
}

const isBesidePain = ({ reader: { tokens, lexicon }, named, from, to }: Said, time: TimePhrase): boolean => {
  const clause = clauseOf(tokens, time.from, from, to)
  const isPain = ({ word, stem, kind }: Token) => kind === 'word' && (REFERS.has(word) || lexicon.keysOf(word, stem).includes(PAIN))
  return (
    named.some((place) => place.from >= clause.from && place.to <= clause.to) ||
    tokens.slice(clause.from, clause.to).some((token) => isPain(token))
  )
}

const isDenied = ({ scopeAt }: Said, at: number): boolean => scopeAt(at).hedged && scopeAt(at).denied !== 'no'

const isOfPain = ({ finding }: { readonly finding: Finding }): boolean =>
  !finding.risk && !NOT_OF_PAIN.has(finding.topic) && finding.id !== DURATION

const isNewer = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens.slice(Math.max(from, at - 4), at).some(({ word }) => word === 'but')

/** Without what took the number of a time and not its unit: "five months the side of" is no five-a-side. */
function withoutCounts(said: Said, { from, to }: TimePhrase): Said {
  const within = (at: readonly number[]) => at.filter((i) => i >= from && i < to)
  const isCounted = (at: readonly number[]) =>
    to - from > 1 && within(at).length > 0 && within(at).every((i) => countAt(said.reader.tokens, i) !== undefined)
  return { ...said, mentions: said.mentions.filter(({ phrase }) => !isCounted(phrase.at)) }
}

function strengthOf(whole: Said, time: TimePhrase, ofOther: boolean): 'strong' | 'weak' | undefined {
  const said = withoutCounts(whole, time)
  const { tokens } = said.reader
  const taker = said.taken.get(time)
  // "throbs since I knocked it two days ago" says both.
  if (taker?.topic === 'injury') return time.kind === 'for' ? 'strong' : isRecent(time) ? 'weak' : undefined
  // "since the baby was born five months ago both feet hurt"
  if (taker) return time.told === 'since' && isBehind(said, time) ? 'strong' : undefined
  if (isOfPhrase(said, time) || isOfCare(tokens, time)) return undefined
  if (time.told === 'after') return isDaily(time) ? 'strong' : undefined
  // "That was five weeks ago."
  if (refersToEvent(tokens, time) && isRecent(time) && !ofOther) return 'weak'
  if (time.kind !== 'ago' && (isBare(said, time) || isTimeOfPain(said, time) || isNote(said, time))) return 'strong'
  if (time.kind === 'span') return undefined
  return time.kind === 'for' ? strengthOfLasting(said, time) : strengthOfEvent(said, time)
}

const isDaily = ({ high }: TimePhrase): boolean => high >= DAY

/** Whether what hurts is named behind a time of its sentence. */
const isBehind = (said: Said, { to }: TimePhrase): boolean =>
  [...complaintsIn(said), ...said.named.map(({ from }) => from)].some((at) => at >= to)

function strengthOfLasting(said: Said, time: TimePhrase): 'strong' | undefined {
  const { tokens } = said.reader
  const clause = clauseOf(tokens, time.from, said.from, said.to)
  if (isHabit(tokens, time) || isAfterEvent(tokens, clause.from, time.from)) return undefined
  const inClause = (at: number) => at >= clause.from && at < clause.to
  const complaints = [...complaintsIn(said), ...said.named.map(({ to }) => to - 1), ...wordsOfBeginning(said)]
  const near = (positions: readonly number[]) => nearest(time, positions)
  const [rival, own] = [near(rivalsIn(said).filter(inClause)), near(complaints.filter(inClause))]
  // "back pain and tired for six months" is said of both.
  const ofBoth = near(rivalsIn(said, true).filter(inClause)) === Infinity && Math.min(...complaints.filter(inClause)) < time.from
  if (rival < own && !ofBoth) return undefined
  if (own < Infinity || (complaints.length > 0 && time.low < LIFELONG)) return 'strong'
  return rival === Infinity && refersBack(tokens, clause.from, time.from) ? 'strong' : undefined
}

function strengthOfEvent(said: Said, time: TimePhrase): 'strong' | 'weak' | undefined {
  const { tokens } = said.reader
  // "It wakes me at 3 am" tells no beginning.
  const isHabitual = (at: number) => time.told === 'clock' && /^(?:wake|wakes|waking|hurts?|starts?|begins?)$/.test(tokens[at]?.word ?? '')
  // "growing pains as a little one"
  const isOld = (at: number) => time.low >= LIFE[0] && !BEGINS.has(tokens[at]?.stem ?? '')
  const begins = wordsOfBeginning(said).filter((at) => !isJoined(tokens, at, time) && !isHabitual(at) && !isOld(at))
  if (nearest(time, begins) <= NEAR_BEGIN) return 'strong'
  const signs = [...complaintsIn(said, SIGNS), ...said.named.map(({ to }) => to - 1)]
  const sign = nearest(time, signs)
  const rival = nearest(time, rivalsIn(said))
  // "Came off a ladder an hour ago": who writes so soon writes about that.
  const justNow = time.high <= 2 * DAY && rival === Infinity && time.told !== 'clock'
  // "Three weeks ago I … and felt something go in my back": it opens the sentence and is the time of all of it.
  const reach = time.from - said.from <= OPENING ? Infinity : NEAR
  return isRecent(time) && (justNow || (sign < Infinity && sign <= reach && sign <= rival)) ? 'weak' : undefined
}

const nearest = (time: TimePhrase, positions: readonly number[]): number =>
  Math.min(...positions.map((at) => (at < time.from ? time.from - at : Math.max(0, at - time.to + 1))))

/** What happened longer ago hardly began this pain. */
const isRecent = ({ kind, high }: TimePhrase): boolean => kind === 'ago' && high <= 92 * DAY

const complaintsIn = ({ mentions }: Said, topics?: ReadonlySet<string>): readonly number[] =>
  mentions.flatMap((each) => (isOfPain(each) && !each.phrase.denied && (!topics || topics.has(each.finding.topic)) ? each.phrase.at : []))

/** Words for what has times of its own, unless they hold a place that hurts ("severe pain in my back"). */
const rivalsIn = ({ mentions, named }: Said, onlyRisks = false): readonly number[] =>
  mentions.flatMap((each) =>
    isOfPain(each) ||
    each.finding.id === DURATION ||
    (onlyRisks && !each.finding.risk) ||
    (!each.finding.risk && named.some(({ to }) => each.phrase.at.includes(to - 1)))
      ? []
      : each.phrase.at,
  )

/** "started", "came on", and not "came home". */
const wordsOfBeginning = ({ mentions, reader }: Said): readonly number[] => {
  const { tokens } = reader
  return mentions
    .filter(({ finding }) => finding.id === DURATION)
    .flatMap(({ phrase }) => phrase.at)
    .filter((at) => !isOnlyHard(reader, at) && (tokens[at]?.word !== 'first' || isAtFirst(tokens, at)))
    .filter((at) => tokens[at]?.stem !== 'come' || ['on', 'up', 'out', 'about'].includes(tokens[at + 1]?.word ?? ''))
}

/** "I couldn't walk": it bothers, and does not begin. */
const isOnlyHard = ({ tokens, lexicon }: Reader, at: number): boolean => {
  const { word, stem } = tokens[at] as Token
  return stem !== BOTHERS && lexicon.keysOf(word, stem).includes(BOTHERS) && !lexicon.keysOf(word, stem).includes(PAIN)
}
const BOTHERS = 'bother'
const PAIN = 'hurt'

/** "at first it ached", "when I first noticed it"; not "her first jabs". */
const isAtFirst = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'at' || BEGINS.has(tokens[at + 1]?.stem ?? '') || ['notic', 'feel', 'hurt'].includes(tokens[at + 1]?.stem ?? '')

/** "a cat bit her last week and it hurts": what stands behind the "and" has begun of itself. */
const isJoined = (tokens: readonly Token[], at: number, { from, to }: TimePhrase): boolean =>
  tokens
    .slice(Math.min(at, to), Math.max(at, from))
    .some(({ word }) => word === 'and' || word === 'but' || (word === ',' && !BEGINS.has(tokens[at]?.stem ?? '')))

/** "over the last year": up to now. */
const isLately = (tokens: readonly Token[], { from, to }: TimePhrase): boolean =>
  [0, 1, 2].some((n) => ['last', 'past'].includes(tokens[from - n]?.word ?? '')) || tokens[to - 1]?.word === 'now'

/** "over a few weeks" that is part of a phrase for something else says what the phrase says. */
const isOfPhrase = ({ mentions, reader: { tokens } }: Said, time: TimePhrase): boolean =>
  mentions.some(
    ({ phrase, finding }) =>
      ((finding.topic === 'onset' && time.kind !== 'ago' && !isLately(tokens, time)) ||
        finding.topic === 'timing' ||
        finding.risk ||
        finding.times !== undefined) &&
      finding.id !== DURATION &&
      phrase.at.some((i) => i >= time.from && i < time.to),
  )

const refersBack = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => REFERS.has(word) || LASTS.has(word))

const DOING = /^(?:sit|stand|walk|run|drive|(?:sitt|stand|walk|runn|driv|kneel|cycl|ly|play|gam)ing)$/

/** "sit for two minutes", "stiff for two hours each morning": a length of time that comes again and again. */
const isHabit = (tokens: readonly Token[], { from, to, high }: TimePhrase): boolean =>
  (REPEATS.has(tokens[to]?.word ?? '') && !(ARTICLES.has(tokens[to]?.word ?? '') && unitOf(tokens[to + 1]?.word ?? '') === undefined)) ||
  (high <= DAY && tokens[from - 1]?.word === 'for' && DOING.test(tokens[from - 2]?.word ?? '')) ||
  (high < HOUR && !tokens.slice(Math.max(0, from - 3), from).some(({ word }) => ['past', 'last', 'since', 'now'].includes(word)))

/** "after a hip replacement 2/52": the time of the operation. */
const isAfterEvent = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => word === 'after') &&
  !tokens.slice(from, to).some(({ word }) => word === 'for' || word === 'since')

const NEAR_RIVAL = 2

/** A stretch that is nothing but a time: "Three weeks.", "About a month, worse on stairs." */
function isBare(said: Said, time: TimePhrase): boolean {
  const { reader, from, to } = said
  const { tokens } = reader
  const isEdge = (i: number) => i < from || i >= to || tokens[i]?.kind === 'mark'
  // "the baby, 6 months" is an age.
  if (tokens[time.from - 1]?.word === ',' && CHILDREN.has(tokens[time.from - 2]?.word ?? '')) return false
  let a = time.from - 1
  while (!isEdge(a) && AROUND_TIME.has(tokens[a]?.word ?? '')) a--
  let b = time.to
  while (!isEdge(b) && AROUND_TIME.has(tokens[b]?.word ?? '')) b++
  const joined = tokens[time.to]?.word === 'and'
  // "I'm 36 weeks."
  if (tokens[time.from - 1]?.word === 'i') return false
  // "ex smoker, forty years"
  if (tokens[a]?.word === ',' && nearest(time, rivalsIn(said)) <= NEAR_RIVAL && nearest(time, complaintsIn(said)) > NEAR_RIVAL) return false
  return isEdge(a) && (isEdge(b) || joined) && time.high >= DAY && tokens[a]?.word !== '/'
}

const NEAR_NOTE = 4

/** "groin pain both sides 1 month", "knee sore 6 weeks, no swelling": a note, whose time stands last. */
function isNote(said: Said, time: TimePhrase): boolean {
  const { tokens } = said.reader
  const clause = clauseOf(tokens, time.from, said.from, said.to)
  if (
    time.to !== clause.to ||
    time.high < DAY ||
    ARTICLES.has(tokens[time.from]?.word ?? '') ||
    tokens.slice(clause.from, time.from).some(({ word }) => OF_STORY.has(word))
  )
    return false
  const before = (at: number) => at < time.from && at >= clause.from
  const own = [...complaintsIn(said), ...said.named.map(({ to }) => to - 1)].filter(before)
  return nearest(time, own) <= NEAR_NOTE && nearest(time, rivalsIn(said).filter(before)) === Infinity
}

/** "Two weeks of a deep pain", "a 3 week history of calf pain". */
function isTimeOfPain({ reader: { tokens }, mentions, named, to }: Said, time: TimePhrase): boolean {
  if (tokens[time.to]?.word !== 'of' || time.high < DAY) return false
  const isNear = (at: number) => at >= time.to && at < Math.min(to, time.to + NEAR_OF)
  const first = mentions.filter(({ phrase }) => isNear(phrase.at[0] as number))
  if (first.some(({ finding }) => finding.risk || finding.topic === 'medicines' || finding.topic === 'tried')) return false
  return (
    first.length > 0 ||
    named.some((place) => isNear(place.from)) ||
    ['it', 'this', 'that', 'pain'].includes(tokens[time.to + 1]?.word ?? '')
  )
}

/** Where "since then", "ever since" or a last "since" stands. */
function sinceThen({ reader: { tokens }, from, to }: Said): number | undefined {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.word !== 'since') continue
    const next = tokens[i + 1]
    if (next === undefined || i + 1 >= to || next.kind === 'mark' || next.word === 'then') return i
  }
  return undefined
}
