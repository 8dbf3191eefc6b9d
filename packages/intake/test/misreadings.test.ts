import { describe, expect, it } from 'vitest'
import { understand } from '../src/index.ts'
import { model } from './model.ts'

const answer = (text: string, id: string) => understand(model, text).answers[id]

describe('an injury that is none', () => {
  it.each([
    ['I trip on rugs.', 'injury-mechanism', undefined],
    ['It bleeds when he knocks it.', 'injury-mechanism', undefined],
    ['He cries if the bed gets knocked.', 'injury-mechanism', undefined],
    ['I keep falling.', 'injury-mechanism', undefined],
    ['I fell asleep on the sofa.', 'injury-mechanism', undefined],
    ['It hit me an hour ago.', 'injury-mechanism', undefined],
    ['I have nearly fallen twice.', 'injury-mechanism', undefined],
    ['We thought it was a pulled muscle.', 'injury-mechanism', undefined],
    ['A and E said pulled muscle.', 'injury-mechanism', undefined],
    ['I put it down to a twist on the stairs.', 'injury-mechanism', undefined],
    ['Nobody saw her fall.', 'injury-recency', undefined],
    ["It wasn't there before and if she knocks it she cries.", 'injury-recency', undefined],
    ['He said he fell.', 'injury-mechanism', ['fall-from-standing-or-small-strain']],
    ['Yesterday I trip on the stair.', 'injury-mechanism', ['fall-from-standing-or-small-strain']],
    ['I tripped on a rug.', 'injury-mechanism', ['fall-from-standing-or-small-strain']],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })
})

describe('phrases of words.yaml that mean no sign', () => {
  it.each([
    ['I have hay fever.', 'fever', undefined],
    ['I have hay fever and a fever of 39.', 'fever', 'present'],
    ['I cannot cut my toenails.', 'skin-break-or-sore', undefined],
    ['I cut my foot.', 'skin-break-or-sore', 'present'],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })
})

describe('what is named and not said', () => {
  it.each([
    ['The doctor treated it as cellulitis.', 'spreading-red-hot-skin'],
    ['I have a slight temperature.', 'fever'],
    ['I feel rotten.', 'severely-unwell'],
  ])('"%s" leaves %s open, to be asked', (text, id) => {
    expect(answer(text, id)).toBeUndefined()
    expect(understand(model, text).ask).toContain(id)
  })
})

describe('"swollen" alone', () => {
  it.each([
    ['My calf hurts and is swollen.', 'joint-swollen', undefined],
    ['My calf hurts and is swollen.', 'swelling-site', ['calf']],
    ['My knee hurts. It is swollen.', 'joint-swollen', 'present'],
    ['My calf hurts, no swelling.', 'joint-swollen', 'absent'],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })
})

describe('a temperature', () => {
  it.each([
    ["Temperature is 36.8 so it can't be infected.", 'absent'],
    ['Temp was 37.4 so no need to call.', 'absent'],
    ['A temperature and 40 lengths of the pool.', 'present'],
  ])('"%s" says of fever: %s', (text, state) => {
    expect(answer(text, 'fever')).toBe(state)
  })
})
