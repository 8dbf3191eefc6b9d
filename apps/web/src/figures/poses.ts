import type { Arm, Leg, Point, Pose } from './skeleton.ts'

/** Something beside the body: a line, a ring for a ball, an arrow for a movement, a spot to press or to watch, or a line to press along. */
export type Prop =
  | { readonly line: readonly Point[] }
  | { readonly ring: Point; readonly radius: number }
  | { readonly arrow: readonly Point[] }
  | { readonly spot: Point }
  | { readonly along: readonly Point[] }

export interface Frame {
  /** The whole body; absent where a part of it is seen close by. */
  readonly pose?: Pose
  /** A part of the body seen close by, as lines, such as a foot from the side or from above. */
  readonly part?: readonly (readonly Point[])[]
  /** The same, drawn round instead of with corners. */
  readonly curves?: readonly (readonly Point[])[]
  readonly props?: readonly Prop[]
  /** Somebody who helps: another body that looks to the left, its hip at `x`. */
  readonly helper?: { readonly pose: Pose; readonly x: number }
}

/** One or two moments of an exercise. */
export type Frames = readonly [Frame] | readonly [Frame, Frame]

/** On the back, the head resting on the floor. */
export const ON_BACK: Partial<Pose> = { lean: -90, neck: -33 }
export const STRAIGHT: Leg = {}
export const HANG: Arm = { shoulder: 5, elbow: 10 }
export const both = <T>(part: T): readonly [T, T] => [part, part]
export const upright = (legs: Pose['legs'], arms: Pose['arms'] = both(HANG), more: Partial<Pose> = {}): Pose => ({ legs, arms, ...more })

/** Tops and fronts of things, as lines; x is measured from the hip. */
export const table = (x: number, height: number): Prop => ({
  line: [
    [x, height],
    [x + 18, height],
    [x + 18, 0],
  ],
})
export const wall = (x: number): Prop => ({
  line: [
    [x, 0],
    [x, 100],
  ],
})
export const chair = (x: number, seat: number): Prop => ({
  line: [
    [x - 12, seat + 26],
    [x - 12, 0],
    [x - 12, seat],
    [x + 12, seat],
    [x + 12, 0],
  ],
})
export const step = (x: number, height: number): Prop => ({
  line: [
    [x, 0],
    [x, height],
    [x + 26, height],
  ],
})

export const HOLD_TABLE: readonly [Arm, Arm] = both({ shoulder: 42, elbow: 45 })
const LEAN_ON_WALL: readonly [Arm, Arm] = both({ shoulder: 68, elbow: 20 })
const REACH: readonly [Arm, Arm] = both({ shoulder: 80, elbow: 0 })
export const SIT: Leg = { hip: 90, knee: 90 }
export const SEAT = 25
const BENT: Leg = { hip: 55, knee: 110, ankle: -35 }

/** A lower leg and a foot from the inner side; `arch` is the height of the arch, `length` the length from heel to toes. */
const footFromTheSide = (arch: number, length: number): Frame => ({
  part: [
    [
      [-length / 2 - 1, 62],
      [-length / 2 - 1, 16],
      [-length / 2 - 4, 5],
      [-length / 2 + 2, 0],
      [-length / 2 + 8, 0],
      [-4, arch],
      [length / 2 - 18, 0],
      [length / 2, 0],
      [length / 2 + 1, 4],
      [length / 2 - 14, 9 + arch / 2],
      [-length / 2 + 16, 24 + arch / 2],
      [-length / 2 + 13, 62],
    ],
  ],
})

/** Both feet from above, toes up, the right one turned by some degrees round its heel, with a band round its forefoot. */
const feetFromAbove = (turn: number, bandTo: Point): Frame => {
  const apart = 8
  const turned = ([x, y]: Point): Point => {
    const angle = (turn * Math.PI) / 180
    return [apart + 13 + (x - 13) * Math.cos(angle) + y * Math.sin(angle), y * Math.cos(angle) - (x - 13) * Math.sin(angle)]
  }
  const sole: readonly Point[] = [
    [8, 2],
    [13, 0],
    [18, 2],
    [20, 24],
    [22, 36],
    [18, 44],
    [12, 48],
    [6, 46],
    [6, 34],
    [8, 18],
    [8, 2],
  ]
  return {
    part: [sole.map(([x, y]) => [-x - apart, y] as const), sole.map(turned)],
    props: [{ line: [turned([22, 36]), turned([6, 36])] }, { line: [turned(bandTo[0] < 0 ? [6, 36] : [22, 36]), bandTo] }],
  }
}

