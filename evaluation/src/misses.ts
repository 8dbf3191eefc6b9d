import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, visit } from 'yaml'
import { z } from 'zod'
import type { Row } from './metrics/row.ts'
import { MODES, type Mode } from './modes/mode.ts'
import { HOME } from './sets.ts'
import { readYaml, WrongFile } from './vignettes.ts'

/** What can be wrong with the answer to a vignette. */
const MISSES = ['too-low', 'too-high', 'not-first-3', 'not-in-knowledge'] as const
export type Miss = (typeof MISSES)[number]

export function missesOf({ triage, rank, saysNone }: Row): readonly Miss[] {
  const urgency: readonly Miss[] = triage === 'under' ? ['too-low'] : triage === 'over' ? ['too-high'] : []
  const cause: readonly Miss[] = rank === null ? (saysNone ? [] : ['not-in-knowledge']) : rank > 3 ? ['not-first-3'] : []
  return [...urgency, ...cause]
}

const missList = z.array(z.enum(MISSES))
const entryShape = z.strictObject({
  reason: z.string().min(1),
  coded: missList.optional(),
  text: missList.optional(),
  interview: missList.optional(),
})
type Entry = z.infer<typeof entryShape>

/** The misses that are known, by set and vignette, each with its reason. */
export type KnownMisses = Readonly<Record<string, Readonly<Record<string, Entry>>>>

const FILE = join(HOME, 'known-misses.yaml')
/** Written where the program adds a miss; a person must replace it. */
export const UNEXPLAINED = 'unexplained'

const HEAD = `# What Kneebone gets wrong, with the reason for each: nothing is left out. By set of vignettes, then by vignette and mode.
# too-low, too-high     the urgency is lower, higher than the key
# not-first-3           the right cause is not among the first three
# not-in-knowledge      the knowledge does not describe the right cause
# The tests hold us to this list: a new miss fails them, and so does an entry that is right by now.
# "npm run eval -- --ratchet" drops what is right now and adds what is new; then write the reason in place of "${UNEXPLAINED}".
`

function written(known: KnownMisses): string {
  const document = new Document(known, { version: '1.2' })
  visit(document, {
    Seq: (_, list) => {
      list.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

export function readKnownMisses(file: string = FILE): KnownMisses {
  const { success, data, error } = z.record(z.string(), z.record(z.string(), entryShape)).safeParse(readYaml(file))
  if (success) return data
  throw new WrongFile(
    file,
    error.issues.map(({ path, message }) => `${path.join(', ')}: ${message}`),
  )
}

export const writeKnownMisses = (known: KnownMisses, file: string = FILE): void => writeFileSync(file, `${HEAD}${written(known)}`)

/** One set played in one mode. */
export interface Run {
  readonly set: string
  readonly mode: Mode
  readonly rows: readonly Row[]
}

/** Sentences for every played vignette that differs from the list, and for every entry that nobody has explained. */
export function ratchetFaults(known: KnownMisses, { set, mode, rows }: Run): readonly string[] {
  const entries = known[set] ?? {}
  return rows.flatMap((row) => {
    const name = `${row.id} ${row.diagnosis} (${set}, ${mode})`
    const listed: readonly Miss[] = entries[row.id]?.[mode] ?? []
    const found = missesOf(row)
    const fresh = found.filter((miss) => !listed.includes(miss))
    const mended = listed.filter((miss) => !found.includes(miss))
    return [
      ...(fresh.length > 0
        ? [`${name} is a new miss: ${fresh.join(', ')}; ours ${row.urgency}, key ${row.key}, rank ${row.rank ?? 'none'}`]
        : []),
      ...(mended.length > 0
        ? [`${name} is right now: remove ${mended.join(', ')} from known-misses.yaml, or run npm run eval -- --ratchet`]
        : []),
      ...(listed.length > 0 && entries[row.id]?.reason === UNEXPLAINED ? [`${name} has no reason yet: write it in known-misses.yaml`] : []),
    ]
  })
}

/** Entries for vignettes that are no longer there. */
export function strayEntries(known: KnownMisses, set: string, ids: readonly string[]): readonly string[] {
  const there = new Set(ids)
  return Object.keys(known[set] ?? {})
    .filter((id) => !there.has(id))
    .map((id) => `${id} (${set}) is in known-misses.yaml but not among the vignettes: remove it`)
}

/** The list after these runs: what is right is dropped, what is new is added without a reason. Modes that were not played stay. */
export function ratcheted(known: KnownMisses, runs: readonly Run[]): KnownMisses {
  const next = new Map(Object.entries(known).map(([set, entries]) => [set, new Map(Object.entries(entries))]))
  for (const { set, mode, rows } of runs) {
    const entries = next.get(set) ?? new Map<string, Entry>()
    next.set(set, entries)
    for (const row of rows) {
      const { reason = UNEXPLAINED, ...modes } = entries.get(row.id) ?? {}
      const all = { ...modes, [mode]: missesOf(row) }
      const kept = MODES.flatMap((each) => ((all[each]?.length ?? 0) > 0 ? [[each, all[each]] as const] : []))
      if (kept.length > 0) entries.set(row.id, { reason, ...(Object.fromEntries(kept) as Omit<Entry, 'reason'>) })
      else entries.delete(row.id)
    }
  }
  const byId = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(byId(next).map(([set, entries]) => [set, Object.fromEntries(byId(entries))]))
}
