import type { Place } from './body.ts'
import { HURTS } from './english/denial.ts'
import {
  AS_ALWAYS,
  BEFORE_LIES,
  DETERMINERS,
  DOES,
  HELD,
  INJURED,
  LIES,
  LONG_AGO,
  LOOKS_AT,
  MARKS,
  ON_WHICH_ONE_STANDS,
  PICTURES,
  PULLS,
  SPREADING,
  SPREADS_OVER,
  STANDS,
  TELLS_PAIN,
  ZAPS,
} from './english/places.ts'
import type { Token } from './tokens.ts'

/** Words between a verb and the part it is done with or to. */
const NEAR = 4
const CLAUSE = 8

/**
 * A part named for something else than its pain: "bend the knee", "walk on my toes", "up to the knee", "from the thigh down", "landed on
 * my foot", "X-rayed the knee", "a bruise down to the ankle". It hurts only if nothing else does.
 */
export function isInPassing(
  tokens: readonly Token[],
  start: number,
  end: number,
  from: number,
  to: number,
  next: number | undefined,
): boolean {
  const after = tokens[end]?.word ?? ''
  let i = start - 1
  while (i >= from && DETERMINERS.has(tokens[i]?.word ?? '')) i--
  const lead = tokens[i]?.word ?? ''
  const between = tokens.slice(Math.max(from, i), start)
  if (between.some(({ word }, n, all) => word === 'up' && all[n + 1]?.word === 'to')) return true
  if (lead === 'from' && (after === 'up' || ((after === 'down' || after === 'downwards') && !isRange(tokens, end, next)))) return true
  if (HELD.has(after) || PICTURES.has(after)) return true
  if (lead === 'down' && nearBefore(tokens, i, from).some((word) => ZAPS.has(word))) return true
  if (lead === 'off' && ON_WHICH_ONE_STANDS.has(tokens[end - 1]?.word ?? '')) return true
  if (lead === 'as' && tokens[i - 1]?.word === 'far') return true
  if (PULLS.has(lead) && OF_FOOT.test(tokens[end - 1]?.word ?? '')) return true
  if (DOES.has(lead) || lead === 'towards' || lead === 'toward') return true
  if (lead === 'on' && ON_WHICH_ONE_STANDS.has(tokens[end - 1]?.word ?? '')) return true
  const on = between.some(({ word }) => word === 'on' || word === 'onto')
  if (on && nearBefore(tokens, i + 1, from).some((word) => STANDS.has(word))) return true
  return isOfAnother(tokens, start, from) || lies(tokens, end, to) || isOld(tokens, start, end, from, to)
}

/** "from the buttock down the shin to the foot": both ends hurt, if something follows. */
const isRange = (tokens: readonly Token[], end: number, next: number | undefined): boolean =>
  next !== undefined && next - end < NEAR + 4 && tokens.slice(end, next).every(({ kind }) => kind !== 'mark')

const nearBefore = (tokens: readonly Token[], at: number, from: number, near = NEAR): readonly string[] => {
  const words: string[] = []
  for (let i = at - 1; i >= Math.max(from, at - near) && tokens[i]?.kind !== 'mark'; i--) words.push(tokens[i]?.word ?? '')
  return words
}

/** The place of a scan, a pillow, a bruise. */
function isOfAnother(tokens: readonly Token[], start: number, from: number): boolean {
  const words = nearBefore(tokens, start, from)
  if (words.some((word) => LOOKS_AT.has(word))) return true
  const clause = nearBefore(tokens, start, from, CLAUSE)
  const spreads = clause.some((word) => SPREADING.has(word)) && clause.some((word) => SPREADS_OVER.has(word))
  return (spreads || clause.some((word) => MARKS.has(word))) && !clause.some((word) => TELLS_PAIN.has(word))
}

const OF_FOOT = /^(feet|foot|toes|toe)$/

/** "the foot is turned out", "toes warm". */
function lies(tokens: readonly Token[], end: number, to: number): boolean {
  if (!OF_FOOT.test(tokens[end - 1]?.word ?? '')) return false
  let i = end
  while (i < to && BEFORE_LIES.has(tokens[i]?.word ?? '')) i++
  return i < to && LIES.has(tokens[i]?.word ?? '')
}

/** "sprained that ankle at twenty", "puffy at the ankles like usual". */
function isOld(tokens: readonly Token[], start: number, end: number, from: number, to: number): boolean {
  const rest = tokens.slice(end, to)
  const stop = rest.findIndex(({ kind, word }) => kind === 'mark' || word === 'and')
  const after = (stop < 0 ? rest : rest.slice(0, stop)).slice(0, CLAUSE).map(({ word }) => word)
  // "The knees have always been creaky."
  if (['have', 'has'].includes(after[0] ?? '') && after[1] === 'always') return true
  if (['like', 'as'].includes(after[0] ?? '') && AS_ALWAYS.has(after[1] ?? '')) return true
  return after.some((word) => LONG_AGO.has(word)) && nearBefore(tokens, start, from).some((word) => INJURED.has(word))
}

/** What is done with one part of a list is done with all: "she lets me bend the knee and hip". */
export function passesWith(tokens: readonly Token[], places: readonly Place[]): readonly Place[] {
  const done: Place[] = []
  for (const place of places) {
    const before = done.at(-1)
    const listed = before !== undefined && isListed(tokens, before.to, place.from) && !HURTS.has(tokens[place.to]?.word ?? '')
    const inPassing = place.inPassing || (listed && before.inPassing && isDoneWith(tokens, before))
    done.push({ ...place, inPassing, ...(listed ? { listedWith: before.part } : {}) })
  }
  return done
}

/** "knee and hip", "the knee or my left hip". */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, Math.max(from, to))
  const isAnd = ({ word }: Token) => word === 'and' || word === 'or'
  return between.some(isAnd) && between.every((token) => isAnd(token) || DETERMINERS.has(token.word))
}

function isDoneWith(tokens: readonly Token[], { from }: Place): boolean {
  let i = from - 1
  while (DETERMINERS.has(tokens[i]?.word ?? '')) i--
  return DOES.has(tokens[i]?.word ?? '') && !tokens.slice(i, from).some(({ word }) => word === 'on' || word === 'onto')
}
