import { describe, expect, it } from 'vitest'
import { understand, withText } from '../src/index.ts'
import { model } from './model.ts'

/** A Saturday. */
const today = '2026-11-21'
const read = (text: string) => understand(model, text, { today }).answers

describe('how long it hurts, from the day the text was written', () => {
  it.each([
    ['My knee has hurt since Easter.', 'over-three-months'],
    ['My knee has hurt since March.', 'over-three-months'],
    ['It began in the second week of August.', 'over-three-months'],
    ['Since Christmas my heel hurts.', 'over-three-months'],
    ['Heel pain since late October.', 'two-to-six-weeks'],
    ['Calf pain since Tuesday.', 'four-days-to-two-weeks'],
    ['Calf pain since Thursday.', 'one-to-three-days'],
    ['Hip pain since March 2024.', 'over-three-months'],
    ['My back hurts since 2019.', 'over-three-months'],
    ['I was fine until Bonfire Night, then my knee began to hurt.', 'two-to-six-weeks'],
    ['My knee hurts and the operation is due in December.', undefined],
    ['My knee hurts when I march.', undefined],
    ['My knee may hurt.', undefined],
  ])('"%s" is %s', (text, value) => {
    expect(read(text)['pain-duration']).toBe(value)
  })

  it.each([
    ['I twisted my ankle in October.', 'within-six-weeks'],
    ['I fell on 12 November.', 'within-ten-days'],
    ['I fell on the 12th of November.', 'within-ten-days'],
    ['I fell on Wednesday.', 'within-seven-days'],
  ])('and when it was injured: "%s" %s', (text, value) => {
    expect(read(text)['injury-recency']).toBe(value)
  })
})

describe('the day', () => {
  it('is needed: without it a feast is left open', () => {
    expect(understand(model, 'My knee has hurt since Easter.').answers).not.toHaveProperty('pain-duration')
  })

  it('is that of the case, before that of whoever reads it', () => {
    const at = (case_: object, options?: { today: string }) => withText(model, { text: 'Heel pain since Easter.', ...case_ }, options)
    expect(at({ today: '2026-04-08' }, { today }).case.answers).toMatchObject({ 'pain-duration': 'one-to-three-days' })
    expect(at({}, { today: '2026-04-08' }).case.answers).toMatchObject({ 'pain-duration': 'one-to-three-days' })
  })

  it('is refused where it is none', () => {
    expect(() => understand(model, 'heel', { today: '21.11.2026' })).toThrow(/2026-11-21/)
  })
})
