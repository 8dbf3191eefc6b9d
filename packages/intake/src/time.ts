import type { Day, Finding } from '@kneebone/engine'
import { dateAt } from './dates.ts'
import { YOUTH } from './english/denial.ts'
import { BREAKS, SUBJECTS } from './english/grammar.ts'
import { NUMBER_WORDS } from './english/numbers.ts'
import {
  CLOCK,
  COUNT_FILLERS,
  DAY,
  DECADES,
  EVENING_BEFORE,
  HOUR,
  LEAD_FILLERS,
  LEADS_FOR,
  LIFE,
  MANY,
  MEALS,
  MONTH,
  NIGHTLY,
  NOT_OF,
  NOTED,
  OF_MEALS,
  PART_OF_DAY,
  PARTS,
  RECENT,
  SEASONS,
  SINCE_SEASON,
  SINCE_WEEKDAY,
  type Span,
  THIS_MORNING,
  unitOf,
  WEEKDAYS,
} from './english/times.ts'
import { countAt } from './numbers.ts'
import type { Token } from './tokens.ts'

/** A time that the text names. Minutes; `low` and `high` differ where the words are vague. */
export interface TimePhrase {
  /** `for`: it has lasted so long; `ago`: it happened so long ago; `span`: a length of time, such as of stiffness. */
  readonly kind: 'for' | 'ago' | 'span'
  readonly low: number
  readonly high: number
  /** Tokens [from, to). */
  readonly from: number
  readonly to: number
  /**
   * `clock`: no more than a time of day ("at 3 am"), which may come again; `after`: so long after what was told ("four days on", "fine until two weeks ago");
   * `since`: since something that happened then ("since I fell two days ago").
   */
  readonly told?: 'clock' | 'after' | 'since'
}

/** Every time named in tokens[from, to). Months, feasts and dates need to know what day it is: without it they name none. */
export function timesIn(tokens: readonly Token[], from: number, to: number, today?: Day): readonly TimePhrase[] {
  const found: TimePhrase[] = []
  for (let i = from; i < to; i++) {
    const time = (today === undefined ? undefined : timeOfDate(tokens, i, from, today)) ?? timeAt(tokens, i, from)
    if (!time) continue
    const told =
      time.kind !== 'ago'
        ? undefined
        : isUntil(tokens, time.from, from)
          ? 'after'
          : isSinceEvent(tokens, time.from, from)
            ? 'since'
            : undefined
    found.push(told ? { ...time, kind: 'for', told } : time)
    i = Math.max(i, time.to - 1)
  }
  return found
}

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? ''
const isEnd = (tokens: readonly Token[], i: number): boolean => tokens[i] === undefined || tokens[i]?.kind === 'mark'

const EVENT_REACH = 8
/** "I was fine until two weeks ago": it has lasted since then. */
function isUntil(tokens: readonly Token[], at: number, from: number): boolean {
  let lead = at - 1
  while (lead > from && LEAD_FILLERS.has(wordAt(tokens, lead))) lead--
  return wordAt(tokens, lead) === 'until' || wordAt(tokens, lead) === 'till'
}

/** "since lifting my toddler three weeks ago", "since my operation six weeks back": it has lasted since then. */
function isSinceEvent(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - EVENT_REACH) && tokens[i]?.kind !== 'mark'; i--) {
    if (wordAt(tokens, i) === 'since') return true
    if (wordAt(tokens, i) === 'and' || wordAt(tokens, i) === 'but') return false
  }
  return false
}

/** "since Easter", "in March", "on Tuesday": so long before today. */
function timeOfDate(tokens: readonly Token[], i: number, from: number, today: Day): TimePhrase | undefined {
  const date = dateAt(tokens, i, from, today)
  if (!date) return undefined
  const [low, high] = [today - date.last, today - date.first].map((days) => Math.max(days * DAY, HOUR)) as [number, number]
  return { kind: date.lead === 'since' ? 'for' : 'ago', low, high: low === high ? high : high + DAY / 2, from: i, to: date.to }
}

