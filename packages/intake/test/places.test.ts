import { describe, expect, it } from 'vitest'
import { understand } from '../src/index.ts'
import { model } from './model.ts'

const sites = (text: string) => understand(model, text).sites.map(({ region, side }) => (side ? `${region}:${side}` : region))

describe('places', () => {
  it.each([
    ['My left knee hurts', ['knee']],
    ['The inside of my left knee hurts', [undefined]],
    ['My left knee hurts. It is worst behind the knee.', [undefined]],
    ['my hip and my calf ache', ['hip', undefined]],
    ['My right leg hurts, the left one too', ['leg']],
  ])('"%s" names a whole part or a place in it', (text, expected) => {
    expect([...new Set(understand(model, text).sites.map(({ part }) => part))]).toEqual(expected)
  })

  it.each([
    ['behind my left knee', ['knee-back:left']],
    ['the inside of both ankles', ['ankle-inner:left', 'ankle-inner:right']],
    ['my calf, the left one, hurts', ['calf:left']],
    ['left heel and right shin', ['heel:left', 'shin:right']],
    ['not the left calf', []],
    ['My calf aches. Both feet are numb.', ['calf']],
    ['My calf aches. The foot looks pale.', ['calf']],
    ['She walks on her toes and her heel hurts', ['heel']],
    ['I had an MRI of my back. My back does not hurt. My calf aches.', ['calf']],
    ['My back hurts badly. If I lie still my back is fine.', ['low-back']],
    ['Terrible low back pain since Monday. A week ago my back was fine.', ['low-back']],
    ['my left shin is fine', []],
    ['pain below the knee', []],
    ['I came back in March', []],
    ['my back hurts', ['low-back']],
    ['the back of my right thigh', ['thigh-back:right']],
    ['a hip replacement in my left hip', []],
    ['right now my calf hurts', ['calf']],
    ['My right leg hurts. The heel is sore.', ['heel:right']],
    ['My right calf hurts. The left one is fine. The heel is sore.', ['calf:right', 'heel:right']],
    ['My right calf hurts. My left shin too. The heel is sore.', ['calf:right', 'shin:left', 'heel']],
    ['Sharp pain in the left side of my chest. My calf hurts.', ['calf']],
    ['pain right on the heel bone', ['heel']],
    ['my knees and calves ache', ['knee-front:left', 'knee-front:right', 'knee-inner:left', 'knee-inner:right', 'calf:left', 'calf:right']],
    ['One of my calves hurts', ['calf']],
    ['My calf hurts when I bend the knee', ['calf']],
    ['hurts when I bend my knee', ['knee-front', 'knee-inner']],
    ['calf swollen up to the knee', ['calf']],
    ['My left ankle hurts. It is swollen on the inside.', ['ankle-inner:left']],
    ['both heels hurt, at the back', ['heel:left', 'heel:right']],
    ['the second toe of my right foot hurts', ['small-toes:right']],
    ['My left foot is swollen, the arch drops', ['foot-top:left', 'sole:left', 'arch:left']],
    ['fell from 12 foot up, both heels hurt', ['heel:left', 'heel:right']],
    ['nothing wrong with the knee itself, my shin hurts', ['shin']],
    ['my thigh burns, my back does not hurt', ['thigh-front', 'thigh-outer']],
    ['Back pain. Both legs have become weak.', ['low-back']],
    ['My knee hurts. Walking is all right.', ['knee-front', 'knee-inner']],
    ['The heel has never been right since, it hurts', ['heel']],
    ['The heel is sore, stood up I am right as rain', ['heel']],
    ['I have left heel pain', ['heel:left']],
    ['My right calf aches. I can put weight on my foot.', ['calf:right']],
    ['My right calf aches. I trip with my foot.', ['calf:right']],
    ['My calf aches. I can stand on my toes.', ['calf']],
    ['My calf aches. It goes into the heel.', ['calf', 'heel']],
    ['The calf is sore. Now the heel has started.', ['calf', 'heel']],
    ['I sat down on my heel', ['heel']],
    ['My calf hurts, nearly to the heel', ['calf']],
    ['My buttock hurts and nothing goes past mid thigh', ['buttock']],
    ['the backs of both thighs', ['thigh-back:left', 'thigh-back:right']],
  ])('"%s" is %j', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })
})

