import { assess, chances, URGENCIES, urgencyOf } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { caseFrom, knowledge, model } from './real.ts'

/** A cause that ranks third with less than this is not really among the first three. */
const NOTICEABLE = 0.05

describe.each(knowledge.condition.map(({ data }) => [data.id, data] as const))('%s', (id, { examples }) => {
  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, { expect: expected, ...example }) => {
    const person = caseFrom(example)
    const ranked = chances(model, person)
    const rank = (wanted: string) => ranked.findIndex((each) => each.id === wanted) + 1
    const chance = (wanted: string) => ranked.find((each) => each.id === wanted)?.chance ?? 0
    const shown = ranked
      .slice(0, 4)
      .map((each) => `${each.id} ${each.chance.toFixed(2)}`)
      .join(', ')
    if (expected.first) expect(ranked[0]?.id, shown).toBe(expected.first)
    if (expected.inTop3) expect(rank(expected.inTop3), shown).toBeLessThanOrEqual(3)
    if (expected.inTop5) expect(rank(expected.inTop5), shown).toBeLessThanOrEqual(5)
    if (expected.notInTop3) expect(rank(expected.notInTop3) > 3 || chance(expected.notInTop3) < NOTICEABLE, shown).toBe(true)
    if (expected.chanceBelow !== undefined) expect(chance(id), shown).toBeLessThan(expected.chanceBelow)
    if (expected.urgency) expect(urgencyOf(model, person)).toBe(expected.urgency)
    if (expected.urgencyAtLeast)
      expect(URGENCIES.indexOf(urgencyOf(model, person))).toBeGreaterThanOrEqual(URGENCIES.indexOf(expected.urgencyAtLeast))
  })
})

describe.each(knowledge['red-flag'].map(({ data }) => [data.id, data] as const))('red flag %s', (id, { examples, urgency }) => {
  it.each(examples.map((example) => [example.name, example] as const))('%s', (_, { expect: expected, ...example }) => {
    const result = assess(model, caseFrom(example))
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const fired = result.value.redFlags.some((flag) => flag.id === id)
    expect(fired).toBe(expected === 'present')
    if (fired) expect(URGENCIES.indexOf(result.value.urgency.level)).toBeGreaterThanOrEqual(URGENCIES.indexOf(urgency))
  })
})
