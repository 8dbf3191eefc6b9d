import { ankleBone, footFromSide, kneecap, legFromFront, legFromSide, shifted } from './outlines.ts'
import {
  both,
  chair,
  type Frame,
  HANG,
  HOLD_TABLE,
  ON_BACK,
  ON_HEEL,
  type Prop,
  SEAT,
  SIT,
  STRAIGHT,
  table,
  upright,
  wall,
} from './poses.ts'
import type { Leg, Point } from './skeleton.ts'

const STOOL: readonly Prop[] = [
  {
    line: [
      [20, 17],
      [46, 17],
    ],
  },
  {
    line: [
      [23, 17],
      [23, 0],
    ],
  },
  {
    line: [
      [43, 17],
      [43, 0],
    ],
  },
]
const ONE_LEG_BACK: Leg = { hip: 8, knee: 75, ankle: -20 }
const WALKING_ARMS = [
  { shoulder: -14, elbow: 12 },
  { shoulder: 20, elbow: 25 },
] as const
/** Sitting, the hands behind on the table. */
const LEAN_BACK = both({ shoulder: -40, elbow: 10 })
const RIGHT_ANGLE: Prop = {
  line: [
    [20, 27],
    [20, 25],
    [25, 25],
  ],
}
const LYING_ARMS = both({ shoulder: 6 })
const KNEELING: Leg = { knee: 90, ankle: -85 }
/** Somebody on their knees who bends forward and reaches out, in degrees. */
const helper = (x: number, lean: number, reach: number): NonNullable<Frame['helper']> => ({
  x,
  pose: upright(
    [
      { ...KNEELING, hip: lean },
      { ...KNEELING, hip: lean },
    ],
    both({ shoulder: reach, elbow: 8 }),
    { lean, neck: 20 },
  ),
})
/** The mark of a foot on the floor. */
const print = (x: number): readonly Point[] => [
  [x, -5.5],
  [x + 3, -4.2],
  [x + 9, -3.9],
  [x + 10.5, -5.5],
  [x + 9, -7.1],
  [x + 3, -6.8],
  [x, -5.5],
]
/** A table to sit on, its front edge at `x`. */
const bench = (x: number, height: number): readonly Prop[] => [
  {
    line: [
      [x - 56, height],
      [x, height],
    ],
  },
  {
    line: [
      [x - 6, height],
      [x - 6, 0],
    ],
  },
  {
    line: [
      [x - 50, height],
      [x - 50, 0],
    ],
  },
]
/** A low step that ends at `x`, and a rail that goes down with it. */
const stepWithRail = (x: number, height: number): readonly Prop[] => [
  {
    line: [
      [x - 28, height],
      [x, height],
      [x, 0],
    ],
  },
  {
    line: [
      [x - 28, 62],
      [x + 24, 42],
      [x + 24, 0],
    ],
  },
]

