import type { FiredFlag } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { inOrder, sentences, settled } from '../src/app/acts.ts'

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

  it('leaves out a rule in doubt only where another settles all that it fears', () => {
    const flag = (id: string, fear: readonly string[], inDoubt?: true): FiredFlag => ({
      id,
      fear,
      title: id,
      urgency: 'urgent',
      act: id,
      why: id,
      interrupts: false,
      because: [],
      basis: [],
      ...(inDoubt ? { inDoubt } : {}),
    })
    const sure = flag('sure', ['clot'])
    const more = flag('more', ['clot', 'infection'], true)
    expect(settled([sure, flag('doubt', ['clot'], true), more])).toEqual([sure, more])
    expect(settled([flag('doubt', ['clot'], true)])).toHaveLength(1)
    expect(settled([flag('doubt', ['clot'], true), flag('other', ['clot'], true)])).toHaveLength(2)
  })
})
