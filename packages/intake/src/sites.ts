import type { Model, Site } from '@kneebone/engine'
import { isLimb, type Place, sidedRegion } from './body.ts'

/**
 * A general word for a part gives way to an exact place of the same part; the word for the whole limb gives way to any other place
 * on a side, because it mostly refers back to it.
 */
export function exactOnes(model: Model, places: readonly Place[]): readonly Place[] {
  const sided = new Set(model.regions.filter((region) => region.sided).map(({ id }) => id))
  const regionsOf = (place: Place) => place.sites.map(({ region }) => region)
  const sidesOf = (place: Place) => new Set(place.sites.map(({ side }) => side))
  const mainly = places.filter((place) => !place.inPassing)
  if (mainly.length > 0 && mainly.length < places.length) return exactOnes(model, mainly)
  const said = places.filter(({ unsaid }) => !unsaid)
  if (said.length > 0 && said.length < places.length) return exactOnes(model, said)
  const others = places.some((place) => !(isLimb(place) && place.painless))
  const ofFoot = partsOfFoot(model)
  const isWhole = (place: Place) =>
    !place.painless &&
    (place.whole || (place.plural && places.every((other) => isLimb(other) || (other.to <= place.from && isBelowLeg(model, other)))))
  const elsewhere = places.some((other) => !isLimb(other) && regionsOf(other).some((id) => sided.has(id)))
  // The same place named a thousand times is one.
  const exact = [
    ...new Map(places.filter((place) => place.exact).map((place) => [JSON.stringify([place.part, place.sites]), place])).values(),
  ]
  return places.filter((place) => {
    if (isLimb(place)) return (!elsewhere || isWhole(place)) && !(place.painless && others)
    if (place.exact) return true
    const isPartNamed = (other: Place) => place.part === FOOT && other.from < place.from && regionsOf(other).some((id) => ofFoot.has(id))
    // "Groin and hip": both.
    const isOther = (other: Place) => place.listedWith === other.part || other.listedWith === place.part
    const same = exact.filter(
      (other) =>
        other.part === place.part ||
        isPartNamed(other) ||
        (!isOther(other) && regionsOf(other).some((id) => regionsOf(place).includes(id))),
    )
    return !same.some((other) => !place.sideSaid || [...sidesOf(place)].every((side) => sidesOf(other).has(side)))
  })
}

/** "The ankles are puffy and the legs ache": the legs are no other word for what was named. */
const isBelowLeg = (model: Model, { sites }: Place): boolean => {
  const below = new Set(
    model.parts
      .filter(({ id }) => FEET.has(id))
      .flatMap(({ regions, also, aspects }) => [...regions, ...(also ?? []), ...Object.values(aspects ?? {})]),
  )
  return sites.every(({ region }) => below.has(region) || !sidedRegion(model, region))
}
const FEET = new Set(['foot', 'toe', 'ankle'])
const FOOT = 'foot'

/** "The second toe of my foot", "the arch hurts, and the foot is flatter": what is beside the general regions of the foot is part of it. */
function partsOfFoot({ parts, regions }: Model): ReadonlySet<string> {
  const general = parts.find(({ says }) => says[0] === FOOT)?.regions ?? []
  return new Set(regions.flatMap(({ id, beside }) => (general.includes(id) ? beside : [])))
}

/**
 * The regions, each side once; a region without a side gives way to the same one with a side, and one that stands for a whole part to the same one
 * named exactly.
 */
export function sitesFrom(places: readonly Place[]): readonly Site[] {
  const all = new Map<string, Site>()
  const [exact, general] = [places.filter((place) => place.exact), places.filter((place) => !place.exact)]
  for (const { sites } of [...general, ...exact]) for (const site of sites) all.set(`${site.region}:${site.side ?? ''}`, site)
  return [...all.values()].filter((site) => site.side !== undefined || !(all.has(`${site.region}:left`) || all.has(`${site.region}:right`)))
}
