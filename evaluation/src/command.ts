import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Model } from '@kneebone/engine'
import { loadKnowledge } from '@kneebone/kb'
import { baselineFrom, baselineOf, movesSince, writeBaseline } from './baseline.ts'
import { benchmark, NoEndpoint } from './fg-ai4h.ts'
import { adviceOf, toCsv } from './metrics/kopka.ts'
import { agreementOf } from './metrics/styles.ts'
import { summarise } from './metrics/summary.ts'
import { type Run, ratcheted, readKnownMisses, UNEXPLAINED, writeKnownMisses } from './misses.ts'
import { readerOf } from './model-reader.ts'
import { MODES, type Mode } from './modes/mode.ts'
import { printed, printedMoves } from './print.ts'
import type { Reader } from './reader.ts'
import { reportOf, writeReport } from './report.ts'
import { NeedsReader, play } from './run.ts'
import { HOME, openSet, ownSets, SHORT_MODES, shortSet, type VignetteSet } from './sets.ts'
import { WrongFile } from './vignettes.ts'

const USAGE = `npm run eval -- [--mode coded|text|interview] [--vignettes FILE] [--mapping FILE] [one of the following]
  --json            one JSON object: figures with intervals, and a row for each vignette
  --csv             app,vignette,advice,key,correct: the table that the R package symptomcheckR reads
  --against X       which vignettes moved since a baseline file, a git reference or a version
  --ratchet         rewrite known-misses.yaml: all sets and modes
  --baseline        rewrite the baselines: all sets and modes
  --report          write docs/accuracy.md and evaluation/report.json: all sets and modes
  --fg-ai4h URL     send the cases to any AI that speaks the FG-AI4H benchmark protocol, and score it`

const OPTIONS = {
  mode: { type: 'string' },
  vignettes: { type: 'string' },
  mapping: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  against: { type: 'string' },
  ratchet: { type: 'boolean' },
  baseline: { type: 'boolean' },
  report: { type: 'boolean' },
  'fg-ai4h': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Where the command writes. */
export interface Out {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/**
 * The evaluation as a command: `npm run eval` and `kneebone eval`.
 *
 * @param load gives the model; left out, the knowledge is compiled anew
 * @returns exit code: 0 done, 2 used wrongly, or the knowledge has problems
 */
export async function evaluate(args: string[], { out, err }: Out, load: () => Model = compiled): Promise<0 | 2> {
  try {
    const { values } = parseArgs({ args, options: OPTIONS, strict: true })
    if (values.help) {
      out(USAGE)
      return 0
    }
    const mode = modeFrom(values.mode)
    const set = openSet(values.vignettes, values.mapping)
    const model = load()
    const reader = readerOf(model)
    if (values.ratchet || values.baseline || values.report) {
      rewrite(model, reader, values, out)
      return 0
    }
    if (values['fg-ai4h'] !== undefined) {
      out(JSON.stringify(await benchmark(values['fg-ai4h'], { model, reader, ...set })))
      return 0
    }
    const rows = play({ model, reader, ...set }, mode)
    if (values.against !== undefined) {
      const moves = movesSince(baselineFrom(values.against, set.name, mode), rows)
      out(values.json ? JSON.stringify(moves) : printedMoves(values.against, moves))
    } else if (values.csv) out(toCsv(adviceOf(`Kneebone ${mode}`, rows)).trimEnd())
    else {
      const summary = summarise(rows)
      const unmatched = rows.filter((row) => row.rank === null).map(({ id, diagnosis }) => ({ id, diagnosis }))
      const agreement = mode === 'text' && reader ? { agreement: agreementOf(model, set.vignettes, reader) } : {}
      if (values.json)
        out(JSON.stringify({ mode, set: set.name, knowledge: model.version, hash: model.hash, summary, ...agreement, unmatched, rows }))
      else out(printed(set.name, mode, model, summary, rows))
    }
    return 0
  } catch (error) {
    if (isOptionFault(error)) err(`${(error as Error).message}\n${USAGE}`)
    else if (error instanceof WrongFile || error instanceof NeedsReader || error instanceof NoEndpoint) err(error.message)
    else throw error
    return 2
  }
}

function compiled(): Model {
  const folder = join(HOME, '..', 'knowledge')
  const { model, problems } = loadKnowledge(folder)
  if (!model)
    throw new WrongFile(
      folder,
      problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    )
  return model
}

/** Every set of the repository in every mode that can be played. */
function everyRun(model: Model, reader: Reader | undefined): readonly Run[] {
  const modes = MODES.filter((mode) => mode !== 'text' || reader)
  return ownSets().flatMap((set: VignetteSet) =>
    modes.map((mode) => ({ set: set.name, mode, rows: play({ model, reader, ...set }, mode) })),
  )
}

const shortRuns = (model: Model, reader: Reader | undefined): readonly Run[] =>
  SHORT_MODES.map((mode) => ({ set: shortSet().name, mode, rows: play({ model, reader, ...shortSet() }, mode) }))

/** Plays everything once, and writes what was asked for. */
function rewrite(
  model: Model,
  reader: Reader | undefined,
  what: { readonly ratchet?: boolean | undefined; readonly baseline?: boolean | undefined; readonly report?: boolean | undefined },
  out: Out['out'],
): void {
  const runs = everyRun(model, reader)
  if (what.ratchet) out(rewriteMisses(runs))
  if (what.baseline) {
    const held = [...runs, ...shortRuns(model, reader)]
    for (const run of held) writeBaseline(baselineOf(run, model))
    out(`${held.length} baselines → evaluation/baselines`)
  }
  if (what.report) {
    const vignettes = new Map(ownSets().map((set) => [set.name, set.vignettes]))
    const withStyles = runs.map((run) =>
      run.mode === 'text' && reader ? { ...run, agreement: agreementOf(model, vignettes.get(run.set) ?? [], reader) } : run,
    )
    writeReport(reportOf(model, withStyles, readKnownMisses()))
    out(`${runs.length} runs → docs/accuracy.md, evaluation/report.json`)
  }
}

function rewriteMisses(runs: readonly Run[]): string {
  const next = ratcheted(readKnownMisses(), runs)
  writeKnownMisses(next)
  const entries = Object.values(next).flatMap((each) => Object.entries(each))
  const open = entries.filter(([, { reason }]) => reason === UNEXPLAINED).map(([id]) => id)
  return `${entries.length} vignettes with a miss → evaluation/known-misses.yaml; ${open.length} without a reason${open.length > 0 ? `: ${open.join(', ')}` : ''}`
}

function modeFrom(text = 'coded'): Mode {
  const mode = MODES.find((each) => each === text)
  if (!mode) throw new WrongFile(`--mode ${text}`, [`is not a mode: use ${MODES.join(', ')}`])
  return mode
}

const isOptionFault = (error: unknown): boolean =>
  error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
