import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, score, URGENCIES } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { caseFrom, knowledge, model } from './real.ts'

const scored = model.instruments.filter(({ embed }) => embed !== 'no')
const find = (id: string) => {
  const instrument = model.instruments.find((each) => each.id === id)
  if (!instrument) throw new Error(`there is no ${id}`)
  return instrument
}
const levelOf = (id: string, person: Case): string | undefined => score(model, find(id), person).band?.urgency

/** A low pressure is the sick one, and criteria of a harmless cause that are not met. */
const LOW_IS_BAD = ['ankle-brachial-index', 'growing-pain-criteria']

describe.each(scored.map((instrument) => [instrument.id, instrument] as const))('%s', (_, instrument) => {
  it('says nothing of a person who has answered nothing', () => {
    expect(score(model, instrument, {}).band).toBeNull()
  })

  it('never grows less urgent with a higher total, except where a low total is the bad one', () => {
    if (LOW_IS_BAD.includes(instrument.id)) return
    const ranks = instrument.bands.map(({ urgency }) => (urgency === undefined ? -1 : URGENCIES.indexOf(urgency)))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('never tells anybody to stay at home', () => {
    expect(instrument.bands.map(({ urgency }) => urgency)).not.toContain('self-care')
    const low = instrument.use === 'rule-out' ? instrument.bands[0]?.urgency : undefined
    expect(low, 'a rule that rules out names no urgency when it is negative').toBeUndefined()
  })

  it('has bands, limits and a source or a judgement', () => {
    expect(instrument.bands.length).toBeGreaterThan(1)
    expect(instrument.limits).not.toBe('')
    if (instrument.basis.source !== undefined) expect(model.sources.map(({ id }) => id)).toContain(instrument.basis.source)
  })
})

describe('instruments on the examples of the knowledge', () => {
  const examples = knowledge.condition.flatMap(({ data }) => data.examples.map((example) => ({ of: data.id, ...example })))

  it('keep every total between its lowest and highest', () => {
    for (const { name, of: _of, expect: _expect, ...example } of examples) {
      for (const instrument of scored) {
        const { lowest, highest } = score(model, instrument, caseFrom(example))
        if (lowest !== null && highest !== null) expect(lowest, `${instrument.id}: ${name}`).toBeLessThanOrEqual(highest)
      }
    }
  })
})

describe('published rules on a case', () => {
  it.each<[string, Case, string | undefined]>([
    ['ottawa-ankle-rule-score', ankle({ 'ankle-bone-tender': 'absent', 'cannot-take-four-steps': 'absent' }), undefined],
    ['ottawa-ankle-rule-score', ankle({ 'ankle-bone-tender': 'absent', 'cannot-take-four-steps': 'present' }), 'urgent'],
    ['kocher-criteria', { age: 5, answers: { fever: 'present', 'child-will-not-walk': 'present' } }, 'emergency'],
    ['compartment-sign-count', { answers: { 'severe-pain-when-toes-are-bent': 'present' } }, 'emergency'],
    ['fontaine-stage', { answers: { 'black-or-dead-skin-on-foot': 'present' } }, 'urgent'],
    ['kocher-criteria-with-c-reactive-protein', { age: 5, answers: { fever: 'present', 'c-reactive-protein': 35 } }, 'emergency'],
    ['artery-after-knee-dislocation', { answers: { 'knee-out-of-joint': 'present', 'ankle-arm-pressure-ratio': 1.05 } }, 'emergency'],
    ['diabetic-foot-infection-grade', footSore(14), 'emergency'],
    ['diabetic-foot-infection-grade', footSore(8), undefined],
    ['collingwood-hip-fracture-rule', brokenHip('present'), 'emergency'],
    ['collingwood-hip-fracture-rule', brokenHip('absent'), undefined],
  ])('%s on %j: %s', (id, person, urgency) => {
    expect(levelOf(id, person)).toBe(urgency)
  })

  it('does not call a knee free of a break while one item is open', () => {
    const answers = {
      'injury-recency': 'today',
      'kneecap-only-tender': 'absent',
      'outer-shin-top-tender': 'absent',
      'cannot-bend-knee-to-right-angle': 'absent',
    } as const
    expect(score(model, find('ottawa-knee-rule-score'), { age: 30, answers }).band).toBeNull()
  })
})

describe('criteria that say "this and one, or that and two"', () => {
  const fits = (id: string, person: Case, own: Record<string, string>) => score(model, find(id), person, own).band?.means.startsWith('Fits')
  const hip: Case = { age: 60, sites: [{ region: 'groin', side: 'left' }], answers: { 'morning-stiffness': 'up-to-30-minutes' } }
  const stiff: Case = { ...hip, age: 40, answers: { 'morning-stiffness': 'over-60-minutes' } }

  it.each([
    ['a hip that turns less is enough', stiff, 'less', true],
    ['a hip that turns well and hurts needs the age and the short stiffness', hip, 'hurts', true],
    ['and is not enough without them', stiff, 'hurts', false],
    ['nor are they without the hip', hip, 'neither', false],
  ])('%s', (_, person, turning, expected) => {
    expect(fits('acr-hip-osteoarthritis-criteria', person, { turning })).toBe(expected)
  })

  const nothing = { joint: 'absent', psoriasis: 'absent', family: 'absent', protein: 'absent' }
  const spine = (b27: 'present' | 'absent', back: 'present' | 'absent', tablets: 'present' | 'absent'): Case => ({
    answers: {
      'hla-b27': b27,
      'inflammatory-back-pain': back,
      'anti-inflammatory-helps-fast': tablets,
      'heel-or-tendon-insertion-pain': 'absent',
      'joint-illness-known': [],
      'sausage-toe': 'absent',
    },
  })
  it.each([
    ['a picture and one feature', spine('absent', 'present', 'absent'), 'present', true],
    ['a picture and nothing', spine('absent', 'absent', 'absent'), 'present', false],
    ['the tissue type and two features', spine('present', 'present', 'present'), 'absent', true],
    ['the tissue type and one feature', spine('present', 'present', 'absent'), 'absent', false],
  ])('%s', (_, person, picture, expected) => {
    expect(fits('axial-spondyloarthritis-criteria', person, { ...nothing, picture }) ?? null).toBe(expected)
  })
})

function footSore(whiteCells: number): Case {
  return { answers: { diabetes: 'present', 'skin-break-or-sore': 'present', fever: 'present', 'white-cell-count': whiteCells } }
}

function brokenHip(short: 'present' | 'absent'): Case {
  return {
    age: 82,
    sex: 'female',
    sites: [{ region: 'hip-lateral', side: 'left' }],
    answers: {
      'injury-recency': 'today',
      'injury-mechanism': ['fall-from-standing-or-small-strain'],
      'cannot-take-four-steps': 'present',
      'leg-shorter-or-turned-out': short,
    },
  }
}

function ankle(answers: NonNullable<Case['answers']>): Case {
  return { age: 30, sites: [{ region: 'ankle-outer', side: 'left' }], answers: { 'injury-recency': 'today', ...answers } }
}

describe('docs/clinicians/instruments.md', () => {
  it('lists every instrument', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'clinicians', 'instruments.md'), 'utf8')
    expect(model.instruments.filter(({ id }) => !page.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([])
  })
})
