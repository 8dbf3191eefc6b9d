import { words } from './list.ts'

/** "on the inside", "round the back". */
export const LEADS_TO_ASPECT = words('on round around at along over to towards toward')

/** What may follow where an aspect is named by itself: "on the inside and". */
export const ENDS_ASPECT = words('and but with where when is it he she i too mostly mainly side edge than again now also')

export const ASPECTS: Readonly<Record<string, readonly string[]>> = {
  inner: ['inside', 'insides', 'inner', 'medial', 'innermost', 'med'],
  outer: ['outside', 'outsides', 'outer', 'lateral', 'outermost', 'lat'],
  front: ['front', 'fronts', 'anterior', 'ant'],
  back: ['back', 'backs', 'behind', 'rear', 'posterior'],
  top: ['top', 'tops', 'dorsal'],
  under: ['under', 'underneath', 'bottom', 'underside', 'beneath', 'plantar'],
}

/** What may stand between an aspect or a side and its part. */
export const BESIDE_PART =
  words(`of the my his her your our their a this that side part edge bit left right both lower upper bottom top inner outer inside
  outside mid middle poor bad sore and deep very right-hand one to just is a of aspect surface`)

export const SIDES: Readonly<Record<string, readonly ('left' | 'right')[]>> = {
  left: ['left'],
  right: ['right'],
  both: ['left', 'right'],
  either: ['left', 'right'],
}

/** "below the knee": the place is not the knee. */
export const LIMITS = words('between below above past beyond than')

/** "it stops at the knee". */
export const STOPS = words('stop stops stopped stopping end ends ended ending')

/** "right now", "right on the bone", "the right way". */
export const NOT_A_SIDE =
  words(`now away up after before down through across at in above below behind into on under over along where beneath next round way size
  shoes from`)

/** "we both heard it", "both times", "both ways": no two legs. */
export const NOT_BOTH_SIDES = words(
  'times ways days nights weeks good fine normal clear negative said heard doctors tablets drugs occasions parents',
)

/** "all right", "has not been right": well, and no side. */
export const BEFORE_WELL =
  words(`all not never been quite feel feels felt look looks looked seem seems seemed put go goes going went gone come came do does got
  getting exactly about just be serves`)

/** What has a side: before one of these "right" is one. */
export const SIDED_WORDS =
  words(`one side leg legs knee ankle foot calf hip thigh shin heel toe toes buttock bum cheek groin arch sole hamstring achilles kneecap
  forefoot big little small great inner outer inside outside upper lower front back hand-side lateral medial`)

/** "left me", "left it alone". */
export const AFTER_LEAVING = words('me it work home hospital school untreated alone over with him them us')

/** "what is left", "they left". */
export const LEAVES = words('is has have had what i he she we they was nothing')

/** Parts that are no leg. */
export const UPPER_BODY =
  words(`chest arm arms hand hands wrist wrists knuckles shoulder shoulders elbow elbows finger fingers thumb eye eyes ear ears face ribs
  rib breast breasts lung lungs temple jaw neck head kidney testicle belly tummy abdomen`)

/** What is done with a part: "bend the knee". */
export const DOES =
  words(`bend bends bending move moves moving wiggle wiggles lift lifts lifting straighten touch touches put puts cross crossing squeeze
  squeezing turn turns warm feel raise stand stands walk walks press presses pushing putting`)
/** "pull my toes up": what is done with a foot. */
export const PULLS = words('pull pulls pulling push pushes pushed wiggled curl')

/** "with my knees bent": how a part is held. */
export const HELD = words('bent crossed apart together bends moves drawn straight')

/** "on my toes", "on her feet": how somebody stands and walks. */
export const ON_WHICH_ONE_STANDS = words('feet toes tiptoes heels legs')

export const DETERMINERS = words('the my his her your our their that this both each on of to onto up left right sore bad')

/** "the whole leg". */
export const WHOLE = words('whole entire all')

export const OTHER_SIDE = words('other opposite good unaffected')

export const LEG_WORDS = words('leg one side knee ankle foot calf hip thigh shin heel')

export const LOOKS = words('is feels looks seems')

