import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '@kneebone/engine'
import { z } from 'zod'
import type { Row } from './metrics/row.ts'
import type { Agreement } from './metrics/styles.ts'
import { type Summary, summarise } from './metrics/summary.ts'
import { type KnownMisses, type Miss, missesOf, type Run } from './misses.ts'
import { pageOf } from './page.ts'
import { HOME } from './sets.ts'
import { readYaml } from './vignettes.ts'

const publishedShape = z.array(
  z.strictObject({
    who: z.string(),
    n: z.string(),
    first: z.string().optional(),
    firstThree: z.string().optional(),
    firstFive: z.string().optional(),
    urgency: z.string().optional(),
    emergencies: z.string().optional(),
    selfCare: z.string().optional(),
    questions: z.string().optional(),
    asked: z.string().optional(),
    not: z.string().optional(),
    cite: z.string(),
    url: z.string().optional(),
  }),
)

/** One vignette that went wrong, in one mode. */
export interface ReportedMiss extends Pick<Row, 'id' | 'diagnosis' | 'urgency' | 'key' | 'rank' | 'first' | 'hazardous'> {
  readonly misses: readonly Miss[]
  readonly reason: string
}

/** The whole report, as the app and docs/accuracy.md show it. */
export interface Report {
  readonly knowledge: string
  readonly hash: string
  readonly runs: readonly {
    readonly set: string
    readonly mode: Run['mode']
    readonly summary: Summary
    readonly agreement?: Agreement
    readonly misses: readonly ReportedMiss[]
  }[]
  readonly published: z.infer<typeof publishedShape>
}

export const REPORT = join(HOME, 'report.json')
export const PAGE = join(HOME, '..', 'docs', 'accuracy.md')

/** What the runs come to, each miss with the reason that a person wrote. */
export function reportOf(
  { version, hash }: Pick<Model, 'version' | 'hash'>,
  runs: readonly (Run & { readonly agreement?: Agreement | undefined })[],
  known: KnownMisses,
): Report {
  return {
    knowledge: version,
    hash,
    runs: runs.map(({ set, mode, rows, agreement }) => ({
      set,
      mode,
      summary: summarise(rows),
      ...(agreement ? { agreement } : {}),
      misses: rows.filter((row) => missesOf(row).length > 0).map((row) => reported(row, known[set]?.[row.id]?.reason ?? 'unexplained')),
    })),
    published: publishedShape.parse(readYaml(join(HOME, 'published.yaml'))),
  }
}

const reported = (row: Row, reason: string): ReportedMiss => {
  const { id, diagnosis, urgency, key, rank, first, hazardous } = row
  return { id, diagnosis, urgency, key, rank, first, hazardous, misses: missesOf(row), reason }
}

/** Writes both forms of the report; the page shows the figures as they stand in the file. */
export function writeReport(report: Report): void {
  writeFileSync(REPORT, `${JSON.stringify(report, rounded, 1)}\n`)
  writeFileSync(PAGE, pageOf(JSON.parse(readFileSync(REPORT, 'utf8')) as Report))
}

/** Four digits after the point: the same on every machine. */
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(4)) : value)
