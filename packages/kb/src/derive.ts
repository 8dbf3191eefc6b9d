import type { Basis } from '@kneebone/engine'
import type { z } from 'zod'
import { FREQUENCY, type strength as strengthSchema } from './schema/common.ts'

type StrengthInput = z.infer<typeof strengthSchema>

/** Strengths and leaks stay inside these, so that no single answer can prove or exclude anything. */
export const FLOOR = 0.001
export const CEILING = 0.995
export const clamp = (p: number): number => Math.min(CEILING, Math.max(FLOOR, p))

const logit = (p: number): number => Math.log(p / (1 - p))

/** z for a 90 % range, and the widening for experts' overconfidence. */
const RANGE_90 = 3.29
const OVERCONFIDENCE = 1.5
const MIN_SD = { published: 0.4, judgement: 0.8 } as const

/** SD of the logit from a judged 90 % range, widened because experts' ranges are too narrow. */
export function sdFromRange(low: number, high: number): number {
  return Math.max(MIN_SD.judgement, (OVERCONFIDENCE * (logit(clamp(high)) - logit(clamp(low)))) / RANGE_90)
}

/**
 * Strength of one link from what the author wrote.
 *
 * With a published sensitivity s and specificity c the strength is 1 − (1 − s)/c = 1 − LR−: the chance that the
 * condition alone produces the finding, whatever else produces it in the study. Without a specificity, the share
 * of cases that show it is taken with what shows it anyway: 1 − (1 − s)/(1 − background).
 *
 * @param background chance of the finding without this condition, [0, 1]: between the leak and the share among people with leg pain from
 *   other causes
 * @returns strength in [FLOOR, CEILING], the SD of its logit, and a problem when the numbers are impossible
 */
export function strengthOf(input: StrengthInput, background = 0): { strength: number; sd: number; basis: Basis; problem?: string } {
  if (typeof input === 'string') {
    const { value, range } = FREQUENCY[input]
    return { strength: fromShare(value, background), sd: sdFromRange(range[0], range[1]), basis: { sensitivity: value, range } }
  }
  if ('judgement' in input) {
    const { judgement, range, note } = input
    const basis: Basis = { sensitivity: judgement, range, ...(note === undefined ? {} : { note }) }
    if (range[0] > judgement || judgement > range[1])
      return {
        strength: fromShare(judgement, background),
        sd: 1,
        basis,
        problem: `${judgement} lies outside its own range ${range[0]} to ${range[1]}`,
      }
    return { strength: fromShare(judgement, background), sd: sdFromRange(range[0], range[1]), basis }
  }
  const { sensitivity, specificity, lrPositive, lrNegative, n, source, at, population, note } = input
  const basis: Basis = { source, ...omitUndefined({ sensitivity, specificity, lrPositive, lrNegative, n, at, population, note }) }
  const lr = lrNegative ?? (sensitivity !== undefined && specificity !== undefined ? (1 - sensitivity) / specificity : undefined)
  if (lr !== undefined) {
    if (lr >= 1)
      return {
        strength: FLOOR,
        sd: 1,
        basis,
        problem: `the negative likelihood ratio is ${lr.toFixed(2)}: a present finding would speak against the condition`,
      }
    return { strength: clamp(1 - lr), sd: sdOf(sensitivity, specificity, n), basis }
  }
  if (sensitivity !== undefined) return { strength: fromShare(sensitivity, background), sd: sdOf(sensitivity, undefined, n), basis }
  if (lrPositive !== undefined) {
    const share = Math.min(CEILING, lrPositive * Math.max(background, FLOOR))
    return { strength: fromShare(share, background), sd: 1, basis }
  }
  return { strength: FLOOR, sd: 1, basis, problem: 'no sensitivity and no likelihood ratio' }
}

const fromShare = (share: number, background: number): number => clamp(1 - (1 - share) / (1 - Math.min(background, 0.9)))

/** Var(ln q) = s/(n(1−s)) + (1−c)/(n c), with q = 1 − strength, carried to the logit; never below the grade's floor. */
function sdOf(sensitivity: number | undefined, specificity: number | undefined, n: number | undefined): number {
  if (n === undefined || sensitivity === undefined) return 0.6
  const half = Math.max(1, n / 2)
  const s = clamp(sensitivity)
  const c = clamp(specificity ?? 0.8)
  const variance = s / (half * (1 - s)) + (1 - c) / (half * c)
  return Math.max(MIN_SD.published, Math.sqrt(variance) / s)
}

const omitUndefined = <T extends Record<string, unknown>>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> }

/**
 * Leak: chance of the finding when none of the model's conditions is there.
 * From its share m in the population: 1 − m = (1 − leak) Π (1 − prior × strength).
 * At least a fifth of the share stays, because the listed causes are never all the causes there are.
 */
export function leakOf(share: number, causes: readonly { prior: number; strength: number }[]): number {
  const quiet = causes.reduce((product, { prior, strength }) => product * (1 - prior * strength), 1)
  return clamp(Math.max(1 - (1 - share) / quiet, share / 5))
}