/** Drawings by the finding that a person can test, one for each of its captions. */
const DRAWN: Readonly<Record<string, readonly Frame[]>> = {
  'cannot-rise-on-tiptoe': [
    { pose: upright([STRAIGHT, ONE_LEG_BACK], HOLD_TABLE), props: [table(26, 63)] },
    {
      pose: upright([{ ankle: -40 }, ONE_LEG_BACK], HOLD_TABLE),
      props: [
        table(26, 63),
        {
          arrow: [
            [-8, 1],
            [-8, 14],
          ],
        },
      ],
    },
  ],
  'cannot-lift-straight-leg': [
    { pose: upright(both(STRAIGHT), LYING_ARMS, ON_BACK) },
    {
      pose: upright([{ hip: 32 }, STRAIGHT], LYING_ARMS, ON_BACK),
      props: [
        {
          arrow: [
            [54, 8],
            [53, 17],
            [49, 25],
          ],
        },
      ],
    },
  ],
  'straight-leg-raise': [
    { pose: upright([{ hip: 20 }, STRAIGHT], LYING_ARMS, ON_BACK), helper: helper(86, 40, 72) },
    {
      pose: upright([{ hip: 58 }, STRAIGHT], LYING_ARMS, ON_BACK),
      helper: helper(63, 4, 72),
      props: [
        {
          arrow: [
            [44, 6],
            [42, 16],
            [36, 26],
          ],
        },
      ],
    },
  ],
  'cannot-bend-knee-to-right-angle': [
    { pose: upright([SIT, SIT], LEAN_BACK, { height: 6 }), props: [...bench(21, 30), RIGHT_ANGLE] },
    {
      pose: upright([{ hip: 90, knee: 48 }, SIT], LEAN_BACK, { height: 6 }),
      props: bench(21, 30),
    },
  ],
  'deep-squat-hurts-joint-line': [
    { pose: upright(both(STRAIGHT), HOLD_TABLE), props: [table(26, 63)] },
    {
      pose: upright(both({ hip: 138, knee: 132, ankle: 30 }), both({ shoulder: 110, elbow: 100 }), { lean: 36 }),
      props: [table(36, 54)],
    },
  ],
  'calf-squeeze-hurts-ankle': [
    {
      curves: legFromFront(0),
      props: [
        kneecap(0),
        {
          arrow: [
            [-24, 36],
            [-10, 36],
          ],
        },
        {
          arrow: [
            [24, 36],
            [10, 36],
          ],
        },
        { spot: [0, 12] },
      ],
    },
  ],
  'finger-dent-in-one-leg': [
    {
      curves: [legFromSide()],
      props: [
        {
          arrow: [
            [28, 38],
            [10, 33],
          ],
        },
        { spot: [6, 32] },
      ],
    },
    { curves: [legFromSide(3.2)], props: [{ ring: [5, 32], radius: 7 }] },
  ],
  'one-calf-bigger': [
    {
      curves: [...legFromFront(-13), ...legFromFront(13, 1.4)],
      props: [
        kneecap(-13),
        kneecap(13),
        {
          line: [
            [-21, 40],
            [-13, 38.6],
            [-5, 40],
          ],
        },
        {
          line: [
            [1.5, 40],
            [13, 38.2],
            [24.5, 40],
          ],
        },
        {
          arrow: [
            [-13, 52],
            [-13, 40],
          ],
        },
        {
          arrow: [
            [13, 52],
            [13, 40],
          ],
        },
      ],
    },
  ],
  'ankle-bone-tender': [
    {
      curves: [footFromSide],
      props: [
        ankleBone,
        {
          along: [
            [-1.4, 8.6],
            [-2.8, 11],
            [-2.6, 15],
            [-2, 21],
          ],
        },
        {
          arrow: [
            [-20, 15],
            [-9, 15],
          ],
        },
      ],
    },
  ],
  'midfoot-bone-tender': [
    {
      curves: [footFromSide],
      props: [
        ankleBone,
        { spot: [13, 3] },
        {
          arrow: [
            [19, 20],
            [14.5, 7.5],
          ],
        },
      ],
    },
    {
      curves: [shifted(footFromSide, 0, true)],
      props: [
        { ring: [-0.5, 12.5], radius: 2.6 },
        { spot: [-8, 7.5] },
        {
          arrow: [
            [-17, 21],
            [-10.5, 11.5],
          ],
        },
      ],
    },
  ],
  'foot-drop': [
    {
      pose: upright(
        [
          { ...ON_HEEL, hip: 16 },
          { ...ON_HEEL, hip: -10 },
        ],
        WALKING_ARMS,
      ),
    },
    {
      pose: upright(
        [
          { hip: 30, knee: 34, ankle: -38 },
          { ...ON_HEEL, hip: -6 },
        ],
        WALKING_ARMS,
      ),
    },
  ],
  'cannot-take-four-steps': [
    {
      pose: upright(
        [
          { hip: 22, knee: 6 },
          { hip: -16, knee: 12, ankle: -8 },
        ],
        [
          { shoulder: -22, elbow: 15 },
          { shoulder: 22, elbow: 25 },
        ],
      ),
      curves: [-32, -14, 4, 22].map(print),
    },
  ],
  'going-down-stairs-hurts': [
    { pose: upright(both(STRAIGHT), both({ shoulder: 24, elbow: 30 }), { height: 8 }), props: stepWithRail(14, 8) },
    {
      pose: upright(
        [
          { hip: 45, knee: 80, ankle: 35 },
          { hip: 22, ankle: 14 },
        ],
        both({ shoulder: 34, elbow: 30 }),
        { lean: 4 },
      ),
      props: [
        ...stepWithRail(15, 8),
        {
          arrow: [
            [33, 17],
            [33, 4],
          ],
        },
      ],
    },
  ],
  'standing-on-one-leg-hurts-hip': [
    {
      pose: upright([STRAIGHT, { hip: 30, knee: 85, ankle: -10 }], [{ shoulder: 72, elbow: 6 }, HANG]),
      props: [wall(38), { spot: [0, 50] }],
    },
  ],
  'foot-pale-raised-red-hanging': [
    {
      pose: upright([{ hip: 48, knee: 48 }, STRAIGHT], LYING_ARMS, ON_BACK),
      props: STOOL,
    },
    { pose: upright(both(SIT), both({ shoulder: 20, elbow: 40 }), { height: 5 }), props: [chair(0, SEAT + 5)] },
  ],
  'cooler-leg': [
    {
      curves: [...legFromFront(-15), ...legFromFront(15)],
      props: [
        kneecap(-15),
        kneecap(15),
        { spot: [-15, 32] },
        { spot: [15, 32] },
        {
          arrow: [
            [-8, 32],
            [8, 32],
          ],
        },
      ],
    },
  ],
}

export const SELF_TESTS = Object.keys(DRAWN)
/** The moments to draw; undefined where there is no drawing of this finding. */
export const selfTestOf = (finding: string): readonly Frame[] | undefined => DRAWN[finding]
