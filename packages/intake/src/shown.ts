import { PAIN_SITE, type Understood } from '@kneebone/engine'
import type { Place } from './body.ts'
import { NEGATORS } from './english/denial.ts'
import type { Age } from './numbers.ts'
import type { Persons } from './persons.ts'
import type { Reading } from './reading.ts'
import type { Token } from './tokens.ts'

const DENIAL_NEAR = 5

/** Everything that was read, each with its words and place, in the order of the text. */
export function shownFrom(
  text: string,
  tokens: readonly Token[],
  readings: readonly Reading[],
  places: readonly Place[],
  age: Age | undefined,
  sex: Persons['sex'],
  flagged: ReadonlySet<string>,
): readonly Understood[] {
  const spanOf = (from: number, to: number) => {
    const start = tokens[from]?.start ?? 0
    const end = Math.max(...tokens.slice(from, Math.max(to, from + 1)).map((token) => token.end))
    return { words: text.slice(start, end), start, end }
  }
  const read = readings
    .filter(({ state, finding }) => state !== 'open' || (finding.kind === 'yes-no' && flagged.has(finding.id)))
    .map(
      ({ finding, value, from, to, sure, negated }): Understood => ({
        finding: finding.id,
        value: value ?? 'unknown',
        ...spanOf(negated ? denialBefore(tokens, from) : from, to),
        certainty: sure ? 'sure' : 'likely',
        negated,
      }),
    )
  const plain = { certainty: 'sure', negated: false } as const
  const placed = places.flatMap(({ sites, from, to, sideLikely }) =>
    sites.map(
      ({ region, side }): Understood => ({
        finding: PAIN_SITE,
        value: region,
        ...(side ? { side } : {}),
        ...spanOf(from, to),
        ...plain,
        ...(sideLikely ? { certainty: 'likely' } : {}),
      }),
    ),
  )
  const aged: readonly Understood[] = age ? [{ finding: 'age', value: age.years, ...spanOf(age.from, age.to), ...plain }] : []
  const sexed: readonly Understood[] = sex ? [{ finding: 'sex', value: sex.value, ...spanOf(sex.at, sex.at + 1), ...plain }] : []
  const seen = new Set<string>()
  return [...read, ...placed, ...aged, ...sexed]
    .filter((each) => {
      const name = `${each.finding} ${each.value} ${each.side} ${each.start} ${each.end}`
      return !seen.has(name) && seen.add(name)
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.finding < b.finding ? -1 : 1))
}

/** A denial is shown with its "no", where that is near. */
function denialBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - DENIAL_NEAR) && !'.!?;\n'.includes(tokens[i]?.word ?? ''); i--)
    if (NEGATORS.has(tokens[i]?.word ?? '')) return i
  return from
}
