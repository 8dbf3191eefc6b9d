import type { Cause, Site, Structure } from '@kneebone/engine'
import type { Said } from '../reasoning/said.ts'

export interface PainSource {
  /** The place on the body map nearest to the structure at fault. */
  readonly region: string
  /** The structure at fault. */
  readonly title: string
  /** Places through which its course leads from there, in order. */
  readonly through: readonly string[]
}

const LOW_BACK = 'low-back'

/**
 * Where the structure that a cause puts at fault lies, when that is not a place that hurts, and the course of the nerves or vessels
 * from there. Undefined for a vessel whose course nobody wrote down: its regions say what it supplies, not where it runs.
 */
export function sourceOf(model: Pick<Said, 'conditions' | 'structures'>, cause: Cause, sites: readonly Site[]): PainSource | undefined {
  const condition = model.conditions.find(({ id }) => id === cause.id)
  const chain = cause.path.flatMap((title) => model.structures.find((structure) => structure.title === title) ?? [])
  const first = chain[0] ?? model.structures.find(({ id }) => id === condition?.structures[0])
  if (!first) return undefined
  const own = placesOf(first)
  // The place of a long structure that the condition names; otherwise the place where the structure begins.
  const region = own.find((place) => condition?.regions.includes(place)) ?? own[0]
  if (region === undefined || sites.some((site) => site.region === region)) return undefined
  const after = own.slice(own.indexOf(region) + 1)
  const through = [...new Set([...(first.lies ? after : []), ...chain.slice(1).flatMap(({ lies = [] }) => lies)])]
  return { region, title: first.title, through: through.filter((place) => place !== region) }
}

/** Places where a structure lies. A nerve root leaves the spine in the low back, wherever it is felt. */
function placesOf({ kind, lies, regions }: Structure): readonly string[] {
  if (kind === 'root') return [LOW_BACK]
  if (lies) return lies
  return kind === 'artery' || kind === 'vein' ? [] : regions.slice(0, 1)
}
