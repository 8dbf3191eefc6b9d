import type { Finding } from '@kneebone/engine'
import { type Measure, OUT_OF_TEN } from './numbers.ts'
import type { Mention, Reader, Reading } from './reading.ts'
import type { Scope } from './scope.ts'

/** True where a number was measured and it is below what the finding asks for. */
export const isBelow = ({ reads }: Finding, measures: readonly Measure[]): boolean => {
  const same = measures.filter(({ unit }) => unit === reads?.unit)
  return reads !== undefined && same.length > 0 && same.every(({ value }) => value < reads.from)
}

/** Measured numbers: "8 out of 10", "39.2". */
export function measured(
  { lexicon, used, persons }: Reader,
  measures: readonly Measure[],
  scopeAt: (i: number) => Scope,
  mentions: readonly Mention[],
): readonly Reading[] {
  return measures.flatMap((measure): Reading[] => {
    const scope = scopeAt(measure.from)
    if (scope.denied !== 'no' || persons.other[measure.from]) return []
    for (let i = measure.from; i < measure.to; i++) used[i] = 1
    return lexicon.model.findings.flatMap((finding): Reading[] => {
      const base = { finding, from: measure.from, to: measure.to, sure: !scope.hedged, negated: false }
      if (finding.kind === 'yes-no' && finding.reads?.unit === measure.unit)
        return measure.value >= finding.reads.from && !scope.past ? [{ ...base, value: 'present', state: 'present' }] : []
      if (finding.kind !== 'number' || finding.unit !== measure.unit) return []
      const spoken = measure.unit === OUT_OF_TEN || mentions.some((mention) => mention.finding.id === finding.id)
      return spoken ? [{ ...base, value: measure.value, state: 'present' }] : []
    })
  })
}
