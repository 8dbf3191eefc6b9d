import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { baselineFrom, baselineOf, differences, movesSince, writeBaseline } from '../src/baseline.ts'
import type { Row } from '../src/metrics/row.ts'
import { ratcheted, ratchetFaults, readKnownMisses, strayEntries, UNEXPLAINED, writeKnownMisses } from '../src/misses.ts'
import { right } from './row.ts'

const low: Row = { ...right, urgency: 'soon', triage: 'under' }
const run = (...rows: Row[]) => ({ set: 's', mode: 'coded' as const, rows })
const folder = () => mkdtempSync(join(tmpdir(), 'kneebone-eval-'))

describe('the list of known misses', () => {
  const known = { s: { V1: { reason: 'The toe was not named.', coded: ['too-low' as const] } } }

  it('lets a known miss pass', () => {
    expect(ratchetFaults(known, run(low))).toEqual([])
  })

  it('fails for a new miss, and for a further one of the same vignette', () => {
    expect(ratchetFaults({}, run(low))).toEqual([expect.stringContaining('V1 Gout (s, coded) is a new miss: too-low')])
    expect(ratchetFaults(known, run({ ...low, rank: 4 }))).toEqual([expect.stringContaining('new miss: not-first-3')])
  })

  it('fails for an entry that is right by now, and says what to do', () => {
    expect(ratchetFaults(known, run(right))).toEqual([expect.stringContaining('is right now: remove too-low')])
  })

  it('fails for an entry that nobody has explained, and for one without a vignette', () => {
    expect(ratchetFaults({ s: { V1: { reason: UNEXPLAINED, coded: ['too-low'] } } }, run(low))).toEqual([
      expect.stringContaining('no reason yet'),
    ])
    expect(strayEntries(known, 's', ['V2'])).toEqual([expect.stringContaining('V1 (s)')])
  })

  it('is rewritten: drops what is right, adds what is new without a reason, keeps the other modes and the reasons', () => {
    const before = { s: { V1: { reason: 'Because.', coded: ['too-low' as const], interview: ['too-low' as const] } } }
    const after = ratcheted(before, [run(right, { ...low, id: 'V2' })])
    expect(after).toEqual({ s: { V1: { reason: 'Because.', interview: ['too-low'] }, V2: { reason: UNEXPLAINED, coded: ['too-low'] } } })
    expect(ratcheted(known, [run(right)])).toEqual({ s: {} })
  })

  it('is read as it was written, and refused with the place where it is wrong', () => {
    const file = join(folder(), 'known.yaml')
    writeKnownMisses(known, file)
    expect(readKnownMisses(file)).toEqual(known)
    writeFileSync(file, 's: { V1: { coded: [too-lo] } }')
    expect(() => readKnownMisses(file)).toThrow(/s, V1, reason: .*\n.*s, V1, coded, 0: /)
  })
})

describe('a baseline', () => {
  const version = { version: '1.2.3', hash: 'abc' }
  const before = baselineOf(run(right, { ...right, id: 'V2' }, { ...right, id: 'V3' }, { ...right, id: 'V4' }), version)

  it('is read as it was written', () => {
    const file = join(folder(), 'b.json')
    writeBaseline(before, file)
    expect(baselineFrom(file, 's', 'coded')).toEqual(before)
  })

  it('says which vignettes moved, urgency down first', () => {
    const now = [
      { ...right, rank: 2 },
      { ...right, id: 'V2', urgency: 'emergency' as const },
      { ...low, id: 'V3' },
      { ...right, id: 'V5' },
    ]
    expect(movesSince(before, now).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'V3 urgency down',
      'V2 urgency up',
      'V1 cause further down',
      'V5 new',
      'V4 gone',
    ])
    expect(movesSince(before, [right, { ...right, id: 'V2' }, { ...right, id: 'V3' }, { ...right, id: 'V4' }])).toEqual([])
  })

  it('is held against whatever moved, for better or worse', () => {
    expect(differences(before, [low])).toEqual([
      expect.stringContaining('V1 Gout (s, coded) moved: urgent, rank 1, chance 0.8 → soon, rank 1'),
    ])
    expect(differences(before, [{ ...right, urgency: 'emergency' }])).toHaveLength(1)
    expect(differences(before, [{ ...right, chance: 0.7 }])).toHaveLength(1)
    expect(differences(before, [{ ...right, id: 'V9' }])).toEqual([expect.stringContaining('moved: not there →')])
    expect(differences(before, [{ ...right, chance: 0.79 }])).toEqual([])
  })

  it('that is nowhere is an error that names it', () => {
    expect(() => baselineFrom('no-such-thing', 's', 'coded')).toThrow(
      /no-such-thing has 1 fault:\n.*git has no evaluation\/baselines\/s-coded.json/,
    )
    expect(() => baselineFrom('--output=x', 's', 'coded')).toThrow('neither a baseline file nor a git reference')
    expect(() => baselineFrom('/', 's', 'coded')).toThrow('/ has 1 fault:\n  cannot be opened')
  })
})
