import { describe, expect, it } from 'vitest'
import { assess, type CareItem, type CareLink, type Condition, type Model, type Urgency } from '../src/index.ts'
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

  it('puts the care of a cause that decides the urgency first, however unlikely it is', () => {
    const base = modelFrom({
      conditions: [
        { prior: 0.00001, urgency: 4 },
        { prior: 0.5, urgency: 1 },
      ],
      findings: [{ leak: 0.1, strength: [0.9, 0.9] }],
    })
    const who = (id: string): CareItem => ({ id, kind: 'specialist', title: id, what: id, basis: {} })
    const [hospital, doctor] = [
      { id: 'hospital', basis: {} },
      { id: 'doctor', basis: {} },
    ]
    // The doctor is there for both; that the likely cause needs one must not lift the doctor over the hospital.
    const see = { c0: [hospital, doctor], c1: [doctor] }
    const conditions = base.conditions.map((each) => ({ ...each, see: see[each.id as keyof typeof see] }))
    const flag = { id: 'flag', title: 'Flag', context: [], act: 'Go now.', why: 'test', interrupts: true, screened: true, basis: [] }
    const rule = { ...flag, fear: ['c0'], when: { finding: 'f0' }, urgency: 'emergency' as const }
    const model = { ...base, conditions, care: [who('doctor'), who('hospital')] }
    const { causes, steps } = assessed({ ...model, redFlags: [rule] }, { f0: 'present' })
    expect(causes[0]?.id).toBe('c1')
    expect(steps.see.map(({ id }) => id)).toEqual(['hospital', 'doctor'])
  })

  it("puts today's clinic before whoever may wait, where a result says today or tomorrow", () => {
    const base = modelFrom({ conditions: [{ prior: 0.5, urgency: 3 }], findings: [{ leak: 0.1, strength: [0.9] }] })
    const see: CareLink[] = [
      { id: 'gp', by: 'weeks', basis: {} },
      { id: 'ward', by: 'today', onlySome: true, basis: {} },
      { id: 'clinic', by: 'today', basis: {} },
      { id: 'gym', basis: {} },
    ]
    const care = see.map(({ id }): CareItem => ({ id, kind: 'specialist', title: id, what: id, basis: {} }))
    const seen = (level: Urgency) => {
      const conditions = base.conditions.map((each) => ({ ...each, see, urgency: { ...each.urgency, level } }))
      const { urgency, steps } = assessed({ ...base, conditions, care }, { f0: 'present' })
      expect(urgency.level).toBe(level)
      return steps.see.map(({ id }) => id)
    }
    expect(seen('urgent')).toEqual(['clinic', 'ward', 'gp', 'gym'])
    expect(seen('routine')).toEqual(['gp', 'ward', 'clinic', 'gym'])
  })

  it('says the gravest reason to come back first, and what two causes say alike once', () => {
    const base = legModel()
    const alike = { says: 'Cold foot: call them.', needs: 'ambulance' as const }
    const conditions = base.conditions.map((each) => ({ ...each, comeBack: [{ says: `${each.id}: no better.` }, alike] }))
    const { comeBack } = assessed({ ...base, conditions }, { f0: 'present' }).steps
    expect(comeBack[0]).toBe(alike.says)
    expect(comeBack.length).toBeGreaterThan(1)
    expect(comeBack.filter((says) => says === alike.says)).toHaveLength(1)
  })

  describe('when something about the person speaks against advice', () => {
    const notWith = [
      { when: { finding: 'r0' }, effect: 'withhold' as const, why: 'Not with r0.', basis: {} },
      { when: { age: { from: 65 } }, effect: 'warn' as const, why: 'Ask first from 65.', basis: {} },
    ]
    /** The leg model with a risk finding r0 and a stocking that does not go with it; the artery disease is out of the question. */
    const model = (): Model => {
      const base = legModel()
      const [first] = base.findings
      const risk = { ...first, id: 'r0', title: 'r0', risk: true } as Model['findings'][number]
      const conditions = base.conditions.map((each) => (each.id === artery ? { ...each, avoid: [] } : each))
      return { ...base, conditions, findings: [...base.findings, risk], care: base.care.map((item) => ({ ...item, notWith })) }
    }
    const stepsOf = (answers: Record<string, string>, age?: number) => {
      const result = assess(model(), { answers: { f0: 'present', ...answers }, ...(age === undefined ? {} : { age }) })
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      return result.value.steps
    }

    it('withholds it, with the reason', () => {
      const { treatments, withheld } = stepsOf({ r0: 'present' }, 30)
      expect(treatments).toEqual([])
      expect(withheld).toEqual([{ id: 'stocking', title: 'Compression stockings', because: 'Not with r0.' }])
    })

    it('gives it with a warning when that is enough', () => {
      const { treatments, withheld } = stepsOf({ r0: 'absent' }, 70)
      expect(treatments[0]).toMatchObject({ id: 'stocking', cautions: ['Ask first from 65.'] })
      expect(treatments[0]?.checkFirst).toBeUndefined()
      expect(withheld).toEqual([])
    })

    it('says what to check first while it is unknown: unknown is not absent', () => {
      expect(stepsOf({ r0: 'unknown' }, 30).treatments[0]?.checkFirst).toEqual([{ says: 'Not with r0.', findings: ['r0'] }])
      expect(stepsOf({}).treatments[0]?.checkFirst).toHaveLength(2)
    })

    it('gives it without a word when nothing speaks against it', () => {
      const [step] = stepsOf({ r0: 'absent' }, 30).treatments
      expect(step?.id).toBe('stocking')
      expect(step).not.toHaveProperty('cautions')
      expect(step).not.toHaveProperty('checkFirst')
    })
  })

  it('gives reasons for and against, strongest first, and what stays unexplained', () => {
    const { causes } = assessed(legModel(), { f0: 'present', f1: 'absent' })
    const first = causes[0]
    expect(first?.id).toBe(vein)
    expect(first?.reasons[0]).toMatchObject({ key: 'f0', direction: 'for' })
    const other = assessed(legModel(), { f0: 'present', f1: 'present' }).causes.find((cause) => cause.id === artery)
    expect(other?.unexplained.join()).toContain('f0')
  })

  it('names answers that repeat each other as reasons, though taking back either changes little', () => {
    const conditions = [0.6, 0.1].map((prior) => ({ prior, urgency: 1 }))
    const findings = [0, 1].map(() => ({ leak: 0.01, strength: [0.995, 0.02] }))
    const { causes } = assessed(modelFrom({ conditions, findings }), { f0: 'absent', f1: 'absent' })
    const reasons = causes.find(({ id }) => id === 'c1')?.reasons ?? []
    expect(reasons.map(({ key, direction, strength }) => ({ key, direction, strength }))).toEqual([
      { key: 'f0', direction: 'for', strength: 2 },
      { key: 'f1', direction: 'for', strength: 2 },
    ])
    for (const { share, weight } of reasons) expect(share).toBeGreaterThan(4 * weight)
  })

  it('makes one reason of the places that were left unmarked', () => {
    const base = legModel()
    const places = ['calf', 'shin', 'sole'].map((id) => ({ id, label: id }))
    const map = { ...base.findings[0], id: 'pain-site', title: 'Where it hurts', kind: 'region', multiple: true, values: places, leak: {} }
    const links = places.map(({ id }) => ({ finding: 'pain-site', value: id, strength: 0.6, sd: 0.5, basis: {} }))
    const conditions = base.conditions.map((each) => (each.id === vein ? { ...each, links: [...each.links, ...links] } : each))
    const model = { ...base, conditions, findings: [...base.findings, map as Model['findings'][number]] }
    const result = assess(model, { answers: { f0: 'present', 'pain-site': { calf: 'present', shin: 'absent', sole: 'absent' } } })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const reasons = result.value.causes.find(({ id }) => id === vein)?.reasons ?? []
    expect(reasons.find(({ key }) => key === 'pain-site')).toMatchObject({ says: 'Where it hurts: not shin, sole', direction: 'against' })
    expect(reasons.map(({ key }) => key).sort()).toEqual(['f0', 'pain-site', 'pain-site=calf'])
  })

  it('says what the most careful versions of the numbers call it, when that is more', () => {
    const common = Array.from({ length: 9 }, () => ({ prior: 0.1, urgency: 1 }))
    const withDanger = (prior: number) =>
      modelFrom({
        conditions: [...common, { prior, urgency: 4 }],
        findings: [{ leak: 0.3, strength: Array.from({ length: 10 }, () => 0.5) }],
      })
    const { urgency, confidence } = assessed(withDanger(0.002), { f0: 'present' })
    expect(urgency.level).toBe('routine')
    expect(confidence.cautious).toBe('soon')
    expect(confidence.words).toContain('At the most careful it is "Soon".')
    expect(assessed(withDanger(0.0005), { f0: 'present' }).confidence.words).not.toContain('careful')
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
