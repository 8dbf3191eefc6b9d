import { type Day, dayFrom, lastOfMonth, partsOf, weekdayOf } from '@kneebone/engine'
import { BEFORE_DATE, FEASTS, LEADS_TO_DATE, MONTHS, ORDINAL_ENDINGS, ORDINALS, TO_COME, UNTIL, WEEKDAY_NAMES } from './english/dates.ts'
import type { Token } from './tokens.ts'

/** A date that the text names: the days it may mean, and the tokens [from, to) it takes. */
export interface NamedDate {
  readonly first: Day
  readonly last: Day
  /** The word that leads to it, such as "since". */
  readonly lead: string
  readonly from: number
  readonly to: number
}

const MOST_BETWEEN = 4
const NEAR = 6

/** The date that begins at `i`, the last one that is not after today; undefined where there is none. */
export function dateAt(tokens: readonly Token[], i: number, from: number, today: Day): NamedDate | undefined {
  const lead = leadOf(tokens, i, from)
  // "12 March" needs no word before it; "march" and "may" do.
  if ((lead === undefined && tokens[i]?.kind !== 'number') || isToCome(tokens, i, from)) return undefined
  const found = feastAt(tokens, i, today) ?? monthAt(tokens, i, today) ?? yearAt(tokens, i, lead) ?? weekdayAt(tokens, i, today)
  return found && found.first <= today ? { ...found, last: Math.min(found.last, today), lead: lead ?? '', from: i } : undefined
}

type Found = Pick<NamedDate, 'first' | 'last' | 'to'>

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? ''

function leadOf(tokens: readonly Token[], i: number, from: number): string | undefined {
  for (let j = i - 1; j >= Math.max(from, i - MOST_BETWEEN); j--) {
    const word = wordAt(tokens, j)
    if (word === 'last' && wordAt(tokens, j - 1) === 'since') return 'since'
    if (LEADS_TO_DATE.has(word)) return word
    if (!BEFORE_DATE.has(word)) return undefined
  }
  return undefined
}

/** "my operation is due in March", "in a boot until March"; "I was fine until March" is over. */
function isToCome(tokens: readonly Token[], i: number, from: number): boolean {
  const near = tokens.slice(Math.max(from, i - NEAR), i)
  return near.some(({ word }) => TO_COME.has(word) || (UNTIL.has(word) && !near.some((each) => each.word === 'was')))
}

/** Of a day that comes every year, the last that is not after today. */
function lastOf(dayIn: (year: number) => Day, today: Day): Day {
  const { year } = partsOf(today)
  return dayIn(year) <= today ? dayIn(year) : dayIn(year - 1)
}

function feastAt(tokens: readonly Token[], i: number, today: Day): Found | undefined {
  const feast = FEASTS.find(([words]) => words.every((word, n) => wordAt(tokens, i + n) === word))
  if (!feast) return undefined
  const [words, dayIn] = feast
  const year = yearOf(tokens, i + words.length)
  const day = year === undefined ? lastOf(dayIn, today) : dayIn(year)
  return { first: day, last: day, to: i + words.length + (year === undefined ? 0 : 1) }
}

const yearOf = (tokens: readonly Token[], i: number): number | undefined =>
  /^(?:19|20)\d\d$/.test(wordAt(tokens, i)) ? Number(wordAt(tokens, i)) : undefined

/** "March", "12 March", "12th of March", "March 12th", "the second week of August", "late May". */
function monthAt(tokens: readonly Token[], i: number, today: Day): Found | undefined {
  const named = MONTHS[wordAt(tokens, i)]
  if (named !== undefined) {
    const dated = dayOfMonthAt(tokens, i + 1)
    return ofMonth(tokens, dated?.to ?? i + 1, today, (year) => partOf(tokens, i, year, named, dated?.day))
  }
  const dated = dayOfMonthAt(tokens, i)
  if (dated) {
    const at = wordAt(tokens, dated.to) === 'of' ? dated.to + 1 : dated.to
    const month = MONTHS[wordAt(tokens, at)]
    return month === undefined ? undefined : ofMonth(tokens, at + 1, today, (year) => partOf(tokens, at, year, month, dated.day))
  }
  return weekAt(tokens, i, today)
}

/** "12", "12th"; not "12 weeks". */
function dayOfMonthAt(tokens: readonly Token[], i: number): { readonly day: number; readonly to: number } | undefined {
  const day = Number(wordAt(tokens, i))
  if (tokens[i]?.kind !== 'number' || !Number.isInteger(day) || day < 1 || day > 31) return undefined
  return { day, to: i + (ORDINAL_ENDINGS.has(wordAt(tokens, i + 1)) ? 2 : 1) }
}

/** "the second week of August", "the last week in March". */
function weekAt(tokens: readonly Token[], i: number, today: Day): Found | undefined {
  const ordinal = wordAt(tokens, i)
  const month = MONTHS[wordAt(tokens, i + 3)]
  if (wordAt(tokens, i + 1) !== 'week' || !['of', 'in'].includes(wordAt(tokens, i + 2)) || month === undefined) return undefined
  const n = ORDINALS[ordinal]
  if (n === undefined && ordinal !== 'last') return undefined
  return ofMonth(tokens, i + 4, today, (year) => {
    const last = lastOfMonth(year, month)
    const first = n === undefined ? last - 6 : dayFrom(year, month, 7 * n - 6)
    return [first, Math.min(first + 6, last)]
  })
}

type Days = readonly [first: Day, last: Day]

/** The days of a month that its words mean: "late May", "mid March", "the start of June". */
function partOf(tokens: readonly Token[], at: number, year: number, month: number, day: number | undefined): Days {
  const last = lastOfMonth(year, month)
  if (day !== undefined) return [dayFrom(year, month, day), dayFrom(year, month, day)]
  const before = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)]
  if (['early', 'beginning', 'start'].some((word) => before.includes(word))) return [dayFrom(year, month, 1), dayFrom(year, month, 10)]
  if (['mid', 'middle'].some((word) => before.includes(word))) return [dayFrom(year, month, 11), dayFrom(year, month, 20)]
  if (['late', 'end'].some((word) => before.includes(word))) return [dayFrom(year, month, 21), last]
  return [dayFrom(year, month, 1), last]
}

function ofMonth(tokens: readonly Token[], to: number, today: Day, daysIn: (year: number) => Days): Found {
  const said = yearOf(tokens, to)
  const { year } = partsOf(today)
  const [first, last] = daysIn(said ?? (daysIn(year)[0] <= today ? year : year - 1))
  return { first, last, to: to + (said === undefined ? 0 : 1) }
}

/** "since 2019". */
function yearAt(tokens: readonly Token[], i: number, lead: string | undefined): Found | undefined {
  const year = lead === 'since' ? yearOf(tokens, i) : undefined
  return year === undefined ? undefined : { first: dayFrom(year, 1, 1), last: dayFrom(year, 12, 31), to: i + 1 }
}

/** The last such weekday before today; "last Tuesday" may be the one before that. */
function weekdayAt(tokens: readonly Token[], i: number, today: Day): Found | undefined {
  const weekday = WEEKDAY_NAMES[wordAt(tokens, i)]
  if (weekday === undefined) return undefined
  const day = today - ((weekdayOf(today) - weekday + 7) % 7 || 7)
  const isLast = wordAt(tokens, i - 1) === 'last'
  return { first: isLast && today - day < 3 ? day - 7 : day, last: wordAt(tokens, i) === 'weekend' ? day + 1 : day, to: i + 1 }
}