function timeAt(tokens: readonly Token[], i: number, from: number): TimePhrase | undefined {
  const word = wordAt(tokens, i)
  const next = wordAt(tokens, i + 1)
  const lead = leadOf(tokens, i, from)
  const since = (span: Span, length: number, start = i): TimePhrase => ({
    kind: lead === 'since' ? 'for' : 'ago',
    low: span[0],
    high: span[1],
    from: start,
    to: i + length,
  })
  if (word === 'yesterday' && NIGHTLY.has(next)) return since(EVENING_BEFORE, 2)
  if (word === 'yesterday' && wordAt(tokens, i - 1) === 'before' && wordAt(tokens, i - 2) === 'day')
    return since([2 * DAY, 3 * DAY], 1, i - 2)
  const day = Object.hasOwn(RECENT, word) ? RECENT[word] : undefined
  if (day && (!OF_MEALS.has(word) || lead === 'since')) return since(day, 1)
  if (word === 'this' && PART_OF_DAY.has(next)) return since(THIS_MORNING, 2)
  if (word === 'early' && next === 'hours' && lead === 'since') return since(THIS_MORNING, 2)
  if (word === 'last' && NIGHTLY.has(next)) return since(EVENING_BEFORE, 2)
  if (word === 'the' && next === 'other' && wordAt(tokens, i + 2) === 'day') return since([2 * DAY, 6 * DAY], 3)
  if (word === 'all' && wordAt(tokens, i + 2) === 'life') return { ...since(LIFE, 3), kind: 'for' }
  if (word === 'childhood' && lead === 'since') return since(LIFE, 1)
  if ((word === 'last' || (word === 'past' && lead === 'for')) && unitOf(next) !== undefined && !next.endsWith('s') && lead !== 'the') {
    const unit = unitOf(next) as number
    // "for the last month" has lasted one month, "last month" is one to two months ago.
    const lasted = lead === 'for'
    return { kind: lead === '' ? 'ago' : 'for', low: unit, high: lasted ? unit : 2 * unit, from: i, to: i + 2 }
  }
  const timeOfDay = clockAt(tokens, i)
  if (timeOfDay) return { ...since(THIS_MORNING, timeOfDay), told: 'clock' }
  const long = longAgo(tokens, i, lead)
  if (long) return { ...since(LIFE, long), kind: lead === 'since' ? 'for' : 'ago' }
  if (SEASONS.has(word) && (lead !== '' || ['the', 'last'].includes(wordAt(tokens, i - 1)))) return seasonAt(tokens, i, lead, since)
  if (WEEKDAYS.has(word) && !isOutdoors(tokens, i) && (lead !== '' || ['on', 'last', 'at', 'the'].includes(wordAt(tokens, i - 1))))
    return since(SINCE_WEEKDAY, 1)
  return noted(tokens, i, lead) ?? counted(tokens, i, lead)
}

/** The length of "4 am" or "eight o'clock" behind "at", and of a meal behind it. */
function clockAt(tokens: readonly Token[], i: number): number | undefined {
  const before = wordAt(tokens, i - 1)
  if (before === 'at' && MEALS.has(wordAt(tokens, i))) return 1
  const isHour = tokens[i]?.kind === 'number' || Object.hasOwn(NUMBER_WORDS, wordAt(tokens, i))
  // "Woke at five with …"
  if (isHour && before === 'at' && isWaking(tokens, i) && unitOf(wordAt(tokens, i + 1)) === undefined) return 1
  return isHour && CLOCK.has(wordAt(tokens, i + 1)) && ['at', 'about', 'around', 'since'].includes(before) ? 2 : undefined
}

const isWaking = (tokens: readonly Token[], i: number): boolean =>
  ['woke', 'woken'].some((word) => word === wordAt(tokens, i - 2) || (word === wordAt(tokens, i - 3) && wordAt(tokens, i - 2) === 'up'))

/** The length of "my teens", "a kid", "I was at school", "I was fifteen", where they say when. */
function longAgo(tokens: readonly Token[], i: number, lead: string): number | undefined {
  const [word, before] = [wordAt(tokens, i), wordAt(tokens, i - 1)]
  if (DECADES.has(word) && (lead === 'since' || ['my', 'his', 'her', 'the'].includes(before))) return 1
  if (before === 'at' && isAgeAt(tokens, i)) return 1
  if (word === 'a' && before === 'as' && YOUTH.has(wordAt(tokens, i + 1))) return 2
  const was = ['i', 'he', 'she'].includes(word) && wordAt(tokens, i + 1) === 'was'
  if (!was || (before !== 'when' && before !== 'since')) return undefined
  let at = i + 2
  while (['about', 'around', 'a', 'an', 'at', 'in', 'only', 'just'].includes(wordAt(tokens, at))) at++
  if (YOUTH.has(wordAt(tokens, at)) && wordAt(tokens, at) !== 'pregnant') return at + 1 - i
  const age = countAt(tokens, at)
  const isAge = age !== undefined && age.high <= 25 && unitOf(wordAt(tokens, at + age.length)) === undefined
  return isAge ? at + age.length - i : undefined
}

