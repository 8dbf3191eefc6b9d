import { describe, expect, it } from 'vitest'
import { inOrder, sentences } from '../src/app/acts.ts'

const CLOT = 'Be checked for a clot today: a leg scan or a blood test. With chest pain, call an ambulance.'

describe('what to do', () => {
  it('is said first in one whole sentence', () => {
    expect(sentences(CLOT)).toEqual(['Be checked for a clot today.', 'A leg scan or a blood test. With chest pain, call an ambulance.'])
    expect(sentences('Book an appointment within 2 weeks.')).toEqual(['Book an appointment within 2 weeks.', ''])
  })

  it('has the ambulance first, and nothing twice', () => {
    const first = { act: 'Call an ambulance now. Do not wait. Say "clot".', ambulance: 'now' } as const
    const acts = [{ act: CLOT, ambulance: 'if-needed' as const }, { act: 'Go there now. Do not wait.' }, first, { act: 'Do not wait.' }]
    expect(inOrder(acts)).toEqual([first, acts[0], { act: 'Go there now.' }])
  })
})
