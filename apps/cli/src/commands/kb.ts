import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Entries, entriesIn, jsonSchemas, loadKnowledge, statsOf, traceOf, whereIs } from '@kneebone/kb'
import { readArgs } from '../args.ts'
import { writeText } from '../files.ts'
import { type ExitCode, type Io, UsageError, wrap } from '../io.ts'
import { COMPILED, KNOWLEDGE } from '../model.ts'

const USAGE =
  'kneebone kb check [folder] [--json], kneebone kb compile [folder] [--out model.json], kneebone kb stats or trace [--json], kneebone kb where <id> [field], or kneebone kb schema'

const ACTIONS = ['all', 'check', 'compile', 'schema', 'stats', 'trace', 'where']

/** Checks, compiles, counts, and makes the editor schemas. `npm run kb` alone checks, compiles and makes the schemas. */
export function kb(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, out: { type: 'string' } }, USAGE, 3)
  const [action = 'all', folder = KNOWLEDGE] = positionals
  if (!ACTIONS.includes(action)) throw new UsageError(`there is no "kb ${action}"`, USAGE)
  const most = action === 'where' ? 3 : 2
  if (positionals.length > most) throw new UsageError(`"${positionals[most]}" is more than this takes`, USAGE)
  if (action === 'where') return where(positionals.slice(1), values.json === true, io)
  if (action === 'compile' && folder !== KNOWLEDGE && values.out === undefined)
    throw new UsageError('say where to write the model of another folder', `kneebone kb compile ${folder} --out model.json`)
  if (action === 'schema' || action === 'all') writeSchemas(io)
  if (action === 'schema') return 0
  if (action === 'trace' && statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return trace(entriesIn(folder), values.json === true, io)
  const knowledge = loadKnowledge(folder)
  const { files, problems, model } = knowledge
  const quiet = values.json === true || (action === 'stats' && model !== undefined)
  for (const problem of problems)
    io.out(values.json ? JSON.stringify(problem) : `${problem.file}:${problem.line}  ${problem.message}\n    fix: ${problem.fix}`)
  if (!quiet) io.out(summary(files, problems.length, new Set(problems.map((problem) => problem.file)).size))
  if (!model) return 1
  if (action === 'stats') printStats(statsOf(model, knowledge.entries), values.json === true, io)
  if (action === 'all' || action === 'compile') {
    const out = values.out ?? COMPILED
    writeText(out, JSON.stringify(model))
    if (!quiet)
      io.out(
        `${model.conditions.length} conditions, ${model.findings.length} findings, ${model.redFlags.length} red flags → ${out} (${model.hash.slice(0, 12)})`,
      )
  }
  return 0
}

const summary = (files: number, problems: number, bad: number): string =>
  problems === 0
    ? `${files} files, no problems`
    : `${files} files, ${problems} ${problems === 1 ? 'problem' : 'problems'} in ${bad} of them`

function printStats(stats: ReturnType<typeof statsOf>, json: boolean, io: Io): void {
  if (json) io.out(JSON.stringify(stats))
  else
    for (const [name, value] of Object.entries(stats))
      io.out(wrap(`${name.padEnd(12)} ${typeof value === 'object' ? inWords(value) : value}`, 78, '             '))
}

const inWords = (counts: object): string =>
  Object.entries(counts)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? `(${inWords(value)})` : value}`)
    .join(', ')

/** The file and line of an entry, or of one number or statement in it. */
function where([id, field]: readonly string[], json: boolean, io: Io): ExitCode {
  if (id === undefined) throw new UsageError('say what to look for', 'kneebone kb where knee-osteoarthritis stairs-hurt')
  const places = whereIs(entriesIn(KNOWLEDGE, id), id, field)
  if (places.length === 0)
    throw new UsageError(
      `there is no ${field === undefined ? id : `${field} in ${id}`}`,
      field === undefined
        ? 'search with: kneebone find "words"'
        : `kneebone explain ${id} shows the ids in brackets, and prior, urgency, care are fields; a place that is shown there and not found here follows from "where"`,
    )
  for (const place of places) io.out(json ? JSON.stringify(place) : `knowledge/${place.file}:${place.line}  ${place.written}`.trimEnd())
  return 0
}

/** Fails when an item of the seed articles is used nowhere and nothing says why. */
function trace(entries: Entries, json: boolean, io: Io): ExitCode {
  const { list, ...counts } = traceOf(entries)
  const lost = list.filter(({ files, open }) => files.length === 0 && open === undefined)
  if (json) io.out(JSON.stringify({ ...counts, list }))
  else {
    for (const { id, section } of lost) io.out(`${id} (${section}) is used nowhere, and nothing says why`)
    io.out(`${counts.items} items of the seed articles: ${counts.used} used, ${counts.open} open with a reason, ${counts.lost} lost`)
  }
  return lost.length === 0 && counts.items > 0 ? 0 : 1
}

function writeSchemas(io: Io): void {
  const folder = join(KNOWLEDGE, 'schema')
  for (const [name, schema] of Object.entries(jsonSchemas())) writeText(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
  io.out(`${Object.keys(jsonSchemas()).length} schemas → knowledge/schema`)
}
