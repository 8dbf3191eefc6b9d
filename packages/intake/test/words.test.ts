import { describe, expect, it } from 'vitest'
import { understand } from '../src/index.ts'
import { stemOf, tokensOf } from '../src/tokens.ts'
import { model } from './model.ts'

const wordsOf = (text: string) => tokensOf(text).map(({ word }) => word)
const answer = (text: string, id: string) => understand(model, text).answers[id]

describe('stems', () => {
  it.each([
    ['swelled', 'swollen'],
    ['knelt', 'kneeling'],
    ['carried', 'carry'],
    ['tried', 'trying'],
    ['elevation', 'elevating'],
    ['infection', 'infected'],
    ['movement', 'moving'],
    ['improvement', 'improves'],
    ['tingly', 'tingling'],
    ['families', 'family'],
    ['illnesses', 'illness'],
    ['travelled', 'travelling'],
    ['awoke', 'waking'],
    ['died', 'dying'],
    ['bruises', 'bruised'],
  ])('of %s and %s are one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other))
  })

  it.each([
    ['care', 'car'],
    ['note', 'not'],
    ['scared', 'scar'],
    ['shine', 'shin'],
    ['taped', 'tapped'],
    ['site', 'sit'],
    ['testes', 'test'],
    ['evening', 'even'],
  ])('of %s and %s are two', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other))
  })
})

describe('words written apart, short or with a stroke', () => {
  it.each([
    ['I can not walk', ['i', 'cannot', 'walk']],
    ['could not', ['cannot']],
    ['my knee-cap', ['my', 'kneecap']],
    ['in-grown toe nail', ['ingrown', 'toenail']],
    ['N/V', ['nausea', 'vomiting']],
    ['P&N in L foot', ['pins', 'needles', 'in', 'left', 'foot']],
    ['b/l oedema w/o pain', ['both', 'oedema', 'without', 'pain']],
    ['worse w/ walking', ['worse', 'with', 'walking']],
    ['heat + swelling', ['heat', 'and', 'swelling']],
    ['2+ pitting', ['2', '+', 'pitting']],
    ['LBP, PMH OA', ['low', 'back', 'pain', ',', 'history', 'osteoarthritis']],
    ['extends to the foot', ['spreads', 'to', 'the', 'foot']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('keep the place of all that was written', () => {
    const text = 'It hurts, I can  not walk'
    const token = tokensOf(text).find(({ word }) => word === 'cannot')
    expect(text.slice(token?.start, token?.end)).toBe('can  not')
  })

  it.each([
    ['SOB since this morning', 'breathless', 'present'],
    ['I could not put any weight on it', 'cannot-take-four-steps', 'present'],
    ['N&V for 2 days', 'vomiting', 'present'],
  ])('"%s" says of %s: %s', (text, finding, state) => {
    expect(answer(text, finding)).toBe(state)
  })
})

describe('words that stand for others', () => {
  it.each([
    ['R knee effusion', 'joint-swollen', 'present'],
    ['Febrile since yesterday', 'fever', 'present'],
    ['no pyrexia', 'fever', 'absent'],
    ['He puked three times', 'vomiting', 'present'],
    ['Dyspnoeic, left calf tender', 'breathless', 'present'],
  ])('"%s" says of %s: %s', (text, finding, state) => {
    expect(answer(text, finding)).toBe(state)
  })

  it('do not stand for what only looks alike', () => {
    expect(answer('The physio did a test', 'sudden-testicle-pain')).toBeUndefined()
    expect(answer('I wear leggings', 'new-bowel-control-loss')).toBeUndefined()
    expect(answer('My calf is swollen', 'growing-or-hard-lump')).toBeUndefined()
  })
})
