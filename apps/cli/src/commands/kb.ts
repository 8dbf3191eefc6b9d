import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { jsonSchemas, loadKnowledge } from '@kneebone/kb'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, UsageError } from '../io.ts'
import { COMPILED, KNOWLEDGE } from '../model.ts'

const USAGE = 'kneebone kb check [folder] [--json], kneebone kb compile [folder] [--out model.json], or kneebone kb schema'

/** Checks, compiles, and makes the editor schemas. `npm run kb` alone does all three. */
export function kb(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, out: { type: 'string' } }, USAGE)
  const [action = 'all', folder = KNOWLEDGE] = positionals
  if (!['all', 'check', 'compile', 'schema'].includes(action)) throw new UsageError(`there is no "kb ${action}"`, USAGE)
  if (action === 'schema' || action === 'all') writeSchemas(io)
  if (action === 'schema') return 0
  const { files, problems, model } = loadKnowledge(folder)
  for (const problem of problems)
    io.out(values.json ? JSON.stringify(problem) : `${problem.file}:${problem.line}  ${problem.message}\n    fix: ${problem.fix}`)
  if (!values.json) io.out(summary(files, problems.length, new Set(problems.map((problem) => problem.file)).size))
  if (!model) return 1
  if (action !== 'check') {
    const out = values.out ?? COMPILED
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(out, JSON.stringify(model))
    if (!values.json)
      io.out(
        `${model.conditions.length} conditions, ${model.findings.length} findings, ${model.redFlags.length} red flags → ${out} (${model.hash.slice(0, 12)})`,
      )
  }
  return 0
}

const summary = (files: number, problems: number, bad: number): string =>
  problems === 0 ? `${files} files, no problems` : `${files} files, ${problems} problems in ${bad} of them`

function writeSchemas(io: Io): void {
  const folder = join(KNOWLEDGE, 'schema')
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
  io.out(`${Object.keys(jsonSchemas()).length} schemas → knowledge/schema`)
}
