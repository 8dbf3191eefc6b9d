import { words } from './english/list.ts'
import { NUMBER_WORDS } from './english/numbers.ts'
import { ADULTS, CHILDREN, FEMALE, MALE, RELATIVES } from './english/people.ts'
import { LEG_WORDS } from './english/places.ts'
import { unitOf } from './english/times.ts'
import type { Token } from './tokens.ts'

/** A number as said: exact, or a span such as "a few". */
export interface Count {
  readonly low: number
  readonly high: number
  /** Tokens it takes. */
  readonly length: number
}

const VAGUE: Readonly<Record<string, readonly [number, number]>> = { couple: [2, 2], few: [2, 5], several: [3, 7], dozen: [10, 14] }

/** The number that begins at `at`: "6", "six", "a", "half an", "a couple of", "two or three", "1-2". */
export function countAt(tokens: readonly Token[], at: number): Count | undefined {
  const first = single(tokens, at)
  if (!first) return undefined
  const after = at + first.length
  const joint = tokens[after]?.word
  if (joint === 'or' || joint === 'to' || joint === '-' || joint === '–') {
    const second = single(tokens, after + 1)
    if (second && second.low >= first.low) return { low: first.low, high: second.high, length: first.length + 1 + second.length }
  }
  return first
}

function single(tokens: readonly Token[], at: number): Count | undefined {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return undefined
  if (token.kind === 'number') {
    const value = Number(token.word)
    return Number.isFinite(value) ? { low: value, high: value, length: 1 } : undefined
  }
  if (token.word === 'a' || token.word === 'an' || token.word === 'the' || token.word === 'past' || token.word === 'last') {
    const vague = VAGUE[tokens[at + 1]?.word ?? '']
    if (vague) return { low: vague[0], high: vague[1], length: tokens[at + 2]?.word === 'of' ? 3 : 2 }
    return token.word === 'a' || token.word === 'an' ? { low: 1, high: 1, length: 1 } : undefined
  }
  const vague = VAGUE[token.word]
  if (vague) return { low: vague[0], high: vague[1], length: tokens[at + 1]?.word === 'of' ? 2 : 1 }
  if (token.word === 'half') return { low: 0.5, high: 0.5, length: tokens[at + 1]?.word === 'a' || tokens[at + 1]?.word === 'an' ? 2 : 1 }
  const value = Object.hasOwn(NUMBER_WORDS, token.word) ? NUMBER_WORDS[token.word] : undefined
  if (value === undefined) return undefined
  const unit = value >= 20 ? NUMBER_WORDS[tokens[at + 1]?.word ?? ''] : undefined
  return unit !== undefined && unit > 0 && unit < 10 && Number.isInteger(unit)
    ? { low: value + unit, high: value + unit, length: 2 }
    : { low: value, high: value, length: 1 }
}

/** A measured number with its unit. */
export interface Measure {
  readonly unit: string
  readonly value: number
  /** Tokens [from, to). */
  readonly from: number
  readonly to: number
}

export const OUT_OF_TEN = 'points out of 10'
const CELSIUS = { low: 34, high: 43 }
const FAHRENHEIT = { low: 93, high: 109 }

/** "8 out of 10", "8/10", "39.2", "102 F", "6 cm". */
export function measuresIn(tokens: readonly Token[], from: number, to: number): readonly Measure[] {
  const found: Measure[] = []
  for (let i = from; i < to; i++) {
    const count = countAt(tokens, i)
    if (!count || tokens[i]?.word === 'a' || tokens[i]?.word === 'an') continue
    const measure = outOfTen(tokens, i, count) ?? temperature(tokens, i, from, count) ?? centimetres(tokens, i, count)
    if (!measure) continue
    found.push(measure)
    i = measure.to - 1
  }
  return found
}

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? ''

function outOfTen(tokens: readonly Token[], at: number, { high, length }: Count): Measure | undefined {
  const next = at + length
  const isTen = (i: number) => wordAt(tokens, i) === '10' || wordAt(tokens, i) === 'ten'
  const to =
    wordAt(tokens, next) === '/' && isTen(next + 1) ? next + 2 : wordAt(tokens, next) === 'out' && isTen(next + 2) ? next + 3 : undefined
  return to === undefined || high > 10 ? undefined : { unit: OUT_OF_TEN, value: high, from: at, to }
}

