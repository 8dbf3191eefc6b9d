import { placesMeant } from './aspects.ts'
import { isSore, type Place, placesIn } from './body.ts'
import { type Beginning, beginningsIn, isOfOther } from './duration.ts'
import { NOW } from './english/denial.ts'
import { CHILDREN, RELATIVES } from './english/people.ts'
import { DAY } from './english/times.ts'
import { belongs, isMeant } from './literal.ts'
import { isBelow, measured, numbersNamed, onlyNames } from './measured.ts'
import { readingOf } from './mention.ts'
import { measuresIn } from './numbers.ts'
import { withOnsets } from './onset.ts'
import type { Persons } from './persons.ts'
import { type Found, phrasesIn } from './phrases.ts'
import { withRanges } from './ranges.ts'
import type { Mention, Reader, Reading } from './reading.ts'
import type { Said } from './said.ts'
import { type Scope, scopesOf } from './scope.ts'
import { clauseOf, type Sentence } from './sentences.ts'
import { type TimePhrase, timesIn } from './time.ts'
import { timesOfEvents } from './time-for.ts'
import { stemOf, type Token } from './tokens.ts'
import { isTrendOfElse } from './trend.ts'
import { inHistory, isAroundPart, isComplained, isOfBothLegs, regionReadings } from './where.ts'

/** What the sentences of a text have said so far. */
export interface Story {
  readonly readings: Reading[]
  readonly places: Place[]
  /** Places of old troubles: where it hurts if nothing else is said to. */
  readonly known: Place[]
  readonly beginnings: Beginning[]
  /** The last time at which something happened: "since then" is since that time. */
  lastEvent: TimePhrase | undefined
  /** The last sentence spoke of something else than the pain. */
  ofOther: boolean
}

/** Adds what one sentence says to the story of the text. */
export function readSentence(reader: Reader, { from, to }: Sentence, story: Story): void {
  const { readings, places } = story
  const start = readings.length
  const { lexicon, tokens, persons, used } = reader
  const scopes = scopesOf(tokens, from, to)
  const scopeAt = (i: number): Scope => scopes[i - from] as Scope
  const times = timesIn(tokens, from, to, reader.today)
  const parts = withRanges(lexicon.model, tokens, from, placesIn(lexicon.model, tokens, from, to))
  const isDenied = (i: number) => scopeAt(i).denied !== 'no'
  const phrases = phrasesIn(lexicon, tokens, from, to, isDenied, persons.childWords, (at) => belongs(at, tokens, parts))
  const named = [...parts, ...placesMeant(tokens, from, to, parts, places.length > 0 ? places : story.known)]
  const own = phrases.filter((phrase) => isOwnPhrase(phrase, tokens, persons))
  const mentions = own.flatMap((phrase) =>
    phrase.meanings.flatMap((meaning): Mention[] => {
      const finding = reader.findings.get(meaning.finding)
      const mention = finding && { phrase, finding, value: meaning.value }
      return mention &&
        !isOfOneNight(mention, times) &&
        !isTrendOfElse(mention, tokens, from, to) &&
        !isOfBothLegs(mention, tokens) &&
        !(persons.adult && finding.topic === CHILD_TOPIC && finding.id !== WILL_NOT_WALK) &&
        !isAroundPart(mention, tokens) &&
        isMeant(mention, tokens, from, parts, times)
        ? [mention]
        : []
    }),
  )
  for (const phrase of phrases) for (const i of phrase.at) used[i] = 1
  for (const time of times) for (let i = time.from; i < time.to; i++) used[i] = 1
  for (const place of named) for (let i = place.from; i < place.to; i++) used[i] = 1

  const measures = measuresIn(tokens, from, to)
  const said: Said = { reader, from, to, scopeAt, mentions, named, times, taken: new Map() }
  const lastPlace = places.findLast(({ inPassing }) => !inPassing)
  for (const each of mentions) {
    const mention = ofItsPlace(said, each, lastPlace)
    const { finding } = mention
    if (finding.kind === 'region') {
      readings.push(...regionReadings(said, mention, lastPlace ? [lastPlace] : []))
      continue
    }
    if (onlyNames(finding, mention, tokens, measures)) continue
    const reading = readingOf(said, mention)
    if (reading?.state === 'present' && finding.id === JOINT_SWOLLEN) {
      const site = reader.findings.get(SWELLING_SITE)
      if (site) readings.push(...regionReadings(said, { ...mention, finding: site }, lastPlace ? [lastPlace] : []))
    }
    // "A temperature of 36.8" names a temperature and no fever.
    if (reading) readings.push(isBelow(finding, measures) ? { ...reading, value: undefined, state: 'open' } : ofNow(reading, said))
  }
  readings.push(...timesOfEvents(said, readings))
  readings.push(...withOnsets(readings.splice(start), said))
  readings.push(...measured(reader, measures, scopeAt, mentions))
  readings.push(...numbersNamed(reader, scopeAt, mentions))
  story.beginnings.push(...beginningsIn(said, story))
  story.ofOther = isOfOther(said)
  story.lastEvent = times.findLast(({ kind }) => kind === 'ago') ?? story.lastEvent

  const isDated = ({ at: [first = 0] }: Found) => times.some((time) => first >= time.from && first < time.to)
  const history = own.filter((phrase) => !isDated(phrase) && phrase.meanings.every(({ finding }) => reader.findings.get(finding)?.risk))
  for (const place of named) {
    if (persons.other[place.from]) continue
    const scope = scopeAt(place.to - 1)
    if (inHistory(place, history, tokens) || scope.past) {
      story.known.push(place)
      continue
    }
    const owner = own.find(({ at, denied }) => denied && at.includes(place.to - 1))
    if (owner || !isSore(tokens, place, scope, to)) continue
    const painless = isPainless(place, mentions)
    const unsaid = places.length > 0 && !place.refersBack && !isComplained(said, place, places.at(-1))
    places.push({ ...place, ...(painless ? { painless } : {}), ...(unsaid ? { unsaid } : {}) })
  }
}

