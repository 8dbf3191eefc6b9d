import type { Finding, Model } from '@kneebone/engine'
import { comparedAt, isSide, type Place, sidedRegion } from './body.ts'
import { LEG_WORDS, LIKE_ALWAYS, LOOKS, OTHER_SIDE } from './english/places.ts'
import type { Persons } from './persons.ts'
import type { Reading } from './reading.ts'
import { saysWell } from './scope.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'

const BOTH_LEGS = 'pain-in-both-legs'
type Side = 'left' | 'right'

/** What a text as a whole says of sides. */
export interface Sides {
  /** The only side it names as the one that hurts. */
  readonly only: Side | undefined
  /** Where it says that the other leg is well. */
  readonly otherWell: { readonly from: number; readonly to: number } | undefined
}

/** The only side a text names, unless it speaks of both; a side said to be well does not count. */
export function sidesOf(tokens: readonly Token[], sentences: readonly Sentence[], { other }: Persons): Sides {
  const named = new Set<string>()
  let otherWell: Sides['otherWell']
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const word = tokens[i]?.word ?? ''
      const isOther = OTHER_SIDE.has(word) && LEG_WORDS.has(tokens[i + 1]?.word ?? '')
      if (other[i] || !(isOther || isSide(tokens, i))) continue
      if (saysWell(tokens, i, to) || saysWellAfter(tokens, i, to)) {
        if (isOther || LEG_WORDS.has(tokens[i + 1]?.word ?? '') || LOOKS.has(tokens[i + 1]?.word ?? ''))
          otherWell ??= { from: i, to: Math.min(i + 4, to) }
      } else if (!isOther && !comparedAt(tokens, from, i)) named.add(word)
    }
  }
  const [only] = named
  return { only: named.size === 1 && (only === 'left' || only === 'right') ? only : undefined, otherWell }
}

/** "the other leg looks as usual". */
const saysWellAfter = (tokens: readonly Token[], at: number, to: number): boolean => {
  for (let i = at + 1; i < Math.min(to, at + 6) && tokens[i]?.kind !== 'mark'; i++) {
    if (tokens[i]?.word === 'not') return false
    if (LIKE_ALWAYS.has(tokens[i]?.word ?? '') && tokens[i - 1]?.word !== 'than') return true
  }
  return false
}

/** Places without a side get the only one the text names; that is likely, and not sure. */
export const withSide = (model: Model, places: readonly Place[], { only }: Sides): readonly Place[] =>
  only === undefined
    ? places
    : places.map((place) =>
        place.plural || place.sites.some(({ side }) => side !== undefined)
          ? place
          : {
              ...place,
              sideLikely: place.sites.some(({ region }) => sidedRegion(model, region)),
              sites: place.sites.map((site) => (sidedRegion(model, site.region) ? { ...site, side: only } : site)),
            },
      )

/** Whether both legs hurt, where the places say it: "my knees", "the left leg … the other is fine". */
export function bothLegs(
  finding: Finding | undefined,
  places: readonly Place[],
  { otherWell }: Sides,
  known: readonly Reading[],
): readonly Reading[] {
  if (!finding || known.some((reading) => reading.finding === finding)) return []
  const base = { finding, sure: false, negated: false } as const
  const sore = places.filter(({ inPassing, painless, unsaid }) => !inPassing && !painless && !unsaid)
  const at = (wanted: Side) => new Set(sore.flatMap(({ sites }) => sites.flatMap(({ region, side }) => (side === wanted ? [region] : []))))
  const [left, right] = [at('left'), at('right')]
  const both = sore.find(({ sites }) => sites.some(({ region }) => left.has(region) && right.has(region)))
  if (both) return [{ ...base, value: 'present', state: 'present', from: both.from, to: both.to }]
  if (!otherWell) return []
  return [{ ...base, value: 'absent', state: 'absent', ...otherWell }]
}

export { BOTH_LEGS }
