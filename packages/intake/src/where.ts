import type { Finding } from '@kneebone/engine'
import { aspectOf, isLimb, isLimit, isOneOf, type Place } from './body.ts'
import { BREAKS, LEADS_TO_PART, PAIRS, REFERS, SUBJECTS } from './english/grammar.ts'
import { AFTER_SORE_PART, BESIDE_PART, COUNTS, LEADS_TO_PAIN, LISTS, TELLS_PAIN, UPPER_BODY } from './english/places.ts'
import type { Found } from './phrases.ts'
import type { Mention, Reading } from './reading.ts'
import type { Said } from './said.ts'
import { clauseOf } from './sentences.ts'
import { BOTH_LEGS } from './sides.ts'
import type { Token } from './tokens.ts'

const PAIN = 'hurt'

/** "A bruise on the calf": there it is bruised, whether it hurts or not. */
const BRUISED = 'bruise-site'

/** Words between a place and what is said of it. */
const NEAR = 9

/**
 * Where it is swollen, numb or bruised: the places named in the same clause; where it names none, the place the sentence or the
 * text spoke of last ("It is swollen").
 */
export function regionReadings(said: Said, { finding, phrase }: Mention, before: readonly Place[]): readonly Reading[] {
  const { reader, scopeAt, from, to } = said
  const { tokens } = reader
  const first = phrase.at[0] as number
  const last = phrase.at.at(-1) as number
  const scope = scopeAt(first)
  if (phrase.denied || (scope.denied !== 'no' && !scope.beyond) || scope.hedged || scope.past) return []
  const near = said.named.filter((place) => {
    if ((place.inPassing && finding.id !== BRUISED) || isLimit(tokens, place)) return false
    const [a, b] = place.to <= first ? [place.to, first] : [last + 1, place.from]
    return b - a < NEAR && isOneClause(tokens, a, b)
  })
  // "My heel hurts, a bruise on the sole": the bruise is where it is said to be.
  const itsOwn = near.filter(({ inPassing, from: start }) => inPassing && start > last)
  if (near.length > 0) return readingsAt(finding, exactly(itsOwn.length > 0 ? itsOwn : near), first, last, true)
  // Where an injury was is read from the whole text: "kick" and "roll" say too little.
  if (finding.topic === 'injury' || !refersBack(said, first, last) || isOfUpperBody(tokens, first, last, from, to)) return []
  const earlier = said.named.filter((place) => place.to <= first && !place.inPassing)
  const meant = earlier.length > 0 ? earlier.slice(-1) : before
  return readingsAt(
    finding,
    meant.filter((place) => !isLimb(place)),
    first,
    last,
    false,
  )
}

const readingsAt = (finding: Finding, places: readonly Place[], first: number, last: number, near: boolean): readonly Reading[] =>
  places.flatMap((place) =>
    [...new Set(place.sites.map((site) => site.region))].map((region) => ({
      finding,
      value: region,
      state: 'present' as const,
      from: near ? Math.min(first, place.from) : first,
      to: near ? Math.max(last + 1, place.to) : last + 1,
      sure: near,
      negated: false,
    })),
  )

/** "It is swollen", "Swollen today": nothing else is spoken of; "can't feel the pedals" speaks of something else. */
function refersBack({ reader: { tokens }, from, to }: Said, first: number, last: number): boolean {
  const clause = clauseOf(tokens, first, from, to)
  const before = tokens.slice(clause.from, first)
  const object = ['the', 'a', 'my'].includes(tokens[last + 1]?.word ?? '')
  return !object && (before.some(({ word }) => REFERS.has(word)) || !before.some(({ word }) => SUBJECTS.has(word)))
}

/** The word for the whole limb gives way to any other place. */
const exactly = (places: readonly Place[]): readonly Place[] => {
  const exact = places.filter((place) => !isLimb(place))
  return exact.length > 0 ? exact : places
}

/** No new clause begins between two words: "my ankle is red, hot and swollen", not "my ankle hurts and the foot is swollen". */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word, kind } = tokens[i] as Token
    const joins = word === 'and' || word === ','
    if ((kind === 'mark' && word !== ',') || BREAKS.has(word)) return false
    if (joins && SUBJECTS.has(tokens[i + 1]?.word ?? '')) return false
  }
  return true
}

const BESIDE = 4
const isOfUpperBody = (tokens: readonly Token[], first: number, last: number, from: number, to: number): boolean =>
  tokens.slice(Math.max(from, first - BESIDE), Math.min(to, last + 1 + BESIDE)).some(({ word }) => UPPER_BODY.has(word))

/** More places than these were hardly all injured. */
const MOST_INJURED = 2

/** Places of an injury whose place is not said: those that hurt. */
export function placesOfInjury(
  findings: ReadonlyMap<string, Finding>,
  readings: readonly Reading[],
  places: readonly Place[],
): readonly Reading[] {
  const injury = readings.find(
    ({ finding, state, value }) =>
      finding.topic === 'injury' && finding.times !== undefined && state === 'present' && value !== finding.denied,
  )
  const site = [...findings.values()].find(({ kind, topic }) => kind === 'region' && topic === 'injury')
  if (!injury || !site || readings.some(({ finding }) => finding === site)) return []
  const main = places.filter((place) => !isLimb(place))
  return readingsAt(site, main.length > 0 ? main.slice(0, MOST_INJURED) : places, injury.from, injury.to - 1, false)
}

