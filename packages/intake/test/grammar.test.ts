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
    ['no swelling / redness / fever', 'absent'],
    ['Any fever? No.', 'absent'],
    ['Any fever or chills? Not that I know of.', 'absent'],
    ['Is it a fever? No idea.', undefined],
    ['no pills, never had a fever', 'absent'],
    ['fever in 2015', undefined],
    ['fever when I was a child', undefined],
    ["it isn't swollen, I have a fever", 'present'],
    ['no swelling, a fever is there', 'present'],
  ])('"%s" says of fever: %s', (text, state) => {
    expect(answer(text, 'fever')).toBe(state)
  })

  it('of one kind of injury does not deny the injury that is named', () => {
    expect(answer('I landed badly. I did not twist it.', 'injury-recency')).toBeUndefined()
    expect(answer('I fell yesterday. I did not twist it.', 'injury-recency')).toBe('within-seven-days')
    expect(answer('No injury. It feels as if I had been hit.', 'injury-recency')).toBe('no-injury')
  })

  it('of the arms says nothing of the leg, which is asked', () => {
    const read = understand(model, 'No swelling of my elbows.')
    expect(read.answers).not.toHaveProperty('joint-swollen')
    expect(read.ask).toContain('joint-swollen')
    expect(answer('Hands and feet are numb.', 'sock-like-numbness')).toBe('present')
  })

  it('of a list ends at a statement', () => {
    expect(answer('No rash, no fever, eyes fine.', 'red-painful-eye-now')).toBe('absent')
    expect(answer('No numbness down below, pee is the normal colour.', 'dark-urine')).toBe('absent')
    expect(answer('No redness, swelling or fever.', 'joint-swollen')).toBe('absent')
  })

  it('inside a phrase is part of it', () => {
    expect(answer("I can't walk on it", 'cannot-take-four-steps')).toBe('present')
    expect(answer('I can walk on it', 'cannot-take-four-steps')).toBe('absent')
  })

  it('between the words of a phrase denies it', () => {
    expect(answer('my knee is not swollen', 'joint-swollen')).toBe('absent')
  })
})

