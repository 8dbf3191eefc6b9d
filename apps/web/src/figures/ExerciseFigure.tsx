import type { JSX } from 'preact'
import { t } from '../words/index.ts'
import './figures.css'
import { type Frame, type Frames, framesOf, type Prop } from './poses.ts'
import { bodyOf, HEAD, type Point, type Pose } from './skeleton.ts'

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

/** Room around the drawing, in its units. */
const MARGIN = 6
const LEAST_WIDTH = 40

/** One box for all moments, so that the body has the same size in each. */
function boxOf(frames: Frames): string {
  const points = frames.flatMap(({ pose, part = [], props = [] }) => [
    ...(pose ? bodyPoints(pose) : []),
    ...part.flat(),
    ...props.flatMap(pointsOf),
  ])
  const xs = points.map(([x]) => x)
  const spare = Math.max(0, LEAST_WIDTH - (Math.max(...xs) - Math.min(...xs))) / 2 + MARGIN
  const [left, right] = [Math.min(...xs) - spare, Math.max(...xs) + spare]
  const top = Math.max(...points.map(([, y]) => y)) + MARGIN
  return `${fixed(left)} ${fixed(-top)} ${fixed(right - left)} ${fixed(top + MARGIN)}`
}

function bodyPoints(pose: Pose): readonly Point[] {
  const { limbs, head } = bodyOf(pose)
  const [x, y] = head
  return [...limbs.flatMap((limb) => limb.points), [x - HEAD, y], [x + HEAD, y + HEAD]]
}

interface MomentProps {
  readonly frame: Frame
  readonly box: string
  readonly label: string
}

function Moment({ frame: { pose, part = [], props = [] }, box, label }: MomentProps): JSX.Element {
  const body = pose && bodyOf(pose)
  const [left, , width] = box.split(' ')
  return (
    <svg class="moment" viewBox={box} role="img" aria-label={label}>
      <path class="floor" d={`M${left} 0h${width}`} />
      {props.map((prop) =>
        'line' in prop ? (
          <path key={String(prop.line)} class="prop" d={pathOf(prop.line)} />
        ) : (
          <circle key={String(prop.ring)} class="prop" cx={prop.ring[0]} cy={-prop.ring[1]} r={prop.radius} />
        ),
      )}
      {part.map((line) => (
        <path key={String(line)} class="limb" d={pathOf(line)} />
      ))}
      {body?.limbs.map(({ points: line, far }, i) => (
        <path key={`${i}${far}`} class={far ? 'limb far' : 'limb'} d={pathOf(line)} />
      ))}
      {body && <circle class="head" cx={fixed(body.head[0])} cy={fixed(-body.head[1])} r={HEAD} />}
    </svg>
  )
}

const pointsOf = (prop: Prop): readonly Point[] =>
  'line' in prop
    ? prop.line
    : [
        [prop.ring[0] - prop.radius, prop.ring[1] - prop.radius],
        [prop.ring[0] + prop.radius, prop.ring[1] + prop.radius],
      ]

const fixed = (value: number): string => value.toFixed(1)
const pathOf = (line: readonly Point[]): string => `M${line.map(([x, y]) => `${fixed(x)} ${fixed(-y)}`).join('L')}`
