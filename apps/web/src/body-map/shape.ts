/**
 * The figure of the body map, computed from a few contour points: each zone is a band of the leg between two heights and two
 * fractions of its width, so neighbouring zones always touch and a change of the outline moves them all.
 */

export interface Zone {
  readonly region: string
  readonly path: string
  /** Middle of the zone, for the mark. */
  readonly x: number
  readonly y: number
}

type Contour = readonly (readonly [y: number, inner: number, outer: number])[]

/** Distances from the midline at each height, seen from the front; heights run from the waist down. */
const FRONT: Contour = [
  [0, 0, 62],
  [30, 0, 71],
  [62, 0, 83],
  [95, 0, 92],
  [118, 2, 95],
  [130, 5, 95],
  [160, 9, 93],
  [210, 13, 88],
  [255, 17, 80],
  [288, 19, 75],
  [312, 18, 74],
  [334, 18, 73],
  [352, 20, 71],
  [384, 17, 76],
  [412, 17, 75],
  [450, 21, 68],
  [488, 26, 59],
  [510, 27, 56],
  [528, 24, 58],
  [545, 23, 59],
  [562, 20, 63],
  [590, 15, 71],
  [610, 12, 75],
  [624, 13, 75],
  [634, 17, 71],
  [639, 24, 64],
  [641, 34, 54],
]
const BACK: Contour = [
  [-46, 0, 59],
  [-20, 0, 58],
  [0, 0, 62],
  [30, 0, 71],
  [62, 0, 83],
  [95, 0, 92],
  [118, 1, 95],
  [142, 4, 94],
  [165, 9, 92],
  [210, 13, 88],
  [255, 17, 80],
  [288, 19, 75],
  [312, 18, 74],
  [334, 18, 72],
  [352, 18, 72],
  [384, 14, 77],
  [408, 14, 76],
  [450, 21, 68],
  [488, 27, 58],
  [518, 28, 56],
  [540, 25, 58],
  [560, 24, 60],
  [578, 25, 60],
  [588, 28, 58],
  [595, 34, 53],
  [597, 40, 47],
]
/** One sole, toes up; the midline of the body is at 0. */
const SOLE: Contour = [
  [-6, 38, 44],
  [-3, 33, 50],
  [2, 27, 57],
  [10, 20, 66],
  [26, 14, 78],
  [44, 12, 86],
  [66, 12, 90],
  [92, 17, 89],
  [122, 26, 85],
  [152, 30, 80],
  [180, 28, 76],
  [204, 28, 73],
  [222, 32, 69],
  [229, 37, 63],
  [234, 44, 56],
]

const STEP = 3

/** Position between the inner (0) and outer (1) edge at a height: a smooth curve through the contour points (Catmull and Rom). */
function edge(contour: Contour, y: number, fraction: number): number {
  const next = Math.max(
    1,
    contour.findIndex(([at]) => at >= y),
  )
  const at = (index: number) => contour[Math.min(contour.length - 1, Math.max(0, index))] as Contour[number]
  const [p0, p1, p2, p3] = [at(next - 2), at(next - 1), at(next), at(next + 1)]
  const height = p2[0] - p1[0]
  const t = height === 0 ? 0 : Math.min(1, Math.max(0, (y - p1[0]) / height))
  const curve = (side: 1 | 2): number => {
    const before = p2[0] === p0[0] ? 0 : ((p2[side] - p0[side]) / (p2[0] - p0[0])) * height
    const after = p3[0] === p1[0] ? 0 : ((p3[side] - p1[side]) / (p3[0] - p1[0])) * height
    const [t2, t3] = [t * t, t * t * t]
    return (2 * t3 - 3 * t2 + 1) * p1[side] + (t3 - 2 * t2 + t) * before + (3 * t2 - 2 * t3) * p2[side] + (t3 - t2) * after
  }
  const inner = curve(1)
  return inner + (curve(2) - inner) * fraction
}

type Band = readonly [region: string, top: number, bottom: number, inner: number, outer: number]

