import type { Case, Sex } from '@kneebone/engine'
import { BREAKS } from './english/grammar.ts'
import {
  BECOMES,
  BEFALLS,
  BEFORE_OBJECT,
  CHILDREN,
  ENDS_MY_DOING,
  FEMALE,
  FIRST,
  GROUPS,
  HAD,
  HOW_MUCH,
  LEADS_TO_PERSON,
  MALE,
  MAY_BE_SMALL,
  NOT_ILL,
  OF_NOW,
  OF_SELF,
  OWN,
  RELATIVES,
  SAYING,
  SAYS_OF,
  STRANGERS,
  TELLS_ME,
  TELLS_OF_OTHERS,
  THIRD,
  WRITING,
} from './english/people.ts'
import { LEG_WORDS } from './english/places.ts'
import { type Age, ageOf, isTemperature } from './numbers.ts'
import type { Token } from './tokens.ts'

/** Whom the text is about, and which words speak of somebody else. */
export interface Persons {
  readonly for: Case['for'] | undefined
  /** The relative whom the text is about, by its token: "Dad" is then no relative of the person. */
  readonly patient: number | undefined
  /** Words that mean a child whom the text is about: "he" where it is a boy of five. */
  readonly childWords: ReadonlySet<string>
  /** Told of somebody grown up: nothing that only children have is theirs. */
  readonly adult: boolean
  /** By token: said of somebody who is not the person with the pain. */
  readonly other: readonly boolean[]
  readonly sex?: { readonly value: Sex; readonly at: number }
  readonly age?: Age
}

/** Reads whom the text is about. A person who writes of their own body is the patient, whoever else is named. */
export function personsIn(tokens: readonly Token[], namesBody: boolean, ages: readonly Age[]): Persons {
  const about = patientOf(tokens, namesBody)
  // Where nobody says "my knee", a child who is named with an age is the one who hurts.
  const age = ageOf(ages, about !== undefined) ?? (tokens.some((_, i) => isMyLeg(tokens, i)) ? undefined : ages[0])
  const other: boolean[] = Array(tokens.length).fill(false)
  let elsewhere = false
  markFamily(tokens, other)
  for (const [i, { word, kind }] of tokens.entries()) {
    if ((kind === 'mark' && '.!?;\n:'.includes(word)) || BREAKS.has(word)) elsewhere = false
    else if (
      isOther(tokens, i) &&
      !isObject(tokens, i) &&
      !actsOnMe(tokens, i) &&
      i !== about?.at &&
      !(about && CHILDREN.has(word) && !isStranger(tokens, i))
    )
      elsewhere = !SAYING.has(tokens[i + 1]?.word ?? '')
    else if (elsewhere && isOwn(tokens, i)) elsewhere = false
    if (elsewhere) other[i] = true
  }
  const sex = about ? about.sex : sexOf(tokens)
  return {
    ...(age ? { age } : {}),
    childWords: childWordsIn(tokens, about, age?.years),
    adult: isAdult(tokens, about, age?.years),
    for: about ? 'someone-else' : undefined,
    patient: about?.at,
    other,
    ...(sex ? { sex } : {}),
  }
}

const ADULT = 16

function childWordsIn(tokens: readonly Token[], about: { readonly at: number } | undefined, age: number | undefined): ReadonlySet<string> {
  const isChild = age === undefined ? about !== undefined && CHILDREN.has(tokens[about.at]?.word ?? '') : age < ADULT
  if (!isChild) return new Set()
  return about || THIRD.has(tokens[0]?.word ?? '') ? THIRD : FIRST
}

function isAdult(tokens: readonly Token[], about: { readonly at: number } | undefined, age: number | undefined): boolean {
  if (age !== undefined) return age >= ADULT
  return about
    ? !CHILDREN.has(tokens[about.at]?.word ?? '') && !MAY_BE_SMALL.has(tokens[about.at]?.word ?? '')
    : tokens.some((_, i) => isMyLeg(tokens, i))
}

