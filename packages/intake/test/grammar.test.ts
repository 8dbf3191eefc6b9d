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
    ['fever -', 'absent'],
    ['swelling +, fever -; redness +', 'absent'],
    ['fever +, swelling -', 'present'],
    ['-ve fever, +ve swelling', 'absent'],
    ['+ve fever, -ve swelling', 'present'],
    ['Fever no, redness yes', 'absent'],
    ['Redness no, fever yes', 'present'],
    ['I have a fever - it began on Monday', 'present'],
    ['He said no, a fever is there', 'present'],
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
