import type { Finding } from '@kneebone/engine'
import { type TimePhrase, valueForTime } from './time.ts'
import type { Token } from './tokens.ts'

/** A short time is of stiffness, a long one of what happened. */
const SHORT_TIMES = 60

/** The time that belongs to a mention: the nearest one in its sentence that nothing else has taken. */
export function timeFor(
  finding: Finding,
  value: string,
  first: number,
  last: number,
  times: readonly TimePhrase[],
  taken: Set<TimePhrase>,
  tokens: readonly Token[],
): { readonly time: TimePhrase; readonly value: string; readonly sure: boolean } | undefined {
  const ends = finding.times?.flatMap(({ upTo }) => (upTo === null ? [] : [upTo])) ?? []
  const short = Math.max(...ends) <= SHORT_TIMES
  const distance = (time: TimePhrase) => (time.to <= first ? first - time.to : time.from > last ? time.from - last : 0)
  const apart = (time: TimePhrase) =>
    tokens
      .slice(Math.min(time.to, last + 1), Math.max(time.from, first))
      .some(({ word }) => word === 'but' || word === 'now' || word === ';')
  const fitting = times
    .filter((time) => !taken.has(time) && !apart(time) && (short ? time.high < 24 * 60 : time.kind !== 'span'))
    .sort((a, b) => distance(a) - distance(b))
  for (const time of fitting) {
    const found = valueForTime(finding, time)
    if (!found || (value !== 'any' && !(finding.times ?? []).some((each) => each.value === value))) continue
    taken.add(time)
    return { time, ...found }
  }
  return undefined
}
