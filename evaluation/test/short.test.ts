import { describe, expect, it } from 'vitest'
import { differences, storedBaseline } from '../src/baseline.ts'
import { readerOf } from '../src/model-reader.ts'
import { play } from '../src/run.ts'
import { SHORT_MODES, shortSet } from '../src/sets.ts'
import { model } from './real.ts'

describe.each(SHORT_MODES)('the short cases, %s', (mode) => {
  const set = shortSet()
  const rows = play({ model, reader: readerOf(model), ...set }, mode)

  it('have not moved since the baseline', () => {
    const baseline = storedBaseline(set.name, mode)
    expect(baseline && differences(baseline, rows)).toEqual([])
  })

  it('come from most of the knowledge', () => {
    expect(new Set(rows.flatMap(({ diagnosis }) => diagnosis)).size).toBeGreaterThan(0.95 * model.conditions.length)
  })
})
