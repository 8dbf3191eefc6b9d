import { describe, expect, it } from 'vitest'
import { callsAmbulance, gravestFirst, inOrder, sentences } from '../src/app/acts.ts'

const CLOT = 'Be checked for a clot today: a leg scan or a blood test. With chest pain, call an ambulance.'

describe('what to do', () => {
  it('is said first in one whole sentence', () => {
    expect(sentences(CLOT)).toEqual(['Be checked for a clot today.', 'A leg scan or a blood test. With chest pain, call an ambulance.'])
    expect(sentences('Book an appointment within 2 weeks.')).toEqual(['Book an appointment within 2 weeks.', ''])
  })

  it('is to call an ambulance only where that comes first', () => {
    expect(callsAmbulance(CLOT)).toBe(false)
    expect(callsAmbulance('Call an ambulance now. Do not wait.')).toBe(true)
  })

  it('has the ambulance first, and nothing twice', () => {
    const acts = ['Go there now. Do not wait.', 'Call an ambulance now. Do not wait. Say "clot".', 'Do not wait.']
    expect(inOrder(acts)).toEqual(['Call an ambulance now. Do not wait. Say "clot".', 'Go there now.'])
  })

  it('names the gravest reason to come back first, and keeps the order of the others', () => {
    const acts = [
      'A sore: within a day.',
      'Fever: see a doctor soon.',
      'Numb between the legs: emergency department now.',
      'Chest pain: call an ambulance.',
    ]
    expect(gravestFirst(acts)).toEqual([acts[3], acts[2], acts[0], acts[1]])
  })
})
