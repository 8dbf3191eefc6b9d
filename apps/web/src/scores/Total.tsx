import { type Instrument, type Score, URGENCY_WORDS, type Urgency, urgencyRank } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Level } from '../app/Warning.tsx'
import { p } from '../words/plan.ts'
import { hasTotal } from './for-people.ts'

/** The score as it stands: a number when all is answered, a range while something is open, and what it may mean. */
export function Total({ instrument, score }: { readonly instrument: Instrument; readonly score: Score }): JSX.Element {
  const { lowest, highest, possible, applies, items } = score
  const unit = instrument.unit ?? ''
  const level = highestOf(possible.flatMap(({ urgency }) => urgency ?? []))
  const open = items.filter(({ state }) => state === 'unknown').length
  return (
    <section class="panel" aria-live="polite">
      <h2>{p.scores.total}</h2>
      {applies === false && <p>{p.scores.notForYou}</p>}
      {applies === null && <p>{p.scores.maybeNotForYou}</p>}
      {applies !== false && lowest === null && <p>{p.scores.unanswered}</p>}
      {applies !== false && lowest !== null && highest !== null && (
        <>
          {hasTotal(instrument) && (
            <p class="lead">{lowest === highest ? p.scores.settled(lowest, unit) : p.scores.between(lowest, highest, unit)}</p>
          )}
          {possible.length > 1 && <p>{p.scores.open(open)}</p>}
          {possible.length === 1 && <p>{possible[0]?.means}</p>}
          {possible.length > 1 && (
            <ul>
              {possible.map(({ means }) => (
                <li key={means}>{means}</li>
              ))}
            </ul>
          )}
          {level && urgencyRank(level) > 1 && (
            <p class={level}>
              <Level level={level} /> {possible.length > 1 ? p.scores.couldAsk(URGENCY_WORDS[level].act) : URGENCY_WORDS[level].act}
            </p>
          )}
        </>
      )}
    </section>
  )
}

const highestOf = (levels: readonly Urgency[]): Urgency | undefined => [...levels].sort((a, b) => urgencyRank(b) - urgencyRank(a))[0]
