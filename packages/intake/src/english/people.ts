import { words } from './list.ts'

/** Adult relations: what happened to them is not the person's, unless the text is about them. */
export const RELATIVES =
  words(`mother father sister brother sisters brothers parents parent husband wife partner friend boyfriend girlfriend uncle aunt auntie
  grandfather grandmother grandad granddad grandma nan nana gran granny grandparents cousin colleague neighbour neighbor family
  relative relatives stepfather stepmother niece nephew mate flatmate roommate son daughter child kid baby toddler grandson
  granddaughter`)
export const CHILDREN = words('son daughter child kid baby toddler boy girl lad lass grandson granddaughter infant newborn')
export const FEMALE = words(
  `woman female lady girl lass daughter mother wife sister granddaughter grandmother aunt gran nan grandma girlfriend niece auntie granny nana f`,
)
export const MALE = words(
  'man male gentleman boy lad son father husband brother grandson grandfather uncle grandad granddad boyfriend nephew m',
)

export const OWN = words('i me my mine myself')

/** "my husband says I …": what follows is about the person again. */
export const SAYING =
  words(`says said say told tells thinks thought think reckons reckon noticed asked wants made makes suggested suggests calls insists
  heard hears saw sees found finds`)

export const THIRD = words('he she')

export const FIRST = words('i')

export const BEFORE_OBJECT = words('with by for to from at after behind near beside like than')

export const BEFALLS = words('fell falls tripped slipped collapsed limps limping fainted hurts')

export const BECOMES = words('become becoming been gone started stopped lost hurt twisted fallen')

/** "I am writing for my aunt". */
export const WRITING = words('writing asking typing posting messaging')

export const OF_SELF = words('am a an old year female male fit healthy i black white tall pregnant retired')

/** Between a relative and "me": nothing was done to me. */
export const SAYS_OF = words('has had is was have got says and or with')

export const ADULTS = words('man woman lady gentleman')
