import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CEILING, clamp, FLOOR, leakOf, sdFromRange, strengthOf } from '../src/derive.ts'
import { FREQUENCY } from '../src/schema/common.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const source = 'test-book'

describe('strengthOf', () => {
  it('is 1 − LR− for a published sensitivity and specificity', () => {
    // Sensitivity 0.78, specificity 0.67: LR− = 0.22 / 0.67 = 0.3284, strength 0.6716.
    expect(strengthOf({ sensitivity: 0.78, specificity: 0.67, source }).strength).toBeCloseTo(1 - 0.22 / 0.67, 12)
    expect(strengthOf({ lrNegative: 0.3, source }).strength).toBeCloseTo(0.7, 12)
  })

  it('gets a strength back from the sensitivity and specificity that it and a leak make', () => {
    fc.assert(
      fc.property(between(FLOOR, CEILING), between(0, 0.9), (strength, leak) => {
        // Absent among cases: neither the condition nor anything else produces it.
        const sensitivity = 1 - (1 - leak) * (1 - strength)
        const specificity = 1 - leak
        expect(Math.abs(strengthOf({ sensitivity, specificity, source }).strength - strength)).toBeLessThan(1e-12)
        // The same study without its specificity, when the background is known.
        expect(Math.abs(strengthOf({ sensitivity, source }, leak).strength - strength)).toBeLessThan(1e-12)
      }),
    )
  })

  it('takes the background out of a judged share', () => {
    // 60 of 100 cases show it, and so do 20 of 100 others: 1 − 0.4 / 0.8 = 0.5.
    expect(strengthOf('common', 0.2).strength).toBeCloseTo(0.5, 12)
    expect(strengthOf({ judgement: 0.6, range: [0.4, 0.8] }, 0.2).strength).toBeCloseTo(0.5, 12)
  })

  it('never lets one answer prove or exclude anything', () => {
    fc.assert(
      fc.property(between(0, 1), between(0, 1), (share, background) => {
        const { strength, sd } = strengthOf({ sensitivity: share, source }, background)
        expect(strength).toBeGreaterThanOrEqual(FLOOR)
        expect(strength).toBeLessThanOrEqual(CEILING)
        expect(Number.isFinite(sd)).toBe(true)
      }),
    )
  })

  it('reports a test that speaks against the condition when it is positive', () => {
    expect(strengthOf({ sensitivity: 0.3, specificity: 0.5, source }).problem).toMatch(/1\.40/)
    expect(strengthOf({ sensitivity: 0.78, specificity: 0.67, source }).problem).toBeUndefined()
  })

  it('is surer of a large study than of a small one', () => {
    const sd = (n: number) => strengthOf({ sensitivity: 0.7, specificity: 0.8, n, source }).sd
    expect(sd(20)).toBeGreaterThan(sd(60))
  })
})

describe('frequency words', () => {
  const words = Object.entries(FREQUENCY)

  it('have a value inside their range, and ranges inside the limits', () => {
    for (const [, { value, range }] of words) {
      expect(range[0]).toBeLessThan(value)
      expect(value).toBeLessThan(range[1])
      expect([clamp(range[0]), clamp(range[1])]).toEqual([...range])
    }
  })

  it('fall from always to never', () => {
    const values = words.map(([, { value }]) => value)
    expect(values).toEqual([...values].sort((a, b) => b - a))
  })
})

describe('leakOf', () => {
  it('leaves what the listed causes do not produce', () => {
    // Share 0.3; one cause with prior 0.2 and strength 0.5 leaves 1 − 0.7 / 0.9 = 0.2222.
    expect(leakOf(0.3, [{ prior: 0.2, strength: 0.5 }])).toBeCloseTo(1 - 0.7 / 0.9, 12)
  })

  it('inverts the population share', () => {
    const cause = fc.record({ prior: between(0, 0.3), strength: between(0, 1) })
    fc.assert(
      fc.property(between(0.01, 0.9), fc.array(cause, { maxLength: 6 }), (leak, causes) => {
        const share = 1 - causes.reduce((quiet, { prior, strength }) => quiet * (1 - prior * strength), 1 - leak)
        fc.pre(leak >= share / 5)
        expect(Math.abs(leakOf(share, causes) - leak)).toBeLessThan(1e-12)
      }),
    )
  })

  it('keeps a fifth of the share when the causes alone would explain more than all of it', () => {
    expect(leakOf(0.1, [{ prior: 0.5, strength: 0.9 }])).toBeCloseTo(0.02, 12)
  })
})

describe('sdFromRange', () => {
  it('grows with the range, and is never below that of a judgement', () => {
    expect(sdFromRange(0.1, 0.9)).toBeGreaterThan(sdFromRange(0.2, 0.8))
    expect(sdFromRange(0.5, 0.5)).toBe(0.8)
  })
})
