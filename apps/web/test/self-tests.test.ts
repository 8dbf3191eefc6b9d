import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import { SELF_TESTS, selfTestOf } from '../src/figures/self-tests.ts'
import { selfTestWords } from '../src/words/self-tests.ts'

describe('the drawings of self-tests', () => {
  it('belong to findings that a person can answer', () => {
    const { findings } = loadModel()
    const people = new Set(findings.filter(({ who }) => who === 'person').map(({ id }) => id))
    expect(SELF_TESTS.filter((id) => !people.has(id))).toEqual([])
    expect(SELF_TESTS.length).toBeGreaterThanOrEqual(12)
  })

  it('have words for every moment, and no words without a drawing', () => {
    expect(Object.keys(selfTestWords).sort()).toEqual([...SELF_TESTS].sort())
    for (const id of SELF_TESTS) expect(selfTestWords[id], id).toHaveLength(selfTestOf(id)?.length ?? 0)
  })
})
