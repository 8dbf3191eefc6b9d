import type { Finding } from '@kneebone/engine'
import { type Measure, OUT_OF_TEN } from './numbers.ts'
import type { Mention, Reader, Reading } from './reading.ts'
import type { Scope } from './scope.ts'
import type { Token } from './tokens.ts'

/** True where a number was measured and it is below what the finding asks for. */
export const isBelow = ({ reads }: Finding, measures: readonly Measure[]): boolean => {
  const same = measures.filter(({ unit }) => unit === reads?.unit)
  return reads !== undefined && same.length > 0 && same.every(({ value }) => value < reads.from)
}

/** A measured number this far below what the finding asks for denies it: 37.2 is no fever, 37.8 leaves it open. */
const CLEARLY = 0.5
const isClearlyBelow = ({ reads }: Finding, { unit, value }: Measure): boolean =>
  reads !== undefined && reads.unit === unit && value < reads.from - CLEARLY

/** "Temperature 36.8": the word only names what was measured; "fever of 36.8" says more. */
export const onlyNames = (finding: Finding, { phrase }: Mention, tokens: readonly Token[], measures: readonly Measure[]): boolean =>
  measures.some((measure) => isClearlyBelow(finding, measure)) && phrase.at.every((i) => tokens[i]?.stem === TEMPERATURE)
const TEMPERATURE = 'temperatur'

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
        return scope.past
          ? []
          : measure.value >= finding.reads.from
            ? [{ ...base, value: 'present', state: 'present' }]
            : isClearlyBelow(finding, measure) && !scope.hedged
              ? [{ ...base, value: 'absent', state: 'absent' }]
              : []
      if (finding.kind !== 'number' || finding.unit !== measure.unit) return []
      const spoken = measure.unit === OUT_OF_TEN || mentions.some((mention) => mention.finding.id === finding.id)
      return spoken ? [{ ...base, value: measure.value, state: 'present' }] : []
    })
  })
}
