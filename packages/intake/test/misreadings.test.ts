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
    ['Lifting heavy boxes all day.', 'began-with-lift-bend-or-twist', 'present'],
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

describe('small words that make another meaning', () => {
  it.each([
    ['My knee hurts, there was a crack we both heard.', 'pain-in-both-legs', undefined],
    ['My knee hurts, I go to the loo normally both ways.', 'pain-in-both-legs', undefined],
    ['Both knees hurt.', 'pain-in-both-legs', 'present'],
    ['Sitting with my knees bent is bad.', 'pain-in-both-legs', undefined],
    ['No crack, no pop, the knee just swelled up.', 'joint-swollen', 'present'],
    ['The doctor asked about chest pain.', 'chest-pain', undefined],
    ['My thighs ache as if I had climbed the stairs all day.', 'stairs-hurt', undefined],
    ['The first step is like treading on a nail.', 'deep-bite-or-dirty-puncture', undefined],
    ['I trod on a rusty nail.', 'deep-bite-or-dirty-puncture', 'present'],
    ['I can put one finger on it. No red flags.', 'spreading-red-hot-skin', undefined],
    ['I put my foot on something sharp.', 'pain-character', undefined],
    ['I am trying to carry heavy sacks.', 'overweight', undefined],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })
})

describe('care that is only advised or thought of', () => {
  it.each([
    ["My doctor wondered about steroids but I haven't started any.", 'steroid-tablets-took-it-away', undefined],
    ["My doctor wondered about steroids but I haven't started any.", 'steroid-tablets-long', undefined],
    ['We were told to keep the leg up.', 'lies-with-hip-bent', undefined],
    ['He keeps his hip bent.', 'lies-with-hip-bent', 'present'],
  ])('"%s" gives %s %s', (text, id, value) => {
    expect(answer(text, id)).toBe(value)
  })
})

describe('what is said of something else', () => {
  it.each([
    ['I cannot stand on tiptoe, my calf hurts.', 'cannot-take-four-steps', undefined],
    ['I cannot balance on one leg.', 'cannot-take-four-steps', undefined],
    ['There is no feeling from diabetes in that foot.', 'diabetes', 'present'],
    ['My right hip hurts, I cannot stand on one leg.', 'cannot-take-four-steps', undefined],
    ["Fell downstairs, I can't put any weight on one leg.", 'cannot-take-four-steps', 'present'],
    ['He fell and cannot bear weight on one foot.', 'cannot-take-four-steps', 'present'],
    ['I cannot put weight on my heels or toes.', 'cannot-take-four-steps', 'present'],
    ['My foot jammed in the stirrup, the knee hurts.', 'locked-knee', undefined],
    ['My knee is stuck in one position.', 'locked-knee', 'present'],
    ['The top of the foot hurts, a puffy patch.', 'joint-swollen', undefined],
    ['I have weak kidneys and my leg hurts.', 'leg-weakness', undefined],
    ['A faint rash came, my knee hurts.', 'fainted-or-very-drowsy', undefined],
    ['I had glandular fever at school.', 'fever', undefined],
    ['They itch and burn when warming up.', 'fever', undefined],
    ['Hands and feet are cold.', 'cooler-leg', undefined],
    ['A boy in his class had leukaemia. My son has leg pain.', 'cancer', undefined],
    ['A man in his fifties with a fever has leg pain.', 'fever', 'present'],
    ['My knee hurts. I fell off a horse at 17.', 'injury-mechanism', undefined],
    ['My knee hurts. I fell off a horse at 4 pm.', 'injury-mechanism', ['serious-accident-or-high-fall']],
    ['Physio for a groin strain made no odds.', 'injury-mechanism', undefined],
    ['twisting injury to the knee', 'injury-mechanism', ['twist-with-the-foot-planted']],
    ["Instead of getting better it's got worse every day.", 'pain-trend', 'worse-over-days'],
    ['Fevers come and go.', 'pain-trend', undefined],
    ['Baby is kicking away, my groin hurts.', 'injury-mechanism', undefined],
    ['I slip my shoe off, the toes hurt.', 'injury-mechanism', undefined],
    ['My heel hurts, a big bruise on the sole.', 'bruise-site', ['sole']],
  ])('"%s" gives %s %j', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })

  it('or of a medicine that was stopped is asked about', () => {
    const read = understand(model, 'I stopped the blood thinner last week.')
    expect(read.answers).not.toHaveProperty('takes-blood-thinner')
    expect(read.ask).toContain('takes-blood-thinner')
    expect(answer('I take a blood thinner.', 'takes-blood-thinner')).toBe('present')
  })

  it('or of a child is not read of a grown person', () => {
    const text = 'legs hurt in the evening and are fine in the morning.'
    expect(answer(`My daughter is six, her ${text}`, 'child-evening-ache-gone-by-morning')).toBe('present')
    expect(answer(`I am 40, my ${text}`, 'child-evening-ache-gone-by-morning')).toBeUndefined()
  })
})

