import { assess, type Case } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import { type Parts, split } from '../src/knowledge/split.ts'
import { type Fetch, reasonerWith } from '../src/reasoning/tasks.ts'

const model = loadModel()
const parts = split(model)
const CASE: Case = {
  age: 52,
  sex: 'male',
  sites: [{ region: 'calf', side: 'left' }],
  answers: { 'stairs-hurt': 'present', fever: 'absent' },
}

/** Gives the parts, but fails for those named, once each. */
function failingOnce(...names: (keyof Parts)[]): { fetch: Fetch; fetched: string[] } {
  const left = new Set(names)
  const fetched: string[] = []
  return {
    fetched,
    fetch: async (name) => {
      fetched.push(name)
      if (left.delete(name)) throw new Error(`${name} could not be loaded`)
      return parts[name]
    },
  }
}

describe('the reasoner of the web app', () => {
  it('gives the assessment of the whole model, with what its page names', async () => {
    const { result, said } = await reasonerWith(failingOnce().fetch).assess(CASE)
    const whole = assess(model, CASE)
    expect(whole.ok && whole.value).toEqual(result)
    expect(said.conditions.map(({ id }) => id).sort()).toEqual(result.causes.map(({ id }) => id).sort())
    const cited = [...new Set([...JSON.stringify(result).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id))]
    expect(cited.length).toBeGreaterThan(0)
    expect(said.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(cited))
    expect(said.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['stairs-hurt', 'fever']))
    expect(said.sources.length).toBeLessThan(model.sources.length)
  })

  it('asks with the first part alone, and fetches no other for a case without words of its own', async () => {
    const { fetch, fetched } = failingOnce()
    const { next } = await reasonerWith(fetch).ask(CASE)
    expect(next?.questions.length).toBeGreaterThan(0)
    expect(fetched).toEqual(['reasoning'])
  })

  it('asks on where the phrases cannot be fetched, and reads the words once they can', async () => {
    const reasoner = reasonerWith(failingOnce('phrases').fetch)
    expect((await reasoner.ask({ ...CASE, text: 'no fever' })).next).not.toBeNull()
    expect((await reasoner.understand({ text: 'no fever', today: '2026-11-21' })).answers).toMatchObject({ fever: 'absent' })
  })

  it('fetches again what could not be fetched', async () => {
    const reasoner = reasonerWith(failingOnce('words').fetch)
    await expect(reasoner.assess(CASE)).rejects.toThrow('words could not be loaded')
    expect((await reasoner.assess(CASE)).result.causes.length).toBeGreaterThan(0)
  })
})
