import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Model, URGENCIES, urgencyRank } from '@kneebone/engine'
import { z } from 'zod'
import type { Row } from './metrics/row.ts'
import type { Run } from './misses.ts'
import type { Mode } from './modes/mode.ts'
import { HOME } from './sets.ts'
import { textOf, WrongFile } from './vignettes.ts'

const resultShape = z.tuple([z.enum(URGENCIES), z.number().nullable(), z.number()])

const baselineShape = z.object({
  set: z.string(),
  mode: z.enum(['coded', 'text', 'interview']),
  knowledge: z.string(),
  hash: z.string(),
  /** By vignette: urgency, rank of the right cause, its chance. */
  vignettes: z.record(z.string(), resultShape),
})

/** What a version answered, to compare later ones with. */
export type Baseline = z.infer<typeof baselineShape>
type Result = z.infer<typeof resultShape>

const baselineFile = (set: string, mode: Mode): string => join(HOME, 'baselines', `${set}-${mode}.json`)

/** Three significant digits: enough to see a change, and the same on every machine. */
const brief = (chance: number): number => Number(chance.toPrecision(3))
const resultOf = ({ urgency, rank, chance }: Row): Result => [urgency, rank, brief(chance)]

export const baselineOf = ({ set, mode, rows }: Run, { version, hash }: Pick<Model, 'version' | 'hash'>): Baseline => ({
  set,
  mode,
  knowledge: version,
  hash,
  vignettes: Object.fromEntries(rows.map((row) => [row.id, resultOf(row)])),
})

/** One vignette a line, so that a change is read as a change. */
export function writeBaseline(baseline: Baseline, file: string = baselineFile(baseline.set, baseline.mode)): void {
  const { vignettes, ...head } = baseline
  const lines = Object.entries(vignettes).map(
    ([id, result]) => `    ${JSON.stringify(id)}: [${result.map((each) => JSON.stringify(each)).join(', ')}]`,
  )
  const top = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `{\n${top.join('\n')}\n  "vignettes": {\n${lines.join(',\n')}\n  }\n}\n`)
}

/** The stored baseline of a set and mode, or undefined when there is none. */
export function storedBaseline(set: string, mode: Mode): Baseline | undefined {
  const file = baselineFile(set, mode)
  return existsSync(file) ? parseBaseline(readFileSync(file, 'utf8'), file) : undefined
}

/**
 * A baseline from a file, or as it was at a git reference or released version.
 *
 * @param against path of a baseline file, a git reference such as `main~3`, or a version such as `0.1.0` (tag `v0.1.0`)
 * @throws WrongFile when it is none of these
 */
export function baselineFrom(against: string, set: string, mode: Mode): Baseline {
  if (existsSync(against)) return parseBaseline(textOf(against), against)
  const tag = /^\d+\.\d+\.\d+/.test(against) ? `v${against}` : against
  if (tag.startsWith('-')) throw new WrongFile(against, ['is neither a baseline file nor a git reference'])
  try {
    const options = { cwd: HOME, encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] }
    return parseBaseline(execFileSync('git', ['show', `${tag}:./baselines/${set}-${mode}.json`], options), against)
  } catch (error) {
    if (error instanceof WrongFile) throw error
    throw new WrongFile(against, [`is no file, and git has no evaluation/baselines/${set}-${mode}.json at ${tag}`])
  }
}

function parseBaseline(text: string, file: string): Baseline {
  try {
    return baselineShape.parse(JSON.parse(text))
  } catch {
    throw new WrongFile(file, ['is not a baseline: write one with npm run eval -- --baseline'])
  }
}

const KINDS = ['urgency down', 'urgency up', 'cause further down', 'cause further up', 'new', 'gone'] as const

/** How one vignette moved since a baseline. */
export interface Move {
  readonly id: string
  readonly kind: (typeof KINDS)[number]
  readonly before: Result | null
  readonly after: Result | null
}

/** The vignettes that moved: urgency down first, then urgency up, then the cause. */
export function movesSince(baseline: Baseline, rows: readonly Row[]): readonly Move[] {
  const now = new Map(rows.map((row) => [row.id, resultOf(row)]))
  const moves = [...new Set([...Object.keys(baseline.vignettes), ...now.keys()])].flatMap((id): Move[] => {
    const before = baseline.vignettes[id] ?? null
    const after = now.get(id) ?? null
    const kind = kindOf(before, after)
    return kind === undefined ? [] : [{ id, kind, before, after }]
  })
  return moves.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1))
}

function kindOf(before: Result | null, after: Result | null): Move['kind'] | undefined {
  if (before === null) return 'new'
  if (after === null) return 'gone'
  const urgency = urgencyRank(after[0]) - urgencyRank(before[0])
  if (urgency !== 0) return urgency < 0 ? 'urgency down' : 'urgency up'
  const [was, is] = [before[1] ?? Number.POSITIVE_INFINITY, after[1] ?? Number.POSITIVE_INFINITY]
  return is === was ? undefined : is > was ? 'cause further down' : 'cause further up'
}

/** Chances that differ by less than this share of the larger one are the same. */
const SAME = 0.05

/**
 * Sentences for every played vignette whose urgency, rank or chance of the right cause is not that of the baseline: for better or
 * worse, a person looks at it and accepts it.
 */
export function differences(baseline: Baseline, rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    const before = baseline.vignettes[row.id]
    const after = resultOf(row)
    if (before && kindOf(before, after) === undefined && isNear(before[2], after[2])) return []
    const side = (result: Result | undefined) => (result ? `${result[0]}, rank ${result[1] ?? 'none'}, chance ${result[2]}` : 'not there')
    return [
      `${row.id} ${row.diagnosis} (${baseline.set}, ${baseline.mode}) moved: ${side(before)} → ${side(after)}; if this is meant, npm run eval -- --baseline`,
    ]
  })
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(a, b)