/** "fell off a horse at 17", "sprained it at twenty, so …". */
function isAgeAt(tokens: readonly Token[], i: number): boolean {
  const years = countAt(tokens, i)
  const isOver = isEnd(tokens, i + 1) || BREAKS.has(wordAt(tokens, i + 1)) || wordAt(tokens, i + 1) === 'and'
  return years !== undefined && years.length === 1 && years.low >= 13 && years.high <= 30 && isOver
}

/** "in the sun": no Sunday. */
const isOutdoors = (tokens: readonly Token[], i: number): boolean => wordAt(tokens, i) === 'sun' && wordAt(tokens, i - 1) === 'the'

/** "since the summer", "last winter", "in the spring". */
function seasonAt(
  tokens: readonly Token[],
  i: number,
  lead: string,
  since: (span: Span, length: number) => TimePhrase,
): TimePhrase | undefined {
  const [before, earlier] = [wordAt(tokens, i - 1), wordAt(tokens, i - 2)]
  if (lead === 'since') return since(SINCE_SEASON, 1)
  const dated = (before === 'last' && earlier !== 'the') || (before === 'the' && (earlier === 'in' || earlier === 'during'))
  return dated ? { ...since(SINCE_SEASON, 1), kind: 'ago' } : undefined
}

/** The word that leads to a time, over "the", "about", "nearly" and the like. */
function leadOf(tokens: readonly Token[], i: number, from: number): string {
  for (let j = i - 1; j >= Math.max(from, i - 5); j--) {
    const word = wordAt(tokens, j)
    if (LEADS_FOR.has(word)) {
      if ((word === 'past' || word === 'last') && wordAt(tokens, j - 1) === 'the') return 'for'
      return word === 'since' ? 'since' : 'for'
    }
    if (word === 'on' && ['going', 'getting'].includes(wordAt(tokens, j - 1))) return 'for'
    if (word === 'now' || (word === 'been' && ['it', 'has', 'have'].includes(wordAt(tokens, j - 1)))) return 'for'
    if (!LEAD_FILLERS.has(word) && tokens[j]?.kind !== 'number') return ''
  }
  return ''
}

/** "3/7", "x 2/52", "6/12" in the notes of a doctor. */
function noted(tokens: readonly Token[], i: number, lead: string): TimePhrase | undefined {
  const unit = NOTED[wordAt(tokens, i + 2)]
  const count = Number(wordAt(tokens, i))
  if (tokens[i]?.kind !== 'number' || wordAt(tokens, i + 1) !== '/' || unit === undefined || wordAt(tokens, i + 3) === '/') return undefined
  if (!Number.isInteger(count) || count < 1 || count > 30) return undefined
  const ago = wordAt(tokens, i + 3) === 'ago'
  // "3/7" alone may be a score or a date.
  const alone = lead === '' && wordAt(tokens, i + 3) !== 'history' && !isEnd(tokens, i + 3)
  if (!ago && alone && wordAt(tokens, i + 2) !== '52') return undefined
  return { kind: ago ? 'ago' : 'for', low: count * unit, high: count * unit, from: i, to: i + (ago ? 4 : 3) }
}