describe('one finding said at length', () => {
  it.each([
    ['my left leg is swollen below the knee', 'one-leg-swelling', 'foot-or-lower-leg'],
    ['It hurts under the heel on the inside', 'exact-heel-spot', 'under-heel-inner-side'],
    ["Going down stairs doesn't hurt.", 'going-down-stairs-hurts', 'absent'],
    ['Full squat pain free', 'deep-squat-hurts-joint-line', 'absent'],
    ['Full squat pain free', 'squatting-hurts', undefined],
    ['Nothing burst behind the knee.', 'lump-ran-down-calf', 'absent'],
    ['I fell down the stairs and hurt my knee', 'going-down-stairs-hurts', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })
})

describe('words that only look like it', () => {
  it.each([
    ['I dropped it on my foot.', 'foot-drop', undefined],
    ["It's numb down below the knee.", 'saddle-numbness', undefined],
    ["It's numb down below the knee.", 'tingling-or-numbness', 'present'],
    ['Numb down below.', 'saddle-numbness', 'present'],
    ['Pain in the middle of the back of the thigh', 'upper-back-pain', undefined],
    ['Pulling my knee up to my chest hurts.', 'chest-pain', undefined],
    ['Stubbed my toe, the toe is black and blue.', 'black-or-dead-skin-on-foot', undefined],
    ['It felt like a kick in the calf.', 'injury-mechanism', undefined],
    ['Twisting hurts.', 'injury-mechanism', undefined],
    ['I have a slipped disc.', 'injury-mechanism', undefined],
    ['I had an asthma attack.', 'pain-constancy', undefined],
    ['He had a heart attack before.', 'same-attack-before', undefined],
    ["I've had this before.", 'same-attack-before', 'present'],
    ['No stiff neck.', 'morning-stiffness', undefined],
    ["I'm trying to lose weight.", 'weight-loss', undefined],
    ['It hurts in the outside of the thigh and calf to the top.', 'exact-hip-spot', undefined],
    ['I am pregnant and I get horrid cramps in both calves.', 'pregnancy-possible-with-belly-pain', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })
})

describe('an example denied', () => {
  it.each([
    ["I don't take warfarin.", 'takes-blood-thinner', undefined],
    ['No blood thinners.', 'takes-blood-thinner', 'absent'],
    ['No chemo.', 'weak-immune-system', undefined],
    ['No steroids.', 'steroid-tablets-long', 'absent'],
    ['No diabetes.', 'diabetes', 'absent'],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })
})

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

describe('"so"', () => {
  it('says how much, and ends no phrase', () => {
    expect(answer('My legs are so tired all the time.', 'heavy-or-tired-legs')).toBe('present')
    expect(answer('My jaw is so stiff that I drink through a straw.', 'jaw-stiff-or-locked')).toBe('present')
  })
})

describe('comparisons', () => {
  it.each([
    ['My leg hurts more than my back.', 'leg-worse-than-back', 'present'],
    ['The back pain is worse than the leg pain.', 'leg-worse-than-back', 'absent'],
    ["It's worse today than yesterday.", 'pain-trend', 'worse-over-days'],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })
})

describe('words of doubt and of the past', () => {
  it.each([
    ["I can't hold my wee any more", 'new-bladder-trouble', 'present'],
    ["I don't want to live any more", 'thoughts-of-ending-life', 'present'],
    ['My periods have stopped since I started marathon training', 'missed-periods-or-low-energy', 'present'],
    ["My knee was swollen but it isn't any more", 'joint-swollen', undefined],
    ["Dad's leg has gone cold.", 'cooler-leg', 'present'],
    ['He nearly passed out.', 'fainted-or-very-drowsy', undefined],
    ['I had steroid tablets years ago.', 'steroid-tablets-long', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })

  it('leave open what one cannot tell', () => {
    const read = understand(model, "I can't tell whether my calf is bigger than the other one.")
    expect(read.answers).not.toHaveProperty('one-calf-bigger')
    expect(read.ask).toContain('one-calf-bigger')
  })
})

describe('a denial', () => {
  it.each([
    ['No swelling after I fell.', 'injury-recency', undefined],
    ['Not able to walk since I fell yesterday.', 'injury-recency', 'within-seven-days'],
    ["I haven't been well since I caught a fever", 'fever', 'present'],
  ])('reaches to since and after: "%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })
})

describe('words of one stem', () => {
  it.each([
    ['the pain is gone when I rest', 'worse-with-use', 'present'],
    ['They stop hurting at rest', 'worse-with-use', 'present'],
    ['They stop hurting at rest', 'rest-or-night-pain', undefined],
  ])('"%s" gives %s %j', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })

  it('are not taken for each other: hives are no HIV', () => {
    expect(answer('I get hives', 'weak-immune-system')).toBeUndefined()
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

describe('where it is swollen', () => {
  it.each([
    ['My right heel hurts. It is swollen.', ['heel']],
    ['Stubbed my heel on Sunday. Swollen and sore today.', ['heel']],
    ['my heel is red, hot and swollen', ['heel']],
    ['my heel hurts and the calf is swollen', ['calf']],
    ['My heel hurts. My hands are swollen.', undefined],
    ['My heel hurts. The surgeon said swelling is normal.', undefined],
  ])('"%s": %j', (text, regions) => {
    expect(answer(text, 'swelling-site')).toEqual(regions)
  })

  it('is likely only, where the words refer back', () => {
    const read = understand(model, 'My right heel hurts. It is swollen.')
    expect(read.understood).toContainEqual(expect.objectContaining({ finding: 'swelling-site', certainty: 'likely' }))
  })

  it('is not one leg where both are', () => {
    expect(understand(model, 'Both calves are swollen').answers).not.toHaveProperty('one-leg-swelling')
  })
})

describe('the other leg', () => {
  it.each([
    ['My right knee hurts. The left is fine.', 'absent'],
    ['My right knee hurts. The left leg is as usual.', 'absent'],
    ['My right knee hurts. The left is not fine.', undefined],
    ['My right knee hurts. The left knee hurts too.', 'present'],
    ['My knees hurt.', 'present'],
    ['My right knee hurts.', undefined],
  ])('"%s" says of pain in both legs: %s', (text, state) => {
    expect(answer(text, 'pain-in-both-legs')).toBe(state)
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