const FAMILY_REACH = 30

/** "… runs in the family", "family history of …": said of the family. */
function markFamily(tokens: readonly Token[], other: boolean[]): void {
  const ends = (i: number) =>
    tokens[i] === undefined || tokens[i]?.kind === 'mark' || tokens[i]?.word === 'and' || BREAKS.has(tokens[i]?.word ?? '')
  for (const [i, { word }] of tokens.entries()) {
    if (word !== 'family' || !(['the', 'my', 'our'].includes(tokens[i - 1]?.word ?? '') || tokens[i + 1]?.word === 'history')) continue
    for (const step of [-1, 1]) for (let j = i; !ends(j) && Math.abs(j - i) < FAMILY_REACH; j += step) other[j] = true
  }
}

function isOther(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  return (RELATIVES.has(token.word) && !['baby', 'child', 'kid'].includes(token.word)) || isStranger(tokens, i)
}

/** "a boy in his class had leukaemia"; not "I'm a boy in year 9". */
const isStranger = (tokens: readonly Token[], i: number): boolean =>
  STRANGERS.has(tokens[i]?.word ?? '') &&
  ['a', 'another'].includes(tokens[i - 1]?.word ?? '') &&
  !['am', 'as'].includes(tokens[i - 2]?.word ?? '') &&
  ['in', 'at', 'from'].includes(tokens[i + 1]?.word ?? '') &&
  [2, 3, 4].some((n) => GROUPS.has(tokens[i + n]?.word ?? ''))

/** "since lifting my toddler", "a walk with my sister": what follows is not about them. */
function isObject(tokens: readonly Token[], i: number): boolean {
  if (isOfMyDoing(tokens, i)) return true
  const owned = ['my', 'the', 'our', 'a', 'his', 'her'].includes(tokens[i - 1]?.word ?? '')
  const lead = tokens[i - (owned ? 2 : 1)]?.word ?? ''
  return BEFORE_OBJECT.has(lead) || (owned && lead.length > 5 && /(?:ing|ed)$/.test(lead))
}

/** "I bent to lift my daughter's scooter": the writer does it; "I know my dad had gout" tells of the other. */
function isOfMyDoing(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && tokens[j]?.kind !== 'mark' && !BREAKS.has(tokens[j]?.word ?? ''); j--) {
    if (ENDS_MY_DOING.has(tokens[j]?.word ?? '')) return false
    if (tokens[j]?.word === 'i') return !TELLS_OF_OTHERS.has(tokens[j + 1]?.word ?? '')
  }
  return false
}

/** "my boyfriend kicked me", "my son landed on my knee": it happened to the writer. */
const actsOnMe = (tokens: readonly Token[], i: number): boolean =>
  [2, 3].some(
    (n) =>
      ['me', 'my'].includes(tokens[i + n]?.word ?? '') &&
      !GROUPS.has(tokens[i + n + 1]?.word ?? '') &&
      tokens.slice(i + 1, i + n).every(({ kind, word }) => kind === 'word' && !SAYS_OF.has(word)),
  )

/** "I" or "my <part>", and not "my mother", "my class". */
function isOwn(tokens: readonly Token[], i: number): boolean {
  const { word } = tokens[i] as Token
  if (!OWN.has(word)) return false
  if (word !== 'my') return true
  if (GROUPS.has(tokens[i + 1]?.word ?? '')) return false
  return ![1, 2, 3, 4, 5, 6].some((n) => RELATIVES.has(tokens[i + n]?.word ?? ''))
}

/** So many words for the other person allow one for the writer. */
const TOLD_OF = 4

