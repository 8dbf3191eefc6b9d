import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readCase } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { caseOf, type Mapping, readMapping } from '../src/mapping.ts'
import { told } from '../src/sets.ts'
import { readVignettes, type Vignette } from '../src/vignettes.ts'
import { knowledge, model } from './real.ts'

const folder = (name: string) => join(import.meta.dirname, '..', name)
const files = readdirSync(folder('vignettes'))
const setIn = (home: string, file: string) => ({
  name: basename(file, '.yaml'),
  vignettes: readVignettes(join(home, 'vignettes', file)),
  mapping: readMapping(join(home, 'mapping', file)),
})
const sets = [...files.map((file) => setIn(folder('.'), file)), setIn(folder('short'), 'short.yaml')]
const conditions = new Set(model.conditions.map(({ id }) => id))
const sources = new Set(knowledge.source.map(({ data }) => data.id))

/** Causes that vignettes accept although they had no file when these were coded. */
const WITHOUT_FILE = [
  'acromegaly',
  'atypical-leg-ulcer',
  'blister-and-foreign-body',
  'cholesterol-embolism',
  'decompression-sickness',
  'distal-peroneal-neuropathy',
  'giant-cell-tumour-of-bone',
  'lymphatic-filariasis',
  'plantar-wart',
  'retrocalcaneal-bursitis',
  'tenosynovial-giant-cell-tumour',
  'toe-fracture',
]

it('every set of vignettes has its mapping, and no name is used twice', () => {
  expect(readdirSync(folder('mapping'))).toEqual(files)
  const ids = sets.flatMap(({ vignettes }) => vignettes.map(({ id }) => id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

it('every accepted cause is in the knowledge, or known to have no file yet', () => {
  const accepted = sets.flatMap(({ mapping }) => Object.values(mapping).flatMap(({ condition }) => condition))
  expect(accepted.filter((id) => !conditions.has(id) && !WITHOUT_FILE.includes(id))).toEqual([])
})

const isSame = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join('\n') === [...b].sort().join('\n')

describe.each(sets)('the vignettes of $name', ({ name, vignettes, mapping }) => {
  /** Every fault that a check finds, as sentences that begin with the vignette. */
  const faults = (kind: string, check: (vignette: Vignette, coded: Mapping) => readonly string[]): readonly string[] =>
    told(
      name,
      kind,
      vignettes.flatMap((vignette) => {
        const coded = mapping[vignette.id]
        return (coded ? check(vignette, coded) : ['has no entry in the mapping']).map((says) => `${vignette.id}: ${says}`)
      }),
    )

  it('are coded phrase by phrase, and nothing else is', () => {
    const ids = new Set(vignettes.map(({ id }) => id))
    expect(
      told(
        name,
        'a mapping of no vignette',
        Object.keys(mapping).filter((id) => !ids.has(id)),
      ),
    ).toEqual([])
    const uncoded = faults('phrases and codes differ', ({ findings_present, findings_absent }, { present = {}, absent = {} }) => [
      ...(isSame(Object.keys(present), findings_present) ? [] : ['present differs from findings_present']),
      ...(isSame(Object.keys(absent), findings_absent) ? [] : ['absent differs from findings_absent']),
    ])
    expect(uncoded).toEqual([])
  })

  it('quote their further facts from the text', () => {
    const invented = faults('a quotation that is not in the text', ({ text }, coded) =>
      Object.keys(coded.text ?? {}).filter((quotation) => !text.includes(quotation)),
    )
    expect(invented).toEqual([])
  })

  it('use findings, values and regions that exist, and contradict themselves nowhere', () => {
    const problems = faults('a code that is no answer', (vignette, coded) => {
      const result = readCase(model, caseOf(vignette, coded))
      return result.ok ? [] : result.problems.map(({ where, message }) => `${where}: ${message}`)
    })
    expect(problems).toEqual([])
  })

  it('of our own name the exact cause first and say where their urgency is from', () => {
    const wrong = faults('a cause or a source of the urgency is wrong', ({ condition, triage_source }, coded) => {
      if (triage_source === undefined) return []
      const known = triage_source === 'judgement' || triage_source.startsWith('https://') || sources.has(triage_source)
      return [...(coded.condition[0] === condition ? [] : [`${condition} is not first`]), ...(known ? [] : [`no source ${triage_source}`])]
    })
    expect(wrong).toEqual([])
  })
})

describe('caseOf', () => {
  const vignette = { age: 40, sex: 'F', id: 'X' } as Vignette
  const coded = (first: object, second: object): Mapping => ({ condition: [], present: { one: { ...first }, two: { ...second } } })

  it('joins two phrases that say different values of one finding', () => {
    const { answers } = caseOf(
      vignette,
      coded({ smoking: 'now', 'pain-character': ['burning'] }, { 'pain-character': { throbbing: 'absent' } }),
    )
    expect(answers).toEqual({ smoking: 'now', 'pain-character': { burning: 'present', throbbing: 'absent' } })
  })

  it('refuses two phrases that contradict each other, by name', () => {
    expect(() => caseOf(vignette, coded({ smoking: 'now' }, { smoking: 'never' }))).toThrow('X: smoking')
    expect(() => caseOf(vignette, coded({ 'pain-character': ['burning'] }, { 'pain-character': { burning: 'absent' } }))).toThrow(
      'X: pain-character',
    )
  })
})
