import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missedEmergencies, shareOf, summarise } from '../src/metrics.ts'
import { play } from '../src/run.ts'
import { readMapping, readVignettes } from '../src/vignettes.ts'
import { model } from './real.ts'

const here = (file: string) => join(import.meta.dirname, '..', file)
const vignettes = readVignettes(here('vignettes/dev.yaml'))
const mapping = readMapping(here('mapping/dev.yaml'))

describe('development vignettes', () => {
  it('are coded phrase by phrase', () => {
    for (const vignette of vignettes) {
      const coded = mapping[vignette.id]
      expect(Object.keys(coded?.present ?? {}), vignette.id).toEqual(expect.arrayContaining([...vignette.findings_present]))
      expect(Object.keys(coded?.absent ?? {}), vignette.id).toEqual(expect.arrayContaining([...vignette.findings_absent]))
    }
  })

  const rows = play(model, vignettes, mapping)

  it('leave no emergency of a covered must-not-miss cause below urgent', () => {
    expect(missedEmergencies(rows).map((row) => `${row.id} ${row.diagnosis}: ${row.urgency}`)).toEqual([])
  })

  it('notice when a red flag is taken away', () => {
    const harmless = {
      ...model,
      redFlags: [],
      conditions: model.conditions.map((condition) => ({ ...condition, urgency: { ...condition.urgency, level: 'routine' as const } })),
    }
    expect(
      missedEmergencies(
        play(
          harmless,
          vignettes.filter((vignette) => vignette.triage === 'emergency'),
          mapping,
        ),
      ).length,
    ).toBeGreaterThan(5)
  })

  it('count every vignette once', () => {
    const { urgencyRight, overTriaged, underTriaged } = summarise(rows)
    expect(urgencyRight.hits + overTriaged.hits + underTriaged.hits).toBe(vignettes.length)
  })
})

describe('shareOf', () => {
  it('gives the Wilson interval of the textbook', () => {
    // 45 of 50: 0.786 to 0.957
    const { low, high } = shareOf(45, 50)
    expect(low).toBeCloseTo(0.786, 3)
    expect(high).toBeCloseTo(0.957, 3)
  })
})
