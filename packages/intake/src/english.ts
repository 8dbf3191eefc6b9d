// What is English grammar and spelling, and nothing of medicine: that is in `knowledge/`.

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Forms that the suffix rules of `stemOf` cannot reach → their common stem. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  ...from('swell', 'swollen swelled swell'),
  ...from('foot', 'feet foot foots'),
  ...from('calf', 'calves calfs'),
  ...from('break', 'broke broken breaking breaks'),
  ...from('fall', 'fell fallen'),
  ...from('feel', 'felt feeling feels'),
  ...from('wake', 'woke woken waking wakes waken wakened awake awakens'),
  ...from('stand', 'stood'),
  ...from('sit', 'sat sitting sits seated'),
  ...from('lie', 'lying lay laying lies laid'),
  ...from('bend', 'bent'),
  ...from('take', 'took taken taking takes'),
  ...from('give', 'gave given giving gives'),
  ...from('go', 'went gone goes going'),
  ...from('come', 'came coming comes'),
  ...from('get', 'got gotten getting gets'),
  ...from('begin', 'began begun beginning begins'),
  ...from('lose', 'lost losing loses loss'),
  ...from('bite', 'bit bitten bites biting'),
  ...from('burn', 'burnt burny'),
  ...from('hear', 'heard'),
  ...from('tear', 'tore torn'),
  ...from('slide', 'slid sliding slides'),
  ...from('spread', 'spreads'),
  ...from('rise', 'rose risen rising rises'),
  ...from('drive', 'drove driven driving drives'),
  ...from('run', 'ran running runs'),
  ...from('fly', 'flew flown flies flying flight flights'),
  ...from('stick', 'stuck'),
  ...from('sting', 'stung'),
  ...from('shake', 'shook shaken shaking shakes shaky'),
  ...from('freeze', 'froze frozen freezing'),
  ...from('sleep', 'slept asleep'),
  ...from('creep', 'crept'),
  ...from('weak', 'weaker weakened weakening'),
  ...from('cold', 'colder'),
  ...from('big', 'bigger'),
  ...from('fat', 'fatter'),
  ...from('tight', 'tighter'),
  ...from('stiff', 'stiffer stiffened stiffens'),
  ...from('thin', 'thinner'),
  ...from('hot', 'hotter'),
  ...from('short', 'shorter'),
  ...from('pain', 'painful paining pains'),
  ...from('ache', 'achy aching ached aches achey ach'),
  ...from('itch', 'itchy'),
  ...from('infect', 'infection infections infected'),
  ...from('operate', 'operation operations operated op ops'),
  ...from('inject', 'injection injections injected jab jabs'),
  ...from('replace', 'replacement replacements replaced'),
  ...from('surgery', 'surgeries surgical'),
  ...from('toe', 'toes'),
  ...from('shoe', 'shoes'),
  ...from('breathe', 'breath breathing breathes'),
  ...from('dislocate', 'dislocation dislocated'),
  ...from('bleed', 'bled bleeding bleeds'),
  ...from('smoke', 'smoker smokes smoking smoked'),
  ...from('drink', 'drank drunk drinker'),
  ...from('tiptoe', 'tiptoes'),
  ...from('this', 'this'),
  ...from('diabetes', 'diabetic diabetics'),
  ...from('pregnant', 'pregnancy'),
  ...from('born', 'birth'),
  ...from('red', 'reddish redder'),
  ...from('shiver', 'shivery shivers'),
  ...from('sweat', 'sweats sweaty'),
  ...from('straight', 'straighten straightening straightened'),
  ...from('arthritis', 'arthritic'),
  ...from('pus', 'pus'),
  ...from('sepsis', 'sepsis'),
  ...from('pelvis', 'pelvis pelvic'),
  ...from('twist', 'twisted'),
  ...from('rest', 'resting rested'),
  ...from('sprain', 'sprained'),
  ...from('spotting', 'spotting'),
  ...from('evening', 'evenings'),
  ...from('lunge', 'lunged lunging lunges'),
  ...from('climb', 'climbing'),
}

function from(stem: string, forms: string): Record<string, string> {
  return Object.fromEntries([...list(forms), stem].map((form) => [form, stem]))
}

