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
  [-46, 0, 60],
  [-20, 0, 59],
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
  [562, 21, 62],
  [586, 17, 69],
  [606, 14, 73],
  [616, 15, 72],
  [622, 20, 64],
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
/** One sole without its toes, toes up; the midline of the body is at 0. */
const SOLE: Contour = [
  [18, 26, 58],
  [23, 18, 72],
  [32, 14, 83],
  [46, 12, 89],
  [66, 12, 91],
  [92, 18, 90],
  [122, 27, 86],
  [152, 30, 80],
  [180, 27, 76],
  [204, 26, 74],
  [222, 31, 69],
  [230, 38, 62],
  [234, 46, 54],
]
/** Toes, the big one first: middle and half axes. */
type Toe = readonly [x: number, y: number, rx: number, ry: number]
const FRONT_TOES: readonly Toe[] = [
  [24, 627, 10, 14],
  [39.5, 629, 6, 11],
  [51, 627, 5.5, 10],
  [61, 623, 5.2, 9],
  [69.5, 617, 4.8, 8],
]
const SOLE_TOES: readonly Toe[] = [
  [27, 6, 13, 18],
  [48.5, 2, 8, 14],
  [63, 8, 7.2, 12.5],
  [75.5, 17, 6.6, 11.5],
  [86, 29, 6, 10],
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

/** A height, or two where the edge slants: at the inner and at the outer end of the band. */
type Height = number | readonly [inner: number, outer: number]
type Band = readonly [region: string, top: Height, bottom: Height, inner: number, outer: number]

const FRONT_BANDS: readonly Band[] = [
  ['groin', [118, 72], [140, 149], 0, 0.62],
  ['hip-lateral', [72, 50], [149, 153], 0.62, 1],
  ['thigh-inner', [140, 143], 292, 0, 0.24],
  ['thigh-front', [143, 151], 292, 0.24, 0.78],
  ['thigh-outer', [151, 153], 292, 0.78, 1],
  ['knee-inner', 292, 352, 0, 0.25],
  ['knee-front', 292, 352, 0.25, 0.75],
  ['knee-outer', 292, 352, 0.75, 1],
  ['shin', 352, 498, 0, 0.64],
  ['leg-outer', 352, 498, 0.64, 1],
  ['ankle-inner', 498, 552, 0, 0.3],
  ['ankle-front', 498, [552, 552], 0.3, 0.7],
  ['ankle-outer', 498, 552, 0.7, 1],
  ['foot-top', 552, 622, 0, 1],
]
const BACK_BANDS: readonly Band[] = [
  ['buttock', [36, 28], [146, 156], 0, 0.72],
  ['hip-lateral', [28, 20], [156, 152], 0.72, 1],
  ['thigh-back', [149, 155], 290, 0.16, 0.8],
  ['thigh-inner', [146, 149], 290, 0, 0.16],
  ['thigh-outer', [155, 152], 290, 0.8, 1],
  ['knee-back', 290, 350, 0, 1],
  ['calf', 350, 472, 0, 0.82],
  ['leg-outer', 350, 472, 0.82, 1],
  ['achilles', 472, 548, 0.26, 0.74],
  ['ankle-inner', 472, [552, 548], 0, 0.26],
  ['ankle-outer', 472, [548, 552], 0.74, 1],
  ['heel', 548, 597, 0, 1],
]
const SOLE_BANDS: readonly Band[] = [
  ['forefoot', 18, 92, 0, 1],
  ['arch', 92, 178, 0, 0.36],
  ['sole', 92, 178, 0.36, 0.72],
  ['foot-outer', 92, 178, 0.72, 1],
  ['heel', 178, 234, 0, 1],
]

export type View = 'front' | 'back' | 'soles'
const VIEWS = { front: [FRONT, FRONT_BANDS], back: [BACK, BACK_BANDS], soles: [SOLE, SOLE_BANDS] } as const

/** Box of each view: left, top, width, height. */
export const BOX: Readonly<Record<View, string>> = { front: '-104 -50 208 696', back: '-104 -50 208 696', soles: '-104 -22 208 264' }

/** Side of the person that a half of the picture shows: from the front their right is on the left; from the back and on the soles not. */
export const sideOf = (view: View, mirror: 1 | -1): 'left' | 'right' => ((mirror === 1) === (view === 'front') ? 'left' : 'right')

/** The half of the picture that shows a side. */
export const mirrorOf = (view: View, side: 'left' | 'right'): 1 | -1 => (sideOf(view, 1) === side ? 1 : -1)

/** Works out a drawing once: it is shown again with every tap. */
function drawnOnce<A extends readonly (string | number)[], T>(draw: (...args: A) => T): (...args: A) => T {
  const drawn = new Map<string, T>()
  return (...args) => {
    const key = args.join(' ')
    const known = drawn.get(key) ?? draw(...args)
    drawn.set(key, known)
    return known
  }
}

/** All zones of a view, with the side of the person; those across the midline have none. */
export const allZones = drawnOnce((view: View): readonly { readonly zone: Zone; readonly side?: 'left' | 'right' }[] => {
  const sided = ([-1, 1] as const).flatMap((mirror) => zonesOf(view, mirror).map((zone) => ({ zone, side: sideOf(view, mirror) })))
  return [...middleZones(view).map((zone) => ({ zone })), ...sided]
})

/** Zones of one leg; `mirror` is −1 for the leg on the left of the picture. */
export function zonesOf(view: View, mirror: 1 | -1): readonly Zone[] {
  const [contour, bands] = VIEWS[view]
  const zones = bands.map(([region, top, bottom, inner, outer]) => {
    const [topInner, topOuter] = endsOf(top)
    const [bottomInner, bottomOuter] = endsOf(bottom)
    const down = rangeOf(topOuter, bottomOuter).map((y) => [mirror * edge(contour, y, outer), y] as const)
    const up = rangeOf(topInner, bottomInner)
      .reverse()
      .map((y) => [mirror * edge(contour, y, inner), y] as const)
    const middle = (topInner + topOuter + bottomInner + bottomOuter) / 4
    return { region, path: toPath([...down, ...up]), x: mirror * edge(contour, middle, (inner + outer) / 2), y: middle }
  })
  return [...zones, ...toeZones(view, mirror)]
}

const endsOf = (height: Height): readonly [number, number] => (typeof height === 'number' ? [height, height] : height)

const toesOf = (view: View): readonly Toe[] => ({ front: FRONT_TOES, back: [], soles: SOLE_TOES })[view]

function toeZones(view: View, mirror: 1 | -1): readonly Zone[] {
  const [big, ...small] = toesOf(view).map(([x, y, rx, ry]) => ({ x: mirror * x, y, path: ellipse(mirror * x, y, rx, ry) }))
  const [first] = small
  return [
    ...(big ? [{ ...big, region: 'big-toe' }] : []),
    ...(first ? [{ x: first.x, y: first.y, region: 'small-toes', path: small.map(({ path }) => path).join('') }] : []),
  ]
}

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`

/** Zones across the midline: the small of the back, and the saddle area. */
export function middleZones(view: View): readonly Zone[] {
  if (view === 'front') return [{ region: 'perineum', path: 'M-11 110Q0 104 11 110L6 130Q0 138 -6 130Z', x: 0, y: 120 }]
  if (view === 'soles') return []
  const heights = rangeOf(-46, 20)
  const side = (mirror: number, list: readonly number[]) => list.map((y) => [mirror * edge(BACK, y, 1), y] as const)
  return [{ region: 'low-back', path: toPath([...side(1, heights), [0, 36], ...side(-1, [...heights].reverse())]), x: 0, y: -6 }]
}

/** Distance from the middle of the picture at a height, between the inner (0) and outer (1) edge of the leg. */
export const edgeAt = (view: 'front' | 'back', y: number, fraction: number): number => edge(VIEWS[view][0], y, fraction)

/** Heights between which the outline is drawn: it stops where toes stand before it. */
const DRAWN: Readonly<Record<View, readonly [from: number, to: number]>> = { front: [-46, 612], back: [-46, 597], soles: [30, 234] }
/** Above it the legs have no inner edge: there they are one body. */
const CROTCH = 116

/** Outline of one leg, drawn over the zones; toes are outlined by themselves. */
export const outlineOf = drawnOnce((view: View, mirror: 1 | -1): readonly string[] => {
  const [contour] = VIEWS[view]
  const heights = rangeOf(...DRAWN[view])
  const outer = heights.map((y) => [mirror * edge(contour, y, 1), y] as const)
  const inner = [...heights]
    .reverse()
    .filter((y) => view === 'soles' || y > CROTCH)
    .map((y) => [mirror * edge(contour, y, 0), y] as const)
  const toes = toesOf(view).map(([x, y, rx, ry]) => ellipse(mirror * x, y, rx, ry))
  return view === 'front' ? [...toes, toPath(outer, false), toPath(inner, false)] : [...toes, toPath([...outer, ...inner], false)]
})

/** The whole figure, filled, below everything; above the crotch the halves overlap a little, so that no seam shows. */
export const groundOf = drawnOnce((view: View): readonly string[] => {
  const [contour] = VIEWS[view]
  const heights = rangeOf((contour[0] as Contour[number])[0], (contour.at(-1) as Contour[number])[0])
  return ([-1, 1] as const).map((mirror) =>
    toPath([
      ...heights.map((y) => [mirror * edge(contour, y, 1), y] as const),
      ...[...heights].reverse().map((y) => [mirror * (view !== 'soles' && y < CROTCH ? -1 : edge(contour, y, 0)), y] as const),
    ]),
  )
})

/** A short curve as an SVG path, its x mirrored: start, control point, end. */
const curve = (mirror: 1 | -1, ...[x1, y1, cx, cy, x2, y2]: readonly [number, number, number, number, number, number]): string =>
  `M${mirror * x1} ${y1}Q${mirror * cx} ${cy} ${mirror * x2} ${y2}`

/** Fine lines that make the figure readable: folds, knee cap, ankle bones, toes. */
export function creasesOf(view: View, mirror: 1 | -1): readonly string[] {
  if (view === 'front')
    return [
      curve(mirror, 79, 50, 48, 78, 4, 117),
      curve(mirror, 31, 308, 27, 328, 36, 343),
      curve(mirror, 61, 308, 66, 328, 57, 343),
      curve(mirror, 28, 518, 32, 524, 30, 532),
      curve(mirror, 53, 522, 49, 528, 52, 536),
      ...(mirror === 1 ? ['M-2 2Q0 8 2 2'] : []),
    ]
  if (view === 'back')
    return [
      curve(mirror, 0, 36, 2, 76, 1, 118),
      curve(mirror, 12, 146, 44, 168, 76, 154),
      curve(mirror, 26, 318, 44, 326, 64, 316),
      curve(mirror, 30, 478, 36, 520, 35, 552),
      curve(mirror, 52, 478, 46, 520, 47, 552),
      curve(mirror, 18, 14, 23, 18, 21, 24),
      ...(mirror === 1 ? ['M0 -46L0 6'] : []),
    ]
  return [curve(mirror, 20, 92, 50, 78, 86, 96), curve(mirror, 32, 112, 42, 140, 38, 172)]
}

/** The bones, faintly: pelvis, thigh bone, knee cap, shin bone, calf bone; and the spine from behind. */
export function bonesOf(view: View, mirror: 1 | -1): readonly string[] {
  if (view === 'soles') return []
  const drop = view === 'front' ? 0 : 6
  const bones = [
    `M${mirror * 6} ${44 + drop}Q${mirror * 40} ${6 + drop} ${mirror * 70} ${34 + drop}Q${mirror * 66} ${72 + drop} ${mirror * 42} ${88 + drop}Q${mirror * 22} ${104 + drop} ${mirror * 4} ${108 + drop}`,
    `M${mirror * 50} ${92 + drop}a8 8 0 1 0 0.1 0`,
    `M${mirror * 56} ${96 + drop}L${mirror * 74} ${108 + drop}Q${mirror * 60} ${200 + drop} ${mirror * 60} ${306}M${mirror * 64} ${126 + drop}Q${mirror * 46} ${220 + drop} ${mirror * 34} 306M${mirror * 32} 308Q${mirror * 46} 318 ${mirror * 62} 308`,
    `M${mirror * 31} 332Q${mirror * 46} 326 ${mirror * 62} 332Q${mirror * 50} 362 ${mirror * 46} 420L${mirror * 46} 508M${mirror * 31} 332Q${mirror * 38} 362 ${mirror * 36} 420L${mirror * 33} 512`,
    `M${mirror * 64} 340Q${mirror * 60} 430 ${mirror * 52} 516`,
  ]
  if (view === 'front') return [...bones, `M${mirror * 46} 308a9 10 0 1 0 0.1 0`]
  const spine = [-40, -26, -12, 2, 16].map((y) => `M-9 ${y}h18v10h-18Z`)
  return mirror === 1 ? [...bones, ...spine] : bones
}

const rangeOf = (from: number, to: number): number[] => {
  const list: number[] = []
  for (let y = from; y < to; y += STEP) list.push(y)
  return [...list, to]
}

const toPath = (points: readonly (readonly [number, number])[], close = true): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y}`).join('L')}${close ? 'Z' : ''}`

/** Works out every drawing of the body map before it is shown. */
export function drawAhead(): void {
  for (const view of Object.keys(VIEWS) as View[]) {
    allZones(view)
    groundOf(view)
    for (const mirror of [-1, 1] as const) outlineOf(view, mirror)
  }
}
