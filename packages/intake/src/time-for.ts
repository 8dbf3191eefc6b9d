import type { Finding } from '@kneebone/engine'
import { HAPPENED, REFERS } from './english/grammar.ts'
import { DAY } from './english/times.ts'
import type { Reading } from './reading.ts'
import type { Said } from './said.ts'
import { type TimePhrase, valueForTime } from './time.ts'
import type { Token } from './tokens.ts'

/** A short time is of stiffness, a long one of what happened. */
const SHORT_TIMES = 60
/** A time that has lasted belongs to what happened only where it is near. */
const NEAR = 8
/** Words that an "and" between them counts for: "on steroids for two years and had ciprofloxacin last month". */
const AND = 3

/** "…, but that was five weeks ago", "It happened yesterday": the time of what was told before. */
export const refersToEvent = (tokens: readonly Token[], { kind, from }: TimePhrase): boolean =>
  kind === 'ago' && [1, 2].some((n) => HAPPENED.has(tokens[from - n]?.word ?? '') && REFERS.has(tokens[from - n - 1]?.word ?? ''))

/** An injury told without a time gets the one of "That was ten days ago." */
export function timesOfEvents({ reader: { tokens }, times, taken }: Said, readings: readonly Reading[]): readonly Reading[] {
  const free = times.filter((time) => !taken.has(time) && refersToEvent(tokens, time))
  if (free.length === 0) return []
  const told = readings.findLast(
    ({ finding, state, negated }) => finding.topic === 'injury' && finding.times && state === 'open' && !negated,
  )
  if (!told) return []
  return free.flatMap((time): Reading[] => {
    const found = valueForTime(told.finding, time)
    if (!found) return []
    taken.set(time, told.finding)
    return [{ ...told, value: found.value, state: 'present', from: time.from, to: time.to, sure: false }]
  })
}

/** The time that belongs to a mention: the nearest one in its sentence that nothing else has taken. */
export function timeFor(
  { reader: { tokens }, times, taken }: Said,
  finding: Finding,
  value: string,
  first: number,
  last: number,
): { readonly time: TimePhrase; readonly value: string; readonly sure: boolean } | undefined {
  const ends = finding.times?.flatMap(({ upTo }) => (upTo === null ? [] : [upTo])) ?? []
  const short = Math.max(...ends) <= SHORT_TIMES
  const words = (time: TimePhrase) => (time.to <= first ? first - time.to : time.from > last ? time.from - last : 0)
  const isBehindAnd = (time: TimePhrase) =>
    tokens.slice(Math.min(time.to, last + 1), Math.max(time.from, first)).some(({ word }) => word === 'and')
  const distance = (time: TimePhrase) => words(time) + (isBehindAnd(time) ? AND : 0)
  const apart = (time: TimePhrase) =>
    !refersToEvent(tokens, time) &&
    tokens
      .slice(Math.min(time.to, last + 1), Math.max(time.from, first))
      .some(({ word }) => word === 'but' || word === 'now' || word === ';')
  const fits = (time: TimePhrase) =>
    short ? time.high < DAY : time.kind === 'ago' || (time.kind === 'for' && (finding.topic !== 'injury' || distance(time) <= NEAR))
  const fitting = times.filter((time) => !taken.has(time) && !apart(time) && fits(time)).sort((a, b) => distance(a) - distance(b))
  for (const time of fitting) {
    const found = valueForTime(finding, time)
    if (!found || (value !== 'any' && !(finding.times ?? []).some((each) => each.value === value))) continue
    taken.set(time, finding)
    return { time, ...found }
  }
  return undefined
}
