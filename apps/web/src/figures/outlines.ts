import type { Prop } from './poses.ts'
import type { Point } from './skeleton.ts'

/** An outline moved sideways, or turned to look the other way first. */
export const shifted = (points: readonly Point[], x: number, mirrored = false): readonly Point[] =>
  points.map(([px, py]) => [(mirrored ? -px : px) + x, py])

/** A lower leg from the front, its middle at `x`; `girth` widens the calf. */
export function legFromFront(x: number, girth = 1): readonly (readonly Point[])[] {
  const side: readonly Point[] = [
    [6.5, 66],
    [6, 57],
    [7.6 * girth, 44],
    [5.6 * girth, 28],
    [3.6, 13],
    [4.4, 7],
    [7, 1.5],
    [4, 0],
    [0, 0],
  ]
  return [shifted(side, x), shifted(side, x, true)]
}
export const kneecap = (x: number): Prop => ({ ring: [x, 58], radius: 3 })

/** A lower leg and a foot from the side, toes to the right; `dent` hollows the shin. */
export const legFromSide = (dent = 0): readonly Point[] => [
  [6.5, 66],
  [7, 50],
  [6.6, 36],
  [6.3 - dent, 32],
  [5.8, 28],
  [5, 17],
  [9, 11],
  [18, 6.5],
  [27, 4],
  [29.5, 1.5],
  [27, 0],
  [19, 0],
  [11, 2],
  [3, 0],
  [-4, 0],
  [-7.5, 2],
  [-7.5, 7],
  [-4.8, 13],
  [-5, 22],
  [-9, 38],
  [-9.5, 46],
  [-7, 66],
]
/** The foot alone, up to above the ankle. */
export const footFromSide: readonly Point[] = [[5.4, 28], ...legFromSide().filter(([, y]) => y < 25), [-5.6, 28]]
export const ankleBone: Prop = { ring: [0.5, 11.5], radius: 2.6 }
