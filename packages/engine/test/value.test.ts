import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLevel, LOSS, perfectInformation } from '../src/decide.ts'
import { infer } from '../src/infer.ts'
import { observe } from '../src/observe.ts'
import { modelFrom } from '../src/testing/index.ts'
import { momentsOf, worthOf } from '../src/value.ts'
import { cases } from './arbitraries.ts'

const RUNS = { numRuns: 1000 }

describe('worth of a question', () => {
  it('equals the expected fall in loss computed by answering it both ways', () => {
    fc.assert(
      fc.property(cases({ conditions: [2, 6] }), ({ spec, answers }) => {
        const { f0: _, ...others } = answers
        const model = modelFrom(spec)
        const at = (extra: Record<string, string>) => infer(model, {}, observe(model, { answers: { ...others, ...extra } }).known)
        const now = at({})
        const finding = model.findings.find((each) => each.id === 'f0')
        if (!finding) throw new Error('no finding')
        // P(absent) from the definition: Σ_S P(S) (1 − leak) Π q, over all sets of the posterior.
        const { network } = now
        const item = network.items[network.itemOf.get('f0') ?? -1]
        if (!item || item.parents.length === 0) return
        const quiet = model.conditions.map((_, i) => 1 - (item.strength[item.parents.indexOf(i)] ?? 0))
        let absent = now.none
        for (let a = 0; a < network.conditions; a++) {
          absent += (now.single[a] as number) * (quiet[a] as number)
          for (let b = a + 1; b < network.conditions; b++) {
            absent += (now.pair[(network.pairOffset[a] as number) + b] as number) * (quiet[a] as number) * (quiet[b] as number)
          }
        }
        const { members, offset, mass } = now.triples
        const q = (x: number) => quiet[members[x] as number] as number
        for (let x = 0; x < members.length; x++) {
          for (let y = x + 1; y < members.length; y++) {
            for (let z = y + 1; z < members.length; z++)
              absent += (mass[(offset[x * members.length + y] as number) + z] as number) * q(x) * q(y) * q(z)
          }
        }
        absent *= 1 - item.leak
        const expected =
          absent * bestLevel(at({ f0: 'absent' }).urgency).loss + (1 - absent) * bestLevel(at({ f0: 'present' }).urgency).loss
        const worth = worthOf(momentsOf(now), finding)
        expect(worth.urgency).toBeCloseTo(Math.max(0, bestLevel(now.urgency).loss - expected), 7)
      }),
      RUNS,
    )
  })

  it('is never negative and never more than perfect information', () => {
    fc.assert(
      fc.property(cases({ conditions: [2, 6] }), ({ spec, answers }) => {
        const model = modelFrom(spec)
        const posterior = infer(model, {}, observe(model, { answers }).known)
        const moments = momentsOf(posterior)
        for (const finding of model.findings) {
          const { urgency, chances } = worthOf(moments, finding)
          expect(urgency).toBeGreaterThanOrEqual(0)
          expect(chances).toBeGreaterThanOrEqual(0)
          expect(urgency).toBeLessThanOrEqual(perfectInformation(posterior.urgency) + 1e-9)
        }
      }),
      RUNS,
    )
  })
})

describe('loss matrix', () => {
  it('never charges less for a larger miss', () => {
    for (let truth = 1; truth < 5; truth++)
      for (let advice = 1; advice <= truth; advice++) expect(LOSS[advice]?.[truth]).toBeLessThan(LOSS[advice - 1]?.[truth] as number)
  })

  it('acts as an emergency from 3.8 % against routine', () => {
    expect(bestLevel([0, 0.97, 0, 0, 0.03]).level).toBeLessThan(4)
    expect(bestLevel([0, 0.2, 0.2, 0.2, 0.4]).level).toBe(4)
  })
})
