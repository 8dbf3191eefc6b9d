import { describe, expect, it } from 'vitest'
import type { Condition, Model } from '../src/model.ts'
import { priorOdds } from '../src/prior.ts'
import { modelFrom } from '../src/testing/index.ts'

/** One cause of prior 0.04 in every band, with these typical ages. */
function withAges(ages: Condition['ages']): Model {
  const model = modelFrom({ conditions: [{ prior: 0.04, urgency: 0 }], findings: [] })
  return { ...model, conditions: model.conditions.map((condition) => ({ ...condition, ages })) }
}

const priorAt = (ages: Condition['ages'], age: number): number => {
  const odds = priorOdds(withAges(ages), { age })[0] as number
  return odds / (1 + odds)
}

describe('typical ages', () => {
  it('keep the prior whole up to the birthday after the last one', () => {
    for (const age of [9, 12, 15.9]) expect(priorAt({ from: 9, to: 15 }, age)).toBeCloseTo(0.04, 10)
  })

  it('leave a tenth to other ages, or as much as the cause says', () => {
    for (const age of [8.9, 16]) {
      expect(priorAt({ from: 9, to: 15 }, age)).toBeCloseTo(0.004, 10)
      expect(priorAt({ from: 9, to: 15, outside: 0.01 }, age)).toBeCloseTo(0.0004, 10)
    }
  })

  it('change nothing where no age is given', () => {
    const [narrow, open] = [{ from: 9, to: 15, outside: 0.01 }, {}].map((ages) => priorOdds(withAges(ages), {})[0])
    expect(narrow).toBe(open)
  })
})
