import type { Finding } from '@kneebone/engine'
import { DURATION } from './duration.ts'
import { ANY_MORE, NEARLY, WHOLE_DENIALS } from './english/denial.ts'
import { BEFORE_PART, STATES } from './english/grammar.ts'
import { UPPER_BODY } from './english/places.ts'
import { isLeftOpen } from './left-open.ts'
import { namesClass } from './literal.ts'
import type { Found } from './phrases.ts'
import type { Mention, Reading } from './reading.ts'
import type { Said } from './said.ts'
import type { Scope } from './scope.ts'
import { timeFor } from './time-for.ts'
import type { Token } from './tokens.ts'

const DENIAL_NEAR = 5

/** "No injury" denies every injury; "didn't fall" only a fall. */
const isDeniedWhole = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(Math.max(0, first - DENIAL_NEAR), last + 1).some(({ word }) => WHOLE_DENIALS.has(word))

const OF_BODY = new Set(['swelling-and-look', 'nerve', 'injury', 'movement-and-function', 'timing'])

/** "No swelling of my hands", "my fingers are numb": said of the upper body, so that the leg is to be asked about. */
function isOfUpperBody({ reader: { tokens }, from, to, named }: Said, finding: Finding, { at }: Found): boolean {
  if (at.some((i) => UPPER_BODY.has(tokens[i]?.word ?? ''))) return false
  let after = (at.at(-1) as number) + 1
  while (after < to && BEFORE_PART.has(tokens[after]?.word ?? '')) after++
  let before = (at[0] as number) - 1
  while (before >= from && STATES.has(tokens[before]?.word ?? '')) before--
  const isUpper = (i: number) => i >= from && i < to && UPPER_BODY.has(tokens[i]?.word ?? '')
  // "hands and feet are numb" is said of both.
  const alsoLeg = named.some((place) => Math.abs(place.from - before) < 4 || Math.abs(place.from - after) < 4)
  return (isUpper(after) || isUpper(before)) && !alsoLeg && !speaksOfUpperBody(finding)
}

const speaksOfUpperBody = ({ says }: Finding): boolean =>
  Object.values(says).some((phrases) => phrases.some((phrase) => phrase.split(/[ /]/).some((word) => UPPER_BODY.has(word))))

/** Whether the words around a phrase deny it; what stands behind "since" or "after" is not denied. */
function deniedBy(all: readonly Scope[], phrase: Found): Scope['denied'] {
  const scopes = all.filter(({ beyond }) => !beyond)
  if (scopes.length === 0) return 'no'
  if (scopes.some(({ denied }) => denied === 'unclear')) return 'unclear'
  if (scopes.every(({ denied }) => denied === 'yes')) return 'yes'
  return scopes.some(({ denied }) => denied === 'yes') && !phrase.denied ? 'unclear' : 'no'
}

/** "stiffness of half an hour": its "hour" is told already. */
const isTold = ({ taken }: Said, finding: Finding, { at }: Found): boolean =>
  [...taken].some(([{ from, to }, of]) => of === finding && at.some((i) => i >= from && i < to))

/** What a phrase says of a finding, with the grammar and the time around it; undefined where it says nothing. */
export function readingOf(said: Said, { finding, value, phrase }: Mention): Reading | undefined {
  const { scopeAt } = said
  const first = phrase.at[0] as number
  const last = phrase.at.at(-1) as number
  const scopes = phrase.at.map(scopeAt)
  const sure = !phrase.at.some((i) => said.reader.tokens[i]?.mended)
  const base = { finding, from: first, to: last + 1, sure }
  const isOwn = (cue: number | undefined) => cue !== undefined && phrase.at.includes(cue)
  const hedged = scopes.some((scope) => scope.hedged && !isOwn(scope.hedgedBy))
  const dated = finding.times !== undefined && (value === 'any' || finding.times.some((each) => each.value === value))
  // "I can't hold it any more" is so now.
  const isNow = ({ pastBy }: Scope) => isOwn(pastBy) || (phrase.negative && ANY_MORE.has(said.reader.tokens[pastBy ?? -1]?.word ?? ''))
  const past =
    scopes.some((scope) => scope.past && !isNow(scope)) && (finding.times ? !dated : !finding.risk || finding.topic === 'medicines')
  const outer = phrase.negative ? 'no' : deniedBy(scopes, phrase)
  const nearly =
    NEARLY.has(said.reader.tokens[first - 1]?.word ?? '') && /^(?:fell|fallen|hit|went|.+ed)$/.test(said.reader.tokens[first]?.word ?? '')
  if (hedged || nearly || past || outer === 'unclear' || isLeftOpen(said, { finding, value, phrase }))
    return { ...base, value: undefined, state: 'open', negated: outer !== 'no' }
  if (OF_BODY.has(finding.topic) && isOfUpperBody(said, finding, phrase))
    return { ...base, value: undefined, state: 'open', negated: outer !== 'no' }
  const negated = phrase.denied || outer === 'yes'
  if (finding.kind === 'yes-no') {
    // Named without saying enough: to be asked.
    if (value === 'any') return negated ? undefined : { ...base, value: undefined, state: 'open', negated }
    const whole = namesClass(said.reader, finding, phrase)
    const state = negated ? (value === 'present' && whole ? 'absent' : 'open') : (value as 'present' | 'absent')
    return { ...base, value: state === 'open' ? undefined : state, state, negated }
  }
  if (negated) {
    if (finding.denied !== undefined) {
      const whole = sure && (finding.topic !== 'injury' || isDeniedWhole(said.reader.tokens, first, last))
      return { ...base, value: finding.denied, state: 'absent', negated, sure: whole }
    }
    if (finding.multiple) return value === 'any' ? undefined : { ...base, value, state: 'absent', negated }
    return undefined
  }
  const timed = finding.times && finding.id !== DURATION ? timeFor(said, finding, value, first, last) : undefined
  if (timed)
    return {
      ...base,
      from: Math.min(first, timed.time.from),
      to: Math.max(last + 1, timed.time.to),
      value: timed.value,
      state: 'present',
      negated,
      sure: sure && timed.sure,
    }
  if (value === 'any') return { ...base, value: undefined, state: 'open', negated }
  if (isTold(said, finding, phrase)) return undefined
  const whole = finding.topic !== 'injury' || !phrase.negative || isDeniedWhole(said.reader.tokens, first, last)
  return { ...base, value, state: 'present', negated, sure: sure && whole }
}
