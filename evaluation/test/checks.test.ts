import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOfRun } from '../src/checks.ts'
import { summarise } from '../src/metrics/summary.ts'
import { missesOf, readKnownMisses, strayEntries } from '../src/misses.ts'
import { readerOf } from '../src/model-reader.ts'
import { matchByName } from '../src/names.ts'
import { play } from '../src/run.ts'
import { HOME, openSet, ownSets, told } from '../src/sets.ts'
import { model } from './real.ts'

const known = readKnownMisses()
/** Interviews are slow: about this many of each set, evenly spread, are held in the tests, and all by `npm run eval -- --ratchet`. */
const INTERVIEWS = 8

describe.each(ownSets().map((set) => [set.name, set] as const))('vignettes %s', (name, set) => {
  const { vignettes, mappings } = set
  const coded = play({ model, vignettes, ...(mappings ? { mappings } : {}) }, 'coded')

  it('with coded answers: no emergency below urgent, no unknown miss, nothing moved', () => {
    expect(faultsOfRun(known, { set: name, mode: 'coded', rows: coded })).toEqual([])
  })

  it('in the interview: the same', () => {
    const step = Math.ceil(vignettes.length / INTERVIEWS)
    const some = vignettes.filter((_, i) => i % step === 0)
    const rows = play({ model, vignettes: some, reader: readerOf(model), ...(mappings ? { mappings } : {}) }, 'interview')
    expect(faultsOfRun(known, { set: name, mode: 'interview', rows })).toEqual([])
    // An emergency in the person's own words ends the interview before the first question.
    const odd = rows.filter(({ screens, questions, urgency }) => screens > 30 || (questions === 0 && urgency !== 'emergency'))
    expect(
      told(
        name,
        'an interview too long or empty',
        odd.map(({ id }) => id),
      ),
    ).toEqual([])
  })

  it('have no known miss that belongs to none of them', () => {
    const ids = vignettes.map(({ id }) => id)
    expect(told(name, 'an entry without a case', strayEntries(known, name, ids))).toEqual([])
  })

  it('count every vignette once', () => {
    const { urgencyRight, overTriaged, underTriaged, confusion } = summarise(coded)
    expect(urgencyRight.hits + overTriaged.hits + underTriaged.hits).toBe(vignettes.length)
    const cells = Object.values(confusion).flatMap((row) => Object.values(row))
    expect(cells.reduce((sum, n) => sum + n, 0)).toBe(vignettes.length)
    expect(coded.filter((row) => missesOf(row).length === 0).length).toBeLessThanOrEqual(urgencyRight.hits)
  })
})

describe('faults of sealed cases', () => {
  const [low, ...others] = play({ model, ...openSet(join(HOME, 'vignettes', 'sealed.yaml')) }, 'coded')
  const rows = low
    ? [{ ...low, urgency: 'self-care' as const, triage: 'under' as const, rank: 9, key: 'emergency' as const }, ...others]
    : []

  it('are counted, and no case is named', () => {
    const faults = faultsOfRun(known, { set: 'sealed', mode: 'coded', rows })
    expect(faults.length).toBeGreaterThan(0)
    for (const fault of faults)
      expect(fault).toMatch(/^sealed: \d+ × (an emergency below urgent|not as known-misses.yaml says|moved since the baseline)$/)
    const named = rows.filter(({ id, diagnosis }) => faults.some((fault) => fault.includes(id) || fault.includes(diagnosis)))
    expect(named.length).toBe(0)
  })

  it('of other sets are named', () => {
    expect(told('own', 'a kind', ['V1 Gout'])).toEqual(['V1 Gout'])
    expect(told('sealed', 'a kind', ['V1 Gout', 'V2 Sprain'])).toEqual(['sealed: 2 × a kind'])
    expect(told('sealed', 'a kind', [])).toEqual([])
  })
})

describe('causes found by name', () => {
  const { vignettes, mappings = {} } = openSet(join(HOME, 'vignettes', 'dev.yaml'))
  const ids = new Set(model.conditions.map(({ id }) => id))
  const pairs = vignettes.map((vignette) => ({
    id: vignette.id,
    found: matchByName(model, vignette).accepted,
    coded: (mappings[vignette.id]?.condition ?? []).filter((id) => ids.has(id)),
  }))

  it('are those that a person chose, for at least 19 in 20 vignettes', () => {
    const agree = pairs.filter(({ found, coded }) => (coded.length === 0 ? found.length === 0 : coded.some((id) => found.includes(id))))
    const others = pairs.filter((pair) => !agree.includes(pair)).map(({ id }) => id)
    expect(agree.length / pairs.length, others.join(', ')).toBeGreaterThanOrEqual(0.95)
  })

  it('seldom go beyond them', () => {
    const beyond = pairs.flatMap(({ found, coded }) => found.filter((id) => !coded.includes(id)))
    expect(beyond.length / pairs.length, beyond.join(', ')).toBeLessThanOrEqual(0.1)
  })
})