/** A person from behind, the right leg lifted to the side by some degrees: head, trunk, arms, legs. */
const fromBehind = (lift: number): readonly (readonly Point[])[] => {
  const angle = (lift * Math.PI) / 180
  const along = (length: number): Point => [5 + length * Math.sin(angle), 50 - length * Math.cos(angle)]
  const head = Array.from({ length: 25 }, (_, i): Point => [6 * Math.sin((i * Math.PI) / 12), 91 + 6 * Math.cos((i * Math.PI) / 12)])
  return [
    head,
    [
      [0, 85],
      [0, 50],
    ],
    [
      [-20, 56],
      [-15, 62],
      [-9, 78],
      [9, 78],
      [15, 62],
      [20, 56],
    ],
    [[-9, 0], [-5, 2], [-5, 50], [5, 50], along(46), [along(46)[0] + 5 * Math.cos(angle), along(46)[1] + 5 * Math.sin(angle) - 1]],
  ]
}
const COUNTER: readonly Point[] = [
  [-32, 54],
  [32, 54],
]

const TIPTOE: Leg = { knee: 4, ankle: -42 }
export const ON_HEEL: Leg = { ankle: 26 }
export const STRIDE_ARMS: readonly [Arm, Arm] = [
  { shoulder: -12, elbow: 15 },
  { shoulder: 42, elbow: 45 },
]
const BIKE: readonly Prop[] = [
  { ring: [30, 16], radius: 13 },
  {
    line: [
      [-6, 0],
      [-2, 22],
      [-5, 50],
      [-9, 50],
      [0, 50],
    ],
  },
  {
    line: [
      [-2, 22],
      [30, 16],
      [27, 66],
      [33, 68],
    ],
  },
  {
    line: [
      [-12, 0],
      [42, 0],
    ],
  },
]

const SITTING_POSE = upright(both(SIT), both({ shoulder: 30, elbow: 50 }))
const SITTING: Frame = { pose: SITTING_POSE, props: [chair(0, SEAT)] }
const WALKING: Frame = {
  pose: upright(
    [
      { hip: 24, knee: 6 },
      { hip: -18, knee: 14, ankle: -8 },
    ],
    [
      { shoulder: -25, elbow: 15 },
      { shoulder: 25, elbow: 25 },
    ],
    { lean: 3 },
  ),
}
const STANDING_HELD: Frame = { pose: upright(both(STRAIGHT), HOLD_TABLE), props: [table(26, 54)] }
const HEELS_UP: Frame = { pose: upright(both({ ankle: -38 }), LEAN_ON_WALL), props: [wall(36)] }
const HEELS_DOWN: Frame = { pose: upright(both(STRAIGHT), LEAN_ON_WALL), props: [wall(36)] }