/** The relative the text is about, when its first sentence is about one and nowhere the writer's own body is. */
function patientOf(tokens: readonly Token[], namesBody: boolean): { at: number; sex?: { value: Sex; at: number } } | undefined {
  const at = tokens.slice(0, 14).findIndex(({ word }) => RELATIVES.has(word) || CHILDREN.has(word))
  if (at < 0) return undefined
  const child = CHILDREN.has(tokens[at]?.word ?? '')
  if (tokens[at]?.word === 'baby' && !tokens.slice(0, at).some(({ word }) => word === 'my' || word === 'our')) return undefined
  const owned = tokens.slice(Math.max(0, at - 7), at).some(({ word }) => word === 'my' || word === 'our')
  const ill = !child && isIllNow(tokens, at)
  const named = tokens.slice(0, at).every(({ word }) => LEADS_TO_PERSON.has(word))
  if (!owned && !(named && (ill || isSpokenOf(tokens, at)))) return undefined
  if (SAYING.has(tokens[at + 1]?.word ?? '') && !tellsOfSelf(tokens, at)) return undefined
  // "My gran had osteoporosis", "my dad had a clot in his leg" are family history.
  const same = tokens.slice(at, at + 5).some(({ word }) => word === 'same' || word === 'also')
  if (!child && !ill && (!namesBody || same || isPastOnly(tokens, at))) return undefined
  const writes = tokens.slice(0, at).some(({ word }) => WRITING.has(word))
  if (!writes && tokens.slice(0, at).some((_, i) => isOwn(tokens, i))) return undefined
  const own = tokens.filter(
    ({ word }, i) => i > at && isOwn(tokens, i) && !(word === 'me' && TELLS_ME.has(tokens[i - 1]?.word ?? '')),
  ).length
  if (own > mostOwn(tokens, child)) return undefined
  const word = tokens[at]?.word ?? ''
  const sex: Sex | undefined = FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : pronounSex(tokens)
  return { at, ...(sex ? { sex: { value: sex, at } } : {}) }
}

/** A parent says "I" so often, and more often the more they tell of the child. */
const PARENT = 3
const TOLD_OF_CHILD = 2

const isMyLeg = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.word === 'my' &&
  (LEG_WORDS.has(tokens[i + 1]?.word ?? '') ||
    (['left', 'right'].includes(tokens[i + 1]?.word ?? '') && LEG_WORDS.has(tokens[i + 2]?.word ?? '')))

/** How often somebody who tells of another may say "I": "he has pain in both thighs, at first I said cramp", but never "my knee". */
function mostOwn(tokens: readonly Token[], child = false): number {
  const told = tokens.filter(({ word }) => PRONOUN_SEX[word] !== undefined).length
  if (child && !tokens.some((_, i) => isMyLeg(tokens, i))) return PARENT + Math.floor(told / TOLD_OF_CHILD)
  const namesSelf = tokens.some(
    ({ word }, i) =>
      ['mine', 'myself'].includes(word) ||
      (word === 'me' && !TELLS_ME.has(tokens[i - 1]?.word ?? '')) ||
      (word === 'my' && [1, 2, 3].some((n) => LEG_WORDS.has(tokens[i + n]?.word ?? ''))),
  )
  if (namesSelf) return 0
  return Math.floor(told / TOLD_OF)
}

/** "Dad falls a lot", "My dad has become confused", "Mum had a fall", "My husband is struggling to breathe": it befalls them now. */
function isIllNow(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [1, 2, 3].map((n) => tokens[at + n]?.word ?? '') as [string, string, string]
  if (BEFALLS.has(first) || (first === 'has' && BECOMES.has(second)) || (first === 'had' && second === 'a' && third === 'fall')) return true
  // "Mum's struggling" stands without its "is".
  if (isDoing(first)) return true
  const state = HOW_MUCH.has(second) ? third : second
  return first === 'is' && (isDoing(state) || (ILL_ENDING.test(state) && !NOT_ILL.has(state)) || (state === 'not' && isDoing(third)))
}

const isDoing = (word: string): boolean => word.length > 5 && word.endsWith('ing') && !NOT_ILL.has(word)

