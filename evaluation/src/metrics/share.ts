import { seededUniform } from '@kneebone/engine'

/** A share with two 95 % intervals: Wilson's, and the percentiles of a seeded bootstrap over the vignettes. */
export interface Share {
  readonly hits: number
  readonly of: number
  /** Null where nothing was counted. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bootstrap: readonly [low: number, high: number] | null
}

const Z = 1.96
const RESAMPLES = 2000

/** Wilson score interval (Wilson 1927) and percentile bootstrap (Efron 1979) of `hits` out of `of`. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: null, low: null, high: null, bootstrap: null }
  const p = hits / of
  const centre = (p + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of)
  return { hits, of, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), bootstrap: resampled(hits, of) }
}

/** The share of `items` for which `holds`. */
export const shareWhere = <T>(items: readonly T[], holds: (item: T) => boolean): Share => shareOf(items.filter(holds).length, items.length)

function resampled(hits: number, of: number): readonly [number, number] {
  const next = seededUniform(`${hits} of ${of}`)
  const shares = Float64Array.from({ length: RESAMPLES }, () => {
    let drawn = 0
    for (let i = 0; i < of; i++) if (next() * of < hits) drawn++
    return drawn / of
  }).sort()
  return [shares[Math.floor(0.025 * RESAMPLES)] as number, shares[Math.ceil(0.975 * RESAMPLES) - 1] as number]
}

export interface Spread {
  readonly median: number | null
  readonly p90: number | null
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] ?? null, p90: sorted[Math.floor(0.9 * sorted.length)] ?? null }
}
