import { BAND_SHARES, CARDINALITY, type Condition } from '@kneebone/engine'
import { leakOf } from './derive.ts'
import type { Entries } from './read.ts'
import type { FindingFile } from './schema/finding.ts'
import { isIndependent } from './values.ts'

/** Of the way from the background to the leak, how far a written share is counted against the leak. Judgement (docs/decisions/0040). */
const AGAINST_LEAK = 0.4
/** After this many rounds strengths and leaks stand still to the third decimal, but for a few. */
const FITTING_ROUNDS = 3

/** Shares of a finding's values, each in [0, 1], by the finding's id. */
export type Shares = ReadonlyMap<string, Readonly<Record<string, number>>>

/** Expected number of causes that a person has at once. */
const CAUSES_PER_PERSON = CARDINALITY.reduce((sum, p, n) => sum + n * p, 0)

/** Chance of a condition over all ages, at most 0.9. */
const averagePrior = (condition: Condition): number =>
  Math.min(0.9, CAUSES_PER_PERSON * condition.prior.reduce((sum, p, i) => sum + p * (BAND_SHARES[i] ?? 0), 0))

/** A condition that brings a finding: its chance over all ages, and its strength, both in [0, 1]. */
export type Cause = { readonly prior: number; readonly strength: number }

/** Who brings a value of a finding: for `finding=value` every condition linked with it. */
export function causesOf(conditions: readonly Condition[]): ReadonlyMap<string, readonly Cause[]> {
  const causes = new Map<string, Cause[]>()
  for (const condition of conditions) {
    const prior = averagePrior(condition)
    for (const { finding, value = 'present', strength } of condition.links) {
      const key = `${finding}=${value}`
      const known = causes.get(key)
      if (known) known.push({ prior, strength })
      else causes.set(key, [{ prior, strength }])
    }
  }
  return causes
}

/** Leak of each value: the background without what the known causes bring; where one value excludes the others, the background itself. */
export function leaksOf(
  file: FindingFile,
  background: Readonly<Record<string, number>>,
  causes: ReadonlyMap<string, readonly Cause[]>,
): Readonly<Record<string, number>> {
  if (!isIndependent(file)) return background
  return Object.fromEntries(
    Object.entries(background).map(([value, share]) => [value, leakOf(share, causes.get(`${file.id}=${value}`) ?? [])]),
  )
}

/**
 * Conditions whose strengths come nearer to the shares that their authors wrote (docs/decisions/0040).
 *
 * A condition shows a finding by itself or by the leak. The leak needs the strengths and the strengths need the leak, so both are found
 * in turn. Counted against the whole background alone, a share at or below it would have no strength, and the leak would leave that
 * condition with as little as a fifth of what was written.
 */
export function fitted(
  backgrounds: Shares,
  entries: Entries,
  conditionsWith: (bases: Shares) => readonly Condition[],
): readonly Condition[] {
  let conditions = conditionsWith(backgrounds)
  for (let round = 0; round < FITTING_ROUNDS; round++) {
    const causes = causesOf(conditions)
    conditions = conditionsWith(
      new Map(
        entries.finding.map(({ data }) => {
          const background = backgrounds.get(data.id) ?? {}
          const leaks = leaksOf(data, background, causes)
          return [
            data.id,
            Object.fromEntries(
              Object.entries(background).map(([value, share]) => [value, share + AGAINST_LEAK * ((leaks[value] ?? share) - share)]),
            ),
          ]
        }),
      ),
    )
  }
  return conditions
}