describe('a range', () => {
  it.each([
    ['Nasty pain from my left knee down', ['shin:left', 'calf:left']],
    ['pain from the hip down', ['thigh-front', 'calf', 'shin']],
    ['pain from the ankle down', ['foot-top', 'sole']],
    ['It hurts from the buttock down the outside of the shin to the top of the foot', ['buttock', 'leg-outer', 'foot-top']],
    ['It burns from the bottom down to the calf', ['buttock', 'calf']],
    ['It aches from the groin to the heel', ['groin', 'heel']],
    ['a band of pain from the shin to the heel', ['shin', 'heel']],
    ['Pain just above my right knee', ['knee-front:right', 'thigh-front:right']],
    ['Pain just below my knee', ['knee-front', 'shin']],
    ['Pain on the inside of my left thigh just above the knee', ['thigh-inner:left']],
    ['The calf is sore, red from the ankle up', ['calf']],
  ])('"%s" is %j', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })
})

describe('the exact place in a later sentence', () => {
  it.each([
    ["My left knee is swollen. I walked home. Pain's on the inside.", ['knee-inner:left']],
    ['My left knee hurts, more the inner side.', ['knee-inner:left']],
    ['My knee hurts. It is at the front and towards the outside.', ['knee-front', 'knee-outer']],
    ['Stairs hurt my knee round the front and inside', ['knee-front', 'knee-inner']],
    ['My right ankle hurts. It is sore in front of the outside knobble.', ['ankle-outer:right']],
    ['My ankle hurts. It is worst along the inner edge.', ['ankle-inner']],
    ['The knee has a soft lump in the hollow at the back.', ['knee-back']],
    ['My left foot hurts. It is throbbing underneath again.', ['sole:left']],
    ['My knee hurts. Most of all along the inner side.', ['knee-inner']],
    ['The right heel hurts at the back', ['heel:right']],
    ['My knee is swollen and the heel hurts at the back', ['knee-front', 'knee-inner', 'heel']],
    ['No pain in the right hip, it is the left one, outer side', ['hip-lateral:left']],
    ['My left knee aches. The right calf hurts. It is worst on the inside.', ['knee-front:left', 'knee-inner:left', 'calf:right']],
    ['I had my left knee replaced. The right calf hurts, it is worst on the inside.', ['calf:right']],
    ['My knee hurts. My shoes wear out on the inside.', ['knee-front', 'knee-inner']],
  ])('"%s" is %j', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })
})

describe('words for a place', () => {
  it.each([
    ['pain at the top of my left leg', ['groin:left']],
    ['my bum hurts', ['buttock']],
    ['my bottom hurts', ['buttock']],
    ['down the stairs on my bottom', []],
    ['the bottom of my left foot hurts', ['sole:left']],
    ['Sore right at the bottom of the spine, between the cheeks', ['low-back', 'perineum']],
    ['the outside of my shin hurts', ['leg-outer']],
    ['the inner side of the shin hurts', ['shin']],
    ['under the front of my right foot it burns', ['forefoot:right']],
    ['the sides of the back of the foot hurt', ['heel']],
    ['the little-toe side of my left foot hurts', ['foot-outer:left']],
    ['pain over the lateral aspect of the left ankle', ['ankle-outer:left']],
    ['pain at the medial malleolus', ['ankle-inner']],
    ['popliteal pain', ['knee-back']],
    ['pain of the greater trochanter', ['hip-lateral']],
    ['a lump below the kneecap hurts', ['knee-front']],
    ['pain under the metatarsal heads', ['forefoot']],
    ['inguinal pain', ['groin']],
    ['dorsal foot pain', ['foot-top']],
    ['ant knee pain L', ['knee-front:left']],
    ['med knee pain', ['knee-inner']],
    ['lat hip pain R', ['hip-lateral:right']],
    ['LBP radiating posterior L thigh and calf', ['low-back', 'thigh-back:left', 'calf:left']],
    ['I stepped off the back step and my calf hurts', ['calf']],
    ['Both legs hurt, on the inside edge of the shinbone', ['shin:left', 'shin:right']],
    ['The calf tingles as far as the knee', ['calf']],
    ['My foot stayed planted, the knee hurts', ['knee-front', 'knee-inner']],
  ])('"%s" is %j', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })
})

