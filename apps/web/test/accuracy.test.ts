import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figuresOf, MEASURES, MODES, type Report } from '../src/accuracy/figures.ts'
import { t } from '../src/words/index.ts'

const report = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'evaluation', 'report.json'), 'utf8')) as Report
const figures = figuresOf(report)
const TITLES: Readonly<Record<string, string>> = {
  dev: 'Published cases',
  own: 'Cases we wrote',
  sealed: 'Sealed cases',
  stories: 'Cases told as real ones are',
}

describe('the accuracy page', () => {
  it('leaves out no miss of the last evaluation, and gives the reason of each', () => {
    for (const { set, misses } of figures.sets) {
      const ids = new Set(report.runs.filter((run) => run.set === set).flatMap((run) => run.misses.map(({ id }) => id)))
      expect(new Set(misses.map(({ id }) => id))).toEqual(ids)
      expect(misses.filter(({ reason, kinds }) => reason === '' || kinds.length === 0)).toEqual([])
    }
    expect(figures.sets.flatMap(({ misses }) => misses).length).toBeGreaterThan(20)
  })

  it('puts the dangerous ones first', () => {
    for (const { misses } of figures.sets) {
      const dangerous = misses.map(({ hazardous }) => hazardous)
      expect(dangerous).toEqual([...dangerous].sort((a, b) => Number(b) - Number(a)))
    }
    expect(figures.sets.flatMap(({ misses }) => misses).some(({ hazardous }) => hazardous)).toBe(true)
  })

  it('says each share as the evaluation found it, in every way of giving a case', () => {
    for (const { set, mode, summary } of report.runs) {
      const shares = figures.sets.find((each) => each.set === set)?.shares
      for (const measure of MEASURES)
        expect(shares?.[measure][mode]).toMatchObject({ share: summary[measure].share, of: summary[measure].of })
      expect(MODES).toContain(mode)
      expect(t.accuracy.sets[set]?.title).toBe(TITLES[set])
    }
  })
})
