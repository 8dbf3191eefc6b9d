import { URGENCY_WORDS, type Urgency } from '@kneebone/engine'
import type { JSX } from 'preact'
import { begin, begun } from '../interview/state.ts'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'
import { planAddress } from './address.ts'
import { clocksOf } from './clocks.ts'
import type { Kept } from './kept.ts'

/** Every kept result, to choose whose plan to open. */
export function PlanList({ kept }: { readonly kept: Kept }): JSX.Element {
  const clocks = clocksOf(kept.past, kept.follow, new Date())
  if (kept.past.length === 0)
    return (
      <>
        <h1 tabIndex={-1}>{p.plan.title}</h1>
        <p class="lead">{p.plan.none}</p>
        <p>{begun.value ? p.plan.noneLead : p.plan.nothingLead}</p>
        {begun.value ? (
          <a class="button" href="/result">
            {p.plan.toResult}
          </a>
        ) : (
          <button type="button" class="primary" onClick={begin}>
            {t.start.begin}
          </button>
        )}
      </>
    )
  return (
    <>
      <h1 tabIndex={-1}>{p.plan.title}</h1>
      <p class="lead">{p.plan.choose}</p>
      <ul class="shelves">
        {kept.past.map(({ id, at, urgency, causes }) => {
          const clock = clocks.find(({ past }) => past.id === id)
          return (
            <li key={id}>
              <a href={planAddress(id)}>
                <strong>{causes[0]?.title ?? p.plan.noCause}</strong>
                <span>{p.plan.resultOf(p.day(at), URGENCY_WORDS[urgency as Urgency]?.name ?? urgency)}</span>
                {clock && <span class="small">{clock.due ? p.clock.due : p.clock.next(p.day(clock.at))}</span>}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
