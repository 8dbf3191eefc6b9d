import { dateOf, dayOf, type Finding, findingsOf, type Model, type Understood } from '@kneebone/engine'
import { understand as read } from '@kneebone/intake'
import { readArgs } from '../args.ts'
import { isReadable, readText } from '../files.ts'
import { type ExitCode, type Io, styled, UsageError, wrap } from '../io.ts'
import { loadModel } from '../model.ts'

const USAGE =
  'kneebone understand "my left calf is swollen" [--json] [--today 2026-11-21], or kneebone understand story.txt, or "-" for standard input'

/** Shows what is read from free text, with its words, and what is not. */
export function understand(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, today: { type: 'string' } }, USAGE, Number.POSITIVE_INFINITY)
  const text = textFrom(positionals, io)
  if (text.trim() === '') throw new UsageError('there is no text to read', USAGE)
  const model = loadModel()
  const result = read(model, text, { today: dayFrom(values.today) })
  if (values.json) {
    io.out(JSON.stringify(result))
    return 0
  }
  const findings = findingsOf(model)
  heading(io, 'Understood')
  for (const each of result.understood)
    io.out(wrap(`  - ${inWords(model, findings, each)}  «${each.words.replace(/\s+/g, ' ')}»`, 78, '    '))
  if (result.understood.length === 0) io.out('  nothing')
  if (result.ask.length > 0) {
    heading(io, 'Left open, and it matters')
    for (const id of result.ask) io.out(wrap(`  - ${findings.get(id)?.ask ?? id}`, 78, '    '))
  }
  if (result.notUnderstood.length > 0) {
    heading(io, 'Not understood')
    io.out(wrap(`  ${result.notUnderstood.map(({ words }) => `«${words.replace(/\s+/g, ' ')}»`).join(' ')}`, 78, '  '))
  }
  return 0
}

/** The day that was given, or today: what "since Easter" is counted from. */
function dayFrom(given: string | undefined): string {
  if (given === undefined) return dateOf(new Date())
  if (dayOf(given) === undefined) throw new UsageError(`${given} is no date`, 'write it as year-month-day: --today 2026-11-21')
  return given
}

/** Words, "-" for standard input, or one file or pipe; a single word that looks like a path but is no file is a mistake worth naming. */
function textFrom(positionals: readonly string[], io: Io): string {
  const [first = '', ...more] = positionals
  if (more.length > 0) return positionals.join(' ')
  if (first === '-' || isReadable(first)) return readText(first, io)
  if (/^[^\s]+\.(?:txt|md)$/.test(first)) throw new UsageError(`there is no file ${first}`, 'check the path, or write the text in quotes')
  return first
}

function heading(io: Io, text: string): void {
  io.out(styled(io, 'bold', text))
}

/** "Fever of 38 °C or more: no", "Where it hurts: Inner knee (left)". */
function inWords(model: Model, findings: ReadonlyMap<string, Finding>, { finding, value, side, certainty }: Understood): string {
  const found = findings.get(finding)
  const label =
    { present: 'yes', absent: 'no', unknown: 'left open' }[String(value)] ??
    found?.values.find(({ id }) => id === value)?.label ??
    model.regions.find(({ id }) => id === value)?.title ??
    String(value)
  return `${found?.title ?? finding}: ${label}${side ? ` (${side})` : ''}${certainty === 'likely' ? ', if we read it right' : ''}`
}
