import { edgeAt, middleZones, mirrorOf, regionsIn, zonesOf } from './shape.ts'

/** A view of the whole leg; the soles show no course. */
export type LegView = 'front' | 'back'
type Point = readonly [x: number, y: number]

/** Where a place that a view does not show lies in it: behind or in front of this zone, or at a height on the midline. */
const BEHIND: Readonly<Record<LegView, Readonly<Record<string, string | number>>>> = {
  front: {
    'low-back': 8,
    buttock: 'groin',
    'thigh-back': 'thigh-front',
    'knee-back': 'knee-front',
    calf: 'shin',
    achilles: 'ankle-front',
    heel: 'ankle-front',
    sole: 'foot-top',
    arch: 'foot-top',
    forefoot: 'foot-top',
    'foot-outer': 'foot-top',
  },
  back: {
    perineum: 122,
    groin: 'buttock',
    'thigh-front': 'thigh-back',
    'knee-front': 'knee-back',
    'knee-inner': 'knee-back',
    'knee-outer': 'knee-back',
    shin: 'calf',
    'ankle-front': 'achilles',
    'foot-top': 'heel',
    'big-toe': 'heel',
    'small-toes': 'heel',
    sole: 'heel',
    arch: 'heel',
    forefoot: 'heel',
  },
}

/** True where the view itself shows the place. */
export const isShown = (view: LegView, region: string): boolean => regionsIn(view).has(region)

/** Middle of a place in a view, also of one that lies behind it. */
export function pointOf(view: LegView, region: string, side: 'left' | 'right'): Point | undefined {
  const zone = [...middleZones(view), ...zonesOf(view, mirrorOf(view, side))].find((each) => each.region === region)
  if (zone) return [zone.x, zone.y]
  const behind = BEHIND[view][region]
  if (typeof behind === 'number') return [0, behind]
  return behind === undefined ? undefined : pointOf(view, behind, side)
}

const EVERY = 55
const NEAR = 40

/**
 * The course of a pain along the leg from one place to another, as an SVG path: through the places given, as far as they lie on the
 * way, and where there are none down the middle of the limb; smooth.
 */
export function courseOf(view: LegView, side: 'left' | 'right', from: Point, to: Point, through: readonly string[] = []): string {
  const mirror = mirrorOf(view, side)
  const down = to[1] > from[1] ? 1 : -1
  const points: Point[] = [from]
  const height = () => (points.at(-1) as Point)[1]
  for (const region of through) {
    const point = pointOf(view, region, side)
    if (point && (point[1] - height()) * down > NEAR / 2 && (to[1] - point[1]) * down > NEAR / 2) points.push(point)
  }
  for (let y = height() + down * EVERY; (to[1] - y) * down > NEAR; y += down * EVERY) points.push([mirror * edgeAt(view, y, 0.5), y])
  points.push(to)
  return smooth(points)
}

/** A curve through all points (Catmull and Rom, as cubic Béziers). */
function smooth(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] as Point
  const parts = points.slice(1).map((end, i) => {
    const [before, start, after] = [at(i - 1), at(i), at(i + 2)]
    const one = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6]
    const two = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6]
    return `C${[...one, ...two, ...end].map((n) => n.toFixed(1)).join(' ')}`
  })
  return `M${at(0)
    .map((n) => n.toFixed(1))
    .join(' ')}${parts.join('')}`
}
