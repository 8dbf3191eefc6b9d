import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byChance, shownOrder } from '../src/ranking.ts'

const marginal = (...chances: number[]) => ({ marginal: Float64Array.from(chances) })
const odds = (...values: number[]) => Float64Array.from(values)

describe('the order in which causes are shown', () => {
  it('gives the third place to the cause that fits best for how rare it is', () => {
    const shown = shownOrder(marginal(0.6, 0.4, 0.2, 0.1), odds(0.3, 0.3, 0.3, 0.0001))
    expect(shown).toEqual({ order: [0, 1, 3, 2], standsOut: 3 })
  })

  it('is the order of the chances where the third likeliest also fits best', () => {
    expect(shownOrder(marginal(0.6, 0.4, 0.2, 0.1), odds(0.3, 0.3, 0.001, 0.3))).toEqual({ order: [0, 1, 2, 3] })
  })

  it('never gives the place to a cause below 1 in 100', () => {
    expect(shownOrder(marginal(0.6, 0.4, 0.2, 0.009), odds(0.3, 0.3, 0.3, 1e-9))).toEqual({ order: [0, 1, 2, 3] })
  })

  it('keeps every cause once, the two likeliest at the head and the others by chance', () => {
    const each = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-6, max: 1, noNaN: true })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(each, (pairs) => {
        const chances = Float64Array.from(pairs, ([chance]) => chance)
        const { order, standsOut } = shownOrder(
          { marginal: chances },
          Float64Array.from(pairs, ([, prior]) => prior),
        )
        const ranked = byChance(chances)
        expect([...order].sort((a, b) => a - b)).toEqual([...chances.keys()])
        expect(order.slice(0, 2)).toEqual(ranked.slice(0, 2))
        expect(order.filter((i) => i !== standsOut)).toEqual(ranked.filter((i) => i !== standsOut))
      }),
      { numRuns: 1000 },
    )
  })
})
