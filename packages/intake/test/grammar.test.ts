import { describe, expect, it } from 'vitest'
import { understand } from '../src/index.ts'
import { model } from './model.ts'

const answer = (text: string, id: string) => understand(model, text).answers[id]

describe('denial', () => {
  it.each([
    ['no fever', 'absent'],
    ['no sign of fever', 'absent'],
    ['I have not had a fever', 'absent'],
    ["I don't have any fever", 'absent'],
    ['without fever', 'absent'],
    ['neither cough nor fever', 'absent'],
    ['denies pain, redness and fever', 'absent'],
    ['no redness, swelling or fever', 'absent'],
    ['fever: none', 'absent'],
    ['fever was ruled out', 'absent'],
    ['no pain but fever', 'present'],
    ['no swelling and I have a fever', 'present'],
    ['no swelling. Fever.', 'present'],
    ['not only swelling but also fever', 'present'],
    ['no doubt a fever', 'present'],
    ['no swelling, fever', undefined],
    ['no swelling and fever', undefined],
    ["didn't have a fever until yesterday", undefined],
    ['fever and no swelling', 'present'],
    ["it isn't swollen, I have a fever", 'present'],
  ])('"%s" says of fever: %s', (text, state) => {
    expect(answer(text, 'fever')).toBe(state)
  })

  it('inside a phrase is part of it', () => {
    expect(answer("I can't walk on it", 'cannot-take-four-steps')).toBe('present')
    expect(answer('I can walk on it', 'cannot-take-four-steps')).toBe('absent')
  })

  it('between the words of a phrase denies it', () => {
    expect(answer('my knee is not swollen', 'joint-swollen')).toBe('absent')
  })
})

describe('persons', () => {
  it.each([
    ['my mother is diabetic', undefined],
    ['my mother is diabetic and I am diabetic', 'present'],
    ['my wife noticed that I am diabetic', 'present'],
    ['diabetes runs in my family', undefined],
  ])('"%s" says of diabetes: %s', (text, state) => {
    expect(answer(text, 'diabetes')).toBe(state)
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

describe('places', () => {
  const sites = (text: string) => understand(model, text).sites.map(({ region, side }) => (side ? `${region}:${side}` : region))

  it.each([
    ['behind my left knee', ['knee-back:left']],
    ['the inside of both ankles', ['ankle-inner:left', 'ankle-inner:right']],
    ['my calf, the left one, hurts', ['calf:left']],
    ['left heel and right shin', ['heel:left', 'shin:right']],
    ['not the left calf', []],
    ['my left shin is fine', []],
    ['pain below the knee', []],
    ['I came back in March', []],
    ['my back hurts', ['low-back']],
    ['the back of my right thigh', ['thigh-back:right']],
    ['a hip replacement in my left hip', []],
    ['right now my calf hurts', ['calf']],
  ])('"%s" is %j', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })
})

describe('times', () => {
  it.each([
    ['my heel has hurt for 3 weeks', 'pain-duration', 'two-to-six-weeks'],
    ['my heel has hurt for half a year', 'pain-duration', 'over-three-months'],
    ['heel pain since this morning', 'pain-duration', 'under-one-day'],
    ['heel pain since Tuesday', 'pain-duration', 'one-to-three-days'],
    ['My heel hurts. About a month.', 'pain-duration', 'two-to-six-weeks'],
    ['My heel hurts. Three weeks, half marathon training.', 'pain-duration', 'two-to-six-weeks'],
    ['Two weeks of a deep pain in my heel', 'pain-duration', 'four-days-to-two-weeks'],
    ['heel pain for a month or so', 'pain-duration', 'two-to-six-weeks'],
    ['sore heel on and off for years', 'pain-duration', 'over-three-months'],
    ['2 month history of heel pain', 'pain-duration', 'six-weeks-to-three-months'],
    ['L heel pain 3/52', 'pain-duration', 'two-to-six-weeks'],
    ['heel pain x 5 days', 'pain-duration', 'four-days-to-two-weeks'],
    ['my foot still burns four months on, all day', 'pain-duration', 'over-three-months'],
    ['my heel went funny about four hours ago', 'pain-duration', 'under-one-day'],
    ['my heel has hurt since my operation six weeks back', 'pain-duration', 'two-to-six-weeks'],
    ['I had it for years, but since Tuesday my heel is red', 'pain-duration', 'one-to-three-days'],
    ['Two days ago I fell. Since then my heel hurts.', 'pain-duration', 'one-to-three-days'],
    ['My knee hurts. I twisted it yesterday.', 'pain-duration', 'one-to-three-days'],
    ['I twisted my knee last year. It has hurt for 3 days.', 'pain-duration', 'one-to-three-days'],
    ['Had my gallbladder out three weeks ago. My calf hurts.', 'pain-duration', undefined],
    ['I sit down for two minutes and my calf stops hurting', 'pain-duration', undefined],
    ['I came home last week. My calf hurts.', 'pain-duration', undefined],
    ['Fever for a week.', 'pain-duration', undefined],
    ['a bad back since lifting my toddler three weeks ago', 'pain-duration', 'two-to-six-weeks'],
    ['twisted my ankle on Tuesday', 'injury-recency', 'within-seven-days'],
    ['fell two months ago', 'injury-recency', 'within-three-months'],
    ['no accident', 'injury-recency', 'no-injury'],
    ['stiff for ten minutes in the morning', 'morning-stiffness', 'up-to-30-minutes'],
    ['stiff in the morning for more than an hour', 'morning-stiffness', 'over-60-minutes'],
    ['I have smoked for 20 years', 'pain-duration', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })
})

describe('numbers', () => {
  it.each([
    ['8/10', 'pain-severity', 8],
    ['eight out of ten', 'pain-severity', 8],
    ['temperature of 38.4', 'fever', 'present'],
    ['temperature of 101 F', 'fever', 'present'],
    ['temperature of 36.8', 'fever', undefined],
    ['fever of 37.2', 'fever', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })

  it.each([
    ["I'm 34", 34],
    ['58M', 58],
    ['a 72 year old woman', 72],
    ['my 18 month old son', 1.5],
    ['my daughter (14) limps', 14],
    ['for 3 weeks', undefined],
    ['8/10 pain', undefined],
    ['temperature of 101 F', undefined],
  ])('"%s" gives the age %s', (text, years) => {
    expect(understand(model, text).profile.age).toBe(years)
  })
})
