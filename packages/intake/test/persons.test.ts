import { describe, expect, it } from 'vitest'
import { understand } from '../src/index.ts'
import { model } from './model.ts'

const read = (text: string) => understand(model, text)

describe('a text about a relative', () => {
  it.each([
    ['My husband is struggling to breathe.', 'breathless', 'present', 'male'],
    ["My mother's calf is swollen.", 'one-calf-bigger', 'present', 'female'],
    ['Dad says he cannot lift his toes.', 'foot-drop', 'present', 'male'],
    ['Please quick. My husband fell and he cannot stand up. He will not let me touch it.', 'cannot-take-four-steps', 'present', 'male'],
    ["About dad, he's seventy and diabetic. His foot is numb.", 'diabetes', 'present', 'male'],
    ["My dad's hip was replaced last year, now it is hot and he is shivering.", 'shaking-chills', 'present', 'male'],
  ])('"%s" is read as theirs: %s %s', (text, id, value, sex) => {
    expect(read(text).answers[id]).toBe(value)
    expect(read(text).profile).toMatchObject({ for: 'someone-else', sex })
  })

  it.each([
    ['My husband is 58 and his knee hurts.', 58],
    ['My neighbour, 71, tripped and her hip hurts.', 71],
    ['My father is 60 and I hurt my knee.', undefined],
  ])('has their age: "%s" %s', (text, age) => {
    expect(read(text).profile.age).toBe(age)
  })
})

describe('what relatives have, in a text about the writer', () => {
  it.each([
    ['My father had gout.', 'joint-illness-known', undefined],
    ['My dad had a blood clot in his leg.', 'clot-before', undefined],
    ['My dad had a blood clot in his leg.', 'relative-with-clot', 'present'],
    ['My aunt had a clot after her baby, my calf hurts.', 'pregnancy-status', undefined],
    ["I'm vegan since my husband's heart attack, my knee hurts.", 'heart-and-artery-illness', undefined],
    ['I know my dad was breathless. My knee hurts.', 'breathless', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(read(text).answers[id]).toEqual(value)
    expect(read(text).profile.for).toBeUndefined()
  })

  it('ends where the writer does something to them', () => {
    expect(read("I bent to lift my daughter's scooter and felt something go in my back.").answers['felt-at-injury']).toEqual([
      'pop-or-snap',
    ])
    expect(read('Lifted my grandson into his cot and my back hurts.').answers['began-with-lift-bend-or-twist']).toBe('present')
  })
})
