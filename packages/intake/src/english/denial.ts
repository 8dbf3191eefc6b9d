import { words } from './list.ts'

export const NEGATORS = words('no not never without deny denies denied denying neither nor none nil negative nobody hardly barely nothing')

export const HEDGES =
  words(`maybe might convinced sworn swear perhaps possibly may probably unsure suspect suspected suspects suspicion wonder wondered wondering worried worry worrying
  afraid fear scared guess doubt doubtful supposedly potentially presumably could`)

/** Before a verb they say that it did not quite happen: "nearly passed out". */
export const NEARLY = words('nearly almost')

/** These deny a whole class: "no injury". */
export const WHOLE_DENIALS = words('no without denies denied nor neither any')

export const ANY_MORE = words('any anymore')

/** Denials that always cover every item of the list that follows, whatever joins them. */
export const WHOLE_LIST = words('denies deny denied denying without neither nor')

/** A "not" before one of these denies things, and no verb: "do not have any redness, heat or swelling". */
export const TAKES_NOUN = words('have had any get got been feel notice noticed a an')

/** "not only", "no doubt", "no better": these deny nothing. */
export const AFTER_NO = words(
  `only just doubt matter idea better relief sure certain good great problem wonder joke easier longer other difference change luck`,
)

/** What stands behind one of these is not denied: "no swelling since I fell". */
export const LATER = words('since after following from due')

/** A time, and no event, begins with one of these. */
export const LEADS_TO_TIME = words('last this yesterday today tonight then early about around a')

/** "nothing numb", "nothing broken": denied; "nothing helps" says something else. */
export const NOTHING_IS = /^(?:.+(?:ed|en)|torn|numb|hot|red|stiff|loose|hard|sore|wet|weak|cold|tender|serious)$/

/** Behind one of these it is so at this time. */
export const NOW = words('now today')

/** It is over. */
export const OVER = words('gone resolved cleared vanished disappeared healed stopped')

/** It is well. */
export const POSITIVE_STATES = words('fine ok okay normal alright well good clear')

/** Answers to a question. */
export const NO = words('no none nope never nil not')

export const ANSWER = words('no none nope never nil not that i know am aware of any at all either neither not')

export const CANNOT = words('cannot not hard')

/** A question begins with one of these. */
export const ASKS = words('is are could can do does should what why has have am would will any might')

export const ASKING = words('asked asks asking')

/** "when I was small": long over. */
export const YOUTH = words('young younger little small child kid teenager boy girl baby pregnant school')

/** "… does not hurt". */
export const HURTS = words('hurt hurts hurting sore painful ache aching bother')

/** A phrase with one of these denies by itself ("can't walk"), and cannot be turned round. Stems, as keys of phrases are. */
export const PHRASE_NEGATORS = words('no not cannot willnot never without nothing none neither nor hardly barely free')
