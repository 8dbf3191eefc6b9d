import { describe, expect, it } from 'vitest'
import { assess, type Case, type Finding, type Model } from '../src/index.ts'
import { modelFrom } from '../src/testing/index.ts'

/** Every question is worth asking; the first makes sense for men alone, the second from 10 to 59 years. */
function model(): Model {
  const strengths = [
    [0.9, 0],
    [0, 0.9],
    [0.6, 0.1],
  ]
  const base = modelFrom({
    conditions: [
      { prior: 0.2, urgency: 1 },
      { prior: 0.2, urgency: 3 },
    ],
    findings: strengths.map((strength) => ({ leak: 0.1, strength })),
  })
  const asked: readonly Finding['asked'][] = [{ sex: 'male' }, { from: 10, to: 59 }, undefined]
  return { ...base, findings: base.findings.map((finding, i) => ({ ...finding, ...(asked[i] ? { asked: asked[i] } : {}) })) }
}

const askedOf = (person: Case): readonly string[] => {
  const result = assess(model(), person)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const { next, wouldChange } = result.value
  const questions = next?.questions.map(({ id }) => id) ?? []
  expect(wouldChange.map(({ id }) => id)).toEqual(expect.arrayContaining(questions))
  return wouldChange.map(({ id }) => id).sort()
}

describe('a question that makes no sense for somebody', () => {
  it('is neither asked nor named as what would change the result', () => {
    expect(askedOf({ sex: 'female', age: 30 })).toEqual(['f1', 'f2'])
    expect(askedOf({ sex: 'male', age: 60 })).toEqual(['f0', 'f2'])
    expect(askedOf({ sex: 'male', age: 9.9 })).toEqual(['f0', 'f2'])
  })

  it('is asked up to the next birthday, and where sex or age are not known', () => {
    expect(askedOf({ sex: 'male', age: 59.9 })).toEqual(['f0', 'f1', 'f2'])
    expect(askedOf({})).toEqual(['f0', 'f1', 'f2'])
  })
})
