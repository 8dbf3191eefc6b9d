import { isAtLeast, URGENCIES, type Urgency } from './model.ts'

/**
 * Cost of advising level `row` when the truth is level `column`, both 0 (self-care) to 4 (emergency), in units where advising
 * routine care for something that needs none costs 1. Judgement; the thresholds it implies: emergency instead of routine from
 * 12/(12 + 300) = 3.8 %, urgent instead of routine from 5/(5 + 40) = 11 %. Missing more always costs more.
 */
export const LOSS: readonly (readonly number[])[] = [
  [0, 1, 6, 60, 400],
  [1, 0, 3, 40, 300],
  [3, 1, 0, 12, 120],
  [8, 5, 2, 0, 25],
  [15, 12, 8, 3, 0],
]

/** Expected loss of the best level under (possibly unnormalised) masses by level, and that level. */
export function bestLevel(masses: ArrayLike<number>): { level: number; loss: number } {
  let level = 0
  let loss = Number.POSITIVE_INFINITY
  for (let a = 0; a < LOSS.length; a++) {
    let expected = 0
    const row = LOSS[a] as readonly number[]
    for (let u = 0; u < row.length; u++) expected += (row[u] as number) * (masses[u] as number)
    // A tie goes to the more urgent level.
    if (expected <= loss) [level, loss] = [a, expected]
  }
  return { level, loss }
}

/** What perfect knowledge of the cause could still save, which bounds the worth of all further questions: the right level costs nothing. */
export const perfectInformation = (masses: ArrayLike<number>): number => bestLevel(masses).loss

/** The level of a rank, 0 to 4; a rank beyond counts as the nearest. */
export const levelName = (level: number): Urgency => URGENCIES[Math.max(0, Math.min(URGENCIES.length - 1, level))] as Urgency

/** The higher of two levels: the only way in which rules and probabilities are joined. */
export const join = (a: Urgency, b: Urgency): Urgency => (isAtLeast(a, b) ? a : b)
