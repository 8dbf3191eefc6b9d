import { aspectOf } from './body.ts'
import { BEFORE_PART, EMPTY } from './english/grammar.ts'
import { DETERMINERS } from './english/places.ts'
import {
  BOTH_ARMS,
  CAUGHT,
  HEALTHY_POSITIONS,
  HOW_MUCH_EATEN,
  NOT_SWOLLEN_JOINT,
  SEVERAL,
  SLIMS,
  STANDS_WELL,
  TAKES_WEIGHT,
  WORN,
  WOUNDS,
} from './english/signs.ts'
import type { Mention } from './reading.ts'
import type { Token } from './tokens.ts'

/** "Cold hands and feet" says nothing of one leg. */
const WITH_HANDS = 4

/** Words of a sign that are said of something else, or of somebody who can do more than the sign allows. */
export function isNotThis({ finding, phrase, value }: Mention, tokens: readonly Token[], from: number): boolean {
  const first = phrase.at[0] as number
  const last = phrase.at.at(-1) as number
  const word = (i: number) => tokens[i]?.word ?? ''
  if (finding.id === 'cannot-take-four-steps') return value === 'present' && standsOtherwise(tokens, phrase.at)
  if (finding.id === 'cooler-leg')
    return tokens.slice(Math.max(from, first - WITH_HANDS), last + WITH_HANDS).some((token) => token.word === 'hands')
  if (finding.id === 'locked-knee') return phrase.at.some((i) => isCaught(tokens, i))
  if (finding.id === 'joint-swollen') return phrase.at.length === 1 && NOT_SWOLLEN_JOINT.has(word(last + 1))
  const has = (words: ReadonlySet<string>) => tokens.slice(first, last + 2).some((token) => words.has(token.word))
  if (finding.id === 'hot-red-swollen-joint') return value === 'present' && has(SEVERAL)
  if (finding.id === 'toes-swollen') return value === 'present' && !has(TOES)
  if (finding.id === 'face-arm-or-speech-change')
    return value === 'present' && has(BOTH_ARMS) && !phrase.at.some((i) => tokens[i]?.stem === 'weak')
  if (finding.id === 'weight-loss') return clauseHas(tokens, first, from, SLIMS)
  if (finding.id === 'red-skin-pattern' && value !== 'raised-with-a-sharp-edge')
    return tokens.slice(Math.max(from, first - 2), first + 1).some(({ stem }) => stem === 'feel')
  if (finding.id === 'pregnancy-status') return value === 'pregnant' && isOfPregnancyBefore(tokens, first)
  if (finding.id === 'bruise-site') return word(last + 1) === 'feeling' || ['feels', 'feel', 'like'].includes(word(first - 1))
  if (finding.id === 'pain-with-each-period') return phrase.at.some((i) => word(i) === 'cycle' && word(i - 1) === 'i')
  if (finding.id === 'mark-or-lump-since-birth') return word(last) === 'birth' && word(last + 1) === 'of'
  if (value === 'raised-with-a-sharp-edge') return tokens.slice(first, last).some((token) => aspectOf(token.word) !== undefined)
  if (value === 'coming-and-going') return phrase.at.some((i) => word(i) === 'on') && !isOnAndOff(tokens, phrase.at)
  if (finding.id === 'off-food') return phrase.at.some((i) => word(i) === 'eat') && isOneFood(tokens[last + 1])
  if (finding.id === 'discharge-or-pain-in-sex') return tokens.slice(from, last).some((token) => WOUNDS.has(token.word))
  if (finding.id === 'part-of-leg-missing') return tokens.slice(first, last).some((token) => WORN.has(token.word))
  if (finding.topic === 'swelling-and-look' && phrase.at.some((i) => word(i) === 'spot' && word(i - 1) === 'one')) return true
  if (value === 'bursting-or-squeezing') return phrase.at.some((i) => tokens[i]?.stem === 'squeez' && SQUEEZES.has(word(i - 1)))
  if (finding.topic === 'background') return word(first - 2) === 'like' && ['a', 'an'].includes(word(first - 1))
  return false
}

/** "Cannot stand on tiptoe", "on one leg", "on my toes": who can walk. "No weight on one leg" is the sign itself. */
function standsOtherwise(tokens: readonly Token[], at: readonly number[]): boolean {
  if (at.some((i) => TAKES_WEIGHT.has(tokens[i]?.word ?? ''))) return false
  const last = at.at(-1) as number
  for (let i = at[0] as number; i <= last + 1; i++) {
    if (tokens[i]?.word !== 'on') continue
    let next = i + 1
    while (BEFORE_PART.has(tokens[next]?.word ?? '')) next++
    if (STANDS_WELL.has(tokens[next]?.word ?? '')) return true
  }
  return false
}

/** "got her leg stuck in the cot bars", "jammed in the stirrup"; not "stuck in one position". */
function isCaught(tokens: readonly Token[], i: number): boolean {
  if (!CAUGHT.has(tokens[i]?.word ?? '') || !['in', 'between', 'under'].includes(tokens[i + 1]?.word ?? '')) return false
  let next = i + 2
  while (DETERMINERS.has(tokens[next]?.word ?? '')) next++
  return !HEALTHY_POSITIONS.has(tokens[next]?.word ?? '')
}

/** "pain on and off"; not "sit on a wall and pull the shoe off". */
const isOnAndOff = (tokens: readonly Token[], at: readonly number[]): boolean => {
  const on = at.find((i) => tokens[i]?.word === 'on') ?? 0
  return tokens.slice(on, on + 3).some(({ word }) => word === 'off')
}

/** "don't eat dairy": one thing of many. */
const isOneFood = (next: Token | undefined): boolean => next?.kind === 'word' && !HOW_MUCH_EATEN.has(next.word) && !EMPTY.has(next.word)

const TOES = new Set(['toes'])

/** "sore when I squeeze": the hand does. */
const SQUEEZES = new Set(['i', 'you', 'to', 'we', 'they'])

/** "I had sciatica during pregnancy": it is over. */
const isOfPregnancyBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'pregnancy' && ['during', 'in', 'since', 'after', 'last', 'first', 'my'].includes(tokens[at - 1]?.word ?? '')

/** Whether one of the words stands before `at` in its sentence. */
const clauseHas = (tokens: readonly Token[], at: number, from: number, words: ReadonlySet<string>): boolean =>
  tokens.slice(from, at).some(({ word }) => words.has(word))
