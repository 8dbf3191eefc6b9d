import type { Plan, PlannedItem, Programme } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Choice } from '../components/Choice.tsx'
import { Radios } from '../components/Choices.tsx'
import { Sources } from '../components/Sources.tsx'
import { p } from '../words/plan.ts'
import { planAddress } from './address.ts'
import { BackToPlan } from './BackToPlan.tsx'
import { dayOf, daysDone, doneThisWeek, type FollowUp, tick } from './follow-up.ts'
import { followOf, keepFollow } from './kept.ts'
import { LeftOut } from './LeftOut.tsx'
import { BeSeenFirst } from './PlanPage.tsx'
import type { Planned } from './planned.ts'
import { doseInWords, programmeOf, stageOf } from './programme.ts'

/** The second phase: the exercises of one stage, each ticked when done. */
export function BuildUp({ planned }: { readonly planned: Planned }): JSX.Element {
  const { past, plan } = planned
  const follow = followOf(past.id)
  const programme = programmeOf(plan, follow)
  return (
    <>
      <BackToPlan id={past.id} />
      <h1 tabIndex={-1}>{p.build.title}</h1>
      <BeSeenFirst planned={planned} />
      {programme && plan.begin === 'seen-first' && (
        <details class="fold">
          <summary>
            <h2>{p.build.after}</h2>
          </summary>
          <Course planned={planned} programme={programme} follow={follow} />
        </details>
      )}
      {programme && plan.begin !== 'seen-first' && <Course planned={planned} programme={programme} follow={follow} />}
      {!programme && (
        <>
          <p class="lead">{p.build.none}</p>
          <p>{p.build.noneLead}</p>
        </>
      )}
    </>
  )
}

interface CourseProps {
  readonly planned: Planned
  readonly programme: Programme
  readonly follow: FollowUp
}

function Course({ planned: { past, plan }, programme, follow }: CourseProps): JSX.Element {
  const at = stageOf(programme, follow)
  const stage = programme.stages[at] as Programme['stages'][number]
  const items = stage.exercises.flatMap((id) => plan.exercises[id] ?? [])
  const move = (by: number) => void keepFollow({ ...follow, stage: at + by })
  return (
    <>
      <p class="lead">
        {programme.title}: {programme.what}
      </p>
      <h2>{p.build.stage(at + 1, programme.stages.length)}</h2>
      <p>
        {stage.says} {p.build.weeks(stage.weeks)}
      </p>
      {items.some(({ withheld }) => withheld === undefined) && <Today past={past.id} items={items} follow={follow} />}
      <LeftOut items={items} heading="h3" />
      <h2>{p.build.goOn}</h2>
      <p>{programme.goOn}</p>
      <div class="actions">
        {at + 1 < programme.stages.length && (
          <button type="button" class="secondary" onClick={() => move(1)}>
            {p.build.next}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="secondary" onClick={() => move(-1)}>
            {p.build.before}
          </button>
        )}
      </div>
      <h2>{p.build.seeSomeone}</h2>
      <p>
        {programme.seeSomeone} <Sources bases={[programme.basis]} />
      </p>
      <Others plan={plan} programme={programme} follow={follow} />
    </>
  )
}

function Today({
  past,
  items,
  follow,
}: {
  readonly past: string
  readonly items: readonly PlannedItem[]
  readonly follow: FollowUp
}): JSX.Element {
  const now = new Date()
  const today = follow.done[dayOf(now)] ?? []
  return (
    <fieldset>
      <legend>{p.build.today}</legend>
      <ul class="ticks">
        {items
          .filter(({ withheld }) => withheld === undefined)
          .map(({ item: { id, title, exercise } }) => (
            <li key={id}>
              <Choice type="checkbox" checked={today.includes(id)} onChange={() => void keepFollow(tick(follow, id, dayOf(now)))}>
                <strong>{title}</strong>
                <br />
                {exercise && doseInWords(exercise.dose)}
              </Choice>
              <p class="small">
                {exercise && p.build.counted(doneThisWeek(follow, id, now), exercise.dose.daysPerWeek, daysDone(follow, id))}{' '}
                <a href={planAddress(past, `exercises/${id}`)}>{p.build.how(title)}</a>
              </p>
            </li>
          ))}
      </ul>
    </fieldset>
  )
}

/** Another programme may fit as well. */
function Others({
  plan,
  programme,
  follow,
}: {
  readonly plan: Plan
  readonly programme: Programme
  readonly follow: FollowUp
}): JSX.Element | null {
  if (plan.programmes.length < 2) return null
  return (
    <details class="fold">
      <summary>
        <h2>{p.build.others}</h2>
      </summary>
      <fieldset>
        <legend>{p.build.which}</legend>
        <Radios
          name="programme"
          value={programme.id}
          choices={plan.programmes.map(({ programme: { id, title }, for: causes }) => ({ id, label: p.build.fits(title, causes) }))}
          onChange={(id) => void keepFollow({ ...follow, programme: id, stage: 0 })}
        />
      </fieldset>
    </details>
  )
}