const FRONT_BANDS: readonly Band[] = [
  ['groin', 66, 138, 0.1, 0.62],
  ['hip-lateral', 56, 150, 0.62, 1],
  ['thigh-inner', 138, 292, 0, 0.24],
  ['thigh-front', 138, 292, 0.24, 0.78],
  ['thigh-outer', 150, 292, 0.78, 1],
  ['knee-inner', 292, 352, 0, 0.25],
  ['knee-front', 292, 352, 0.25, 0.75],
  ['knee-outer', 292, 352, 0.75, 1],
  ['shin', 352, 498, 0, 0.64],
  ['leg-outer', 352, 498, 0.64, 1],
  ['ankle-inner', 498, 552, 0, 0.3],
  ['ankle-front', 498, 552, 0.3, 0.7],
  ['ankle-outer', 498, 552, 0.7, 1],
  ['foot-top', 552, 608, 0, 1],
  ['big-toe', 608, 641, 0, 0.38],
  ['small-toes', 608, 641, 0.38, 1],
]
const BACK_BANDS: readonly Band[] = [
  ['buttock', 34, 146, 0, 0.72],
  ['hip-lateral', 34, 150, 0.72, 1],
  ['thigh-back', 146, 290, 0.16, 0.8],
  ['thigh-inner', 146, 290, 0, 0.16],
  ['thigh-outer', 150, 290, 0.8, 1],
  ['knee-back', 290, 350, 0, 1],
  ['calf', 350, 472, 0, 0.82],
  ['leg-outer', 350, 472, 0.82, 1],
  ['achilles', 472, 548, 0.26, 0.74],
  ['ankle-inner', 472, 552, 0, 0.26],
  ['ankle-outer', 472, 552, 0.74, 1],
  ['heel', 548, 597, 0, 1],
]
const SOLE_BANDS: readonly Band[] = [
  ['big-toe', -6, 34, 0, 0.42],
  ['small-toes', -6, 34, 0.42, 1],
  ['forefoot', 34, 92, 0, 1],
  ['arch', 92, 178, 0, 0.36],
  ['sole', 92, 178, 0.36, 0.72],
  ['foot-outer', 92, 178, 0.72, 1],
  ['heel', 178, 234, 0, 1],
]

export type View = 'front' | 'back' | 'soles'
const VIEWS = { front: [FRONT, FRONT_BANDS], back: [BACK, BACK_BANDS], soles: [SOLE, SOLE_BANDS] } as const

/** Box of each view: left, top, width, height. */
export const BOX: Readonly<Record<View, string>> = { front: '-104 -8 208 654', back: '-104 -54 208 654', soles: '-104 -10 208 254' }

/** Zones of one leg; `mirror` is −1 for the leg on the left of the picture. */
export function zonesOf(view: View, mirror: 1 | -1): readonly Zone[] {
  const [contour, bands] = VIEWS[view]
  return bands.map(([region, top, bottom, inner, outer]) => {
    const heights = rangeOf(top, bottom)
    const down = heights.map((y) => [mirror * edge(contour, y, outer), y] as const)
    const up = [...heights].reverse().map((y) => [mirror * edge(contour, y, inner), y] as const)
    const middle = (top + bottom) / 2
    return { region, path: toPath([...down, ...up]), x: mirror * edge(contour, middle, (inner + outer) / 2), y: middle }
  })
}

/** Zones across the midline: the small of the back, and the saddle area. */
export function middleZones(view: View): readonly Zone[] {
  if (view === 'front') return [{ region: 'perineum', path: 'M-9 112 Q0 106 9 112 L7 134 Q0 142 -7 134 Z', x: 0, y: 122 }]
  if (view === 'soles') return []
  const heights = rangeOf(-46, 34)
  const side = (mirror: number, list: readonly number[]) => list.map((y) => [mirror * edge(BACK, y, 1), y] as const)
  return [{ region: 'low-back', path: toPath([...side(1, heights), ...side(-1, [...heights].reverse())]), x: 0, y: -6 }]
}

/** Outline of one leg, drawn over the zones. */
export function outlineOf(view: View, mirror: 1 | -1): string {
  const [contour] = VIEWS[view]
  const heights = rangeOf((contour[0] as Contour[number])[0], (contour.at(-1) as Contour[number])[0])
  const down = heights.map((y) => [mirror * edge(contour, y, 1), y] as const)
  const up = [...heights]
    .reverse()
    .filter((y) => view === 'soles' || y > 116)
    .map((y) => [mirror * edge(contour, y, 0), y] as const)
  return toPath([...down, ...up], false)
}

const rangeOf = (from: number, to: number): number[] => {
  const list: number[] = []
  for (let y = from; y < to; y += STEP) list.push(y)
  return [...list, to]
}

const toPath = (points: readonly (readonly [number, number])[], close = true): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y}`).join('L')}${close ? 'Z' : ''}`
