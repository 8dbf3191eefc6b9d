import type { Case, Reassessment } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { navigate } from '../app/router.ts'
import { Titled } from '../app/Titled.tsx'
import { Loading } from '../components/Loading.tsx'
import { Prose } from '../components/Sources.tsx'
import { WordsFailed } from '../components/WordsFailed.tsx'
import { writePast } from '../data/database.ts'
import { newId } from '../data/new-id.ts'
import { takeUp } from '../interview/state.ts'
import { planAddress } from '../plan/address.ts'
import { daysBetween } from '../plan/clocks.ts'
import { followOf, keepFollow } from '../plan/kept.ts'
import type { Planned } from '../plan/planned.ts'
import { known, work } from '../reasoning/work.ts'
import { LevelCard } from '../result/LevelCard.tsx'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'

/** What changed since the earlier result, whether it follows the usual course, and how urgent it is now. */
export function Compared({ planned: { past }, now }: { readonly planned: Planned; readonly now: Case }): JSX.Element {
  const twice = useMemo(() => ({ earlier: past.case, now, days: daysBetween(past.at, new Date()) }), [past, now])
  const [failed, setFailed] = useState(false)
  const again = () => {
    setFailed(false)
    work('reassess', twice).catch(() => setFailed(true))
  }
  useEffect(again, [twice])
  const result = known('reassess', twice)
  if (failed) return <WordsFailed again={again} />
  if (!result) return <Loading says={t.result.workingLead} />
  if (!result.ok)
    return (
      <>
        <h1 tabIndex={-1}>{p.plan.unreadable}</h1>
        <ul>
          {result.problems.map(({ where, message, fix }) => (
            <li key={where}>{t.data.fault(where, message, fix)}</li>
          ))}
        </ul>
      </>
    )
  const { urgency, assessment } = result.value
  const calm = urgency.now !== 'emergency'
  const more = <Changes planned={{ past }} now={now} result={result.value} />
  const because = [...new Set([...urgency.because, ...assessment.urgency.because.map(({ says }) => says)])]
  return (
    <Titled>
      <LevelCard level={urgency.now} redFlags={assessment.redFlags}>
        <details>
          <summary>{t.result.why}</summary>
          <ul>
            {because.map((says) => (
              <li key={says}>
                <Prose text={says} />
              </li>
            ))}
          </ul>
        </details>
      </LevelCard>
      <Keep planned={{ past }} now={now} result={result.value} />
      {calm ? (
        more
      ) : (
        <details class="fold">
          <summary>
            <h2>{t.result.later}</h2>
          </summary>
          {more}
        </details>
      )}
    </Titled>
  )
}

/** What is different from the earlier result; in an emergency it can wait. */
function Changes({ planned: { past }, now, result }: KeepProps): JSX.Element {
  const { pain, course, causes, days } = result
  const gone = pain.now === 0
  // A warning sign asked now for the first time, and not there, is no change.
  const changed = result.changed.filter(({ finding }) => past.case.answers?.[finding] !== undefined || now.answers?.[finding] !== 'absent')
  return (
    <>
      <h2>{p.check.pain}</h2>
      <p>
        {pain.before !== undefined && pain.now !== undefined && `${p.check.fromTo(pain.before, pain.now)} `}
        {gone ? p.check.noPain : p.check.directions[pain.direction]}
      </p>
      {gone && (
        <p>
          {p.check.noPainLead} <a href={planAddress(past.id, 'back-to-normal')}>{p.normal.title}</a>
        </p>
      )}
      {!gone && course.length > 0 && (
        <>
          <h2>{p.check.course(days)}</h2>
          <ul class="care">
            {course.map(({ id, title, verdict, says }) => (
              <li key={id}>
                <a href={`/library/conditions/${id}`}>{title}</a>: <strong>{p.check.verdicts[verdict]}</strong>
                <br />
                <Prose text={says} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!gone && <Causes causes={causes} />}
      <h2>{p.check.changed}</h2>
      {changed.length === 0 ? (
        <p>{p.check.unchanged}</p>
      ) : (
        <dl class="facts">
          {changed.map(({ finding, title, before, now: is }) => (
            <div key={finding}>
              <dt>{title}</dt>
              <dd>{p.check.wasIs(before, is)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

/** Causes that became likelier, or less likely. */
function Causes({ causes }: { readonly causes: Reassessment['causes'] }): JSX.Element | null {
  const moved = causes.filter(({ direction }) => direction !== 'same')
  if (moved.length === 0) return null
  return (
    <>
      <h2>{p.check.causes}</h2>
      <ul>
        {moved.map(({ id, title, direction }) => (
          <li key={id}>
            {title}: {direction === 'up' ? p.check.likelier : p.check.lessLikely}
          </li>
        ))}
      </ul>
    </>
  )
}

interface KeepProps {
  readonly planned: Pick<Planned, 'past'>
  readonly now: Case
  readonly result: Reassessment
}

/** Keeps it as a result of its own: its plan goes on where the earlier one stood, and its clock starts now. */
function Keep({ planned: { past }, now, result: { assessment, urgency } }: KeepProps): JSX.Element {
  const [fault, setFault] = useState('')
  const keep = async () => {
    const id = newId()
    const causes = assessment.causes.map(({ id: cause, title, words }) => ({ id: cause, title, words }))
    const { versions } = assessment
    await writePast({ id, at: new Date().toISOString(), case: now, urgency: urgency.now, causes, versions, follows: past.id })
    const { quietUntil: _, ...follow } = followOf(past.id)
    await keepFollow({ ...follow, id })
    navigate(planAddress(id))
  }
  const whole = () => {
    takeUp(now)
    navigate('/result')
  }
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class={urgency.now === 'emergency' ? 'secondary' : 'primary'}
          onClick={() => void keep().catch(() => setFault(t.data.unavailable))}
        >
          {p.check.keep}
        </button>
        <button type="button" class="secondary" onClick={whole}>
          {p.check.whole}
        </button>
      </div>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
