import { type Link, PAIN_SITE, type Table } from '@kneebone/engine'
import { sdFromRange } from './derive.ts'
import type { ConditionFile } from './schema/condition.ts'

/** Share of cases that mark a region the file only names under `where`, or that its structures refer to. */
const MAIN_REGION = 0.7
const OTHER_REGION = 0.4
const REFERRED_REGION = 0.1
/** People mark the place beside the one that hurts, this often. */
const MISPLACED = 0.15
/** A swelling, an injury or numbness lies where the pain is, this often. */
const SAME_PLACE = 0.9
/** A place less likely than this is not worth a link. */
const LEAST = 0.05

/** What brings the other marks on the body map: each finding with the chance that a condition shows it anywhere. */
const ELSEWHERE: Readonly<Record<string, (chance: Chances) => number>> = {
  'swelling-site': ({ link, table }) =>
    Math.max(
      link('joint-swollen'),
      link('hot-red-swollen-joint'),
      link('one-calf-bigger'),
      link('both-legs-swollen'),
      link('spreading-red-hot-skin'),
      1 - table('one-leg-swelling', 'none'),
    ),
  'injury-site': ({ table }) => 1 - table('injury-recency', 'no-injury') - table('injury-recency', 'longer-ago'),
  'numbness-site': ({ link }) => link('tingling-or-numbness'),
}

interface Chances {
  readonly link: (finding: string) => number
  /** Share of a value, 1 where the condition has no table. */
  readonly table: (finding: string, value: string) => number
}

/**
 * The places a condition's author did not write down, as links of low certainty. Pain: from the regions under `where`, the regions its
 * structures refer to, and the places beside the sore ones, because people mark the nearest. Swelling, injury and numbness: where it
 * hurts, as often as the condition shows them at all. What the file says itself always wins.
 *
 * @param findings ids that exist; the others are left out
 * @param beside neighbours of each region on the body map
 */
export function derivedPlaces(
  { where }: ConditionFile,
  links: readonly Link[],
  tables: readonly Table[],
  findings: ReadonlySet<string>,
  referral: ReadonlyMap<string, readonly string[]>,
  beside: ReadonlyMap<string, readonly string[]>,
): Link[] {
  const written = (finding: string) =>
    new Map(links.filter((link) => link.finding === finding).map((link) => [link.value ?? '', link.strength]))
  const pain = written(PAIN_SITE)
  const made: Link[] = []
  const add = (finding: string, region: string, share: number, note: string): void => {
    const range = [share / 2, Math.min(0.95, share * 1.5)] as const
    made.push({ finding, value: region, strength: share, sd: sdFromRange(...range), basis: { sensitivity: share, range, note } })
  }
  if (!findings.has(PAIN_SITE)) return made
  const addPain = (region: string, share: number, note: string): void => {
    if (pain.has(region)) return
    pain.set(region, share)
    add(PAIN_SITE, region, share, note)
  }
  for (const [i, region] of where.regions.entries())
    addPain(region, i === 0 ? MAIN_REGION : OTHER_REGION, 'from where this cause usually hurts')
  for (const structure of where.structures)
    for (const region of referral.get(structure) ?? []) addPain(region, REFERRED_REGION, 'from where the structure refers pain')
  for (const [region, share] of [...pain])
    for (const next of beside.get(region) ?? [])
      if (MISPLACED * share >= LEAST) addPain(next, MISPLACED * share, 'people often mark the place beside the sore one')

  const chances: Chances = {
    link: (finding) => Math.max(0, ...links.filter((link) => link.finding === finding).map((link) => link.strength)),
    table: (finding, value) => tables.find((table) => table.finding === finding)?.shares[value] ?? 1,
  }
  for (const [finding, anywhere] of Object.entries(ELSEWHERE)) {
    if (!findings.has(finding)) continue
    const known = written(finding)
    const share = Math.max(0, anywhere(chances)) * SAME_PLACE
    for (const [region, sore] of pain)
      if (!known.has(region) && share * sore >= LEAST) add(finding, region, share * sore, 'where it hurts, as often as it shows at all')
  }
  return made
}
