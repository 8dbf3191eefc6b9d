import { describe, expect, it } from 'vitest'
import { dateOf, dayFrom, dayOf, easterOf, lastOfMonth, partsOf, weekdayOf, weekdayOfMonth } from '../src/index.ts'

describe('the calendar', () => {
  it('counts days as clocks do', () => {
    for (let day = -20_000; day < 40_000; day += 97) {
      const moment = new Date(day * 86_400_000)
      expect(partsOf(day)).toEqual({ year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() })
      expect(weekdayOf(day)).toBe((moment.getUTCDay() + 6) % 7)
      expect(dayOf(moment.toISOString().slice(0, 10))).toBe(day)
    }
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '21.11.2026', '2026-1-1', ''])('knows no day "%s"', (date) => {
    expect(dayOf(date)).toBeUndefined()
  })

  it.each([
    [2000, 4, 23],
    [2024, 3, 31],
    [2026, 4, 5],
    [2038, 4, 25],
  ])('has Easter of %i on %i/%i', (year, month, day) => {
    expect(partsOf(easterOf(year))).toEqual({ year, month, day })
  })

  it('finds weekdays of a month, and its end', () => {
    expect(partsOf(weekdayOfMonth(2026, 11, 3, 4))).toEqual({ year: 2026, month: 11, day: 26 })
    expect(partsOf(weekdayOfMonth(2026, 8, 0, -1))).toEqual({ year: 2026, month: 8, day: 31 })
    expect(lastOfMonth(2024, 2)).toBe(dayFrom(2024, 2, 29))
  })

  it('writes the day of a moment', () => {
    expect(dateOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})