/** Drawings by the `figure` of an exercise. A plan for weeks, with no posture of its own, has none. */
const FRAMES: Readonly<Record<string, Frames>> = {
  'sit-to-stand': [
    {
      pose: upright(both({ hip: 125, knee: 98, ankle: 8 }), REACH, { lean: 35 }),
      props: [chair(-2, SEAT)],
    },
    { pose: upright(both(STRAIGHT)), props: [chair(-26, SEAT)] },
  ],
  'mini-squat': [
    STANDING_HELD,
    { pose: upright(both({ hip: 58, knee: 62, ankle: 24 }), both({ shoulder: 62, elbow: 15 }), { lean: 20 }), props: [table(36, 54)] },
  ],
  'heel-raise-and-lower': [HEELS_DOWN, HEELS_UP],
  'calf-stretch-wall': [
    {
      pose: upright(
        [
          { hip: 42, knee: 52, ankle: 22 },
          { hip: -22, knee: 0, ankle: 34 },
        ],
        both({ shoulder: 72, elbow: 5 }),
        { lean: 12 },
      ),
      props: [wall(41)],
    },
  ],
  'one-leg-stand': [{ pose: upright([{ hip: 45, knee: 80 }, STRAIGHT], both({ shoulder: 40, elbow: 35 })), props: [table(26, 54)] }],
  'step-up': [
    { pose: upright([{ hip: 62, knee: 70, ankle: 8 }, STRAIGHT], both(HANG), { lean: 4 }), props: [step(2, 14)] },
    { pose: upright(both(STRAIGHT), both(HANG), { height: 14 }), props: [step(-12, 14)] },
  ],
  bridge: [
    { pose: upright(both(BENT), both({ shoulder: 0 }), ON_BACK) },
    { pose: upright(both({ knee: 92, ankle: -20 }), both({ shoulder: -22 }), { lean: -112, neck: -22 }) },
  ],
  'thigh-squeeze': [{ pose: upright(both(BENT), both({ shoulder: 0 }), ON_BACK), props: [{ ring: [14.3, 20.5], radius: 5 }] }],
  'hip-bend-and-turn': [
    { pose: upright(both(STRAIGHT), both({ shoulder: 0 }), ON_BACK) },
    { pose: upright([BENT, STRAIGHT], both({ shoulder: 0 }), ON_BACK) },
  ],
  'knees-to-chest': [{ pose: upright(both({ hip: 128, knee: 130 }), both({ shoulder: 48, elbow: 20 }), ON_BACK) }],
  'repeated-back-bend': [
    { pose: upright(both({ ankle: -80 }), both({ shoulder: -10, elbow: 180 }), { lean: 90, neck: 33 }) },
    { pose: upright(both({ ankle: -80 }), both({ shoulder: -5, elbow: 130 }), { lean: 90, arch: 55 }) },
  ],
  'back-trunk-training': [
    { pose: upright(both({ hip: 78, knee: 90, ankle: -85 }), both({ shoulder: 78 }), { lean: 78 }) },
    {
      pose: upright(
        [
          { hip: -8, ankle: -60 },
          { hip: 78, knee: 90, ankle: -85 },
        ],
        [{ shoulder: 78 }, { shoulder: 172 }],
        { lean: 78 },
      ),
    },
  ],
  'seated-knee-straightening': [SITTING, { ...SITTING, pose: { ...SITTING_POSE, legs: [{ hip: 92, knee: 6 }, SIT] } }],
  'tendon-hold-knee': [{ pose: upright(both({ hip: 66, knee: 66 }), both({ shoulder: 8 })), props: [wall(-5)] }],
  'slow-hamstring-lowering': [
    { pose: upright(both({ knee: 90, ankle: -85 }), both({ shoulder: 35, elbow: 70 })) },
    { pose: upright(both({ knee: 52, ankle: -85 }), both({ shoulder: 60, elbow: 50 }), { lean: 38 }) },
  ],
  'easy-walk': [WALKING],
  'stop-and-go-walking': [WALKING, { pose: upright(both(STRAIGHT)) }],
  'ankle-circles': [
    {
      pose: { ...SITTING_POSE, legs: [{ hip: 96, knee: 14, ankle: 10 }, SIT] },
      props: [chair(0, SEAT), { ring: [54, 27], radius: 7 }],
    },
  ],
  'ankle-turn-out-with-band': [feetFromAbove(0, [-40, 36]), feetFromAbove(28, [-40, 36])],
  'foot-turn-in-with-band': [feetFromAbove(0, [52, 36]), feetFromAbove(-28, [52, 36])],
  'short-foot': [footFromTheSide(3, 62), footFromTheSide(9, 56)],
  'heel-raise-on-towel': [
    { pose: upright(both({ ankle: -10 }), LEAN_ON_WALL, { height: 12 }), props: [wall(36), step(2, 12), { ring: [8, 14], radius: 2.4 }] },
    { pose: upright(both({ ankle: -40 }), LEAN_ON_WALL, { height: 14 }), props: [wall(36), step(2, 12), { ring: [8, 14], radius: 2.4 }] },
  ],
  'lean-forward-cycling': [
    {
      pose: upright(
        [
          { hip: 78, knee: 62, ankle: 0 },
          { hip: 112, knee: 96, ankle: 0 },
        ],
        both({ shoulder: 46, elbow: 10 }),
        { lean: 44, height: 12 },
      ),
      props: BIKE,
    },
  ],
  'sole-stretch': [
    {
      pose: { ...SITTING_POSE, lean: 12, legs: [{ hip: 112, knee: 128, ankle: 28 }, SIT], arms: both({ shoulder: 46, elbow: 8 }) },
      props: [chair(0, SEAT)],
    },
  ],
  'tiptoe-and-heel-walk': [
    { pose: upright([TIPTOE, { hip: 22, knee: 12, ankle: -30 }], STRIDE_ARMS), props: [table(30, 54)] },
    {
      pose: upright(
        [
          { ...ON_HEEL, hip: 16 },
          { ...ON_HEEL, hip: -10 },
        ],
        STRIDE_ARMS,
      ),
      props: [table(30, 54)],
    },
  ],
  'side-leg-lift': [
    { part: fromBehind(0), props: [{ line: COUNTER }] },
    { part: fromBehind(26), props: [{ line: COUNTER }] },
  ],
  'calf-pump': [
    { pose: { ...SITTING_POSE, legs: both({ hip: 96, knee: 100, ankle: -30 }) }, props: [chair(0, SEAT + 4)] },
    { pose: { ...SITTING_POSE, legs: both({ hip: 90, knee: 90, ankle: 25 }) }, props: [chair(0, SEAT)] },
  ],
}

/** The moments to draw; undefined where there is no drawing that fits. */
export const framesOf = (figure: string): Frames | undefined => FRAMES[figure]

export const FIGURES = Object.keys(FRAMES)
