import { type Day, dayFrom, easterOf, weekdayOfMonth } from '@kneebone/engine'
import { list, words } from './list.ts'

export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries([
  ...list('january february march april may june july august september october november december').map((name, n) => [name, n + 1] as const),
  ...list('jan feb mar apr jun jul aug sept sep oct nov dec').map(
    (name) => [name, list('jan feb mar apr may jun jul aug sep oct nov dec').indexOf(name.slice(0, 3)) + 1] as const,
  ),
])
export const WEEKDAY_NAMES: Readonly<Record<string, number>> = Object.fromEntries(
  [
    list('monday mon'),
    list('tuesday tues tue'),
    list('wednesday weds wed'),
    list('thursday thurs thur'),
    list('friday fri'),
    list('saturday sat weekend'),
    list('sunday sun'),
  ].flatMap((names, n) => names.map((name) => [name, n] as const)),
)

/** Feasts by their words, each with its day in a year. */
export const FEASTS: readonly (readonly [readonly string[], (year: number) => Day])[] = [
  [['boxing', 'day'], (year) => dayFrom(year, 12, 26)],
  [['christmas', 'eve'], (year) => dayFrom(year, 12, 24)],
  [['christmas'], (year) => dayFrom(year, 12, 25)],
  [['xmas'], (year) => dayFrom(year, 12, 25)],
  [['new', 'year'], (year) => dayFrom(year, 1, 1)],
  [['new', 'years'], (year) => dayFrom(year, 1, 1)],
  [['hogmanay'], (year) => dayFrom(year, 12, 31)],
  [['valentine'], (year) => dayFrom(year, 2, 14)],
  [['valentines'], (year) => dayFrom(year, 2, 14)],
  [['pancake', 'day'], (year) => easterOf(year) - 47],
  [['good', 'friday'], (year) => easterOf(year) - 2],
  [['easter'], easterOf],
  [['whitsun'], (year) => easterOf(year) + 49],
  [['pentecost'], (year) => easterOf(year) + 49],
  [['may', 'day'], (year) => dayFrom(year, 5, 1)],
  [['halloween'], (year) => dayFrom(year, 10, 31)],
  [['bonfire', 'night'], (year) => dayFrom(year, 11, 5)],
  [['thanksgiving'], (year) => weekdayOfMonth(year, 11, 3, 4)],
  [['august', 'bank', 'holiday'], (year) => weekdayOfMonth(year, 8, 0, -1)],
]

export const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  list('first second third fourth').map((word, n) => [word, n + 1] as const),
)
export const ORDINAL_ENDINGS = words('st nd rd th')
/** What leads to a date. */
export const LEADS_TO_DATE = words('since in on at over last from by before after around during until till')
/** What may stand between. */
export const BEFORE_DATE = words('the about around just roughly early mid middle late beginning start end of and sometime last this')
/** A date behind one of these is to come. */
export const TO_COME = words('next due booked appointment waiting going will planned scheduled')
export const UNTIL = words('until till')
