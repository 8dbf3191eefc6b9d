import { describe, expect, it } from 'vitest'
import { assess, type Case, type Finding, type Model } from '../src/index.ts'
import { modelFrom } from '../src/testing/index.ts'

const [heelSpur, wornKnee] = ['c0', 'c1']

/** A cause in the heel, one in the knee, and two of no concern. The one in the knee can be made to reach the heel. */
function legModel(kneeReaches: readonly string[] = []): Model {
  const base = modelFrom({ conditions: [0.1, 0.1, 0.1, 0.1].map((prior) => ({ prior, urgency: 1 })), findings: [] })
  const places = (id: string, leak: number): Finding => ({
    ...(modelFrom({ conditions: [], findings: [{ leak, strength: [] }] }).findings[0] as Finding),
    id,
    kind: 'region',
    multiple: true,
    values: ['heel', 'knee'].map((value) => ({ id: value, label: value })),
    leak: { heel: leak, knee: leak },
  })
  const both = modelFrom({ conditions: [], findings: [{ leak: 0.3, strength: [] }] }).findings[0] as Finding
  const links = (...at: readonly string[]) =>
    at.map((key) => {
      const [finding = '', value] = key.split('=')
      return { finding, ...(value === undefined ? {} : { value }), strength: 0.9, sd: 0.3, basis: {} }
    })
  const own = [links('pain-site=heel'), links('pain-site=knee', 'swelling-site=knee', 'stairs-hurt', ...kneeReaches)]
  return {
    ...base,
    findings: [
      places('pain-site', 0.05),
      places('swelling-site', 0.01),
      { ...both, id: 'pain-in-both-legs' },
      { ...both, id: 'stairs-hurt', leak: { present: 0.02 } },
    ],
    regions: ['heel', 'knee'].map((id) => ({ id, title: id, sided: true, beside: [], says: [] })),
    conditions: base.conditions.map((condition, i) => ({ ...condition, links: own[i] ?? [] })),
  }
}

const model = legModel()
const legsOf = (person: Case) => {
  const result = assess(model, person)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.legs.map(({ side, causes }) => [side, causes[0]?.id])
}
const at = (...places: readonly string[]): NonNullable<Case['sites']> =>
  places.map((place) => {
    const [region = '', side] = place.split(':')
    return { region, side: side as 'left' | 'right' }
  })

describe('each leg by itself', () => {
  it('has its own causes where the legs hurt in different places', () => {
    expect(legsOf({ sites: at('heel:left', 'knee:right') })).toEqual([
      ['left', heelSpur],
      ['right', wornKnee],
    ])
  })

  it('is not blamed for what is swollen in the other', () => {
    const person = { sites: at('heel:left', 'knee:right'), answers: { 'swelling-site': ['knee'] } }
    const left = assess(model, person)
    const knee = left.ok ? left.value.legs[0]?.causes.find(({ id }) => id === wornKnee) : undefined
    expect(legsOf(person)).toHaveLength(2)
    expect(knee).toBeUndefined()
  })

  it('has no cause that hurts only where the other leg does, whatever else speaks for it', () => {
    const result = assess(model, {
      sites: at('heel:left', 'knee:right'),
      answers: { 'swelling-site': { knee: 'present', heel: 'present' } },
    })
    expect(result.ok && result.value.legs[0]?.causes.map(({ id }) => id)).toEqual([heelSpur])
  })

  it('is not looked at alone where one leg hurts, or both alike', () => {
    expect(legsOf({ sites: at('heel:left', 'knee:left') })).toEqual([])
    expect(legsOf({ sites: at('heel:left', 'heel:right') })).toEqual([])
  })

  it('is not looked at alone where one cause leads in both', () => {
    const result = assess(legModel(['pain-site=heel']), { sites: at('heel:left', 'knee:left', 'knee:right') })
    expect(result.ok && result.value.causes[0]?.id).toBe(wornKnee)
    expect(result.ok && result.value.legs).toEqual([])
  })
})