function temperature(tokens: readonly Token[], at: number, from: number, { low, high, length }: Count): Measure | undefined {
  if (tokens[at]?.kind !== 'number' || low !== high) return undefined
  const after = wordAt(tokens, at + length)
  const marked = ['°', 'degrees', 'c', 'f', 'celsius', 'fahrenheit'].includes(after)
  const named = isTemperature(tokens, at, from) || isReading(tokens, at, from)
  if (!named && isAngle(tokens, at, from)) return undefined
  if (!marked && !named) return undefined
  if (!marked && (unitOf(after) !== undefined || COUNTED.has(after))) return undefined
  const celsius =
    low >= CELSIUS.low && low <= CELSIUS.high ? low : low >= FAHRENHEIT.low && low <= FAHRENHEIT.high ? ((low - 32) * 5) / 9 : undefined
  return celsius === undefined ? undefined : { unit: 'celsius', value: celsius, from: at, to: at + length + (marked ? 1 : 0) }
}

/** What else a number behind "temperature" may count: "a temperature and 40 lengths". */
const COUNTED = words('times of out lengths miles km metres steps mg ml cm mm kg kilos pounds stone percent')

const TURNS = new Set('raise raised raising bend bends bending flex flexes flexion extension straighten turn rotation straight'.split(' '))

/** "Raising the leg to 40 degrees". */
const isAngle = (tokens: readonly Token[], at: number, from: number): boolean =>
  ['at', 'to', 'past', 'beyond', 'about', 'of'].includes(wordAt(tokens, at - 1)) &&
  tokens.slice(Math.max(from, at - 9), at).some(({ word }) => TURNS.has(word))

/** True where a number stands behind "temperature" or "fever": 101 F is then no woman of 101. */
export const isTemperature = (tokens: readonly Token[], at: number, from = 0): boolean =>
  !isOfPerson(tokens, at) &&
  tokens.slice(Math.max(from, at - 4), at).some(({ word }) => ['temperature', 'fever', 'thermometer'].includes(word))

const PERSONS = words('i he she who')

/** "No temperature, she is 40". */
const isOfPerson = (tokens: readonly Token[], at: number): boolean =>
  PERSONS.has(wordAt(tokens, at - 1)) || (['am', 'is', 'was'].includes(wordAt(tokens, at - 1)) && PERSONS.has(wordAt(tokens, at - 2)))

const TEMPERATURE_WORDS = words('temperature thermometer')

/** "I took her temperature because of the limp and it's 37": *it* is what was measured, however far back that was named. */
const isReading = (tokens: readonly Token[], at: number, from: number): boolean => {
  const [verb, subject] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)]
  const says = verb === 'it' || (subject === 'it' && ['is', 'was', 'says', 'said', 'reads', 'read'].includes(verb))
  return says && tokens.slice(from, at).some(({ word }) => TEMPERATURE_WORDS.has(word))
}

const LENGTHS: Readonly<Record<string, number>> = {
  cm: 1,
  centimetre: 1,
  centimetres: 1,
  centimeters: 1,
  mm: 0.1,
  inch: 2.54,
  inches: 2.54,
}

function centimetres(tokens: readonly Token[], at: number, { high, length }: Count): Measure | undefined {
  const per = LENGTHS[wordAt(tokens, at + length)]
  return per === undefined ? undefined : { unit: 'centimetres', value: high * per, from: at, to: at + length + 1 }
}

/** An age that the text names: years, and where it stands. */
export interface Age {
  readonly years: number
  /** The writer's own ("I'm 27"), or that of a child who is named with it ("our baby is three weeks old"). */
  readonly of?: 'self' | 'child'
  readonly from: number
  readonly to: number
}

/** Every age of the text. */
export function agesIn(tokens: readonly Token[]): readonly Age[] {
  return tokens.flatMap((_, i): readonly Age[] => {
    const age = ageAt(tokens, i)
    return age ? [age] : []
  })
}

/** The age of whom the text is about. */
export const ageOf = (ages: readonly Age[], aboutOther: boolean): Age | undefined =>
  aboutOther
    ? (ages.find(({ of }) => of !== 'self') ?? ages[0])
    : (ages.find(({ of }) => of === 'self') ?? ages.find(({ of }) => of !== 'child'))

const BEFORE_AGE = 4

