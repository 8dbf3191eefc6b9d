import { expect, it } from 'vitest'
import { yearsIn } from '../src/interview/age.ts'

it.each([
  ['62', 62],
  [' 1,5 ', 1.5],
  ['18 months', 1.5],
  ['6 Months', 0.5],
  ['26 weeks', 0.5],
  ['62 years', 62],
  ['0', 0],
  ['', undefined],
  ['-3', undefined],
  ['abc', undefined],
  ['12 apples', undefined],
])('reads the age "%s" as %j years', (text, years) => {
  expect(yearsIn(text)).toBe(years)
})