export const LIKE_ALWAYS = words('unaffected usual')

/** What leads to a place where something is felt: "into the thigh", "down the leg"; not "on my foot" or "with my foot". */
export const LEADS_TO_PAIN = words('radiating radiates in into down across round around along behind through inside above below')

/** Behind a part they begin what is wrong with it: "the hip has started". */
export const AFTER_SORE_PART = words(
  'has have had feels feel looks look started starts catches caught went goes gives gave gets got joined keeps too also as',
)

/** What joins the parts of a list. */
export const LISTS = words('and or , also then down into round plus & sometimes even')

/** Words of somebody who shows or tells where it hurts. */
export const TELLS_PAIN =
  words(`trouble problem problems complains complained complaining moans moaning moaned winces rubs points clutches holds grabs grumbles
  crisis wrong playing bother spread spreads started`)

/** "first one knee, then the other shin". */
export const COUNTS = words('one other first next now')

/** "my bottom": the buttock; not "the bottom of the stairs", "the bottom stair". */
export const OWNERS = words('my his her their your our')
export const BEFORE_BOTTOM = words('from in across sore numb')

/** "in heels", "high heels": shoes. */
export const OF_SHOES = words('in high pointy stiletto court')

/** "landed on my foot", "walk on my heels": how somebody falls, stands and walks. */
export const STANDS =
  words(`walk walks walked walking hobble hobbles hobbled hobbling stand stands stood standing land lands landed landing step steps
  stepped weight get go jump jumped sit sat round about went up rise bounce`)

/** "my foot points outward", "the foot is turned out", "toes are warm": how a foot lies or looks, and no pain. */
export const LIES = words(`points pointing turned turns rolled rolls sticking sticks sticking pointed warm pink toasty icy
  pulled pull curl curls curled pushed moving move moves planted stuck jammed stayed`)
export const BEFORE_LIES = words('is are been was were feel feels stay stays nice and still both has have')

/** "the knee X-ray", "a back scan": what is looked at. */
export const PICTURES = words('x-ray x-rays xray xrays x scan scans mri ultrasound')
/** "a zap down my back": what runs down it is no pain of it. */
export const ZAPS = words('zap zaps shock shocks buzz buzzes electric')

/** "X-rayed the knee", "a pillow under the knee", "the bruise slid down to the ankle". */
export const LOOKS_AT = words(
  'x-ray x-rays xray x-rayed xrayed ray rays rayed scan scans scanned mri ultrasound mris examined looked measured injection pillow pillows',
)
/** "the redness has crept up from the ankle". */
export const SPREADING = words('redness')
export const SPREADS_OVER = words('up down from onto into past over towards toward')
export const MARKS = words('bruise bruises bruising spots dots rash')

/** "the inner side", "the outer edge". */
export const SIDE_OF = words('side edge part bit')

/** What stands out at an ankle. */
export const KNOBBLES = words('knobble knobbly knob bony')

/** Things with an inside and an outside of their own. */
export const THINGS = words('shoe shoes boot boots trainer trainers sock socks plate screws scar knob car door house trousers varicose')

/** "sprained that ankle at twenty", "broke a toe at school": an old injury. */
export const INJURED = words('sprained broke broken fractured tore')
export const LONG_AGO = words('school college twenties thirties forties fifties teens teenager twenty thirty child kid')

/** "puffy at the ankles like usual": as always, and not what is new. */
export const AS_ALWAYS = words('usual always')

/** "an ankle sock", "a hip replacement", "calf raises": a thing, a treatment, and no place. */
export const OF_PART = words(`sock socks boot boots brace braces support supports pad pads guard guards raise raises cup cups press stretch
  stretches stretching insole insoles clinic cream spa check holster surgeon specialist exercises`)

/** "the back step". */
export const OF_BACK = words('step steps door garden seat seats yard row tooth teeth pocket room gate stairs foot')

/** "got a knee in the thigh", "a boot to the shin": somebody else's. */
export const BLOWS = words('knee elbow foot heel toe')
/** "the knee of an opponent". */
export const OPPONENTS = words('opponent opponents player players defender goalkeeper keeper')
