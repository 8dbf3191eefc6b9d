import { words } from './list.ts'

/** Minutes of a unit of time. */
const MINUTE: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_800,
  year: 525_600,
  decade: 5_256_000,
}
export const HOUR = 60
export const DAY = 1440
export const MONTH = 43_800
export const unitOf = (word: string): number | undefined => MINUTE[word.replace(/s$/, '')]

/** Notes of doctors: 3/7 is three days, 2/52 two weeks, 6/12 six months. */
export const NOTED: Readonly<Record<string, number>> = { 7: DAY, 52: 7 * DAY, 12: MONTH }

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thur fri sat sun weekend',
)
/** A weekday named is one of the last six days: further back people say "last Tuesday" or "a week ago". */
export const SINCE_WEEKDAY: Span = [1.01 * DAY, 6 * DAY]
export type Span = readonly [number, number]

/** Plurals without a number. */
export const MANY: Readonly<Record<string, Span>> = {
  days: [3, 9],
  weeks: [2.1, 5.9],
  months: [3.1, 11],
  years: [2, 20],
  hours: [2, 20],
  ages: [4, 20],
  yonks: [4, 20],
}
export const RECENT: Readonly<Record<string, Span>> = {
  yesterday: [1.01 * DAY, 2 * DAY],
  today: [HOUR, 12 * HOUR],
  tonight: [10, 5 * HOUR],
  breakfast: [HOUR, 10 * HOUR],
  lunchtime: [HOUR, 10 * HOUR],
  lunch: [HOUR, 10 * HOUR],
  teatime: [HOUR, 10 * HOUR],
  overnight: [5 * HOUR, 20 * HOUR],
  dawn: [HOUR, 16 * HOUR],
}
/** Times of day that say when only after "since" or "at". */
export const OF_MEALS = words('breakfast lunchtime lunch teatime overnight dawn')
/** The evening before is no longer today, and less than a day ago. */
export const EVENING_BEFORE: Span = [20.5 * HOUR, 23.9 * HOUR]
export const THIS_MORNING: Span = [HOUR, 1000]
export const PART_OF_DAY = words('morning afternoon evening lunchtime')
export const CLOCK = words('am pm oclock')
export const NIGHTLY = words('evening night')
/** "at breakfast", "at four o'clock": the time of day at which something happened. */
export const MEALS = words('breakfast lunch lunchtime dinner dinnertime teatime supper bedtime')
/** A season named is one of the last year. */
export const SEASONS = words('spring summer autumn winter season')
export const SINCE_SEASON: Span = [62 * DAY, 335 * DAY]
/** "in my teens", "as a child", "when I was at school": long ago. */
export const DECADES = words('teens twenties thirties forties fifties sixties seventies eighties nineties childhood youth')
/** Stems of verbs behind which "over two days" says how fast it came on. */
export const COMES_ON = words('come creep build develop start began begin begun appear grow grew get')
export const OVER_TIME = words('over in within')
/** "all my life", "since childhood". */
export const LIFE: Span = [5 * 12 * MONTH, 80 * 12 * MONTH]

/** What says that a time has lasted. */
export const LEADS_FOR = words('for since over past last x')
/** What may stand between such a word and its time. */
export const LEAD_FILLERS = words(
  'the about around nearly almost roughly approximately at least over more than well probably last past this these maybe a good some many say going on getting coming up approx circa best better part most of end start early late many long like',
)
export const COUNT_FILLERS = words('or so more good long full solid whole')
/** "a quarter of an hour". */
export const PARTS: Readonly<Record<string, number>> = { quarter: 0.25, quarters: 0.25, half: 0.5 }
/** "two weeks of a deep pain": what such a time is a time of. */
export const NOT_OF = words('age')
