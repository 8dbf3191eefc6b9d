import { createRequire } from 'node:module'
import { type Answer, ask, assess, type Case, type Model, readCase } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import type { Past } from '../src/data/database.ts'
import { type Bundle, bundleOf } from '../src/handover/fhir.ts'
import { handOver } from '../src/handover/hand-over.ts'
import { fragmentOf, openFragment } from '../src/handover/link.ts'
import { type Note, noteFrom } from '../src/handover/note.ts'
import { asUrgentAs, decides, pressing, privateAnswers, withoutPrivate } from '../src/handover/private.ts'
import { textOf } from '../src/handover/text.ts'
import { attemptsOf, resultsOf, withoutDoubles } from '../src/handover/tried.ts'
import { freshFollowUp, type Outcome } from '../src/plan/follow-up.ts'

/** The R4 structure definitions and value sets, as published. */
interface Validator {
  validate: (
    resource: object,
    options: { errorOnUnexpected: boolean },
  ) => { messages: { severity: string; message: string; location: string }[] }
}
const { Fhir } = createRequire(import.meta.url)('fhir/fhir') as { Fhir: new () => Validator }

const AT = '2026-11-21T08:00:00Z'
const model = loadModel()
const start: Case = {
  age: 62,
  sex: 'female',
  for: 'self',
  text: 'Knee aches on stairs',
  sites: [{ region: 'knee-inner', side: 'left' }],
  answers: { 'onset-speed': 'months', 'stairs-hurt': 'present', fever: 'unknown' },
}

/** The case once every question was answered: no, or the first value. */
function answered(person: Case): Case {
  for (;;) {
    const { next } = ask(model, person)
    if (!next) return person
    const answers = next.questions.map(({ id, kind, multiple, values }): [string, Answer] => [
      id,
      kind === 'yes-no' ? 'absent' : kind === 'number' ? 'unknown' : multiple || kind === 'region' ? [] : (values[0]?.id ?? 'unknown'),
    ])
    person = { ...person, answers: { ...Object.fromEntries(answers), ...person.answers } }
  }
}
const person = answered(start)
const assessed = assess(model, person)
if (!assessed.ok) throw new Error(JSON.stringify(assessed.problems))
const result = assessed.value
const note: Note = { wants: 'To climb stairs again', tried: 'Rest', log: [{ what: 'Insoles for 3 months', outcome: 'none' }] }
const page = handOver(model, person, result, note)

describe('the hand-over', () => {
  it('says who, where, how long, and what speaks for it', () => {
    expect(page).toMatchObject({ who: '62-year-old female', places: 'Inner knee, left', words: 'Knee aches on stairs', wants: note.wants })
    expect(page.timeline.join()).toMatch(/months/i)
    expect(page.positives.join()).toMatch(/stairs/i)
    expect(page.causes[0]).toMatchObject({ title: result.causes[0]?.title, chance: result.causes[0]?.chance })
    expect(page.tried).toEqual(['Insoles for 3 months: no difference', 'Rest'])
  })

  it('tells a red flag that was denied from one that was not known, and loses none of the answers to them', () => {
    const title = (id: string) => model.findings.find((finding) => finding.id === id)?.title
    expect(page.unsure).toContain(title('fever'))
    expect(page.denied).not.toContain(title('fever'))
    expect(page.denied).toContain(title('chest-pain'))
    expect(page.denied.filter((each) => page.negatives.includes(each) || page.positives.includes(each))).toEqual([])
  })

  it('puts first what decides most: of the warnings denied, those of the likeliest cause that they would mean', () => {
    const clot = { 'one-calf-bigger': 'present', 'long-journey': 'present', 'clot-before': 'present' } as const
    const calf = answered({ ...start, sites: [{ region: 'calf', side: 'left' }], answers: clot })
    const other = assess(model, calf)
    if (!other.ok) throw new Error(JSON.stringify(other.problems))
    const { causes, cantMiss } = other.value
    const feared = (title: string) => {
      const id = model.findings.find((finding) => finding.title === title)?.id
      const rules = model.redFlags.filter(({ when, context, urgency }) => {
        const grave = urgency === 'emergency' || urgency === 'urgent'
        return grave && !context.includes(id ?? '') && JSON.stringify(when).includes(`"finding":"${id}"`)
      })
      const chance = (cause: string) => [...causes, ...cantMiss].find((each) => each.id === cause)?.chance ?? 0
      return Math.max(...rules.flatMap(({ fear }) => [0, ...fear.map(chance)]))
    }
    const chances = handOver(model, calf, other.value, {}).denied.map(feared)
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
    expect(new Set(chances).size).toBeGreaterThan(1)
  })

  it('shows a score only when its band is settled', () => {
    const wells = (answers: Case['answers']) => {
      const other = assess(model, { ...start, sites: [{ region: 'calf', side: 'left' }], answers })
      if (!other.ok) throw new Error(JSON.stringify(other.problems))
      return handOver(model, { ...start, answers: answers ?? {} }, other.value, {}).scores.find(({ id }) => id === 'wells-dvt-score')
    }
    const items = model.instruments.find(({ id }) => id === 'wells-dvt-score')?.items ?? []
    const yes = Object.fromEntries(
      items.flatMap(({ when }) => (when && 'finding' in when && !when.value ? [[when.finding, 'present']] : [])),
    )
    expect(wells({ 'one-calf-bigger': 'present' })).toBeUndefined()
    expect(wells(yes)).toMatchObject({ lowest: expect.any(Number), means: expect.stringContaining('likely') })
  })

  it('is a text with its four parts in order, without an empty line of a part', () => {
    const text = textOf(page, AT)
    const at = ['SITUATION', 'BACKGROUND', 'ASSESSMENT', 'RECOMMENDATION'].map((title) => text.indexOf(title))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at[0]).toBeGreaterThan(0)
    expect(text).toContain(note.wants)
    expect(text).toContain('21 November 2026')
    expect(text).toContain('Tried so far:\n- Insoles for 3 months: no difference\n- Rest\n')
    expect(text).not.toMatch(/: \n|undefined/)
  })
})

