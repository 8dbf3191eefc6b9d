import { type Index, type Report, unknownId } from './check.ts'
import type { Entries, Entry } from './read.ts'

/** Parts, regions and structures that name what is not there. */
export function checkAnatomy(entries: Entries, index: Index, reporter: (entry: Entry<unknown>) => Report): void {
  checkParts(entries, index, reporter)
  checkStructures(entries, index, reporter)
}

function checkParts(entries: Entries, index: Index, reporter: (entry: Entry<unknown>) => Report): void {
  const parts = new Set(entries.regions.flatMap(({ data }) => data.parts.map(({ id }) => id)))
  for (const entry of entries.regions) {
    const report = reporter(entry)
    for (const list of ['regions', 'parts'] as const)
      for (const [i, { down }] of entry.data[list].entries())
        if (down !== undefined && !parts.has(down)) unknownId(report, [list, i, 'down'], 'part', down, parts)
    for (const [i, part] of entry.data.parts.entries()) {
      const named = [
        ...part.regions.map((id, j) => [id, ['regions', j]] as const),
        ...part.also.map((id, j) => [id, ['also', j]] as const),
        ...Object.entries(part.aspects).map(([k, id]) => [id, ['aspects', k]] as const),
        ...Object.entries(part.just ?? {}).flatMap(([k, ids]) => (ids ?? []).map((id, j) => [id, ['just', k, j]] as const)),
      ]
      for (const [id, at] of named) if (!index.regions.has(id)) unknownId(report, ['parts', i, ...at], 'region', id, index.regions)
    }
  }
}

function checkStructures(entries: Entries, index: Index, reporter: (entry: Entry<unknown>) => Report): void {
  for (const entry of entries.structures) {
    const report = reporter(entry)
    for (const [i, structure] of entry.data.structures.entries()) {
      for (const [j, region] of structure.regions.entries())
        if (!index.regions.has(region)) unknownId(report, ['structures', i, 'regions', j], 'region', region, index.regions)
      for (const [j, region] of (structure.lies ?? []).entries())
        if (!index.regions.has(region)) unknownId(report, ['structures', i, 'lies', j], 'region', region, index.regions)
      for (const [j, id] of structure.via.entries())
        if (!index.structures.has(id)) unknownId(report, ['structures', i, 'via', j], 'structure', id, index.structures)
    }
  }
}