/** "breathless", "confused", "dizzy": how somebody is; what somebody has is another word. */
const ILL_ENDING = /..(?:less|ed|[^l]y|ious)$/

/** "Dad says he cannot lift his toes": what they tell is of themselves. */
const tellsOfSelf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 4).some(({ word }) => THIRD.has(word) || word === 'his' || word === 'her') &&
  !tokens.some(({ word }) => OWN.has(word) && word !== 'my')

/** "My dad had a clot in his leg": nothing of it is now. */
const isPastOnly = (tokens: readonly Token[], at: number): boolean =>
  HAD.has(tokens[at + 1]?.word ?? '') && !tokens.slice(at + 2).some(({ word }) => OF_NOW.has(word))

/** "Gran fell yesterday … she …", "Grandson aged 7": the first word is whom the text is about. */
const isSpokenOf = (tokens: readonly Token[], at: number): boolean =>
  ['aged', ','].includes(tokens[at + 1]?.word ?? '') ||
  LEG_WORDS.has(tokens[at + 1]?.word ?? '') ||
  tokens.slice(at + 1).some(({ word }) => ['he', 'she', 'his', 'her', 'him'].includes(word))

const PRONOUN_SEX: Readonly<Record<string, Sex>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' }

const pronounSex = (tokens: readonly Token[]): Sex | undefined =>
  tokens.some(({ word }) => word === 'she' || word === 'her')
    ? 'female'
    : tokens.some(({ word }) => word === 'he' || word === 'his' || word === 'him')
      ? 'male'
      : undefined

/** "I'm a 34 year old woman", "58M", "67 yo female". */
function sexOf(tokens: readonly Token[]): { value: Sex; at: number } | undefined {
  for (const [i, { word }] of tokens.entries()) {
    const sex: Sex | undefined =
      FEMALE.has(word) && !RELATIVES.has(word) ? 'female' : MALE.has(word) && !RELATIVES.has(word) ? 'male' : undefined
    if (!sex || (word === 'girl' || word === 'boy' ? !nearAge(tokens, i) : false)) continue
    const before = tokens[i - 1]
    const labels =
      word.length === 1 && (i === 0 || before?.kind === 'mark') && tokens.slice(i + 1, i + 3).some(({ kind }) => kind === 'number')
    if (labels) return { value: sex, at: i }
    if (
      nearAge(tokens, i) ||
      (word.length > 1 && before !== undefined && (OF_SELF.has(before.word) || before.kind === 'mark') && introduces(tokens, i))
    )
      return { value: sex, at: i }
  }
  const pronoun = tokens[0]?.word
  if (pronoun === 'he' || pronoun === 'she') return { value: pronoun === 'he' ? 'male' : 'female', at: 0 }
  // "Flu ten days ago, now he walks on tiptoe": told of one person, and hardly of the writer.
  const told = new Set(tokens.flatMap(({ word }) => (PRONOUN_SEX[word] ? [PRONOUN_SEX[word]] : [])))
  const at = tokens.findIndex(({ word }) => PRONOUN_SEX[word] !== undefined)
  const own = tokens.filter((_, i) => isOwn(tokens, i)).length
  const [value] = told
  return told.size === 1 && value && own <= mostOwn(tokens) && !tokens.some(({ word }) => RELATIVES.has(word)) ? { value, at } : undefined
}

const nearAge = (tokens: readonly Token[], i: number): boolean =>
  !isTemperature(tokens, i) &&
  [-1, -2, -3, -4, 1, 2].some((n) => tokens[i + n]?.kind === 'number') &&
  (tokens[i]?.word.length !== 1 || tokens[i - 1]?.kind === 'number' || tokens[i - 1]?.word === 'old' || tokens[i + 1]?.kind === 'number')

const introduces = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 5), i).some(({ word }) => word === 'i' || word === 'am')