describe('what was tried', () => {
  const kept = (id: string, at: string, whose: Case): Past => ({
    id,
    at,
    case: whose,
    urgency: 'routine',
    causes: [],
    versions: { engine: '', knowledge: '', hash: '' },
  })
  const past = [
    kept('new', '2026-11-20T08:00:00Z', start),
    kept('old', '2026-03-01T08:00:00Z', { ...start, age: 61 }),
    kept('child', '2026-05-01T08:00:00Z', { ...start, age: 9, for: 'someone-else' }),
    kept('heel', '2026-06-01T08:00:00Z', { ...start, sites: [{ region: 'heel', side: 'left' }] }),
  ]
  const log = (id: string, ...tried: readonly (readonly [string, Outcome])[]) => ({
    ...freshFollowUp(id),
    tried: tried.map(([what, outcome]) => ({ id: `${id} ${what}`, what, outcome })),
  })

  it('comes from the plans of this person for this place, oldest first, each once', () => {
    const results = resultsOf(start, past)
    expect(results.map(({ id }) => id)).toEqual(['old', 'new'])
    const follow = [
      log('new', ['A brace', 'worse'], ['insoles', 'none']),
      log('old', ['Insoles', 'none']),
      log('heel', ['Ice', 'better']),
      log('child', ['Rest', 'better']),
    ]
    expect(attemptsOf(results, follow)).toEqual([
      { what: 'Insoles', outcome: 'none' },
      { what: 'A brace', outcome: 'worse' },
    ])
    expect(withoutDoubles([...attemptsOf(results, follow), { what: 'Insoles', outcome: 'better' }])).toHaveLength(3)
  })

  it('is taken from outside only where it says what and how it went', () => {
    const input = {
      log: [{ what: ' Ice ', outcome: 'better', more: 1 }, { what: '', outcome: 'none' }, { what: 'Heat', outcome: 'well' }, 7],
    }
    expect(noteFrom(input)).toEqual({ log: [{ what: 'Ice', outcome: 'better' }] })
    expect(noteFrom({ log: 'Ice' })).toEqual({})
  })
})

describe('private answers', () => {
  const secret: Case = { ...start, answers: { ...start.answers, 'heavy-alcohol': 'present', piles: 'absent' } }
  const levelOf = (each: Case) => {
    const read = assess(model, each)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    return read.value
  }

  it('are left out together; a “no” and all other answers stay', () => {
    expect(privateAnswers(model, secret).map(({ id }) => id)).toEqual(['heavy-alcohol'])
    expect(withoutPrivate(model, secret)).toEqual({ ...start, answers: { ...start.answers, piles: 'absent' } })
    expect(privateAnswers(model, start)).toEqual([])
  })

  it('that decide the urgency are named as such, and the page stays as urgent without them', () => {
    const urgent: Case = { ...start, answers: { ...start.answers, 'saddle-numbness': 'present' } }
    const [whole, without] = [levelOf(urgent), levelOf(withoutPrivate(model, urgent))]
    expect([decides(whole, without), pressing(whole, without)]).toEqual([true, true])
    const shown = handOver(model, withoutPrivate(model, urgent), asUrgentAs(whole, without), {})
    expect(shown.urgency.level).toBe('emergency')
    const title = model.findings.find(({ id }) => id === 'saddle-numbness')?.title ?? ''
    expect(title).not.toBe('')
    expect(JSON.stringify(shown)).not.toContain(title)
    expect(pressing(levelOf(secret), levelOf(withoutPrivate(model, secret)))).toBe(false)
  })
})

