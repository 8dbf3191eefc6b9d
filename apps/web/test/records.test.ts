import type { Model } from '@kneebone/engine'
import { modelFrom } from '@kneebone/engine/testing'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../src/data/records.ts'

const model: Model = modelFrom({ conditions: [{ prior: 0.2, urgency: 1 }], findings: [{ leak: 0.1, strength: [0.8] }] })
const SETTINGS = { emergencyNumber: '999', theme: 'dark', textSize: 'large' }
const PAST = {
  id: 'a',
  at: '2026-11-21T06:00:00.000Z',
  case: { age: 40 },
  urgency: 'soon',
  causes: [{ id: 'c0', title: 'C', words: 'likely' }],
  versions: { engine: '0', knowledge: '0', hash: '0' },
}
const ENTRY = {
  id: 'd',
  at: '2026-11-21T07:00:00.000Z',
  pains: [{ site: { region: 'heel', side: 'left' }, pain: 4 }],
  flare: true,
  load: 'more',
  medicines: '',
  helped: 'rest',
  note: '',
}
const FOLLOW = {
  id: 'a',
  stage: 1,
  levels: { squat: 2 },
  done: { '2026-11-21': ['squat'] },
  tried: [{ id: 't', what: 'rest', outcome: 'little' }],
}
const SCORE = { id: 's', at: '2026-11-21T07:00:00.000Z', instrument: 'pain-rating', lowest: 4, highest: 5, means: ['moderate'] }
const file = (parts: object) => JSON.stringify({ kneebone: 'data', format: 1, ...parts })
const faults = (text: string) => {
  const read = readRecords(text, model)
  return 'faults' in read ? read.faults : []
}

describe('a file from another device', () => {
  it('may be a result that the result page saved', () => {
    const person = { age: 40, answers: { f0: 'present' } }
    expect(readRecords(JSON.stringify({ case: person, assessment: {} }), model)).toMatchObject({
      records: { current: { person }, past: [] },
    })
    expect(faults(JSON.stringify({ case: { age: -4 }, assessment: {} })).join()).toContain('age is -4')
  })

  it('is taken over whole', () => {
    const current = {
      person: { age: 40, answers: { f0: 'present' } },
      steps: [{ page: 'about' }],
      knowledge: 'old',
      note: { wants: 'To walk' },
    }
    const read = readRecords(file({ settings: SETTINGS, current, past: [PAST], diary: [ENTRY], follow: [FOLLOW], scores: [SCORE] }), model)
    // The pages of the interview are made anew on this device; the answers are all there.
    expect(read).toEqual({
      records: {
        kneebone: 'data',
        format: 2,
        settings: SETTINGS,
        current: { ...current, steps: [], knowledge: '' },
        past: [PAST],
        diary: [ENTRY],
        follow: [FOLLOW],
        scores: [SCORE],
      },
    })
  })

  it.each([
    ['is no JSON', 'x{', /not a JSON file/],
    ['is not ours', '{"a":1}', /not a file that Kneebone saved/],
    ['is from the future', file({ format: 3 }), /newer Kneebone \(format 3\)/],
    ['has a wrong number', file({ settings: { ...SETTINGS, emergencyNumber: '<b>' } }), /settings are damaged/],
    [
      'has an answer that nobody knows',
      file({ current: { person: { answers: { nothing: 'present' } } } }),
      /current.person.answers.nothing/,
    ],
    ['has a broken diary entry', file({ diary: [ENTRY, { ...ENTRY, pains: [{ pain: 99 }] }] }), /diary entry 2 is damaged/i],
    ['has a broken plan', file({ follow: [{ ...FOLLOW, done: 3 }] }), /plan 1 is damaged/i],
    ['has a broken score', file({ scores: [{ ...SCORE, lowest: 'four' }] }), /score 1 is damaged/i],
    ['has a broken date', file({ past: [PAST, { ...PAST, at: 'yesterday' }] }), /result 2 is damaged/i],
  ])('is refused with a reason when it %s', (_, text, reason) => {
    expect(faults(text)).toEqual([expect.stringMatching(reason)])
  })

  it('names all its faults at once', () => {
    expect(faults(file({ settings: {}, current: { person: { age: -1 } }, past: [{}] }))).toHaveLength(3)
  })
})
