import type { Dose, Exercise } from '@kneebone/engine'
import type { JSX } from 'preact'
import { ExerciseFigure } from '../figures/ExerciseFigure.tsx'
import { t } from '../words/index.ts'
import { Part } from './parts.tsx'

/** An exercise step by step: position, steps, dose, how to make it harder, how much pain is all right, when to stop. */
export function HowToExercise({ exercise, title }: { readonly exercise: Exercise; readonly title: string }): JSX.Element {
  const { figure, position, steps, dose, levels, painRule, stopWhen } = exercise
  return (
    <>
      <ExerciseFigure figure={figure} title={title} />
      <Part title={t.library.position} id="position">
        <p>{position}</p>
      </Part>
      <Part title={t.library.exerciseSteps} id="steps">
        <Steps items={steps} />
      </Part>
      <Part title={t.library.dose} id="dose">
        <p class="lead">{doseInWords(dose)}</p>
      </Part>
      {levels.length > 0 && (
        <Part title={t.library.levels} id="levels">
          <p>{t.library.levelsLead}</p>
          <Steps items={levels} />
        </Part>
      )}
      <Part title={t.library.painRule} id="pain">
        <p>{painRule}</p>
      </Part>
      <section class="panel" id="stop">
        <h2>{t.library.stopWhen}</h2>
        <ul>
          {stopWhen.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Steps({ items }: { readonly items: readonly string[] }): JSX.Element {
  return (
    <ol>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  )
}

/** "2 rounds, 10 times each, hold for 5 seconds, every day, for 6 weeks"; without the weeks where a programme gives them. */
export function doseInWords(dose: Dose, { weeks = true } = {}): string {
  const words = t.library.doseOf
  const parts = (['sets', 'repeats', 'hold', 'minutes', 'daysPerWeek', 'weeks'] as const).flatMap((part) => {
    const number = dose[part]
    return number === undefined || (part === 'weeks' && !weeks) ? [] : [words[part](number)]
  })
  return `${parts.join(', ')}.`
}
