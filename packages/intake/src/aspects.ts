import { aspectOf, isSide, type Place } from './body.ts'
import { ENDS_ASPECT, KNOBBLES, LEADS_TO_ASPECT, SIDE_OF, THINGS } from './english/places.ts'
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
  before: readonly Place[],
): readonly Place[] {
  const found: Place[] = []
  for (let i = from + 1; i < to; i++) {
    if (named.some((place) => i >= place.from && i < place.to)) continue
    const soFar = [...named, ...found].sort((a, b) => a.to - b.to)
    const place = asideOf(tokens, i, to, soFar, before) ?? otherOf(tokens, i, named, before.at(-1))
    if (place) found.push(place)
  }
  return found
}

/** "on the inside", "more the inner side", "at the front and towards the outside": an aspect of the part named last. */
function asideOf(tokens: readonly Token[], i: number, to: number, named: readonly Place[], before: readonly Place[]): Place | undefined {
  const aspect = aspectOf(tokens[i]?.word ?? '')
  if (aspect === undefined || !isAlone(tokens, i, to) || isOfThing(tokens, i)) return undefined
  // "My knee is swollen and the heel hurts at the back": the back of the heel, which has no aspects.
  const last = named.findLast((place) => place.to <= i && !place.inPassing)
  if (last && last.aspects[aspect] === undefined && tokens.slice(last.to, i).every(({ kind, word }) => kind !== 'mark' || word === ',')) {
    return undefined
  }
  const part = last?.aspects[aspect] === undefined ? mainOf(before, aspect) : last
  const region = part?.aspects[aspect]
  if (!part || region === undefined) return undefined
  const sides = [...new Set(part.sites.map(({ side }) => side))]
  const sites = sides.map((side) => (side ? { region, side } : { region }))
  return { ...part, sites, exact: true, inPassing: false, refersBack: true, from: i - 1, to: i + 1 }
}

/** The place the text spoke of last that has this aspect; one that hurts rather than one that only passed by. */
function mainOf(before: readonly Place[], aspect: string): Place | undefined {
  const having = before.filter(({ aspects }) => aspects[aspect] !== undefined)
  const main = having.findLast(isMain) ?? having.at(-1)
  const last = before.findLast(isMain)
  return main && last && isOtherSide(main, last) ? undefined : main
}

const isMain = ({ inPassing, unsaid, painless }: Place): boolean => !(inPassing || unsaid || painless)

/** The text has gone on to the other leg. */
const isOtherSide = (one: Place, other: Place): boolean => {
  const [sides, others] = [one, other].map(({ sites }) => sites.flatMap(({ side }) => (side ? [side] : []))) as [string[], string[]]
  return sides.length > 0 && others.length > 0 && !sides.some((side) => others.includes(side))
}

/** Nothing is named behind it: "on the inside.", "the inner side", "in front of the outside knobble". */
function isAlone(tokens: readonly Token[], i: number, to: number): boolean {
  const next = tokens[i + 1]
  const isOfNext = next !== undefined && SIDE_OF.has(next.word) && tokens[i + 2]?.word === 'of'
  const isEnd = !isOfNext && (i + 1 >= to || next === undefined || next.kind === 'mark' || ENDS_ASPECT.has(next.word))
  const isSideOf = next !== undefined && SIDE_OF.has(next.word) && tokens[i + 2]?.word !== 'of'
  if (tokens[i]?.word === 'underneath') return isEnd
  const [lead, article] = [tokens[i - 2]?.word ?? '', tokens[i - 1]?.word ?? '']
  if (article === 'the') {
    if (LEADS_TO_ASPECT.has(lead)) return isEnd || isSideOf
    if (next !== undefined && KNOBBLES.has(next.word)) return tokens[i + 2]?.word !== 'of'
    return isSideOf
  }
  if (article === 'more' || article === ',') return isSideOf
  // "the front and inside"
  return article === 'and' && isEnd && aspectOf(tokens[i - 2]?.word ?? '') !== undefined && tokens[i - 3]?.word === 'the'
}

/** "Shoes wear out on the inside", "plate and screws on the inside", "like the knob was on the outside". */
function isOfThing(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - THING) && (tokens[j]?.kind !== 'mark' || tokens[j]?.word === ','); j--) {
    if (THINGS.has(tokens[j]?.word ?? '')) return true
  }
  return false
}

/** Words between a thing and its aspect. */
const THING = 7

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