describe('the link', () => {
  it('brings the same case to another device', async () => {
    const opened = await openFragment(await fragmentOf(person, note))
    if (!opened.ok) throw new Error(opened.why)
    expect(opened.note).toEqual(note)
    const read = readCase(model, opened.person)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(assess(model, read.value)).toEqual(assess(model, person))
    expect(read.value).toEqual(person)
  })

  it('stays short enough for a code that a phone can read from paper', async () => {
    expect(Object.keys(person.answers ?? {}).length).toBeGreaterThan(30)
    expect((await fragmentOf(person, {})).length).toBeLessThan(1400)
  })

  it.each([
    ['nothing', '', 'damaged'],
    ['a part of the page', 'causes', 'damaged'],
    ['a link that was cut off', '1.q1bK', 'damaged'],
    ['a link from the future', '2.q1bK', 'newer'],
  ])('says what is wrong with %s', async (_, fragment, why) => {
    expect(await openFragment(fragment)).toEqual({ ok: false, why })
  })

  it('does not unpack what would fill the memory', async () => {
    const bomb = await fragmentOf({ text: 'a'.repeat(5_000_000) }, {})
    expect(bomb.length).toBeLessThan(10_000)
    expect(await openFragment(bomb)).toEqual({ ok: false, why: 'damaged' })
  })
})

describe('the FHIR bundle', () => {
  let count = 0
  const uuid = () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`
  const bundleFor = (whose: Model): Bundle => bundleOf({ model: whose, person, note, result, summary: textOf(page, AT), at: AT, uuid })
  const bundle = bundleFor(model)
  const resources = (type: string) => bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type)

  it('keeps the R4 structure, value sets and cardinalities', () => {
    const errors = (each: object) =>
      new Fhir().validate(each, { errorOnUnexpected: true }).messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    expect(errors(bundle)).toEqual([])
    const [first, ...rest] = bundle.entry
    const broken = { ...bundle, entry: [{ ...first, resource: { ...first?.resource, gender: 'x' } }, ...rest] }
    expect(errors(broken)).not.toEqual([])
  })

  it('refers only to what it holds', () => {
    const held = bundle.entry.map(({ fullUrl }) => fullUrl)
    const named = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, url]) => url)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((url) => !held.includes(url ?? ''))).toEqual([])
    expect(new Set(held).size).toBe(held.length)
  })

  it('gives every cause as provisional, with its ICD-10 code where there is one, and its chance in percent', () => {
    expect(resources('Condition')).toHaveLength(result.causes.length)
    for (const [i, cause] of result.causes.entries()) {
      const condition = resources('Condition')[i]
      expect(condition).toMatchObject({
        verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'provisional' }] },
        code: { text: cause.title, ...(cause.icd10 ? { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: cause.icd10 }] } : {}) },
      })
    }
    const [risk] = resources('RiskAssessment') as unknown as [{ prediction: { probabilityDecimal: number }[] }]
    for (const [i, { probabilityDecimal }] of risk.prediction.entries())
      expect(probabilityDecimal).toBeCloseTo((result.causes[i]?.chance ?? 0) * 100, 1)
  })

  it('says that an answer was not known, and never takes it for a no', () => {
    const [response] = resources('QuestionnaireResponse') as unknown as [{ item: { linkId: string; answer: object[] }[] }]
    const answer = (id: string) => response.item.find(({ linkId }) => linkId === id)?.answer
    expect(answer('fever')).toEqual([expect.objectContaining({ valueCoding: expect.objectContaining({ code: 'asked-unknown' }) })])
    expect(answer('chest-pain')).toEqual([{ valueBoolean: false }])
    expect(answer('tried')).toEqual([{ valueString: 'Insoles for 3 months: no difference' }, { valueString: 'Rest' }])
  })
})
