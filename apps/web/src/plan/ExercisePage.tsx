import type { Exercise, PlannedItem } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Choice } from '../components/Choice.tsx'
import { Radios } from '../components/Choices.tsx'
import { Sources } from '../components/Sources.tsx'
import { ExerciseFigure } from '../figures/ExerciseFigure.tsx'
import { NotFound } from '../pages/NotFound.tsx'
import { p } from '../words/plan.ts'
import { BackToPlan } from './BackToPlan.tsx'
import { dayOf, daysDone, doneThisWeek, tick } from './follow-up.ts'
import { followOf, keepFollow } from './kept.ts'
import type { Planned } from './planned.ts'
import { doseInWords } from './programme.ts'

/** One exercise: how to do it, how much, when to stop, and a tick for today. */
export function ExercisePage({ planned, id }: { readonly planned: Planned; readonly id: string }): JSX.Element {
  const one = planned.plan.exercises[id]
  if (!one?.item.exercise || one.withheld !== undefined) return <NotFound title={one?.withheld ?? p.plan.gone} />
  return <Shown past={planned.past.id} planned={one} exercise={one.item.exercise} />
}

interface Props {
  readonly past: string
  readonly planned: PlannedItem
  readonly exercise: Exercise
}

function Shown({ past, planned: { item, cautions, checkFirst }, exercise }: Props): JSX.Element {
  const { id, title, what, notFor, basis } = item
  return (
    <>
      <BackToPlan id={past} page="build-up" title={p.build.title} />
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{what}</p>
      <ExerciseFigure figure={exercise.figure} title={title} />
      <p>{exercise.position}</p>
      <ol>
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <strong>{p.exercise.dose}</strong> {doseInWords(exercise.dose)}. {p.exercise.weeks(exercise.dose.weeks)}
      </p>
      <Done past={past} id={id} perWeek={exercise.dose.daysPerWeek} />
      <h2>{p.exercise.pain}</h2>
      <p>{exercise.painRule}</p>
      <h2>{p.exercise.stop}</h2>
      <ul>
        {exercise.stopWhen.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {(notFor || cautions || checkFirst) && (
        <>
          <h2>{p.exercise.notFor}</h2>
          <ul>
            {[notFor, ...(cautions ?? []), ...(checkFirst ?? []).map(({ says }) => says)].flatMap((text) =>
              text ? [<li key={text}>{text}</li>] : [],
            )}
          </ul>
        </>
      )}
      <Level past={past} id={id} levels={exercise.levels} />
      <p class="small">
        {p.exercise.source} <Sources bases={[basis]} />
      </p>
    </>
  )
}

function Done({ past, id, perWeek }: { readonly past: string; readonly id: string; readonly perWeek: number }): JSX.Element {
  const follow = followOf(past)
  const now = new Date()
  return (
    <>
      <Choice
        type="checkbox"
        checked={follow.done[dayOf(now)]?.includes(id) ?? false}
        onChange={() => void keepFollow(tick(follow, id, dayOf(now)))}
      >
        {p.exercise.done}
      </Choice>
      <p class="small">{p.build.counted(doneThisWeek(follow, id, now), perWeek, daysDone(follow, id))}</p>
    </>
  )
}

function Level({
  past,
  id,
  levels,
}: {
  readonly past: string
  readonly id: string
  readonly levels: readonly string[]
}): JSX.Element | null {
  if (levels.length < 2) return null
  const follow = followOf(past)
  return (
    <fieldset>
      <legend>{p.exercise.level}</legend>
      <p class="hint">{p.exercise.levelHint}</p>
      <Radios
        name="level"
        value={String(Math.min(follow.levels[id] ?? 0, levels.length - 1))}
        choices={levels.map((label, i) => ({ id: String(i), label }))}
        onChange={(level) => void keepFollow({ ...follow, levels: { ...follow.levels, [id]: Number(level) } })}
      />
    </fieldset>
  )
}
