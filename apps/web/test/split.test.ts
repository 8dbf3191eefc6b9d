import { ask, type Model } from '@kneebone/engine'
import { modelFrom } from '@kneebone/engine/testing'
import { understand } from '@kneebone/intake'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import { packer } from '../src/knowledge/compact.ts'
import { reading, toLines } from '../src/knowledge/lines.ts'
import { forAsking, join, split } from '../src/knowledge/split.ts'

const model: Model = {
  ...modelFrom({
    conditions: [
      { prior: 0.2, urgency: 1 },
      { prior: 0.05, urgency: 3 },
    ],
    findings: [
      { leak: 0.1, strength: [0.8, 0.1] },
      { leak: 0.02, strength: [0, 0.7] },
    ],
    choices: [{ background: 0.4, share: [0.75, 0.2] }],
  }),
  hash: 'abc',
}
/** What went over the network is JSON. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('the knowledge in three parts', () => {
  it('is the whole again when joined', () => {
    expect(join(sent(split(model)))).toEqual(sent(model))
  })

  it('loses nothing of the knowledge as it is', () => {
    const real = loadModel()
    expect(join(sent(split(real)))).toEqual(real)
  })

  it('asks the same with the first part alone', () => {
    const { reasoning } = split(model)
    expect(ask(forAsking(sent(reasoning)), { age: 50 })).toEqual(ask(model, { age: 50 }))
  })

  it('keeps what is only read out of the first part', () => {
    const first = JSON.stringify(
      split({ ...model, conditions: model.conditions.map((each) => ({ ...each, summary: 'Read later' })) }).reasoning,
    )
    expect(first).not.toContain('Read later')
    expect(first).not.toContain('"basis"')
  })

  it('keeps what people say out of the first part, and reads their words with the second', () => {
    const { reasoning, phrases } = split(loadModel())
    expect(reasoning.findings.filter((finding) => 'says' in finding)).toEqual([])
    const text = 'My left knee gives way on the stairs. No fever.'
    expect(understand(forAsking(sent(reasoning), sent(phrases)), text)).toEqual(understand(loadModel(), text))
    expect(understand(forAsking(sent(reasoning), sent(phrases)), text).answers).toMatchObject({ fever: 'absent' })
  })

  it('does not join two versions', () => {
    const { reasoning, phrases, words } = split(model)
    expect(() => join({ reasoning, phrases, words: { ...words, hash: 'def' } })).toThrow(/different versions/)
    expect(() => join({ reasoning, phrases: { ...phrases, hash: 'def' }, words })).toThrow(/different versions/)
  })
})

describe('a part as lines', () => {
  const read = (text: string) => {
    const steps = reading(text)
    for (let count = 0; ; count++) {
      const { done, value } = steps.next()
      if (done) return { value, count }
    }
  }

  it('is JSON, and comes back as it was, a little at a time', () => {
    const { words } = sent(split(loadModel()))
    const text = toLines(words)
    expect(JSON.parse(text)).toBeInstanceOf(Array)
    const { value, count } = read(text)
    expect(JSON.stringify(value)).toBe(JSON.stringify(words))
    expect(count).toBeGreaterThan(20)
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(100_000)
  })

  it('keeps what is no list, an empty list, and breaks in a text', () => {
    const part = { hash: 'a', none: [], some: [{ says: 'one,\ntwo,' }], map: { b: [1] } }
    expect(read(toLines(part)).value).toEqual(part)
  })

  it('is not read where it was cut off', () => {
    expect(() => read(toLines({ hash: 'a', some: [1, 2, 3] }).slice(0, -9))).toThrow('cut off')
  })
})

describe('packing of links and tables', () => {
  const pack = packer([
    { id: 'fever', values: [] },
    {
      id: 'onset',
      values: [
        { id: 'sudden', label: '' },
        { id: 'slow', label: '' },
      ],
    },
  ])

  it('refuses what it could not give back', () => {
    expect(() => pack([{ finding: 'fever', strength: 0.12345, sd: 0.8 }], [])).toThrow('0.12345 is not a whole number of 1/1000')
    expect(() => pack([{ finding: 'cough', strength: 0.1, sd: 0.8 }], [])).toThrow('cough is not a finding')
    expect(() => pack([{ finding: 'onset', value: 'never', strength: 0.1, sd: 0.8 }], [])).toThrow('never is not a value of onset')
  })
})