/** "34 years old", "58M", "aged 45", "(14)", "I'm 27", "I'm a retired teacher, 76,". */
function ageAt(tokens: readonly Token[], i: number): Age | undefined {
  const count = countAt(tokens, i)
  if (!count || tokens[i]?.word === 'a' || tokens[i]?.word === 'an' || count.low !== count.high || !Number.isInteger(count.low))
    return undefined
  const years = count.low
  if (years > 120) return undefined
  let to = i + count.length
  if (wordAt(tokens, to) === '-' || wordAt(tokens, to) === '–') to++
  const [next, following] = [wordAt(tokens, to), wordAt(tokens, to + 1)]
  const [before, earlier] = [wordAt(tokens, i - 1), wordAt(tokens, i - 2)]
  const near = tokens.slice(Math.max(0, i - BEFORE_AGE), i)
  const isOwn = before === 'i' || near.some(({ word }, n) => word === 'i' && ['am', 'a', 'an'].includes(near[n + 1]?.word ?? ''))
  const of = isOwn ? ({ of: 'self' } as const) : near.some(({ word }) => CHILDREN.has(word)) ? ({ of: 'child' } as const) : {}
  if (['year', 'years', 'month', 'months', 'week', 'weeks'].includes(next) && ['old', 'of'].includes(following)) {
    if (following === 'of' && wordAt(tokens, to + 2) !== 'age') return undefined
    return { years: next.startsWith('y') ? years : next.startsWith('m') ? years / 12 : years / 52, ...of, from: i, to: to + 2 }
  }
  // "the baby, 6 months": an age, and no time.
  if (['month', 'months', 'weeks'].includes(next) && before === ',' && CHILDREN.has(earlier))
    return { years: next.startsWith('m') ? years / 12 : years / 52, of: 'child', from: i, to: to + 1 }
  if (!isAge(tokens, i, to, years)) return undefined
  return { years, ...of, from: i, to }
}

/** Whether the words around a bare number make it an age. */
function isAge(tokens: readonly Token[], i: number, to: number, years: number): boolean {
  const [next, following] = [wordAt(tokens, to), wordAt(tokens, to + 1)]
  const [before, earlier] = [wordAt(tokens, i - 1), wordAt(tokens, i - 2)]
  const ends = endsStatement(tokens, to)
  const isEnd = next === ',' || next === '' || next === '.'
  const isNumber = tokens[i]?.kind === 'number'
  const letter = ['m', 'f', 'male', 'female'].includes(next) && isNumber && !isTemperature(tokens, i)
  // "58 m from the door" is no age.
  if (letter && next.length === 1 && years < 2) return false
  if (letter || before === 'aged' || before === 'age') return true
  if (before === '(') return next === ')' || next === 'm' || next === 'f'
  const isSaid =
    before === 'i' || (before === 'am' && earlier === 'i') || (before === 'is' && (isPronoun(earlier) || CHILDREN.has(earlier)))
  const isTold = isPronoun(before) || (isPronoun(earlier) && ['only', 'just', 'nearly'].includes(before)) || CHILDREN.has(before)
  if ((isSaid || isTold) && ends) return true
  if (isOfRelative(tokens, before, earlier)) return before === ',' ? isEnd : ends
  if (before === 'of' && ADULTS.has(earlier)) return ends || next === 'years'
  if (before !== ',' || !isNumber) return false
  const named = i === 2 && next === ',' && ['has', 'is', 'had', 'was'].includes(following) && tokens[0]?.kind === 'word'
  // "My son Leo, 5, …", "I'm a retired teacher, 76, and …"
  const introduced = isEnd && PERSON_WORDS.has(wordAt(tokens, i - 3))
  const self = isEnd && years >= 14 && isOfSelf(tokens, i - 2)
  return (isEnd && PERSON_WORDS.has(earlier)) || named || introduced || self
}

/** "I'm a retired teacher": nothing but an article and a name of what one is. */
const isOfSelf = (tokens: readonly Token[], last: number): boolean =>
  [3, 4].some((n) => wordAt(tokens, last - n + 1) === 'i' && ['a', 'an'].includes(wordAt(tokens, last - n + 2)))

/** "My husband is 58", "my neighbour, 71,": where nobody says "I" or tells of "my knee". */
const isOfRelative = (tokens: readonly Token[], before: string, earlier: string): boolean =>
  (before === 'is' || before === ',') &&
  RELATIVES.has(earlier) &&
  !tokens.some(({ word }, i) => word === 'i' || (word === 'my' && [1, 2, 3].some((n) => LEG_WORDS.has(tokens[i + n]?.word ?? ''))))

const isPronoun = (word: string): boolean => word === 'he' || word === 'she'
const PERSON_WORDS = new Set([...FEMALE, ...MALE, ...CHILDREN])

const endsStatement = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined ||
  tokens[at]?.kind === 'mark' ||
  ['and', 'with', 'but', 'female', 'male', 'now', 'next', 'this'].includes(wordAt(tokens, at))
