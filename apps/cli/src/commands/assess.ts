import { type CaseProblem, dateOf, type Model } from '@kneebone/engine'
import { readOverlay, WrongFile, withOverlay } from '@kneebone/evaluation'
import { assessWithText } from '@kneebone/intake'
import { type Document, parseDocument } from 'yaml'
import { readArgs } from '../args.ts'
import { readText } from '../files.ts'
import { type ExitCode, type Io, UsageError } from '../io.ts'
import { loadModel } from '../model.ts'
import { report } from '../report.ts'

const USAGE = 'kneebone assess case.yaml [--json], or kneebone assess --age 58 --sex female --site knee-inner:left [--json], or --batch'

export const OPTIONS = {
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  age: { type: 'string' },
  sex: { type: 'string' },
  site: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  text: { type: 'string' },
  today: { type: 'string' },
  overlay: { type: 'string' },
} as const

export function assessCommand(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, OPTIONS, USAGE, 1)
  const [file] = positionals
  if (values.batch) {
    return batch(modelFor(values.overlay), io, readText(file ?? '-', io))
  }
  const flags = caseFromFlags(values)
  if (file === undefined && Object.keys(flags).length === 0) throw new UsageError('there is no case to assess', USAGE)
  const written = file === undefined ? {} : parse(file, io)
  const model = modelFor(values.overlay)
  const result = assessWithText(model, joined(model, written, flags), { today: dateOf(new Date()) })
  if (!result.ok) {
    printProblems(result.problems, values.json === true, io)
    return 2
  }
  if (values.json) io.out(JSON.stringify(result.value))
  else report(result.value, io)
  return 0
}

/** The model, with the numbers of one clinic where an overlay is given. */
function modelFor(overlay: string | undefined): Model {
  const model = loadModel()
  if (overlay === undefined) return model
  try {
    return withOverlay(model, readOverlay(overlay), overlay)
  } catch (error) {
    if (!(error instanceof WrongFile)) throw error
    throw new UsageError(error.message, 'use a file that kneebone learn has written on this knowledge')
  }
}

/** Every mistake in a case: in words on standard error, or as JSON where the result would have been. */
export function printProblems(problems: readonly CaseProblem[], json: boolean, io: Io): void {
  if (json) io.out(JSON.stringify({ problems }))
  else for (const { where, message, fix } of problems) io.err(`${where ? `${where}: ` : ''}${message}\n    fix: ${fix}`)
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

function assessLine(model: Model, line: string): ReturnType<typeof assessWithText> {
  let input: unknown
  try {
    input = JSON.parse(line)
  } catch {
    return {
      ok: false,
      problems: [{ code: 'not-json', where: '', message: 'this line is not JSON', fix: 'write one case per line as JSON' }],
    }
  }
  return assessWithText(model, input, { today: dateOf(new Date()) })
}

export function parse(file: string, io: Io): Record<string, unknown> {
  const document = parseDocument(readText(file, io))
  const error = document.errors[0]
  if (error)
    throw new UsageError(
      `${file}:${error.linePos?.[0].line ?? 1} is not valid YAML or JSON: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
      'check indentation, colons and quotes on this line and the one above',
    )
  const data = dataOf(document, file)
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new UsageError(`${file} does not hold a case`, 'write fields such as age: 58 and answers: { fever: absent }')
  return data as Record<string, unknown>
}

/** An alias without its anchor is only found here. */
function dataOf(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new UsageError(`${file} is not valid YAML: ${(error as Error).message}`, 'put text that begins with * or & in quotes')
  }
}

/** The file with what the options add: an option wins over the file, answer by answer. */
export function joined(
  model: Model,
  written: Record<string, unknown>,
  { answers, ...flags }: Record<string, unknown>,
): Record<string, unknown> {
  if (answers === undefined) return { ...written, ...flags }
  const several = new Set(model.findings.filter((finding) => finding.multiple).map((finding) => finding.id))
  const listed = Object.entries(answers as Record<string, unknown>).map(([id, answer]) => [
    id,
    several.has(id) && typeof answer === 'string' && answer !== 'unknown' ? [answer] : answer,
  ])
  return { ...written, ...flags, answers: { ...(written.answers as object | undefined), ...Object.fromEntries(listed) } }
}

interface Flags {
  readonly age?: string | undefined
  readonly sex?: string | undefined
  readonly site?: readonly string[] | undefined
  readonly answer?: readonly string[] | undefined
  readonly text?: string | undefined
  readonly today?: string | undefined
}

export function caseFromFlags({ age, sex, site, answer, text, today }: Flags): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  if (age !== undefined) input.age = age.trim() !== '' && Number.isFinite(Number(age)) ? Number(age) : age
  if (sex !== undefined) input.sex = sex
  if (text?.trim() === '') throw new UsageError('--text is empty', 'write --text "my left knee hurts", or leave it out')
  if (text !== undefined) input.text = text
  if (today !== undefined) input.today = today
  if (site !== undefined) {
    input.sites = site.map((each) => {
      const [region, side] = each.split(':')
      return side === undefined ? { region } : { region, side }
    })
  }
  if (answer !== undefined) input.answers = byFinding(answer.map(readAnswer))
  return input
}

function byFinding(answers: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const ids = answers.map(([id]) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) < i)
  if (twice !== undefined)
    throw new UsageError(`${twice} is answered twice`, `give one answer to ${twice}, or several values as ${twice}=one,another`)
  return Object.fromEntries(answers)
}

function readAnswer(pair: string): [string, unknown] {
  const at = pair.indexOf('=')
  if (at < 1)
    throw new UsageError(`--answer ${pair} has no "="`, 'write --answer fever=absent, or --answer pain-character=burning,throbbing')
  const value = pair.slice(at + 1)
  if (value.includes(',')) return [pair.slice(0, at), value.split(',')]
  return [pair.slice(0, at), value !== '' && Number.isFinite(Number(value)) ? Number(value) : value]
}
