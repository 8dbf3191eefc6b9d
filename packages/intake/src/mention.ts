import { DURATION } from './duration.ts'
import type { Mention, Reading } from './reading.ts'
import type { Said } from './said.ts'
import { timeFor } from './time-for.ts'

/** What a phrase says of a finding, with the grammar and the time around it; undefined where it says nothing. */
export function readingOf(said: Said, { finding, value, phrase }: Mention): Reading | undefined {
  const { scopeAt } = said
  const first = phrase.at[0] as number
  const last = phrase.at.at(-1) as number
  const scopes = phrase.at.map(scopeAt)
  const sure = !phrase.at.some((i) => said.reader.tokens[i]?.mended)
  const base = { finding, from: first, to: last + 1, sure }
  const hedged = scopes.some((scope) => scope.hedged)
  const past = scopes.some((scope) => scope.past) && !finding.risk && !finding.times
  const outer = phrase.negative
    ? 'no'
    : scopes.some((scope) => scope.denied === 'unclear')
      ? 'unclear'
      : scopes.every((scope) => scope.denied === 'yes')
        ? 'yes'
        : scopes.some((scope) => scope.denied === 'yes') && !phrase.denied
          ? 'unclear'
          : 'no'
  if (hedged || past || outer === 'unclear') return { ...base, value: undefined, state: 'open', negated: outer !== 'no' }
  const negated = phrase.denied || outer === 'yes'
  if (finding.kind === 'yes-no') {
    // Named without saying enough: to be asked.
    if (value === 'any') return negated ? undefined : { ...base, value: undefined, state: 'open', negated }
    const state = negated ? (value === 'present' ? 'absent' : 'open') : (value as 'present' | 'absent')
    return { ...base, value: state === 'open' ? undefined : state, state, negated }
  }
  if (negated) {
    if (finding.denied !== undefined) return { ...base, value: finding.denied, state: 'absent', negated }
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
  return { ...base, value, state: 'present', negated }
}
