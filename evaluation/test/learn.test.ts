import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Case, chances, type Finding, seededUniform, urgencyOf } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { LEAST_KEPT, learn } from '../src/learning/learn.ts'
import { type Outcome, outcomesFrom } from '../src/learning/outcomes.ts'
import { readOverlay, withOverlay } from '../src/learning/overlay.ts'
import { model } from './real.ts'

/** A simulated clinic: people of 30, 50 and 70, each with one cause drawn from these shares, and their answers to some findings. */
function clinic(
  seed: string,
  size: number,
  shares: Readonly<Record<string, number>>,
  strength: Readonly<Record<string, number>> = {},
): readonly Outcome[] {
  const next = seededUniform(seed)
  return Array.from({ length: size }, () => {
    const drawn = next()
    const causes = Object.keys(shares)
    const cause = causes.find((_, i) => drawn < causes.slice(0, i + 1).reduce((sum, id) => sum + (shares[id] as number), 0))
    const answers = Object.fromEntries(
      Object.entries(strength).map(([id, p]) => [id, next() < p ? ('present' as const) : ('absent' as const)]),
    )
    return { person: { age: [30, 50, 70][Math.floor(next() * 3)] as number, answers }, causes: cause ? [cause] : [] }
  })
}

const priorOf = (id: string, band: string, overlay: ReturnType<typeof learn>) =>
  overlay.priors.find((each) => each.condition === id && each.band === band)

describe('learning', () => {
  // A clinic where plantar heel pain is far commoner, and knee wear rarer, than published.
  const shares = { 'plantar-fasciitis': 0.35, 'knee-osteoarthritis': 0.05, 'achilles-tendinopathy': 0.2, 'ankle-sprain': 0.3 }
  const overlay = learn(model, clinic('a', 6000, shares))

  it.each(['plantar-fasciitis', 'achilles-tendinopathy', 'knee-osteoarthritis'] as const)('finds the shifted prevalence of %s', (id) => {
    for (const band of ['40-59', '60+']) {
      const found = priorOf(id, band, overlay)
      expect(found?.after, band).toBeGreaterThan(0.75 * shares[id])
      expect(found?.after, band).toBeLessThan(1.25 * shares[id])
      expect(found?.n, band).toBeGreaterThan(1800)
    }
  })

  it('comes nearer with more people, and hardly moves for a few', () => {
    const distance = (size: number) =>
      Math.abs(Math.log((priorOf('plantar-fasciitis', '40-59', learn(model, clinic('b', size, shares)))?.after ?? 0) / 0.35))
    expect(distance(3000)).toBeLessThan(distance(300))
    expect(distance(300)).toBeLessThan(distance(15))
  })

  it('finds a shifted strength among people with that cause alone', () => {
    const only = { 'plantar-fasciitis': 1 }
    const links = model.conditions
      .find(({ id }) => id === 'plantar-fasciitis')
      ?.links.filter(({ value, strength }) => !value && strength > 0.5)
    const asked = Object.fromEntries((links ?? []).map(({ finding }) => [finding, 0.5]))
    const before = learn(model, clinic('c', 5, only, asked)).strengths[0]
    const finding = model.findings.find(({ id }) => id === before?.finding) as Finding
    const after = learn(model, clinic('d', 4000, only, { [finding.id]: 0.3 })).strengths.find((each) => each.finding === finding.id)
    const leak = finding.leak.present ?? 0
    expect(1 - (1 - leak) * (1 - (after?.after ?? 0))).toBeCloseTo(Math.max(0.3, leak), 1)
    expect(after?.sd).toBeLessThan(before?.sd ?? 0)
  })

  it('never touches a red flag, a rule, an urgency, or the strengths of a serious cause', () => {
    const every = Object.fromEntries(model.findings.filter(({ kind }) => kind === 'yes-no').map(({ id }) => [id, 0.02]))
    const learnt = learn(model, clinic('e', 400, { ...shares, 'cauda-equina-syndrome': 0.05 }, every))
    const local = withOverlay(model, learnt)
    expect(local.redFlags).toBe(model.redFlags)
    expect(local.findings).toBe(model.findings)
    expect(local.conditions.map(({ id, urgency }) => [id, urgency])).toEqual(model.conditions.map(({ id, urgency }) => [id, urgency]))
    const serious = new Set(model.conditions.filter(({ mustNotMiss }) => mustNotMiss).map(({ id }) => id))
    expect(learnt.strengths.filter(({ condition }) => serious.has(condition))).toEqual([])
    expect(learnt.strengths.filter(({ finding }) => finding === 'saddle-numbness')).toEqual([])
    const alarm: Case = { age: 45, sites: [{ region: 'low-back' }], answers: { 'saddle-numbness': 'present' } }
    expect(urgencyOf(local, alarm)).toBe('emergency')
  })

  it('lets no serious cause fall below half of its chance, in a clinic that never sees one', () => {
    const local = withOverlay(model, overlay)
    for (const age of [30, 50, 70]) {
      const [before, after] = [model, local].map((each) => new Map(chances(each, { age }).map(({ id, chance }) => [id, chance])))
      for (const { id, mustNotMiss } of model.conditions)
        if (mustNotMiss) expect(after?.get(id), `${id} at ${age}`).toBeGreaterThanOrEqual(0.98 * LEAST_KEPT * (before?.get(id) ?? 0))
    }
    expect(overlay.priors.some(({ capped }) => capped)).toBe(true)
  })
})

describe('an overlay', () => {
  const file = (content: unknown) => {
    const path = join(mkdtempSync(join(tmpdir(), 'kneebone-learn-')), 'overlay.json')
    writeFileSync(path, JSON.stringify(content))
    return path
  }
  const overlay = learn(model, clinic('f', 30, { 'ankle-sprain': 1 }))

  it('is read as it was written, and marks the model as local', () => {
    const read = readOverlay(file(overlay))
    expect(read).toEqual(overlay)
    expect(withOverlay(model, read).version).toBe(`${model.version}+local`)
    expect(withOverlay(model, read).hash).not.toBe(model.hash)
  })

  it('has no place for a red flag or an urgency, and is refused on another knowledge', () => {
    expect(() => readOverlay(file({ ...overlay, redFlags: [] }))).toThrow(/redFlags/)
    const lowered = { ...overlay, priors: [{ ...overlay.priors[0], urgency: 'routine' }] }
    expect(() => readOverlay(file(lowered))).toThrow(/priors.0: .*urgency/)
    expect(() => withOverlay({ ...model, hash: 'other' }, overlay)).toThrow('kneebone learn again')
  })
})

describe('outcomes', () => {
  it('are read one a line', () => {
    const text = '{"case":{"age":58},"cause":"gout"}\n\n{"case":{"age":30},"cause":[]}\n'
    expect(outcomesFrom(model, text, 'x')).toEqual([
      { person: { age: 58 }, causes: ['gout'] },
      { person: { age: 30 }, causes: [] },
    ])
  })

  it('are refused with every fault by line', () => {
    const text = 'nonsense\n{"case":{"age":"old"},"cause":"gowt"}\n{"case":{}}'
    expect(() => outcomesFrom(model, text, 'x')).toThrow(
      /line 1: is not JSON\n.*line 2: case.age: .*\n.*line 2: cause: gowt .*\n.*line 3: cause: give the id/,
    )
  })
})
