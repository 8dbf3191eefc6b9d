import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLevel, join, LOSS, levelName, perfectInformation } from '../src/decide.ts'
import { URGENCIES } from '../src/model.ts'

const masses = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
const lossOf = (level: number, mass: readonly number[]) => mass.reduce((sum, m, u) => sum + m * (LOSS[level]?.[u] ?? Number.NaN), 0)

describe('the best level', () => {
  it('is right when the truth is known', () => {
    for (const level of URGENCIES.keys()) expect(bestLevel(URGENCIES.map((_, u) => (u === level ? 1 : 0)))).toEqual({ level, loss: 0 })
  })

  it('has the least expected loss of all', () => {
    fc.assert(
      fc.property(masses, (mass) => {
        const { level, loss } = bestLevel(mass)
        expect(loss).toBeCloseTo(lossOf(level, mass), 9)
        for (const other of URGENCIES.keys()) expect(loss).toBeLessThanOrEqual(lossOf(other, mass) + 1e-9)
      }),
      { numRuns: 1000 },
    )
  })

  it('is the more urgent one of two that cost the same', () => {
    expect(bestLevel([0, 0, 0, 0, 0]).level).toBe(4)
    // Self-care and routine both cost one half.
    expect(bestLevel([0.5, 0.5, 0, 0, 0]).level).toBe(1)
  })

  it('prefers urgent to routine from 11 % and an emergency to routine from 3.8 %, as its table is explained', () => {
    const cheaper = (level: number, share: number) => {
      const mass = URGENCIES.map((_, u) => (u === level ? share : u === 1 ? 1 - share : 0))
      return lossOf(level, mass) < lossOf(1, mass)
    }
    expect([cheaper(3, 0.11), cheaper(3, 0.112)]).toEqual([false, true])
    expect([cheaper(4, 0.038), cheaper(4, 0.039)]).toEqual([false, true])
  })
})

describe('what perfect knowledge could save', () => {
  it('is the whole loss of the best level, for the true level costs nothing', () => {
    for (const level of URGENCIES.keys()) expect(LOSS[level]?.[level]).toBe(0)
    fc.assert(
      fc.property(masses, (mass) => {
        const known = mass.reduce((sum, m, u) => sum + m * Math.min(...LOSS.map((row) => row[u] as number)), 0)
        expect(perfectInformation(mass)).toBeCloseTo(bestLevel(mass).loss - known, 9)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('joining two levels', () => {
  const level = fc.constantFrom(...URGENCIES)

  it('takes the higher one, whatever the order', () => {
    expect(join('routine', 'emergency')).toBe('emergency')
    expect(join('emergency', 'routine')).toBe('emergency')
    expect(join('soon', 'soon')).toBe('soon')
    fc.assert(
      fc.property(level, level, level, (a, b, c) => {
        expect(join(a, b)).toBe(join(b, a))
        expect(join(join(a, b), c)).toBe(join(a, join(b, c)))
        expect(URGENCIES.indexOf(join(a, b))).toBe(Math.max(URGENCIES.indexOf(a), URGENCIES.indexOf(b)))
      }),
      { numRuns: 1000 },
    )
  })

  it('names levels from self-care to emergency, and holds others to these', () => {
    expect([0, 1, 2, 3, 4].map(levelName)).toEqual([...URGENCIES])
    expect([levelName(-1), levelName(9)]).toEqual(['self-care', 'emergency'])
  })
})
