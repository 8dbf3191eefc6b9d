import { BACK, type Contour, FRONT, FRONT_TOES, OUTER_FOOT, SOLE, SOLE_TOES, type Toe } from './contours.ts'

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

type Point = readonly [x: number, y: number]

const STEP = 4

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
  ['ankle-front', 498, 552, 0.3, 0.7],
  ['ankle-outer', 498, 552, 0.7, 1],
  ['foot-top', 552, [615, 606], 0, 1],
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
  ['heel', 548, 602, 0, 1],
]
const SOLE_BANDS: readonly Band[] = [
  ['forefoot', [18, 36], 92, 0, 1],
  ['arch', 92, 178, 0, 0.36],
  ['sole', 92, 178, 0.36, 0.72],
  ['foot-outer', 92, 178, 0.72, 1],
  ['heel', 178, 236, 0, 1],
]

export type View = 'front' | 'back' | 'soles'
const VIEWS = { front: [FRONT, FRONT_BANDS], back: [BACK, BACK_BANDS], soles: [SOLE, SOLE_BANDS] } as const

/** Box of each view: left, top, width, height. */
export const BOX: Readonly<Record<View, string>> = { front: '-112 -48 224 692', back: '-112 -48 224 692', soles: '-112 -20 224 262' }

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

/** The regions that a view shows, known without drawing them. */
export const regionsIn = drawnOnce(
  (view: View): ReadonlySet<string> =>
    new Set([...VIEWS[view][1].map(([region]) => region), ...piecesOf(view).map(({ region }) => region), ...MIDDLE[view]]),
)
const MIDDLE: Readonly<Record<View, readonly string[]>> = { front: ['perineum'], back: ['low-back'], soles: [] }

/** All zones of a view, with the side of the person; those across the midline have none. */
export const allZones = drawnOnce((view: View): readonly { readonly zone: Zone; readonly side?: 'left' | 'right' }[] => {
  const sided = ([-1, 1] as const).flatMap((mirror) => zonesOf(view, mirror).map((zone) => ({ zone, side: sideOf(view, mirror) })))
  return [...middleZones(view).map((zone) => ({ zone })), ...sided]
})

/** Zones of one leg; `mirror` is −1 for the leg on the left of the picture. */
export const zonesOf = drawnOnce((view: View, mirror: 1 | -1): readonly Zone[] => {
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
  return [...zones, ...pieceZones(view, mirror)]
})

const endsOf = (height: Height): readonly [number, number] => (typeof height === 'number' ? [height, height] : height)

/** What a view shows beside the bands, on the right half: toes, and the edge of the foot behind the heel. */
type Piece = Zone & { readonly line: string }

/** How far the zone of a toe reaches into the foot. */
const ROOT = 8

const piecesOf = drawnOnce((view: View): readonly Piece[] => {
  if (view === 'back') return [{ region: 'foot-outer', path: OUTER_FOOT, line: OUTER_FOOT, x: 74, y: 594 }]
  return (view === 'front' ? FRONT_TOES : SOLE_TOES).map((toe, i) => {
    const [x, half, base, tip] = toe
    const line = roundEnd(toe)
    // A little into the foot, whose own edge slants.
    const root = base - Math.sign(tip - base) * ROOT
    return {
      region: i === 0 ? 'big-toe' : 'small-toes',
      path: `${line}L${(x + half).toFixed(1)} ${root}L${(x - half).toFixed(1)} ${root}Z`,
      line,
      x,
      y: (base + tip) / 2,
    }
  })
})

/** The four small toes are one zone. */
function pieceZones(view: View, mirror: 1 | -1): readonly Zone[] {
  const pieces = piecesOf(view)
  return [...new Set(pieces.map(({ region }) => region))].map((region) => {
    const own = pieces.filter((piece) => piece.region === region)
    const [{ x, y }] = own as [Piece]
    return { region, path: mirrored(own.map(({ path }) => path).join(''), mirror), x: mirror * x, y }
  })
}

/** A path with its x turned to the other half; all its coordinates are absolute. */
const mirrored = (path: string, mirror: 1 | -1): string =>
  mirror === 1 ? path : path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${-Number(x)} ${y}`)

/** A toe, open to the foot: two sides and a round end. */
function roundEnd([x, half, base, tip]: Toe): string {
  const turn = tip - Math.sign(tip - base) * half * 1.15
  // A curve whose two middle points lie at one height comes three quarters of the way to it.
  const middle = turn + (tip - turn) / 0.75
  const at = (dx: number, y: number) => `${(x + dx).toFixed(1)} ${y.toFixed(1)}`
  return `M${at(-half, base)}L${at(-half, turn)}C${at(-half, middle)} ${at(half, middle)} ${at(half, turn)}L${at(half, base)}`
}

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

/** Heights between which the edges are drawn: toes go on from there. */
const DRAWN: Readonly<Record<View, readonly [from: Height, to: Height]>> = {
  front: [-46, [615, 606]],
  back: [-46, 602],
  soles: [[18, 36], 236],
}
/** Above it the legs have no inner edge: there they are one body. */
const CROTCH = 116

/** The two edges of the right half; above the crotch the inner one is the middle, a little past it, so that no seam shows. */
function edgesOf(view: View): { readonly outer: readonly Point[]; readonly inner: readonly Point[] } {
  const [[fromInner, fromOuter], [toInner, toOuter]] = DRAWN[view].map(endsOf) as [[number, number], [number, number]]
  const along = (from: number, to: number, fraction: number) => rangeOf(from, to).map((y): Point => [edge(VIEWS[view][0], y, fraction), y])
  const inner = along(fromInner, toInner, 0).map(([x, y]): Point => [view !== 'soles' && y < CROTCH ? -1 : x, y])
  return { outer: along(fromOuter, toOuter, 1), inner: inner.reverse() }
}

/** Outline of the right half, drawn over the zones. */
export const outlineOf = drawnOnce((view: View): string => {
  const { outer, inner } = edgesOf(view)
  const leg = inner.filter(([x]) => x >= 0)
  const edges = view === 'front' ? toPath(outer, false) + toPath(leg, false) : toPath([...outer, ...leg], false)
  return (
    edges +
    piecesOf(view)
      .map(({ line }) => line)
      .join('')
  )
})

/** The right half, filled, below everything. */
export const groundOf = drawnOnce((view: View): string => {
  const { outer, inner } = edgesOf(view)
  return (
    toPath([...outer, ...inner]) +
    piecesOf(view)
      .map(({ path }) => path)
      .join('')
  )
})

const rangeOf = (from: number, to: number): number[] => {
  const list: number[] = []
  for (let y = from; y < to; y += STEP) list.push(y)
  return [...list, to]
}

const toPath = (points: readonly Point[], close = true): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y}`).join('L')}${close ? 'Z' : ''}`

/** Works out every drawing of the body map before it is shown. */
export function drawAhead(): void {
  for (const view of Object.keys(VIEWS) as View[]) {
    allZones(view)
    groundOf(view)
    outlineOf(view)
  }
}
