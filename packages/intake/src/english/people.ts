import { words } from './list.ts'

/** Adult relations: what happened to them is not the person's, unless the text is about them. */
export const RELATIVES =
  words(`mother father sister brother sisters brothers parents parent husband wife partner friend boyfriend girlfriend uncle aunt auntie
  grandfather grandmother grandad granddad grandma nan nana gran granny grandparents cousin colleague neighbour neighbor family
  relative relatives stepfather stepmother niece nephew mate flatmate roommate son daughter child kid baby toddler grandson
  granddaughter`)
export const CHILDREN = words('son daughter child kid baby toddler boy girl lad lass grandson granddaughter infant newborn')
/** "a girl in my group", "a man at work". */
export const STRANGERS = words('boy girl lad man woman lady bloke guy friend colleague someone somebody')

export const GROUPS = words('class group school work office team club nursery ward gym year street village party')

/** Relatives who are children as often as not. */
export const MAY_BE_SMALL = words('nephew niece cousin sister brother')
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

export const BEFALLS =
  words(`fell falls tripped slipped collapsed limps limping fainted hurts cannot willnot keeps refuses struggles looks feels seems woke
  complains complained`)
/** "very confused". */
export const HOW_MUCH = words('so very really quite suddenly now all still also too just getting feeling looking being')
/** How somebody is who need not be ill. */
export const NOT_ILL =
  words(`worried concerned married retired divorced convinced bothered interested qualified trained healthy happy busy tiny fussy worrying
  nagging making telling asking insisting pushing driving coming going staying working waiting helping typing writing posting messaging
  getting saying thinking reading looking being having taking giving moving living travelling expecting panicking away`)
/** Before the first relative of a text they say that it is about them: "About dad, …". */
export const LEADS_TO_PERSON = words(
  'about re regarding for please quick help hi hello hey ok so urgent sorry , . ! ? : on behalf of my our it is',
)
/** "won't let me touch it", "he tells me": nothing of the writer's body. */
export const TELLS_ME = words(
  'let lets tell tells told ask asks asked call calls called show shows showed gives gave worries with help for to from',
)
export const ENDS_MY_DOING = words('and since after because when like with as that')
export const TELLS_OF_OTHERS = words('think know believe noticed saw see heard found have had am was worry remember')
export const HAD = words('had broke died lost suffered')
/** One of these says that something is so now. */
export const OF_NOW =
  words(`is are has cannot willnot now today tonight yesterday since hurts swells looks feels keeps week weeks days hours morning night
  evening`)

export const BECOMES = words('become becoming been gone started stopped lost hurt twisted fallen')

/** "I am writing for my aunt". */
export const WRITING = words('writing asking typing posting messaging')

export const OF_SELF = words('am a an old year female male fit healthy i black white tall pregnant retired')

/** Between a relative and "me": nothing was done to me. */
export const SAYS_OF = words('has had is was have got says and or with')

export const ADULTS = words('man woman lady gentleman')
