import { describe, expect, it } from 'vitest'
import { assess, type CareItem, type Condition, type Model } from '../src/index.ts'
import { modelFrom } from '../src/testing/index.ts'

const vein = 'c0'
const artery = 'c1'

/** A vein disease that compression helps, and an artery disease that it harms. */
function legModel(): Model {
  const base = modelFrom({
    conditions: [
      { prior: 0.1, urgency: 1 },
      { prior: 0.1, urgency: 2 },
      { prior: 0.2, urgency: 1 },
      { prior: 0.2, urgency: 1 },
    ],
    findings: [
      { leak: 0.1, strength: [0.8, 0, 0, 0] },
      { leak: 0.1, strength: [0, 0.95, 0, 0] },
    ],
  })
  const stocking: CareItem = { id: 'stocking', kind: 'treatment', title: 'Compression stockings', what: 'Tight socks.', basis: {} }
  const help = { id: 'stocking', effect: 'Less swelling.', grade: 'moderate' as const, basis: {} }
  const harm = { id: 'stocking', why: 'The foot gets too little blood.', basis: {} }
  const change = (condition: Condition): Condition =>
    condition.id === vein
      ? { ...condition, treatments: [help] }
      : condition.id === artery
        ? { ...condition, avoid: [harm], mustNotMiss: true }
        : condition
  return { ...base, care: [stocking], conditions: base.conditions.map(change) }
}

const assessed = (model: Model, answers: Record<string, string>) => {
  const result = assess(model, { answers })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('assess', () => {
  it('withholds advice that another likely cause forbids, and says why', () => {
    const { steps } = assessed(legModel(), { f0: 'present', f1: 'present' })
    expect(steps.treatments.map((step) => step.id)).not.toContain('stocking')
    expect(steps.withheld[0]).toMatchObject({ id: 'stocking' })
    expect(steps.withheld[0]?.because).toMatch(/condition 1/i)
  })

  it('gives the advice when the other cause is out of the question', () => {
    const model = legModel()
    const conditions = model.conditions.map((condition) =>
      condition.id === artery ? { ...condition, prior: condition.prior.map(() => 0.0001) } : condition,
    )
    const { steps } = assessed({ ...model, conditions }, { f0: 'present', f1: 'absent' })
    expect(steps.treatments.map((step) => step.id)).toContain('stocking')
    expect(steps.withheld).toEqual([])
  })

  it('gives reasons for and against, strongest first, and what stays unexplained', () => {
    const { causes } = assessed(legModel(), { f0: 'present', f1: 'absent' })
    const first = causes[0]
    expect(first?.id).toBe(vein)
    expect(first?.reasons[0]).toMatchObject({ key: 'f0', direction: 'for' })
    const other = assessed(legModel(), { f0: 'present', f1: 'present' }).causes.find((cause) => cause.id === artery)
    expect(other?.unexplained.join()).toContain('f0')
  })

  it('keeps every range around its chance, in order', () => {
    for (const { chance, range } of assessed(legModel(), { f0: 'present' }).causes) {
      expect(range[0]).toBeLessThanOrEqual(chance + 0.02)
      expect(range[1]).toBeGreaterThanOrEqual(chance - 0.02)
    }
  })

  it('names the serious cause that was set aside, with what speaks against it', () => {
    const { cantMiss } = assessed(legModel(), { f0: 'present', f1: 'absent' })
    expect(cantMiss.find((each) => each.id === artery)?.because).toContain('f1')
  })

  it('does not change what it is given', () => {
    const model = Object.freeze(legModel())
    const person = Object.freeze({ answers: Object.freeze({ f0: 'present' }) })
    expect(() => assess(model, person)).not.toThrow()
  })
})
