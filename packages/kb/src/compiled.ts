import type { Basis } from '@kneebone/engine'

/** Order of ids, by their letters: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
export const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id)

type Clean<T> = { [K in keyof T]: Exclude<T[K], undefined> }
/** Drops undefined fields, so that optional stays absent and the JSON is stable. */
export const clean = <T extends object>(value: T): Clean<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Clean<T>

/** Where something comes from; nothing where it is a judgement. */
export const basisOf = ({ source, at }: { source?: string | undefined; at?: string | undefined }): Basis => clean({ source, at }) as Basis

type Based = { source?: string | undefined; at?: string | undefined; basis?: 'judgement' | undefined }

/** A statement of a file with where it comes from in the one form of the model. */
export const withBasis = <T extends Based>({ source, at, basis: _, ...rest }: T) => ({ ...clean(rest), basis: basisOf({ source, at }) })

/** Keeps every share above a thousandth, so that no answer is impossible, and makes them add up to 1. */
export function normalised(shares: Readonly<Record<string, number>>): Record<string, number> {
  const floored = Object.entries(shares).map(([value, p]) => [value, Math.max(p, 0.001)] as const)
  const sum = floored.reduce((total, [, p]) => total + p, 0)
  return Object.fromEntries(floored.map(([value, p]) => [value, Math.round((p / sum) * 10000) / 10000]))
}
