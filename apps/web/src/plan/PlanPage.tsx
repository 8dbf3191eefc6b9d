import { URGENCY_WORDS, type Urgency } from '@kneebone/engine'
import type { JSX } from 'preact'
import { CallButton, First, Level } from '../app/Warning.tsx'
import { p } from '../words/plan.ts'
import { planAddress } from './address.ts'
import { ClockPanel } from './ClockPanel.tsx'
import { followOf } from './kept.ts'
import type { Planned } from './planned.ts'
import { programmeOf } from './programme.ts'

/** The plan of one kept result: three phases, and what goes along with them. */
export function PlanPage({ planned }: { readonly planned: Planned }): JSX.Element {
  const { past, assessment, plan } = planned
  const follow = followOf(past.id)
  const programme = programmeOf(plan, follow)
  const phases = [
    { page: 'calm', title: p.calm.title, says: p.calm.short },
    {
      page: 'build-up',
      title: p.build.title,
      says: programme ? p.build.short(programme.title, follow.stage + 1, programme.stages.length) : p.build.none,
    },
    { page: 'back-to-normal', title: p.normal.title, says: p.normal.short },
  ]
  return (
    <>
      <h1 tabIndex={-1}>{p.plan.title}</h1>
      <p class="lead">{p.plan.lead(p.day(past.at), assessment.causes[0]?.title ?? p.plan.noCause)}</p>
      <BeSeenFirst planned={planned} />
      <ClockPanel past={past} />
      <h2>{plan.begin === 'seen-first' ? p.build.after : p.plan.phases}</h2>
      <ol class="shelves phases">
        {phases.map(({ page, title, says }) => (
          <li key={page}>
            <a href={planAddress(past.id, page)}>
              <strong>{title}</strong>
              <span>{says}</span>
            </a>
          </li>
        ))}
      </ol>
      <h2>{p.plan.beside}</h2>
      <ul>
        <li>
          <a href="/diary">{p.diary.title}</a>: {p.diary.short}
        </li>
        <li>
          <a href="/scores">{p.scores.title}</a>: {p.scores.short}
        </li>
        <li>
          <a href={planAddress(past.id, 'tried')}>{p.tried.title}</a>: {p.tried.short}
        </li>
        <li>
          <a href="/joint-load">{p.load.title}</a>: {p.load.short}
        </li>
      </ul>
    </>
  )
}

/** Where the result asks to be seen first, that stands before every exercise. */
export function BeSeenFirst({ planned: { assessment, plan } }: { readonly planned: Planned }): JSX.Element | null {
  if (plan.begin === 'now') return null
  const level: Urgency = assessment.urgency.level
  return (
    <section class={`card ${level}`}>
      <h2>
        <Level level={level} /> <First act={URGENCY_WORDS[level]} />
      </h2>
      <CallButton act={URGENCY_WORDS[level]} />
      <p>{plan.begin === 'seen-first' ? p.plan.seenFirst : p.plan.askFirst}</p>
    </section>
  )
}
