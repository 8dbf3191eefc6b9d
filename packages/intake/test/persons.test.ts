import { describe, expect, it } from 'vitest'
import { understand } from '../src/index.ts'
import { model } from './model.ts'

const read = (text: string) => understand(model, text)
const answer = (text: string, id: string) => read(text).answers[id]

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

describe('a person who says what they are', () => {
  it.each([
    "I'm a boy in year 9, hot and swollen knee.",
    'As a girl in a football team, hot and swollen knee.',
    "I'm a boy in year 9 and my knee is hot and swollen.",
    'I am a man at work all day and my knee is hot and swollen.',
    'As a girl in the club I play a lot, my knee is hot and swollen.',
    'A lad from the gym writes: my knee is hot and swollen.',
  ])('"%s" is about them', (text) => {
    expect(answer(text, 'hot-red-swollen-joint')).toBe('present')
  })

  it('is told from somebody who is only mentioned', () => {
    expect(answer('My knee aches. A boy in my class had a hot and swollen knee.', 'hot-red-swollen-joint')).toBeUndefined()
  })
})

describe('persons', () => {
  it.each([
    ['Dad falls a lot', 'falls-often'],
    ['My dad has become very confused since last night', 'fainted-or-very-drowsy'],
  ])('"%s" is about him', (text, id) => {
    const read = understand(model, text)
    expect(read.answers[id]).toBe('present')
    expect(read.profile.for).toBe('someone-else')
  })

  it('of whom the text is a child are a child by their pronouns', () => {
    expect(answer('My son is 13 and his shin hurts. He is not limping.', 'child-limps')).toBe('absent')
    expect(answer('My knee hurts. He is not limping.', 'child-limps')).toBeUndefined()
    expect(answer('My son is 5. He cannot walk.', 'cannot-take-four-steps')).toBe('present')
  })

  it.each([
    ['my mother is diabetic', undefined],
    ['my mother is diabetic and I am diabetic', 'present'],
    ['my wife noticed that I am diabetic', 'present'],
    ['a walk with my sister, diabetic since 2010', 'present'],
    ['diabetes runs in my family', undefined],
  ])('"%s" says of diabetes: %s', (text, state) => {
    expect(answer(text, 'diabetes')).toBe(state)
  })

  it.each([
    ['Mum tripped an hour ago. Her right groin hurts.', 'female', ['groin:right']],
    ['Gran fell yesterday, 88, her left heel hurts', 'female', ['heel:left']],
    ['Grandson aged 7, right heel pain', 'male', ['heel:right']],
    ['My nephew is with us, he says his left heel hurts and he limps. At first I said cramp, he did not.', 'male', ['heel:left']],
    ["I'm writing for my aunt. Her left heel hurts.", 'female', ['heel:left']],
  ])('"%s" is about another person', (text, sex, expected) => {
    const read = understand(model, text)
    expect(read.profile).toMatchObject({ for: 'someone-else', sex })
    expect(read.sites.map(({ region, side }) => `${region}:${side}`)).toEqual(expected)
  })

  it('who are only told of do not take the place of the writer', () => {
    const read = understand(model, 'My husband has gout and he rubs my knee, he says he hates his pills and he would stop. My knee hurts.')
    expect(read.profile).not.toHaveProperty('for')
  })

  it('a joint that is swollen says where', () => {
    expect(answer('The ankle hurt and in the evening it blew up like a balloon', 'joint-swollen')).toBe('present')
    expect(answer('By the evening my knee blew up.', 'swelling-site')).toEqual(['knee-front', 'knee-inner'])
    expect(answer('My knee is not puffy.', 'swelling-site')).toBeUndefined()
  })

  it('who act on the writer are not the ones it happened to', () => {
    expect(answer('My boyfriend kicked me in the left shin yesterday', 'injury-recency')).toBe('within-seven-days')
  })

  it('are read from the notes of a doctor', () => {
    expect(understand(model, '72 y/o F c/o L heel pain 3/52, b/l calf cramps, w/o fever.')).toMatchObject({
      profile: { age: 72, sex: 'female' },
      answers: { 'pain-duration': 'two-to-six-weeks', fever: 'absent' },
      sites: [
        { region: 'heel', side: 'left' },
        { region: 'calf', side: 'left' },
        { region: 'calf', side: 'right' },
      ],
    })
  })

  it('may be the one the text is about', () => {
    expect(understand(model, 'My 5 year old son has a fever and his right knee hurts')).toMatchObject({
      profile: { age: 5, sex: 'male', for: 'someone-else' },
      answers: { fever: 'present' },
      sites: [
        { region: 'knee-front', side: 'right' },
        { region: 'knee-inner', side: 'right' },
      ],
    })
  })
})
