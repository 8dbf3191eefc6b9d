import { existsSync, readFileSync } from 'node:fs'
import { assess, type CaseProblem, type Model } from '@kneebone/engine'
import { parseDocument } from 'yaml'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, UsageError } from '../io.ts'
import { loadModel } from '../model.ts'
import { report } from '../report.ts'

const USAGE = 'kneebone assess case.yaml [--json], or kneebone assess --age 58 --sex female --site knee-inner:left [--json], or --batch'

const OPTIONS = {
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  age: { type: 'string' },
  sex: { type: 'string' },
  site: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  text: { type: 'string' },
} as const

export function assessCommand(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, OPTIONS, USAGE)
  if (positionals.length > 1) throw new UsageError(`one case at a time, not ${positionals.length}`, USAGE)
  const model = loadModel()
  if (values.batch) return batch(model, io, positionals[0] === undefined || positionals[0] === '-' ? io.readInput() : readFile(positionals[0]))
  const flags = caseFromFlags(values)
  const input = positionals[0] === undefined ? flags : { ...(parse(positionals[0], io) as object), ...flags }
  if (positionals[0] === undefined && Object.keys(flags).length === 0) throw new UsageError('there is no case to assess', USAGE)
  const result = assess(model, input)
  if (!result.ok) {
    printProblems(result.problems, io)
    return 2
  }
  if (values.json) io.out(JSON.stringify(result.value))
  else report(result.value, io)
  return 0
}

function printProblems(problems: readonly CaseProblem[], io: Io): void {
  for (const { where, message, fix } of problems) io.err(`${where ? `${where}: ` : ''}${message}\n    fix: ${fix}`)
}

/** A pure filter: a line that cannot be used yields a line that says so, in its place, and the rest go on. */
function batch(model: Model, io: Io, input: string): ExitCode {
  let failed = false
  for (const line of input.split('\n')) {
    if (line.trim() === '') continue
    const result = assessLine(model, line)
    if (!result.ok) failed = true
    io.out(JSON.stringify(result.ok ? result.value : { problems: result.problems }))
  }
  return failed ? 1 : 0
}

function assessLine(model: Model, line: string): ReturnType<typeof assess> {
  try {
    return assess(model, JSON.parse(line))
  } catch {
    return { ok: false, problems: [{ code: 'not-json', where: '', message: 'this line is not JSON', fix: 'write one case per line as JSON' }] }
  }
}

function readFile(file: string): string {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`, 'check the path, or use "-" for standard input')
  return readFileSync(file, 'utf8')
}

function parse(file: string, io: Io): unknown {
  const document = parseDocument(file === '-' ? io.readInput() : readFile(file))
  const error = document.errors[0]
  if (error) throw new UsageError(`${file}:${error.linePos?.[0].line ?? 1} is not valid YAML or JSON: ${error.message.split('\n')[0]}`, 'check indentation, colons and quotes on this line and the one above')
  const data: unknown = document.toJS()
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new UsageError(`${file} does not hold a case`, 'write fields such as age: 58 and answers: { fever: absent }')
  return data
}

interface Flags {
  readonly age?: string | undefined
  readonly sex?: string | undefined
  readonly site?: readonly string[] | undefined
  readonly answer?: readonly string[] | undefined
  readonly text?: string | undefined
}

function caseFromFlags({ age, sex, site, answer, text }: Flags): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  if (age !== undefined) input.age = age.trim() !== '' && Number.isFinite(Number(age)) ? Number(age) : age
  if (sex !== undefined) input.sex = sex
  if (text !== undefined) input.text = text
  if (site !== undefined) {
    input.sites = site.map((each) => {
      const [region, side] = each.split(':')
      return side === undefined ? { region } : { region, side }
    })
  }
  if (answer !== undefined) input.answers = Object.fromEntries(answer.map(readAnswer))
  return input
}

function readAnswer(pair: string): [string, unknown] {
  const at = pair.indexOf('=')
  if (at < 1) throw new UsageError(`--answer ${pair} has no "="`, 'write --answer fever=absent, or --answer pain-character=burning,throbbing')
  const value = pair.slice(at + 1)
  if (value.includes(',')) return [pair.slice(0, at), value.split(',')]
  return [pair.slice(0, at), value !== '' && Number.isFinite(Number(value)) ? Number(value) : value]
}