describe('signs of danger that are something else', () => {
  it.each([
    ['Three toes on both feet are purple-red, puffy and they itch.', 'hot-red-swollen-joint', undefined],
    ['My big toe is red, hot and swollen.', 'hot-red-swollen-joint', 'present'],
    ['My student flat has no heating, my toes itch.', 'hot-red-swollen-joint', undefined],
    ['Both thighs and upper arms ache and feel heavy.', 'face-arm-or-speech-change', undefined],
    ['My left arm is weak and my face droops.', 'face-arm-or-speech-change', 'present'],
    ["I've dieted, lost two stone, my legs hurt.", 'weight-loss', undefined],
    ["I haven't changed my diet but lost two stone.", 'weight-loss', 'present'],
    ['The toe is fat and dark purple.', 'toes-swollen', undefined],
    ['It feels like sunburn on the outside of my thigh.', 'red-skin-pattern', undefined],
    ['I had sciatica on that side during pregnancy.', 'pregnancy-status', undefined],
    ['My thigh muscles are sore when I squeeze them.', 'pain-character', undefined],
    ['It is a sharp jab on the inner edge.', 'red-skin-pattern', undefined],
    ['I have to sit on a wall and pull the shoe off.', 'pain-trend', undefined],
    ["I don't eat dairy.", 'off-food', undefined],
    ["I don't eat much.", 'off-food', 'present'],
    ['My foot wound has a brown discharge.', 'discharge-or-pain-in-sex', undefined],
    ['My shin is sore, no one spot.', 'spots-that-do-not-fade', undefined],
    ['A bone scan showed them a bit thin.', 'open-wound-or-bone-showing', undefined],
    ['They told us it must be gout.', 'joint-illness-known', undefined],
    ['I was told it was gout three years ago.', 'joint-illness-known', ['hot-sore-big-toe-attack']],
    ['I was diagnosed with gout.', 'joint-illness-known', ['hot-sore-big-toe-attack']],
    ['A bruised feeling in my heel.', 'bruise-site', undefined],
    ['Nothing numb, my back hurts.', 'tingling-or-numbness', 'absent'],
  ])('"%s" gives %s %j', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })

  it.each([
    ['My knee hurts and I have had slight temperatures.', 'fever'],
    ['I walk with my foot turned out because it feels better, my knee hurts.', 'leg-shorter-or-turned-out'],
    ['My foot goes cold and pale with exercise.', 'sudden-cold-pale-leg'],
    ['The numbness has been creeping up my legs to the knees for five months.', 'climbing-numbness-and-weakness'],
    ['I broke my shin on a motorbike six years ago, open fracture, plate still in.', 'open-wound-or-bone-showing'],
    ['Last autumn one side of my face drooped for six weeks.', 'face-arm-or-speech-change'],
    ['He had a temperature last week. No fever now.', 'fever'],
  ])('"%s" leaves %s open, to be asked', (text, id) => {
    expect(answer(text, id)).toBeUndefined()
    expect(understand(model, text).ask).toContain(id)
  })

  it.each([
    ['She fell while walking the dog and her leg is turned out.', 'leg-shorter-or-turned-out'],
    ['My son is 12. He walks with the foot turned out.', 'leg-shorter-or-turned-out'],
    ['My foot went cold and pale an hour ago.', 'sudden-cold-pale-leg'],
    ['No fever yesterday. Now a fever of 39.', 'fever'],
  ])('"%s" says %s', (text, id) => {
    expect(answer(text, id)).toBe('present')
  })
})

describe('an injury that is something else', () => {
  it.each([
    ['My groin hurts, I was treated for a strain.', 'injury-mechanism', undefined],
    ['A burning started, so I took it for a pulled muscle.', 'injury-site', undefined],
    ["I've dropped a stone.", 'injury-mechanism', undefined],
    ['I dropped a stone on my foot.', 'injury-mechanism', ['direct-blow']],
    ['My shin hurts after fell running.', 'injury-mechanism', undefined],
    ['I fell while running.', 'injury-mechanism', ['fall-from-standing-or-small-strain']],
    ['I was struck by a terrible pain in my back.', 'injury-recency', undefined],
    ['My leg is strong, I can squat, kick and run.', 'injury-mechanism', undefined],
    ['My heel hurts since I got new boots.', 'injury-mechanism', undefined],
    ['No broken bone on X-ray.', 'injury-recency', undefined],
    ['I lost feeling in a cold foot this morning.', 'injury-mechanism', undefined],
  ])('"%s" gives %s %j', (text, id, value) => {
    expect(answer(text, id)).toEqual(value)
  })
})
