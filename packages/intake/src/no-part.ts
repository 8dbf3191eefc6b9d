import { ARTICLES } from './english/grammar.ts'
import { BEFORE_BOTTOM, BLOWS, OF_BACK, OF_PART, OF_SHOES, OPPONENTS, OWNERS } from './english/places.ts'
import type { Token } from './tokens.ts'

/** Words of a part that mean something else here: "came back", "12 foot up", "the bottom of the stairs", "in heels", "athlete's foot", "an ankle sock". */
export function isNoPart(tokens: readonly Token[], i: number): boolean {
  const [before, { word }] = [tokens[i - 1]?.word ?? '', tokens[i] as Token]
  if (OF_PART.has(tokens[i + 1]?.word ?? '') || isBlow(tokens, i)) return true
  if (word === 'back' || word === 'backs') return !isBodyBack(tokens, i)
  if (word === 'bottom' || word === 'bottoms') return !isButtock(tokens, i)
  if (word === 'heels') return OF_SHOES.has(before)
  return isLength(tokens, i) || (word === 'foot' && before === 'athlete')
}

/** "pain in my bottom", "from the bottom down"; not "on my bottom", by which one goes down stairs. */
function isButtock(tokens: readonly Token[], i: number): boolean {
  const [lead, before, after] = [tokens[i - 2]?.word ?? '', tokens[i - 1]?.word ?? '', tokens[i + 1]?.word ?? '']
  if (after === 'of' || after === 'cheek' || lead === 'on' || lead === 'onto') return after === 'cheek'
  return OWNERS.has(before) || (before === 'the' && BEFORE_BOTTOM.has(lead)) || BEFORE_BOTTOM.has(before)
}

/** "12 foot up": no foot. */
const isLength = (tokens: readonly Token[], i: number): boolean => tokens[i]?.stem === 'foot' && tokens[i - 1]?.kind === 'number'

/** "got a knee in the thigh": somebody else's. */
const isBlow = (tokens: readonly Token[], i: number): boolean =>
  BLOWS.has(tokens[i]?.word ?? '') &&
  ((ARTICLES.has(tokens[i - 1]?.word ?? '') && ['in', 'into', 'to'].includes(tokens[i + 1]?.word ?? '')) ||
    tokens[i + 1]?.word === 'into' ||
    (tokens[i + 1]?.word === 'of' && OPPONENTS.has(tokens[i + 3]?.word ?? '')))

/** "upper back", "mid back": another place. */
const NOT_LOW = new Set(['upper', 'mid', 'middle'])

/** "my back" and "lower back", but not "back of the knee", "came back" or "back in March". */
function isBodyBack(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.word ?? ''
  const next = tokens[i + 1]?.word ?? ''
  if (next === 'of' || next === 'to' || next === 'in' || next === 'at') {
    return ['my', 'his', 'her', 'lower', 'low'].includes(before) && next !== 'of'
  }
  if (NOT_LOW.has(before)) return false
  if (['my', 'his', 'her', 'your', 'lower', 'low', 'bad', 'sore', 'stiff'].includes(before)) return true
  if (OF_BACK.has(next)) return false
  // "heel pain, at the back": the back of it.
  if (before === 'the' && tokens[i - 2]?.word === 'at') return false
  return (
    ['pain', 'ache', 'aches', 'hurts', 'hurt', 'spasm', 'spasms', 'stiff', 'stiffness', 'trouble', 'went'].includes(next) ||
    (before === 'the' && (next !== 'and' || (tokens[i - 2]?.word === 'of' && tokens[i - 3]?.word === 'side')))
  )
}