/** "No fever now", "today he will walk": said of this time, whatever was before. */
const ofNow = (reading: Reading, { reader: { tokens }, from, to }: Said): Reading => {
  const clause = clauseOf(tokens, reading.from, from, to)
  return tokens.slice(clause.from, clause.to).some(({ word }) => NOW.has(word)) ? { ...reading, now: true } : reading
}

/** "since last night he has pain": the night only dates it. */
const isOfOneNight = ({ finding, phrase }: Mention, times: readonly TimePhrase[]): boolean =>
  finding.topic === 'timing' &&
  times.some(({ kind, from, to, high }) => kind === 'for' && high <= 2 * DAY && phrase.at.some((i) => i >= from && i < to))

/** Where a joint is swollen, there it is swollen: "the knee blew up". */
const JOINT_SWOLLEN = 'joint-swollen'
const SWELLING_SITE = 'swelling-site'

/** "Swollen" alone is the joint only if a joint was named: a calf or a shin that is swollen is no joint. */
function ofItsPlace({ reader, from, to, named, scopeAt }: Said, mention: Mention, last: Place | undefined): Mention {
  const { tokens, lexicon, findings } = reader
  const [at = 0, ...more] = mention.phrase.at
  const site = findings.get(SWELLING_SITE)
  if (mention.finding.id !== JOINT_SWOLLEN || more.length > 0 || !site) return mention
  const clause = clauseOf(tokens, at, from, to)
  const inClause = named.filter((place) => place.from >= clause.from && place.to <= clause.to)
  const near = inClause.toSorted((a, b) => distance(a, at) - distance(b, at))[0] ?? last
  const isJointWord = (word: string) => lexicon.keysOf(word, stemOf(word)).includes(JOINT)
  const isJoint = ({ part, from: first, to: end }: Place) =>
    part.split('-').some(isJointWord) || tokens.slice(first, end).some(({ word }) => isJointWord(word))
  const isDenied = mention.phrase.denied || mention.phrase.negative || scopeAt(at).denied !== 'no'
  return near === undefined || isDenied || isJoint(near) ? mention : { ...mention, finding: site }
}

/** Only children have these. */
const CHILD_TOPIC = 'child'
/** An old person refuses to stand on a broken hip too. */
const WILL_NOT_WALK = 'child-will-not-walk'

const JOINT = 'joint'
const distance = ({ from, to }: Place, at: number): number => (at < from ? from - at : Math.max(0, at - to + 1))

const NO_PAIN = new Set(['nerve', 'timing', 'movement-and-function', 'background', 'observed'])

const isPainless = (place: Place, mentions: readonly Mention[]): boolean =>
  mentions.some(({ phrase, finding }) => phrase.at.includes(place.to - 1) && NO_PAIN.has(finding.topic))

/** Words about somebody else do not count, unless the phrase is about a relative itself; whom the text is about is no relative. */
function isOwnPhrase({ at }: Found, tokens: readonly Token[], { other, patient }: Persons): boolean {
  const isRelative = (i: number) => RELATIVES.has(tokens[i]?.word ?? '') && !CHILDREN.has(tokens[i]?.word ?? '')
  if (at.some((i) => i === patient && isRelative(i))) return false
  return !at.some((i) => other[i]) || at.some(isRelative)
}
