import { AGE_BANDS, assess, type Model, urgencyRank } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { compile } from '../src/compile.ts'
import { loadKnowledge } from '../src/index.ts'
import { type Entries, read } from '../src/read.ts'
import { GOOD, knowledgeWith } from './folders.ts'

const OSTEOARTHRITIS = 'conditions/joint/knee-osteoarthritis.yaml'

function modelOf(folder: string): Model {
  const { model, problems } = loadKnowledge(folder)
  if (!model) throw new Error(`the folder is broken: ${JSON.stringify(problems)}`)
  return model
}

const condition = (model: Model, id: string) => model.conditions.find((each) => each.id === id)
const finding = (model: Model, id: string) => model.findings.find((each) => each.id === id)

describe('compile', () => {
  it('makes the same bytes from the same entries', () => {
    expect(JSON.stringify(modelOf(GOOD))).toBe(JSON.stringify(modelOf(knowledgeWith())))
  })

  it('does not care in which order the files were read', () => {
    const { entries } = read(GOOD)
    const reversed = Object.fromEntries(Object.entries(entries).map(([kind, list]) => [kind, [...list].reverse()])) as unknown as Entries
    expect(JSON.stringify(compile(reversed, '1'))).toBe(JSON.stringify(compile(entries, '1')))
  })

  it('has another hash when one number changes, and the same when only a comment does', () => {
    const { hash } = modelOf(GOOD)
    expect(modelOf(knowledgeWith({ [OSTEOARTHRITIS]: (text) => text.replace('60+: 650', '60+: 651') })).hash).not.toBe(hash)
    expect(modelOf(knowledgeWith({ [OSTEOARTHRITIS]: (text) => `# a remark\n${text}` })).hash).toBe(hash)
  })

  it('survives JSON: nothing in the model is undefined, a map or not a number', () => {
    const model = modelOf(GOOD)
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model)
  })

  it('sorts conditions and red flags by urgency, then by id', () => {
    const model = modelOf(GOOD)
    expect(model.conditions.map((each) => each.id)).toEqual(['septic-arthritis', 'deep-vein-thrombosis', 'knee-osteoarthritis'])
    const ranks = model.redFlags.map((flag) => urgencyRank(flag.urgency))
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  })

  it('makes pairs hold for both conditions', () => {
    const model = modelOf(GOOD)
    expect(condition(model, 'deep-vein-thrombosis')?.pairs).toEqual([{ id: 'knee-osteoarthritis', ratio: 1.2, why: 'Both come with age.' }])
    expect(condition(model, 'septic-arthritis')?.pairs).toMatchObject([{ id: 'knee-osteoarthritis', ratio: 0 }])
    for (const a of model.conditions)
      for (const { id, ratio } of a.pairs) expect(condition(model, id)?.pairs.find((pair) => pair.id === a.id)?.ratio).toBe(ratio)
  })

  it('turns per 1000 into chances, with no chance of exactly 0', () => {
    const prior = condition(modelOf(GOOD), 'knee-osteoarthritis')?.prior
    expect(prior).toHaveLength(AGE_BANDS.length)
    expect(prior).toEqual([0.00001, 0.001, 0.02, 0.14, 0.65])
  })

  it('takes the listed causes out of the background', () => {
    const fever = finding(modelOf(GOOD), 'fever')
    expect(fever?.background.present).toBe(0.04)
    expect(fever?.leak.present).toBeLessThan(0.04)
    expect(fever?.leak.present).toBeGreaterThanOrEqual(0.04 / 5)
  })

  it('lets a share count that is no higher than the background', () => {
    const model = modelOf(
      knowledgeWith({ [OSTEOARTHRITIS]: (text) => text.replace('fever: never', 'fever: { judgement: 0.04, range: [0.02, 0.08] }') }),
    )
    const leak = finding(model, 'fever')?.leak.present ?? 1
    const strength = condition(model, 'knee-osteoarthritis')?.links.find((link) => link.finding === 'fever')?.strength ?? 0
    const shown = 1 - (1 - leak) * (1 - strength)
    expect(shown).toBeGreaterThan(leak + 0.3 * (0.04 - leak))
    expect(shown).toBeLessThanOrEqual(0.041)
  })

  it('makes a number into bins at its cuts, and gives regions their place', () => {
    const model = modelOf(GOOD)
    expect(finding(model, 'body-mass-index')?.values).toEqual([
      { id: 'under-25', label: 'under 25 kg/m²' },
      { id: '25-to-30', label: '25 to 30 kg/m²' },
      { id: '30-or-more', label: '30 kg/m² or more' },
    ])
    expect(finding(model, 'pain-site')?.values.map((value) => value.id)).toEqual(model.regions.map((region) => region.id))
  })

  it('holds what people say by what it means, and times in minutes', () => {
    const changed = knowledgeWith({
      'findings/general/onset-speed.yaml': (text) =>
        text.replace(
          'background:',
          'says: { at-once: [suddenly], any: [began] }\ndenied: slowly\ntimes: { at-once: 2 hours, slowly: longer }\nbackground:',
        ),
    })
    const model = modelOf(changed)
    expect(finding(model, 'fever')?.says).toEqual({ present: ['temperature', 'shivering'] })
    expect(finding(model, 'recent-operation')?.says).toEqual({})
    expect(finding(model, 'onset-speed')).toMatchObject({
      says: { 'at-once': ['suddenly'], any: ['began'] },
      denied: 'slowly',
      times: [
        { value: 'at-once', upTo: 120 },
        { value: 'slowly', upTo: null },
      ],
    })
    expect(model.regions.at(-1)?.says).toEqual(['calves'])
    expect(model.parts).toEqual([
      { id: 'knee', title: 'Knee', says: ['knee'], regions: ['knee-front', 'knee-inner'], also: [], aspects: { inner: 'knee-inner' } },
    ])
    expect(model.words).toEqual({ hurts: ['sore', 'aching', 'painful'] })
  })

  it('adds the places where a cause hurts, unless its file says how often', () => {
    // Osteoarthritis: the inner side is judged in its findings, the front comes from its regions (second: 0.4).
    const links = condition(modelOf(GOOD), 'knee-osteoarthritis')?.links.filter((link) => link.finding === 'pain-site')
    expect(links?.map((link) => [link.value, link.basis.sensitivity])).toEqual([
      ['knee-front', 0.4],
      ['knee-inner', 0.6],
    ])
  })

  it('keeps where each number comes from', () => {
    const clot = condition(modelOf(GOOD), 'deep-vein-thrombosis')
    expect(clot?.links.find((link) => link.finding === 'calf-swollen')?.basis).toEqual({
      source: 'test-book',
      at: 'table 2',
      sensitivity: 0.78,
      specificity: 0.67,
      n: 400,
    })
    expect(clot?.risks[0]?.basis).toEqual({ source: 'test-book', range: [2, 8] })
    expect(clot?.course.basis).toEqual({})
  })

  it('gives a published prior the group of the rate that it follows', () => {
    const rate = 'rates: [{ perThousandYears: 0.5, n: 900, population: adults of one county, source: test-book, at: page 3 }]'
    const published = knowledgeWith({
      'conditions/venous-lymph/deep-vein-thrombosis.yaml': (text) => text.replace('2, basis: judgement', `2, source: test-book, ${rate}`),
    })
    const beside = knowledgeWith({
      'conditions/venous-lymph/deep-vein-thrombosis.yaml': (text) => text.replace('2, basis: judgement', `2, basis: judgement, ${rate}`),
    })
    const group = { source: 'test-book', at: 'page 3', n: 900, population: 'adults of one county' }
    expect(condition(modelOf(published), 'deep-vein-thrombosis')?.priorBasis).toEqual(group)
    expect(condition(modelOf(beside), 'deep-vein-thrombosis')?.priorBasis).toEqual({})
  })

  it('makes a model that the engine can use: the examples of the files come out as they say', () => {
    const model = modelOf(GOOD)
    for (const { data } of read(GOOD).entries['red-flag']) {
      for (const { name, expect: state, ...example } of data.examples) {
        const result = assess(model, example)
        if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problems)}`)
        expect(
          result.value.redFlags.some((flag) => flag.id === data.id),
          name,
        ).toBe(state === 'present')
      }
    }
  })
})
