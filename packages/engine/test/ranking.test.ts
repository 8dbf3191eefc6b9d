import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownOrder } from '../src/ranking.ts'

const chances = (...share: number[]) => ({ share: Float64Array.from(share), marginal: Float64Array.from(share) })
const odds = (...values: number[]) => Float64Array.from(values)

describe('the order in which causes are shown', () => {
  it('is the order of the shares among common conditions', () => {
    expect(shownOrder(chances(0.3, 0.4, 0.2), odds(0.9, 0.01, 0.1))).toEqual({ order: [1, 0, 2], standsOut: new Set() })
  })

  it('puts the cause that explains alone before a likelier one that would be there beside others', () => {
    const posterior = { share: Float64Array.of(0.3, 0.35), marginal: Float64Array.of(0.6, 0.4) }
    expect(shownOrder(posterior, odds(0.1, 0.1)).order).toEqual([1, 0])
  })

  it('puts a rare cause before a common one of a somewhat greater share, and says so', () => {
    expect(shownOrder(chances(0.4, 0.15, 0.3), odds(0.1, 0.001, 0.1))).toEqual({ order: [0, 1, 2], standsOut: new Set([1]) })
  })

  it('is as in the worked example of docs/method/inference.md', () => {
    const posterior = { share: Float64Array.of(0.4 + 0.3 / 2, 0.3 + 0.3 / 2), marginal: Float64Array.of(0.7, 0.6) }
    expect(shownOrder(posterior, odds(0.1, 0.1)).order).toEqual([0, 1])
    expect(shownOrder(posterior, odds(0.1, 1e-4))).toEqual({ order: [1, 0], standsOut: new Set([1]) })
  })

  it('decides between equals by chance', () => {
    const posterior = { share: Float64Array.of(0.2, 0.2), marginal: Float64Array.of(0.3, 0.4) }
    expect(shownOrder(posterior, odds(0.1, 0.1)).order).toEqual([1, 0])
  })

  it('keeps every cause once, and never puts one before another whose share is more than six times as great', () => {
    const each = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-9, max: 1, noNaN: true })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(each, (pairs) => {
        const share = pairs.map(([own]) => own)
        const { order, standsOut } = shownOrder(chances(...share), odds(...pairs.map(([, prior]) => prior)))
        expect([...order].sort((a, b) => a - b)).toEqual([...share.keys()])
        for (const [place, i] of order.entries()) {
          const after = order.slice(place + 1).map((j) => share[j] as number)
          const greatest = Math.max(0, ...after)
          expect(greatest).toBeLessThanOrEqual(6 * (share[i] as number) * (1 + 1e-12))
          expect(standsOut.has(i)).toBe(greatest > (share[i] as number))
        }
      }),
      { numRuns: 1000 },
    )
  })
})
