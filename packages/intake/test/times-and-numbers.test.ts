import { describe, expect, it } from 'vitest'
import { understand } from '../src/index.ts'
import { model } from './model.ts'

const answer = (text: string, id: string) => understand(model, text).answers[id]

describe('numbers behind their names', () => {
  it.each([
    ['BMI 34', 'body-mass-index', 34],
    ['CRP: 80, ESR was 60', 'c-reactive-protein', 80],
    ['CRP: 80, ESR was 60', 'erythrocyte-sedimentation-rate', 60],
    ['urate 0.5', 'serum-urate', 0.5],
    ['urate 480', 'serum-urate', undefined],
    ['no CRP 80', 'c-reactive-protein', undefined],
    ['PMH: OA, HTN', 'joint-illness-known', ['worn-joint-elsewhere']],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
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
    ['groin pain both sides 1 month. no fever', 'pain-duration', 'two-to-six-weeks'],
    ['knee locks, maybe once a week', 'pain-duration', undefined],
    ['I rolled my ankle. That was five weeks ago.', 'injury-recency', 'within-six-weeks'],
    ['Something went snap in my calf. That was six days ago.', 'pain-duration', 'four-days-to-two-weeks'],
    ['I had that hip operated on. That was three weeks ago. My calf hurts.', 'pain-duration', undefined],
    ['Nine days on I can walk if I keep the knee straight.', 'pain-duration', 'four-days-to-two-weeks'],
    ['I walked everywhere until five weeks ago. Now both hips are stiff.', 'pain-duration', 'two-to-six-weeks'],
    ['For the best part of a year my heel burns', 'pain-duration', 'over-three-months'],
    ['My knee has ached since the summer', 'pain-duration', 'over-three-months'],
    ['My legs have been sore since my teens', 'pain-duration', 'over-three-months'],
    ['Ever since I was about twelve my toes hurt in the cold', 'pain-duration', 'over-three-months'],
    ['My groin hurts, it began in July. That makes ten weeks.', 'pain-duration', 'six-weeks-to-three-months'],
    ['Over the last year my heel has been sore', 'pain-duration', 'over-three-months'],
    ['After a quarter of an hour of running my shins hurt', 'pain-duration', undefined],
    ['It wakes me at 3 am', 'pain-duration', undefined],
    ['I sprained my ankle, then a boot for two weeks', 'injury-recency', undefined],
    ['My knee swells and is fine after a week off', 'pain-duration', undefined],
    ['Ex smoker, forty years. Pain in my groin since yesterday.', 'pain-duration', 'one-to-three-days'],
    ['Since last night he has dreadful pain in both thighs', 'rest-or-night-pain', undefined],
    ['On Sunday I felt a pop in my calf', 'injury-recency', 'within-seven-days'],
    ['I broke my ankle in my twenties', 'injury-recency', 'longer-ago'],
    ["Kicked on the shin at eight o'clock", 'injury-recency', 'today'],
    ['I slipped a disc last winter', 'injury-recency', undefined],
    ['For two months he has walked with a bit of a roll', 'injury-recency', undefined],
    ['For five months the side of my hip has hurt', 'pain-duration', 'over-three-months'],
    ['It came up over two days', 'onset-speed', 'days'],
    ['It has been creeping up on me for about three years', 'onset-speed', 'months'],
    ['It came on in about a fortnight', 'onset-speed', 'weeks'],
    ['My knee has been getting worse over two years', 'onset-speed', undefined],
    ['My calf hurts. The temperature comes and goes.', 'pain-trend', undefined],
    ['The ache comes and goes', 'pain-trend', 'coming-and-going'],
    ['Insoles made no difference', 'pain-trend', undefined],
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
    ['temperature of 36.8', 'fever', 'absent'],
    ['fever of 37.2', 'fever', undefined],
    ['temperature of 37.8', 'fever', undefined],
    ["I checked her temperature because of the limp and it's 37", 'fever', 'absent'],
    ['no temperature, she is 40', 'fever', 'absent'],
    ['pain when I raise the straight leg to 40 degrees', 'fever', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })

  it.each([
    ["I'm 34", 34],
    ['a woman of 70', 70],
    ['5 y/o boy', 5],
    ['My son is 14 and plays football', 14],
    ['the baby, 6 months, cries', 0.5],
    ['Jake, 12, has had a limp', 12],
    ['My wife is 65. My knee hurts.', undefined],
    ["My lad's 14, he limps", 14],
    ["She's only 2 and her thigh hurts", 2],
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

describe('the age of the person, and not another', () => {
  it.each([
    ["I'm a retired teacher, 76, and my hips hurt.", 76],
    ['I am a man of 46 years and my back hurts.', 46],
    ['My son Leo, 5, will not stand.', 5],
    ['My girl is 13. She turned and her kneecap jumped. I saw it, I think I can put it back, I am a nurse, should I?', 13],
    ["Our baby is three weeks old. I'm 35 and my leg is swollen.", 35],
    ['The baby is three weeks old and my leg is swollen since I had her.', undefined],
  ])('"%s" %s', (text, years) => {
    expect(understand(model, text).profile.age).toBe(years)
  })

  it('and the sex of whom it is told', () => {
    expect(understand(model, 'Flu ten days ago, now he walks on tiptoe and his calves hurt.').profile.sex).toBe('male')
    expect(understand(model, 'My knee hurts and she did not see it.').profile.sex).toBeUndefined()
  })
})

describe('how long it is stiff', () => {
  it.each([
    ['morning stiffness of half an hour', 'up-to-30-minutes'],
    ['morning stiffness of less than 30 minutes', 'up-to-30-minutes'],
    ['morning stiffness for more than an hour', 'over-60-minutes'],
  ])('"%s": %s', (text, value) => {
    expect(understand(model, text).answers['morning-stiffness']).toBe(value)
  })
})

describe('how long it hurts', () => {
  it.each([
    ['My toe burns since this morning. Three years ago I had a weekend when I could not walk.', 'under-one-day'],
    ['For three weeks my hip hurts. I have been on omeprazole for years.', 'two-to-six-weeks'],
    ['For three weeks my hip hurts. I have had my ulcer for years.', 'two-to-six-weeks'],
    ['Since yesterday a deep ache in the right groin.', 'one-to-three-days'],
    ['For six weeks my thigh bone aches.', 'two-to-six-weeks'],
    ['He has had pain since this afternoon. He had his first jabs last week.', 'under-one-day'],
    ['My face is red in the sun.', undefined],
    ['My heel stings for the past month.', 'two-to-six-weeks'],
    ["Two months' history of knee pain", 'six-weeks-to-three-months'],
    ['Woke at five with a sore knee.', 'under-one-day'],
    ['Smoked all my life. My foot hurts since yesterday.', 'one-to-three-days'],
    ['My knees have hurt all my life.', 'over-three-months'],
  ])('"%s": %s', (text, value) => {
    expect(understand(model, text).answers['pain-duration']).toBe(value)
  })

  it('reads metres behind a number as a distance and no man', () => {
    const { profile, answers } = understand(model, 'calf pain after roughly 200 m')
    expect(profile).toEqual({})
    expect(answers['fixed-walking-distance-pain']).toBe('present')
  })
})
