import { words } from './list.ts'

/** Words that carry no meaning of their own: left out of phrases and passed over in text. */
export const EMPTY =
  words(`a an the my your his her our their its i it he she they we you me him them us am is are was were be been being have has having
  do does did of in on at to with for from by as into onto about around when while whenever if that this these those which who
  what there will would should very really so quite pretty extremely too also even and or mine one ones after during whilst
  because then than now some s ve m re d ll t basically actually honestly literally`)

/** Where exactly: passed over between the words of a phrase. */
export const PLACING = words('left right both upper lower inner outer inside outside middle')

/** Verbs that say little: passed over in text, kept in phrases. */
export const LIGHT =
  words(`had can make just stil already only self own any alway usual often sometim most main slight constant basic feel get go becom
  start seem look tend try want com begin appear turn notic much lot kind sort like both too more less side whole entir`)

/** Plurals that mean both sides: a phrase with one does not fit a single leg. */
export const PAIRS = words('legs knees hips ankles feet calves thighs shins heels soles arches kneecaps')

/** A person who does something new; "it" mostly goes on with the same. */
export const PRONOUNS = words('i he she they we you')

/** A second clause with its own subject begins with one of these. */
export const SUBJECTS = words('i it he she they we you my the his her our their there this that these those now mine some every any what')
/** A positive statement begins with one of these: after a comma it ends a list of denials. */
export const ASSERTIONS =
  words(`can cannot willnot reports reported complains describes noticed have has had is are was were feel get hurt still start worse
  better keep began pain just but only went came got`)

export const BREAKS = words('but however although though except apart unless because whereas yet until till otherwise instead despite so')

/** What a verb happens to. */
export const OBJECTS = words('my his her it myself')

/** Before a part they say where, or how much of it: "up my leg", "all my toes". */
export const PREPOSITIONS =
  words(`up down through across along behind beside between below under underneath above over inside outside against
  towards toward near past beyond within without before since until all half round off not no like just only maybe perhaps`)

/** What joins the items of a list. */
export const JOINTS = words(', or nor and')

/** Words that belong behind their verb: "passed out" cannot be turned round. */
export const PARTICLES = words('out up off down over back away through round')

/** Stems of verbs whose meaning stands behind them: "getting worse" is not "worse getting up". */
export const VERBS_BEFORE = words('get go com becom start begin feel look keep stay make turn drop')

/** Nothing but an adjective or a "to be" joins a phrase that is turned round: "the foot is swollen", not "dropped it on my foot". */
export const NOT_TURNED = words('i it he she they we you me him them us and then when while if whenever because so to')

/** What stands behind one of these is only like it: "as if I had been kicked". */
export const LIKENS = words('like as')

/** Stems before an "-ing" that happens again and again: "worse twisting", "trouble falling asleep". */
export const HABIT_LEADS = words('worse wors worst hurt pain ach sore bother troubl difficult no not without like feel or and')

/** Verbs of what happens once, in their present: with a pronoun before them they tell of what happens again and again. */
export const HAPPENS =
  words(`trip trips tripping fall falls falling kick kicks kicking knock knocks knocking bang bangs banging stumble stumbles stumbling
  slip slips slipping bump bumps bumping stub stubs stubbing roll rolls rolling twist twists twisting land lands landing jump jumps jumping
  tackle tackles run runs running slap slaps slapping`)
/** "a twisting injury": it happened. */
export const ONCE = words('injury injuries fall accident movement mechanism')
export const SUBJECT_PRONOUNS = words('i you he she it we they one who')
export const OBJECT_PRONOUNS = words('me him her us them you')
/** "fell running": a run over fells. */
export const FELL_SPORTS = words('run runs running runner runners race races walk walks walking')
/** "a sudden bang": a noise. */
export const BEFORE_NOISE = words('sudden loud and , almighty')
/** "dropped a stone": so much weight. */
export const WEIGHTS = words('stone stones pounds kilos kg dress')
export const PAINS = words('pain pains it this ache agony')
export const GETS = words('get gets getting')
export const WITNESSES = words('saw see seen heard noticed watched')
export const GOES_ON = words('am is are was were been be keep keeps kept started starts')

/** What somebody took it for: "we thought a pulled muscle". */
export const THOUGHT = words('thought figured assumed supposed blamed reckoned imagined reckon guessed presumed')
export const SAID_TO_BE = words('said says say called calls diagnosed suggested suggests told thinks reckons down')
export const LEADS_TO_NAME = words('it is was a an as for just probably only my his her the to be being maybe hip groin muscle bad like')

/** "took it for a strain". */
export const TAKES_FOR = words('took take takes mistook mistaken')

/** "physio for a groin strain": what it was taken for. */
export const TREATED = words('physio treated treatment exercises injection injections tablets strapping seen')

/** What may stand between a sign and its part: "swelling of my hands". */
export const BEFORE_PART = words('in of on the my his her your their to both left right either')

/** What may stand between a part and its sign: "my fingers have gone numb". */
export const STATES = words('is are am was were feel feels felt go goes went gone has have been get gets got also and')

/** What may stand between a part of history and its place: "a replacement on the left". */
export const LEADS_TO_PART = words('in on of to for my his her the this that same left right both')

/** Words that refer to what was named before. */
export const REFERS = words('it its this that they them itself')

/** Words of a state that lasts: "has been like that for a week". */
export const LASTS = words('like going same had has been')

/** Stems of what begins: over a comma too, "it started, I think, two weeks ago". */
export const BEGINS = words('start began begin begun come onset appear develop')

export const HAPPENED = words('was is happened')

/** Behind a length of time: it comes again and again. */
export const REPEATS = words('each every before after until a an per daily')

/** What may stand around a bare time: "about a month now". */
export const AROUND_TIME =
  words(`about around nearly almost roughly maybe say so now for over up to it has been is i have had going on getting coming well and
  but or really already or since in all the with approx just that this which makes coming past last so far history duration gradually slowly came
  crept`)

/** "in a boot for two weeks", "off work for a week": what such a time is a time of. */
export const CARE =
  words(`boot cast plaster splint brace crutch crutches sling bandage strapping rest rested resting physio antibiotics tablets
  pills ibuprofen naproxen paracetamol insoles exercises hospital holiday off away home work gym training course`)

/** What may come and go, or change, without the pain. */
export const NO_PAIN_OF =
  words(`temperature temperatures fever fevers shivers steroids steroid prednisolone infection tummy belly stomach weakness
  colour sugars sweats rash lump egg cyst swelling numbness tingling redness bowels bowel bladder waterworks
  periods weight mood appetite bleeding cough breathing sight eyesight vision hearing wee pee poo toilet`)

/** A clause with one of these tells a story, and is no note. */
export const OF_STORY = words('i he she we they in within every after until before than')

export const ARTICLES = words('a an')
