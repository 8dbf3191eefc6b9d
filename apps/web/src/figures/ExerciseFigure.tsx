import type { JSX } from 'preact'
import { t } from '../words/index.ts'
import './figures.css'
import { boxOf, Moment } from './Moment.tsx'
import { framesOf } from './poses.ts'

interface Props {
  /** Id of the drawing. */
  readonly figure: string
  /** What it shows, for those who cannot see it. */
  readonly title: string
}

/** A line drawing of an exercise, from its joint angles: one moment or two. Says so where there is nothing to draw. */
export function ExerciseFigure({ figure, title }: Props): JSX.Element {
  const frames = framesOf(figure)
  if (!frames) return <p class="small">{t.figure.none}</p>
  const box = boxOf(frames)
  return (
    <figure class="exercise-figure">
      {frames.map((frame, i) => (
        <Moment
          key={i === 0 ? 'first' : 'second'}
          frame={frame}
          box={box}
          label={frames.length > 1 ? t.figure.moment(title, i + 1) : t.figure.one(title)}
        />
      ))}
    </figure>
  )
}
