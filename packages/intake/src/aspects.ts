import { aspectOf, type Place } from './body.ts'
import type { Token } from './tokens.ts'

const LEADS = new Set('on round around at along over to'.split(' '))
const ENDS = new Set('and but with where when is it he she i too mostly mainly side edge than'.split(' '))

/**
 * Sides of a part that is not named again: "My left ankle … swollen on the outside". They are places of the part that the sentence,
 * or else the text, named last.
 */
export function aspectPlaces(
  tokens: readonly Token[],
  from: number,
  to: number,
  named: readonly Place[],
  before: Place | undefined,
): readonly Place[] {
  const found: Place[] = []
  for (let i = from + 2; i < to; i++) {
    const aspect = aspectOf(tokens[i]?.word ?? '')
    if (aspect === undefined || tokens[i - 1]?.word !== 'the' || !LEADS.has(tokens[i - 2]?.word ?? '')) continue
    const next = tokens[i + 1]
    if (!(i + 1 >= to || next === undefined || next.kind === 'mark' || ENDS.has(next.word))) continue
    if (named.some((place) => i >= place.from && i < place.to)) continue
    const part = named.findLast((place) => place.to <= i && place.aspects[aspect] !== undefined) ?? before
    const region = part?.aspects[aspect]
    if (!part || region === undefined) continue
    const sides = [...new Set(part.sites.map(({ side }) => side))]
    found.push({
      ...part,
      sites: sides.map((side) => (side ? { region, side } : { region })),
      exact: true,
      inPassing: false,
      from: i - 1,
      to: i + 1,
    })
  }
  return found
}
