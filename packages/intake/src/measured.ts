import type { Finding } from '@kneebone/engine'
import { words } from './english/list.ts'
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

/** Words between the name of a number and the number: "CRP was 80", "BMI: 34". */
const LEADS_TO_NUMBER = words('of is was at came back now level result = :')
/** A number this many times beyond every cut of its finding is in another unit. */
const OTHER_UNIT = 20

/** Numbers said behind their name: "BMI 34", "CRP of 80". A number in a unit that cannot be meant is left open. */
export function numbersNamed({ tokens, used }: Reader, scopeAt: (i: number) => Scope, mentions: readonly Mention[]): readonly Reading[] {
  return mentions.flatMap(({ finding, phrase, value: said }): Reading[] => {
    const cuts = finding.cuts ?? []
    if (finding.kind !== 'number' || said !== 'any' || cuts.length === 0) return []
    const last = phrase.at.at(-1) as number
    let at = last + 1
    while (LEADS_TO_NUMBER.has(tokens[at]?.word ?? '')) at++
    const value = Number(tokens[at]?.word)
    const { denied, hedged, past } = scopeAt(last)
    if (tokens[at]?.kind !== 'number' || denied !== 'no' || hedged || past) return []
    if (value < Math.min(...cuts) / OTHER_UNIT || value > Math.max(...cuts) * OTHER_UNIT) return []
    used[at] = 1
    return [{ finding, value, state: 'present', from: phrase.at[0] as number, to: at + 1, sure: true, negated: false }]
  })
}
