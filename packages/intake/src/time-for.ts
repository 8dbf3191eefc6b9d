import type { Finding } from '@kneebone/engine'
import type { Said } from './said.ts'
import { type TimePhrase, valueForTime } from './time.ts'
import { DAY } from './time-words.ts'

/** A short time is of stiffness, a long one of what happened. */
const SHORT_TIMES = 60
/** A time that has lasted belongs to what happened only where it is near. */
const NEAR = 8

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
  const distance = (time: TimePhrase) => (time.to <= first ? first - time.to : time.from > last ? time.from - last : 0)
  const apart = (time: TimePhrase) =>
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
