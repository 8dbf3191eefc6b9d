import type { Finding } from '@kneebone/engine'
import { CARE, HAPPENED, REFERS } from './english/grammar.ts'
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
  kind === 'ago' &&
  [1, 2].some((n) => {
    const [word, before] = [tokens[from - n]?.word ?? '', tokens[from - n - 1]]
    return (
      HAPPENED.has(word) && (REFERS.has(before?.word ?? '') || (word === 'happened' && (before === undefined || before.kind === 'mark')))
    )
  })

/** "boot for two weeks", "a week off", "two weeks' holiday": a time of care and no time of pain. */
export function isOfCare(tokens: readonly Token[], { from, to }: TimePhrase): boolean {
  if (['off', 'holiday', 'away', 'rest'].includes(tokens[to]?.word ?? '')) return true
  const lead = tokens[from - 1]?.word === 'for' ? from - 2 : from - 1
  // "sore on and off for years"
  const onAndOff = tokens[lead]?.word === 'off' && tokens[lead - 1]?.word === 'and'
  return CARE.has(tokens[lead]?.word ?? '') && !onAndOff
}

/** An injury, or what was felt at one, gets the time of its sentence or of "That was ten days ago." */
export function timesOfEvents(said: Said, all: readonly Reading[]): readonly Reading[] {
  const readings = all.slice(-LAST)
  const { reader, times, taken } = said
  const { tokens, findings } = reader
  const told = (time: TimePhrase): Reading | undefined => {
    const isBack = refersToEvent(tokens, time)
    const near = (reading: Reading) => isBack || (reading.from >= said.from && reading.to <= said.to)
    const injury = isBack
      ? readings.findLast(({ finding, state, negated }) => finding.topic === 'injury' && finding.times && state === 'open' && !negated)
      : undefined
    const event = readings.findLast((each) => EVENTS.has(each.finding.id) && each.state === 'present' && near(each))
    const recency = findings.get(INJURY)
    return injury ?? (event && recency && !isDated(readings, recency) ? { ...event, finding: recency } : undefined)
  }
  return times.flatMap((time): Reading[] => {
    const event = time.kind === 'ago' && !taken.has(time) && !reader.persons.other[time.from] ? told(time) : undefined
    const found = event && valueForTime(event.finding, time)
    if (!event || !found) return []
    taken.set(time, event.finding)
    return [{ ...event, value: found.value, state: 'present', from: time.from, to: time.to, sure: false, negated: false }]
  })
}

const INJURY = 'injury-recency'
/** So many readings back an injury may have been told; it keeps the work linear. */
const LAST = 60
/** What is felt or done in the moment of an injury: its time is that of the injury. */
const EVENTS = new Set(['felt-at-injury', 'injury-mechanism', 'knee-out-of-joint'])

const isDated = (readings: readonly Reading[], { id }: Finding): boolean =>
  readings.some(({ finding, state, value }) => finding.id === id && state === 'present' && value !== finding.denied)

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
    short
      ? time.high < DAY
      : time.kind === 'ago' || (time.kind === 'for' && (finding.topic !== 'injury' || (distance(time) <= NEAR && !isOfCare(tokens, time))))
  const fitting = times.filter((time) => !taken.has(time) && !apart(time) && fits(time)).sort((a, b) => distance(a) - distance(b))
  for (const time of fitting) {
    const found = valueForTime(finding, time)
    if (!found || (value !== 'any' && !(finding.times ?? []).some((each) => each.value === value))) continue
    taken.set(time, finding)
    return { time, ...found }
  }
  return undefined
}
