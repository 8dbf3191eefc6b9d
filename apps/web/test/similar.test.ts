import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import { knownSimilar, similarTo } from '../src/library/similar.ts'

const model = loadModel()
const cause = (id: string) => {
  const found = model.conditions.find((each) => each.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe('causes that look alike', () => {
  it('share a place and what speaks for them, and an answer tells them apart', async () => {
    const gout = cause('gout')
    expect(knownSimilar(gout)).toBeUndefined()
    const similar = await similarTo(model, gout)
    const ids = similar.map(({ condition }) => condition.id)
    expect(ids).toEqual(expect.arrayContaining(['calcium-pyrophosphate-arthritis']))
    expect(ids).not.toContain('gout')
    for (const { condition, differs } of similar) {
      expect(condition.regions.some((region) => gout.regions.includes(region))).toBe(true)
      expect([gout, condition]).toContain(differs?.pointsTo)
    }
    expect(knownSimilar(gout)).toBe(similar)
  })
})
