import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Model } from '../src/model.ts'
import { closest, readCase } from '../src/read-case.ts'
import { modelFrom } from '../src/testing/index.ts'

const base = modelFrom({
  conditions: [{ prior: 0.1, urgency: 1 }],
  findings: [{ leak: 0.1, strength: [0.5] }],
  choices: [{ background: 0.5, share: [0.5] }],
})
const extra: Finding[] = [
  { ...(base.findings[0] as Finding), id: 'severity', kind: 'number', values: [], unit: 'points', cuts: [4] },
  { ...(base.findings[0] as Finding), id: 'character', kind: 'choice', multiple: true, values: [{ id: 'burning', label: 'Burning' }] },
]
const model: Model = {
  ...base,
  findings: [...base.findings, ...extra],
  regions: ['calf', 'shin'].map((id) => ({ id, title: id, sided: true, beside: [], says: [] })),
  parts: [{ id: 'lower-leg', title: 'Lower leg', says: ['lower leg'], regions: ['shin', 'calf'], also: [], aspects: {} }],
}
const problemsOf = (input: unknown) => {
  const result = readCase(model, input)
  return result.ok ? [] : result.problems.map(({ code, where }) => `${code} ${where}`)
}

describe('readCase', () => {
  it('takes a list of answers that nobody confirmed, and names what is wrong in it', () => {
    const person = { answers: { f0: 'present' }, unconfirmed: ['f0'] }
    expect(readCase(model, person)).toEqual({ ok: true, value: person })
    expect(problemsOf({ unconfirmed: 'f0' })).toEqual(['wrong-unconfirmed unconfirmed'])
    expect(problemsOf({ unconfirmed: ['f0', 'f99', 3] })).toEqual(['unknown-finding unconfirmed.1', 'unknown-finding unconfirmed.2'])
  })

  it('takes a whole case', () => {
    const person = {
      age: 58,
      sex: 'female',
      for: 'self',
      sites: [{ region: 'calf', side: 'left' }],
      answers: { f0: 'present', n0: 'a', severity: 7, character: ['burning'] },
    }
    expect(readCase(model, person)).toEqual({ ok: true, value: person })
  })

  it('takes a whole part as the regions that stand for it', () => {
    const sites = ['shin', 'calf'].map((region) => ({ region, side: 'left', part: 'lower-leg' }))
    expect(readCase(model, { sites: [{ region: 'lower-leg', side: 'left' }] })).toEqual({ ok: true, value: { sites } })
    expect(readCase(model, { sites })).toEqual({ ok: true, value: { sites } })
  })

  it.each([
    [{ age: -3 }, 'wrong-age age'],
    [{ age: 'abc' }, 'wrong-age age'],
    [{ age: Number.NaN }, 'wrong-age age'],
    [{ sex: 'f' }, 'wrong-sex sex'],
    [{ for: 'cat' }, 'wrong-for for'],
    [{ colour: 'red' }, 'unknown-field colour'],
    [{ sites: 'calf' }, 'wrong-sites sites'],
    [{ sites: [{ region: 'calff' }] }, 'unknown-region sites.0.region'],
    [{ sites: [{ region: 'calf', side: 'up' }] }, 'wrong-side sites.0.side'],
    [{ sites: [{ region: 'calf', part: 'arm' }] }, 'unknown-part sites.0.part'],
    [{ sites: [{ region: 'calf', part: 7 }] }, 'unknown-part sites.0.part'],
    [{ answers: [] }, 'wrong-answers answers'],
    [{ answers: { fever: 'absent' } }, 'unknown-finding answers.fever'],
    [{ answers: { f0: 'yes' } }, 'wrong-answer answers.f0'],
    [{ answers: { n0: 'c' } }, 'wrong-answer answers.n0'],
    [{ answers: { severity: 'bad' } }, 'wrong-answer answers.severity'],
    [{ answers: { character: 'burning' } }, 'wrong-answer answers.character'],
    [{ answers: { character: { burning: 'maybe' } } }, 'wrong-answer answers.character'],
    [{ text: 5 }, 'wrong-text text'],
    ['nonsense', 'not-a-case '],
    [null, 'not-a-case '],
  ])('refuses %j by name', (input, problem) => {
    expect(problemsOf(input)).toContain(problem)
  })

  it('reports every mistake at once', () => {
    expect(problemsOf({ age: -1, sex: 'x', answers: { nope: 'present' } })).toHaveLength(3)
  })

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(typeof readCase(model, input).ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('closest', () => {
  it('finds the slip and keeps quiet where nothing is near', () => {
    expect(closest('morning-stifness', ['morning-stiffness', 'fever'])).toBe('morning-stiffness')
    expect(closest('xyz', ['morning-stiffness', 'fever'])).toBeUndefined()
  })
})
