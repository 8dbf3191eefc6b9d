import type { JSX } from 'preact'
import { usePainted } from '../app/use-painted.ts'
import type { Frame, Prop } from './poses.ts'
import { bodyOf, HEAD, type Point, type Pose } from './skeleton.ts'

/** Room around the drawing, in its units. */
const MARGIN = 6
const LEAST_WIDTH = 40
/** Length of the two strokes of an arrow's head. */
const HEAD_OF_ARROW = 4
const SPOT = { dot: 1.6, ring: 4.2 } as const

/** Part of the plane that a drawing shows, in its units; y is up. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** One box for all moments, so that the body has the same size in each. */
export function boxOf(frames: readonly Frame[]): Box {
  const points = frames.flatMap(({ pose, part = [], curves = [], props = [], helper }) => [
    ...(pose ? bodyPoints(pose) : []),
    ...part.flat(),
    ...curves.flat(),
    ...props.flatMap(pointsOf),
    ...(helper ? bodyPoints(helper.pose).map(([x, y]): Point => [helper.x - x, y]) : []),
  ])
  const xs = points.map(([x]) => x)
  const spare = Math.max(0, LEAST_WIDTH - (Math.max(...xs) - Math.min(...xs))) / 2 + MARGIN
  const [left, right] = [Math.min(...xs) - spare, Math.max(...xs) + spare]
  const ys = points.map(([, y]) => y)
  const [bottom, top] = [Math.min(0, ...ys) - MARGIN, Math.max(...ys) + MARGIN]
  return { left, top, width: right - left, height: top - bottom }
}

function bodyPoints(pose: Pose): readonly Point[] {
  const { limbs, head } = bodyOf(pose)
  const [x, y] = head
  return [...limbs.flatMap((limb) => limb.points), [x - HEAD, y], [x + HEAD, y + HEAD]]
}

interface Props {
  readonly frame: Frame
  readonly box: Box
  /** What it shows, for those who cannot see it. */
  readonly label: string
}

/** One drawing, which fills its place once the page around it is painted: the floor, what stands about, the body or a part of it, and the movement. */
export function Moment({ frame, box, label }: Props): JSX.Element {
  const { left, top, width, height } = box
  const painted = usePainted()
  return (
    <svg class="moment" viewBox={[left, -top, width, height].map(fixed).join(' ')} role="img" aria-label={label}>
      {painted && <Drawing frame={frame} box={box} />}
    </svg>
  )
}

function Drawing({ frame: { pose, part = [], curves = [], props = [], helper }, box: { left, width } }: Omit<Props, 'label'>): JSX.Element {
  return (
    <>
      <path class="floor" d={`M${fixed(left)} 0h${fixed(width)}`} />
      {props.filter(beside).map((prop) => (
        <Thing key={JSON.stringify(prop)} prop={prop} />
      ))}
      {helper && (
        <g class="helper" transform={`translate(${helper.x} 0) scale(-1 1)`}>
          <Person pose={helper.pose} />
        </g>
      )}
      {part.map((line) => (
        <path key={String(line)} class="limb" d={pathOf(line)} />
      ))}
      {curves.map((line) => (
        <path key={String(line)} class="limb" d={curveOf(line)} />
      ))}
      {pose && <Person pose={pose} />}
      {props
        .filter((prop) => !beside(prop))
        .map((prop) => (
          <Thing key={JSON.stringify(prop)} prop={prop} />
        ))}
    </>
  )
}

function Person({ pose }: { readonly pose: Pose }): JSX.Element {
  const { limbs, head } = bodyOf(pose)
  return (
    <>
      {limbs.map(({ points, far }, i) => (
        <path key={`${i}${far}`} class={far ? 'limb far' : 'limb'} d={pathOf(points)} />
      ))}
      <circle class="head" cx={fixed(head[0])} cy={fixed(-head[1])} r={HEAD} />
    </>
  )
}

/** Whether it stands beside the body, so that the body is drawn over it. */
const beside = (prop: Prop): boolean => 'line' in prop || 'ring' in prop

function Thing({ prop }: { readonly prop: Prop }): JSX.Element {
  if ('line' in prop) return <path class="prop" d={pathOf(prop.line)} />
  if ('along' in prop) return <path class="along" d={curveOf(prop.along)} />
  if ('arrow' in prop) return <path class="move" d={`${curveOf(prop.arrow)}${headOf(prop.arrow)}`} />
  if ('ring' in prop) return <circle class="prop" cx={prop.ring[0]} cy={-prop.ring[1]} r={prop.radius} />
  const [cx, cy] = [prop.spot[0], -prop.spot[1]]
  return (
    <g class="spot">
      <circle class="dot" cx={cx} cy={cy} r={SPOT.dot} />
      <circle cx={cx} cy={cy} r={SPOT.ring} />
    </g>
  )
}

const around = ([x, y]: Point, radius: number): readonly Point[] => [
  [x - radius, y - radius],
  [x + radius, y + radius],
]

function pointsOf(prop: Prop): readonly Point[] {
  if ('line' in prop) return prop.line
  if ('arrow' in prop) return prop.arrow
  if ('along' in prop) return prop.along
  return 'ring' in prop ? around(prop.ring, prop.radius) : around(prop.spot, SPOT.ring)
}

/** Two strokes at the end of a line. */
function headOf(line: readonly Point[]): string {
  const [[fromX, fromY], [x, y]] = line.slice(-2) as [Point, Point]
  const back = Math.atan2(fromY - y, fromX - x)
  const stroke = (turn: number) =>
    `L${fixed(x + HEAD_OF_ARROW * Math.cos(back + turn))} ${fixed(-y - HEAD_OF_ARROW * Math.sin(back + turn))}`
  return `M${fixed(x)} ${fixed(-y)}${stroke(0.55)}M${fixed(x)} ${fixed(-y)}${stroke(-0.55)}`
}

/** A smooth line through the points (Catmull-Rom, as cubic Bézier curves). */
function curveOf(line: readonly Point[]): string {
  const at = (i: number) => line[Math.max(0, Math.min(line.length - 1, i))] as Point
  const [start] = line as readonly [Point]
  const parts = line.slice(1).map((to, i) => {
    const [before, from, after] = [at(i - 1), at(i), at(i + 2)]
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const
    return [first, second, to].map(([x, y]) => `${fixed(x)} ${fixed(-y)}`).join(' ')
  })
  return `M${fixed(start[0])} ${fixed(-start[1])}${parts.map((part) => `C${part}`).join('')}`
}

const fixed = (value: number): string => value.toFixed(1)
const pathOf = (line: readonly Point[]): string => `M${line.map(([x, y]) => `${fixed(x)} ${fixed(-y)}`).join('L')}`
