import { words } from './list.ts'

/** "on the inside", "round the back". */
export const LEADS_TO_ASPECT = words('on round around at along over to')

/** What may follow where an aspect is named by itself: "on the inside and". */
export const ENDS_ASPECT = words('and but with where when is it he she i too mostly mainly side edge than')

export const ASPECTS: Readonly<Record<string, readonly string[]>> = {
  inner: ['inside', 'insides', 'inner', 'medial', 'innermost'],
  outer: ['outside', 'outsides', 'outer', 'lateral', 'outermost'],
  front: ['front', 'fronts', 'anterior'],
  back: ['back', 'backs', 'behind', 'rear', 'posterior'],
  top: ['top', 'tops'],
  under: ['under', 'underneath', 'bottom', 'underside', 'beneath'],
}

/** What may stand between an aspect or a side and its part. */
export const BESIDE_PART =
  words(`of the my his her your our their a this that side part edge bit left right both lower upper bottom top inner outer inside
  outside mid middle poor bad sore and deep very right-hand one to just is a of`)

export const SIDES: Readonly<Record<string, readonly ('left' | 'right')[]>> = {
  left: ['left'],
  right: ['right'],
  both: ['left', 'right'],
  either: ['left', 'right'],
}

/** "below the knee": the place is not the knee. */
export const LIMITS = words('between below above past beyond than')

/** "right now", "right on the bone", "the right way". */
export const NOT_A_SIDE =
  words(`now away up after before down through across at in above below behind into on under over along where beneath next round way size
  shoes from`)

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
  squeezing turn turns warm feel raise stand stands walk walks press presses pushing`)

/** "on my toes", "on her feet": how somebody stands and walks. */
export const ON_WHICH_ONE_STANDS = words('feet toes tiptoes heels')

export const DETERMINERS = words('the my his her your our their that this both each on of to onto up left right sore bad')

export const OTHER_SIDE = words('other opposite good unaffected')

export const LEG_WORDS = words('leg one side knee ankle foot calf hip thigh shin heel')

export const LOOKS = words('is feels looks seems')

export const LIKE_ALWAYS = words('unaffected usual')

/** What leads to a place where something is felt: "into the thigh", "down the leg"; not "on my foot" or "with my foot". */
export const LEADS_TO_PAIN = words('in into down across round around along behind through inside above below')

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
