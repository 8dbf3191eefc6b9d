import { BEFORE_PART } from './english/grammar.ts'
import { DETERMINERS } from './english/places.ts'
import { CAUGHT, HEALTHY_POSITIONS, NOT_SWOLLEN_JOINT, STANDS_WELL, STOPPED, TAKES_WEIGHT } from './english/signs.ts'
import type { Mention } from './reading.ts'
import type { Token } from './tokens.ts'

/** "Cold hands and feet" says nothing of one leg. */
const WITH_HANDS = 4
const STOPPED_NEAR = 3
const ONLY_NOW = new Set(['takes-blood-thinner'])

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

/** "I stopped the blood thinner last week": taken no more, or not yet again. */
export const isStopped = ({ finding, phrase }: Mention, tokens: readonly Token[], from: number): boolean => {
  const first = phrase.at[0] as number
  return (
    ONLY_NOW.has(finding.id) &&
    [...tokens.slice(Math.max(from, first - STOPPED_NEAR), first), ...tokens.slice(first + 1, (phrase.at.at(-1) as number) + 2)].some(
      ({ word }) => STOPPED.has(word),
    )
  )
}