const COMPLAINTS = new Set(['character', 'site', 'onset', 'radiation', 'aggravating', 'swelling-and-look', 'injury', 'timing'])

/** A place of which only this is said need not hurt: "the feet are numb", "the foot looks pale". */
const NO_COMPLAINTS = new Set(['nerve', 'circulation'])

/** "The thigh aches and the knee gives way": the knee need not hurt. */
const GIVES_WAY = 'giving-way'

/** Whether something is said to be wrong with a place: "my calf aches", "into the thigh", not "I sat on my foot". */
export function isComplained(said: Said, place: Place, before: Place | undefined): boolean {
  const { reader, from, to, mentions } = said
  const { tokens, lexicon } = reader
  if (leadsToPain(tokens, place, from)) return true
  if (before && !before.unsaid && before.to > from && isListed(tokens, before.to, place.from)) return true
  const joined = (i: number) => (i < place.from ? isOneClause(tokens, i + 1, place.from) : i < place.to || isOneClause(tokens, place.to, i))
  const isWrong = ({ kind, stem, word }: Token) => kind === 'word' && (TELLS_PAIN.has(word) || lexicon.keysOf(word, stem).includes(PAIN))
  if (tokens.slice(from, to).some((token, n) => isWrong(token) && joined(from + n))) return true
  const here = mentions.filter(({ phrase }) => phrase.at.some((i) => joined(i)))
  const isOther = here.some(({ finding }) => NO_COMPLAINTS.has(finding.topic))
  // "Both feet" alone says nothing to be wrong with them: they may only be numb.
  const isName = ({ phrase, finding }: Mention) =>
    isOther && finding.id === BOTH_LEGS && phrase.at.every((i) => i >= place.from && i < place.to)
  if (here.some((mention) => COMPLAINTS.has(mention.finding.topic) && !isName(mention))) return true
  const givesWay = here.some(({ finding, phrase }) => finding.id === GIVES_WAY && phrase.at.includes(place.to - 1))
  return saysOfPart(tokens, place, to) && !isOther && !givesWay
}

/** "into the thigh", "it is my knee". */
function leadsToPain(tokens: readonly Token[], { from }: Place, start: number): boolean {
  let i = from - 1
  while (i >= start && BESIDE_PART.has(tokens[i]?.word ?? '') && tokens[i]?.word !== 'to' && tokens[i]?.word !== 'is') i--
  const word = tokens[i]?.word ?? ''
  return i >= start && (LEADS_TO_PAIN.has(word) || (word === 'is' && REFERS.has(tokens[i - 1]?.word ?? '')))
}

/** "the hip has started", "the foot looks pale"; "first one knee, then the hip": nothing else is said of it. */
function saysOfPart(tokens: readonly Token[], { from, to }: Place, end: number): boolean {
  const next = tokens[to]
  if (next !== undefined && to < end && next.kind !== 'mark') return AFTER_SORE_PART.has(next.word)
  let i = from - 1
  while ((BESIDE_PART.has(tokens[i]?.word ?? '') && tokens[i]?.word !== 'to') || COUNTS.has(tokens[i]?.word ?? '')) i--
  return i < 0 || tokens[i]?.kind === 'mark' || tokens[i]?.word === 'then'
}

/** "the groin and the front of my thigh". */
const isListed = (tokens: readonly Token[], from: number, to: number): boolean =>
  to >= from && tokens.slice(from, to).every(({ word }) => BESIDE_PART.has(word) || LISTS.has(word) || aspectOf(word) !== undefined)

/** A place inside a statement of history ("a hip replacement on the left") is not where it hurts. */
export function inHistory(place: Place, history: readonly Found[], tokens: readonly Token[]): boolean {
  return history.some(({ at }) => {
    const last = at.at(-1) as number
    if ((at[0] as number) < place.to && last >= place.from) return true
    return last < place.from && tokens.slice(last + 1, place.from).every(({ word }) => LEADS_TO_PART.has(word))
  })
}

/** "On both sides of the knee" says nothing of the other leg. */
export const isAroundPart = ({ finding, phrase }: Mention, tokens: readonly Token[]): boolean =>
  finding.id === BOTH_LEGS &&
  phrase.at.some((i) => tokens[i]?.word === 'both' && tokens[i + 1]?.stem === 'side' && tokens[i + 2]?.word === 'of')

const OF_ONE_LEG = new Set(['one-leg-swelling', 'one-calf-bigger'])

/** "Both ankles are swollen" says nothing of one leg; "one of my legs" does. */
export const isOfBothLegs = ({ finding, phrase, value }: Mention, tokens: readonly Token[]): boolean =>
  OF_ONE_LEG.has(finding.id) && value !== 'absent' && phrase.at.some((i) => PAIRS.has(tokens[i]?.word ?? '') && !isOneOf(tokens, i, 0))
