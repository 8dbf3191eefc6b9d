import { aspectOf, isSide, type Place } from './body.ts'
import { ENDS_ASPECT, LEADS_TO_ASPECT } from './english/places.ts'
import type { Token } from './tokens.ts'

/**
 * Places of a part that is not named again: "My left ankle … swollen on the inside", "my left knee is fine, the right one hurts".
 * They are of the part that the sentence, or else the text, named last.
 */
export function placesMeant(
  tokens: readonly Token[],
  from: number,
  to: number,
  named: readonly Place[],
  before: Place | undefined,
): readonly Place[] {
  const found: Place[] = []
  for (let i = from + 1; i < to; i++) {
    if (named.some((place) => i >= place.from && i < place.to)) continue
    const place = asideOf(tokens, i, to, named, before) ?? otherOf(tokens, i, named, before)
    if (place) found.push(place)
  }
  return found
}

/** "on the inside": an aspect of the part named last. */
function asideOf(tokens: readonly Token[], i: number, to: number, named: readonly Place[], before: Place | undefined): Place | undefined {
  const aspect = aspectOf(tokens[i]?.word ?? '')
  if (aspect === undefined || tokens[i - 1]?.word !== 'the' || !LEADS_TO_ASPECT.has(tokens[i - 2]?.word ?? '')) return undefined
  const next = tokens[i + 1]
  if (!(i + 1 >= to || next === undefined || next.kind === 'mark' || ENDS_ASPECT.has(next.word))) return undefined
  const part = named.findLast((place) => place.to <= i && place.aspects[aspect] !== undefined) ?? before
  const region = part?.aspects[aspect]
  if (!part || region === undefined) return undefined
  const sides = [...new Set(part.sites.map(({ side }) => side))]
  const sites = sides.map((side) => (side ? { region, side } : { region }))
  return { ...part, sites, exact: true, inPassing: false, from: i - 1, to: i + 1 }
}

/** "the right one": the part named last, on that side. */
function otherOf(tokens: readonly Token[], i: number, named: readonly Place[], before: Place | undefined): Place | undefined {
  const side = tokens[i]?.word
  if (tokens[i + 1]?.word !== 'one' || tokens[i - 1]?.word !== 'the' || !isSide(tokens, i) || !(side === 'left' || side === 'right'))
    return undefined
  const part = named.findLast((place) => place.to <= i) ?? before
  if (!part?.sites.some((site) => site.side !== undefined && site.side !== side)) return undefined
  const sites = [...new Map(part.sites.map((site) => [site.region, { ...site, side }] as const)).values()]
  return { ...part, sites, sideSaid: true, plural: false, inPassing: false, from: i, to: i + 2 }
}