/** American, old, dialect and texting spellings → the word the lexicon uses. */
export const VARIANTS: Readonly<Record<string, string>> = {
  edema: 'oedema',
  estrogen: 'oestrogen',
  hemophilia: 'haemophilia',
  hemophiliac: 'haemophiliac',
  hemorrhoids: 'haemorrhoids',
  diarrhea: 'diarrhoea',
  diarrea: 'diarrhoea',
  diarhea: 'diarrhoea',
  diarrhoa: 'diarrhoea',
  diahrrea: 'diarrhoea',
  ancle: 'ankle',
  nee: 'knee',
  kne: 'knee',
  anemia: 'anaemia',
  sulfur: 'sulphur',
  color: 'colour',
  gray: 'grey',
  plow: 'plough',
  pajamas: 'pyjamas',
  tire: 'tyre',
  gynecologist: 'gynaecologist',
  counter: 'counter',
  nite: 'night',
  nites: 'nights',
  tonite: 'tonight',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  ur: 'your',
  u: 'you',
  r: 'right',
  l: 'left',
  lt: 'left',
  rt: 'right',
  lhs: 'left',
  rhs: 'right',
  mum: 'mother',
  mom: 'mother',
  dad: 'father',
  mums: 'mothers',
  thru: 'through',
  bum: 'buttock',
  bums: 'buttocks',
  wee: 'pee',
  weeing: 'peeing',
  urinate: 'pee',
  urinating: 'pee',
  urination: 'pee',
  urine: 'urine',
  downstairs: 'down stairs',
  upstairs: 'up stairs',
  downhill: 'down hill',
  uphill: 'up hill',
  hrs: 'hours',
  hr: 'hour',
  mins: 'minutes',
  min: 'minute',
  secs: 'seconds',
  wks: 'weeks',
  wk: 'week',
  mths: 'months',
  mth: 'month',
  yrs: 'years',
  yr: 'year',
  yo: 'year old',
  fortnight: '2 weeks',
  op: 'operation',
  temp: 'temperature',
  temps: 'temperature',
  dr: 'doctor',
  gp: 'doctor',
  meds: 'medicine',
  tho: 'though',
  altho: 'although',
  ain: 'is',
  kneecaps: 'kneecap',
  excrutiating: 'excruciating',
  achillies: 'achilles',
  acheing: 'aching',
  cannae: 'cannot',
  whilst: 'while',
}

/** Contractions, with and without the apostrophe → their words. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  ...each('cannot', "can't cant cannot couldn't couldnt"),
  ...each('willnot', "won't wont wouldn't wouldnt"),
  ...each(
    'not',
    "don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent weren't werent haven't havent hasn't hasnt hadn't hadnt ain't aint shouldn't mustn't",
  ),
  ...each('i', "i'm im i've ive i'd i'll"),
  ...each('it', "it's its it'll it'd"),
  ...each('there', "there's theres there're"),
  ...each('that', "that's thats"),
  ...each('he', "he's hes he'd"),
  ...each('she', "she's shes she'd"),
  ...each('they', "they're they've they'd"),
  ...each('you', "you're you've"),
  ...each('we', "we're we've"),
  ...each('what', "what's whats"),
}

function each(word: string, forms: string): Record<string, string> {
  return Object.fromEntries(list(forms).map((form) => [form, word]))
}

/** Words that carry no meaning of their own: left out of phrases and passed over in text. */
export const EMPTY = new Set(
  list(`a an the my your his her our their its i it he she they we you me him them us am is are was were be been being have has having
  do does did of in on at to with for from by as into onto about around when while whenever if that this these those which who what there
  will would should very really so quite pretty extremely too also even and or mine one ones after during whilst because then
  than now some s ve m re d ll t basically actually honestly literally`),
)

/** Verbs that say little: passed over in text, kept in phrases. */
/** Where exactly: passed over between the words of a phrase. */
export const PLACING = new Set(list('left right both upper lower inner outer inside outside middle'))

export const LIGHT = new Set(
  list(
    'had can mak just stil already only self own any alway usual often sometim most main slight constant basic feel get go becom start seem look tend try want com begin appear turn notic much lot kind sort like both too more less side whol entir',
  ),
)

/** Plurals that mean both sides: a phrase with one does not fit a single leg. */
export const PAIRS = new Set(list('legs knees hips ankles feet calves thighs shins heels soles arches kneecaps'))

/** A second clause with its own subject begins with one of these. */
export const SUBJECTS = new Set(
  list('i it he she they we you my the his her our their there this that these those now mine some every any what'),
)
/** A positive statement begins with one of these: after a comma it ends a list of denials. */
export const ASSERTIONS = new Set(
  list(
    'can cannot willnot reports reported complains describes noticed have has had is are was were feel get hurt still start worse better keep began pain just but only went came got',
  ),
)

export const BREAKS = new Set(
  list('but however although though except apart unless because whereas yet until till otherwise instead despite so'),
)

export const NEGATORS = new Set(
  list('no not never without deny denies denied denying neither nor none nil negative nobody hardly barely nothing'),
)

export const HEDGES = new Set(
  list(`maybe might perhaps possibly may probably unsure suspect suspected suspects suspicion wonder wondering worried worry worrying afraid
  fear scared guess doubt doubtful supposedly potentially presumably could`),
)

/** Adult relations: what happened to them is not the person's, unless the text is about them. */
export const RELATIVES = new Set(
  list(`mother father sister brother sisters brothers parents parent husband wife partner friend boyfriend girlfriend uncle aunt auntie
  grandfather grandmother grandad granddad grandma nan nana gran granny grandparents cousin colleague neighbour neighbor family relative
  relatives stepfather stepmother niece nephew mate flatmate roommate son daughter child kid baby toddler grandson granddaughter`),
)
export const CHILDREN = new Set(list('son daughter child kid baby toddler boy girl grandson granddaughter infant newborn'))
export const FEMALE = new Set(
  list('woman female lady girl daughter mother wife sister granddaughter grandmother aunt gran nan grandma girlfriend f'),
)
export const MALE = new Set(list('man male gentleman boy son father husband brother grandson grandfather uncle grandad boyfriend m'))

export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, n) => [word, n] as const),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, n) => [word, 20 + 10 * n] as const),
  ['couple', 2],
  ['few', 3],
  ['several', 4],
  ['half', 0.5],
  ['dozen', 12],
])
