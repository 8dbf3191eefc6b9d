import type { Model, Site } from '@kneebone/engine'
import { type Place, sidedRegion } from './body.ts'
import { DETERMINERS } from './english/places.ts'
import type { Token } from './tokens.ts'

/** Places with what their words say of more or less than the part they name: "from the knee down", "just above the knee". */
export function withRanges(model: Model, tokens: readonly Token[], from: number, places: readonly Place[]): readonly Place[] {
  return places.flatMap((place, n) => {
    const below = isFrom(tokens, place, from) ? belowOf(model, place) : undefined
    if (below) return [place, below]
    return [beside(model, tokens, place, places[n - 1])]
  })
}

/** "from the knee down", and nothing that says how far. */
const isFrom = (tokens: readonly Token[], { from, to, inPassing }: Place, start: number): boolean => {
  let i = from - 1
  while (i >= start && DETERMINERS.has(tokens[i]?.word ?? '')) i--
  return inPassing && tokens[i]?.word === 'from' && ['down', 'downwards'].includes(tokens[to]?.word ?? '')
}

function belowOf(model: Model, place: Place): Place | undefined {
  const from = [...model.parts, ...model.regions].find(({ id }) => id === place.part)
  const part = model.parts.find(({ id }) => id === from?.down)
  if (!part) return undefined
  const named = { ...place, part: part.id, aspects: part.aspects, exact: false, inPassing: false, to: place.to + 1 }
  return { ...named, sites: sitesOn(model, part.regions, place).map((site) => ({ ...site, part: part.id })) }
}

const sitesOn = (model: Model, regions: readonly string[], { sites }: Place): readonly Site[] => {
  const sides = [...new Set(sites.map(({ side }) => side))]
  return regions.flatMap((region) => sides.map((side) => (side && sidedRegion(model, region) ? { region, side } : { region })))
}

/** "Just above the knee" is the front of it and the thigh; behind a place more exact ("inside of my thigh just above the knee") it only says how far. */
function beside(model: Model, tokens: readonly Token[], place: Place, before: Place | undefined): Place {
  const edges = model.parts.find(({ id }) => id === place.part)?.just
  if (!edges || place.exact) return place
  let i = place.from - 1
  while (DETERMINERS.has(tokens[i]?.word ?? '')) i--
  const word = tokens[i]?.word
  const regions = word === 'above' || word === 'below' ? edges[word] : undefined
  if (!regions || tokens[i - 1]?.word !== 'just') return place
  const isSaid = before?.exact === true && i - 1 - before.to < 2
  return isSaid ? { ...place, inPassing: true } : { ...place, exact: true, sites: sitesOn(model, regions, place) }
}
