import type { Place } from './body.ts'
import type { Mention, Reader, Reading } from './reading.ts'
import type { Scope } from './scope.ts'
import { clauseOf, type Sentence } from './sentences.ts'
import { type TimePhrase, valueForTime } from './time.ts'

export const DURATION = 'pain-duration'

/** How long it has hurt: a time with "for" or "since", or "ago" beside a word for its beginning, that belongs to nothing else. */
export function durationOf(
  { findings, tokens, persons }: Reader,
  times: readonly TimePhrase[],
  taken: ReadonlySet<TimePhrase>,
  mentions: readonly Mention[],
  named: readonly Place[],
  scopeAt: (i: number) => Scope,
  { from, to }: Sentence,
): readonly Reading[] {
  const finding = findings.get(DURATION)
  if (!finding) return []
  const speaks = mentions.filter((mention) => mention.finding.id === DURATION)
  const risks = mentions.filter((mention) => mention.finding.risk)
  const pains = mentions.filter((mention) => !mention.finding.risk)
  return times.flatMap((time): Reading[] => {
    if (taken.has(time) || time.kind === 'span' || persons.other[time.from]) return []
    const scope = scopeAt(time.from)
    if (scope.hedged && scope.denied !== 'no') return []
    if (time.kind === 'ago' && speaks.length === 0) return []
    if (pains.length === 0 && named.length === 0) return []
    // "over a few weeks" that is part of a phrase says what the phrase says.
    if (mentions.some(({ phrase }) => phrase.at.some((i) => i >= time.from && i < time.to))) return []
    const clause = clauseOf(tokens, time.from, from, to)
    const inClause = ({ phrase }: Mention) => phrase.at.some((i) => i >= clause.from && i < clause.to)
    if (risks.some(inClause) && !speaks.some(inClause)) return []
    if (time.kind === 'ago' && !speaks.some(inClause)) return []
    const found = valueForTime(finding, time)
    return found ? [{ finding, value: found.value, state: 'present', from: time.from, to: time.to, sure: found.sure, negated: false }] : []
  })
}