describe('a place that only passes by', () => {
  it.each([
    ['I landed on my right foot and my knee hurts', ['knee-front:right', 'knee-inner:right']],
    ['My calf hurts. The doctor X-rayed the foot.', ['calf']],
    ['My calf hurts. There is a bruise that has slid down to the ankle.', ['calf']],
    ['My groin hurts. The foot is turned outwards.', ['groin']],
    ['My shin hurts. Toes warm.', ['shin']],
    ['My calf hurts and I walk on my heel', ['calf']],
    ['My heel hurts. I broke a toe on that foot at school.', ['heel']],
    ['My calf aches. The right one is puffy at the ankle like usual.', ['calf:right']],
    ["I have athlete's foot and my shin hurts", ['shin']],
    ['I wear high heels and my calf hurts', ['calf']],
    ['It hurts at night unless I put a pillow under the knee. The groin aches.', ['groin']],
    ['I landed on my heel', ['heel']],
    ['A red streak goes up the shin, the heel hurts', ['shin', 'heel']],
    ['My calf aches, toes pulled down', ['calf']],
    ['Warm feet, toes moving, calf pain', ['calf']],
    ['He is off his feet. The calf hurts.', ['calf']],
    ['The calf hurts, the ankle sock leaves a mark', ['calf']],
    ['Got a knee in the calf', ['calf']],
    ['She lets me bend the knee and hip, the shin is sore', ['shin']],
    ['The shin is red. The redness has crept up from the ankle.', ['shin']],
    ['The calf hurts. I measured both ankles.', ['calf']],
    ['The right calf hurts. My knees have always been creaky.', ['calf:right']],
    ['The front of my thigh aches and the knee gives way', ['thigh-front']],
    ['The thigh aches. His knees and hips are fine.', ['thigh-front', 'thigh-outer']],
    ['The heel hurts, my calf is soft', ['heel']],
    ['My heel hurts. A soft lump in the calf too.', ['heel', 'calf']],
    ['Pain down the outer thigh, it stops at the knee', ['thigh-outer']],
    ['Going up stairs on my toes, the heel hurts', ['heel']],
  ])('"%s": %j', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })
})

describe('more than one place', () => {
  it.each([
    ['Groin and hip pain', ['hip-lateral', 'groin']],
    ['Hip pain, mostly in the groin', ['groin']],
    ['The soles burn and the legs ache', ['sole:left', 'sole:right', 'thigh-front:left', 'thigh-front:right', 'calf:left']],
    ['My left leg aches in the groin and the whole leg is swollen', ['groin:left', 'thigh-front:left', 'calf:left', 'shin:left']],
    ['My left leg aches in the groin, the leg is swollen', ['groin:left']],
    ['Pain from the left side of the back and into the groin', ['groin:left', 'low-back']],
  ])('"%s" has %j', (text, expected) => {
    expect(sites(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['The bony knobs on either side of the ankle are sore', ['ankle-front', 'ankle-outer']],
    ['Sore on both sides of the knee', ['knee-front', 'knee-inner']],
  ])('two sides of one part are no two legs: "%s"', (text, expected) => {
    expect(sites(text).toSorted()).toEqual(expected)
    expect(understand(model, text).answers).not.toHaveProperty('pain-in-both-legs')
  })
})

describe('the place of an old trouble', () => {
  it.each([
    ['I broke my left shin six years ago. It aches day and night.', ['shin:left']],
    ['Known arthritis of the left knee. It is stiff in the morning.', ['knee-front:left', 'knee-inner:left']],
    ['fallen arches and bunions', []],
    ['A hip replacement on the left. My calf hurts.', ['calf:left']],
    ['For six weeks my right thigh bone aches deep inside', ['thigh-front:right']],
    ['For five months the side of my right hip has hurt', ['hip-lateral:right']],
  ])('"%s": %j', (text, expected) => {
    expect(sites(text)).toEqual(expected)
  })
})

const placesOf = (text: string) =>
  understand(model, text)
    .sites.map(({ region, side }) => (side ? `${region}:${side}` : region))
    .sort()

describe('a part of another part', () => {
  it.each([
    ['The second toe on my right foot has been swollen.', ['small-toes:right']],
    ['The ball of my left foot burns.', ['forefoot:left']],
    ['Three toes on both feet are purple.', ['big-toe:left', 'big-toe:right', 'small-toes:left', 'small-toes:right']],
    ['It runs down the outside of my leg.', ['leg-outer', 'thigh-outer']],
    ['My pain is low down on the back of my leg.', ['calf']],
  ])('"%s" is one place', (text, sites) => {
    expect(placesOf(text)).toEqual(sites)
  })
})

describe('a part that is only looked at or moved', () => {
  it.each([
    ['My shin aches. A low back scan was clear.', ['shin']],
    ['My shin aches, I get a shock down my spine.', ['shin']],
    ['If I pull my toes down my shin hurts.', ['shin']],
    ['Putting the heel down hurts my calf.', ['calf']],
    ['My groin hurts, I lie with the knee drawn up.', ['groin']],
    ['My calf hurts, an opponent hit it: the knee of an opponent.', ['calf']],
  ])('"%s"', (text, sites) => {
    expect(placesOf(text)).toEqual(sites)
  })

  it('is no low back where it is the upper', () => {
    expect(placesOf('My mid back aches.')).not.toContain('low-back')
    expect(placesOf('My lower back aches.')).toContain('low-back')
  })
})
