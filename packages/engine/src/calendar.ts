/** A day as the number of days since 1970-01-01. */
export type Day = number

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/

/** The day of "2026-11-21"; undefined where that is no day of the calendar. */
export function dayOf(date: string): Day | undefined {
  const [, year = 0, month = 0, day = 0] = (DATE.exec(date) ?? []).map(Number)
  const found = dayFrom(year, month, day)
  const { year: y, month: m, day: d } = partsOf(found)
  return y === year && m === month && d === day && year > 0 ? found : undefined
}

/** Day of a date of the Gregorian calendar; `month` is 1 to 12. Method: days from civil, H. Hinnant, chrono-compatible date algorithms. */
export function dayFrom(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** Year, month (1 to 12) and day of the month of a day. Method as for `dayFrom`. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const ofEra = z - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 }
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** The last day of a month, 1 to 12. */
export const lastOfMonth = (year: number, month: number): Day => (month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1)) - 1

/** Easter Sunday. Method: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayFrom(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The n-th weekday (0 for Monday) of a month, from its end where `n` is below 0. */
export function weekdayOfMonth(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = lastOfMonth(year, month)
    return last - ((weekdayOf(last) - weekday + 7) % 7)
  }
  const first = dayFrom(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
}

/** A moment's day where it is looked at, such as `2026-11-21`. The engine has no clock: who has one passes it. */
export function dateOf(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