function counted(tokens: readonly Token[], i: number, lead: string): TimePhrase | undefined {
  const many = Object.hasOwn(MANY, wordAt(tokens, i)) ? MANY[wordAt(tokens, i)] : undefined
  if (many) {
    const unit = unitOf(wordAt(tokens, i)) ?? MONTH
    const end = wordAt(tokens, i + 1)
    const ends = end === 'ago' || end === 'now' || end === 'of'
    if (!ends && lead === '') return undefined
    return {
      kind: end === 'ago' ? 'ago' : 'for',
      low: many[0] * unit,
      high: many[1] * unit,
      from: i,
      to: i + (ends ? 2 : 1),
    }
  }
  const count = countAt(tokens, i)
  if (!count) return undefined
  let at = i + count.length
  const half = wordAt(tokens, at) === 'and' && wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === 'half'
  if (half) at += 3
  while (COUNT_FILLERS.has(wordAt(tokens, at))) at++
  if (wordAt(tokens, at) === '-' || wordAt(tokens, at) === '–') at++
  const unit = unitOf(wordAt(tokens, at))
  if (unit === undefined || wordAt(tokens, at + 1) === 'old' || (wordAt(tokens, at + 1) === 'of' && NOT_OF.has(wordAt(tokens, at + 2))))
    return undefined
  at++
  if (wordAt(tokens, at) === 'or' && wordAt(tokens, at + 1) === 'so') at += 2
  // "a day or two"
  const upTo = wordAt(tokens, at) === 'or' && count.high === 1 ? countAt(tokens, at + 1) : undefined
  if (upTo) at += 1 + upTo.length
  const ending = endingOf(tokens, i, at)
  const before = wordAt(tokens, i - 1)
  const kind = ending?.kind ?? (lead !== '' ? 'for' : 'span')
  const extra = half ? 0.5 : 0
  const part = before === 'of' ? (PARTS[wordAt(tokens, i - 2)] ?? 1) : 1
  const isLess = before === 'under' || (before === 'than' && ['less', 'fewer'].includes(wordAt(tokens, i - 2)))
  const more = before === 'over' || (before === 'than' && !isLess) ? 1.05 : 1
  const less = isLess ? 0.95 : 1
  return {
    kind,
    low: (count.low + extra) * unit * more * less * part,
    high: ((upTo ?? count).high + extra) * unit * more * less * part,
    from: i,
    to: at + (ending?.length ?? 0),
    ...(ending?.told ? { told: ending.told } : {}),
  }
}

const AFTERWARDS = new Set(['on', 'later'])

/** What the word behind a time makes of it. */
function endingOf(
  tokens: readonly Token[],
  first: number,
  at: number,
): { readonly kind: 'for' | 'ago'; readonly length: number; readonly told?: 'after' } | undefined {
  const word = wordAt(tokens, at)
  if (word === 'ago' || word === 'earlier') return { kind: 'ago', length: 1 }
  // "six weeks back", and not "two weeks back pain".
  if (word === 'back' && !['pain', 'ache', 'trouble'].includes(wordAt(tokens, at + 1))) return { kind: 'ago', length: 1 }
  if (word === 'now' || word === 'already') return { kind: 'for', length: 1 }
  if (word === 'old' || word === 'history' || word === 'duration') return { kind: 'for', length: 0 }
  // "four days on, …", "two weeks later": so long has it lasted.
  if (AFTERWARDS.has(word) && isEnd(tokens, at + 1)) return { kind: 'for', length: 1 }
  // "Four days on I can walk", "Now ten days on there is a bruise".
  const opens = isEnd(tokens, first - 1) || ['now', 'about', 'and'].includes(wordAt(tokens, first - 1))
  if (word === 'on' && opens && SUBJECTS.has(wordAt(tokens, at + 1))) return { kind: 'for', length: 1, told: 'after' }
  if (word === 'down' && wordAt(tokens, at + 2) === 'line') return { kind: 'for', length: 3, told: 'after' }
  return undefined
}

/** Classes further apart than this leave it open. */
const WIDEST = 6

/** What a time means for a finding with classes of time; undefined where the words leave it open. */
export function valueForTime(finding: Finding, { low, high }: TimePhrase): { readonly value: string; readonly sure: boolean } | undefined {
  const at = (minutes: number): string | undefined => finding.times?.find(({ upTo }) => upTo === null || minutes <= upTo * 1.001)?.value
  const [first, last] = [at(low), at(high)]
  if (first === last) return first === undefined ? undefined : { value: first, sure: true }
  // "a few weeks" spans two classes: the middle is likely. "recently" says nothing that helps.
  const middle = at(Math.sqrt(low * high))
  return high / low > WIDEST || middle === undefined ? undefined : { value: middle, sure: false }
}
