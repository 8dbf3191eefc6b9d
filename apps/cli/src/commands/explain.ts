import { type Condition, closest, type Expression, type Finding, type Model } from '@kneebone/engine'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, styled, UsageError, wrap } from '../io.ts'
import { loadModel } from '../model.ts'
import { explainCondition } from './explain-condition.ts'

const USAGE = 'kneebone explain knee-osteoarthritis [--json]'

/** Everything Kneebone knows about one entry, each statement with its source, and with the id by which `kb where` finds it. */
export function explain(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, USAGE, 1)
  const id = positionals[0]
  if (id === undefined) throw new UsageError('say what to explain', USAGE)
  const model = loadModel()
  const entries = entriesOf(model)
  const entry = entries.find((each) => each.id === id)
  if (!entry) {
    const near = closest(
      id,
      entries.map((each) => each.id),
    )
    throw new UsageError(`there is nothing called ${id}`, near ? `did you mean ${near}?` : 'search with: kneebone find "words"')
  }
  if (values.json) io.out(JSON.stringify(entry))
  else if ('links' in entry) explainCondition(model, entry as Condition, io)
  else if ('ask' in entry) explainFinding(model, entry as Finding, io)
  else for (const [key, value] of Object.entries(entry)) io.out(wrap(`${key}: ${inWords(model, key, value)}`, 78, '    '))
  return 0
}

const entriesOf = (model: Model): readonly { readonly id: string }[] => [
  ...model.conditions,
  ...model.findings,
  ...model.redFlags,
  ...model.care,
  ...model.programmes,
  ...model.instruments,
  ...model.families,
  ...model.claims,
  ...model.sources,
  ...model.structures,
  ...model.regions,
  ...model.parts,
]

function inWords(model: Model, key: string, value: unknown): string {
  if (key === 'when' || key === 'screenWhen') return ruleInWords(model, value as Expression)
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ') || 'none'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** "Fever of 38 °C or more and (age under 5 or 2 of (…))". */
function ruleInWords(model: Model, rule: Expression): string {
  const part = (each: Expression): string => ('all' in each || 'any' in each ? `(${ruleInWords(model, each)})` : ruleInWords(model, each))
  if ('all' in rule) return rule.all.map(part).join(' and ')
  if ('any' in rule) return rule.any.map(part).join(' or ')
  if ('of' in rule) return `${rule.atLeast} of (${rule.of.map(part).join(', ')})`
  if ('sex' in rule) return rule.sex
  if ('age' in rule) {
    const { from, below } = rule.age
    return [from === undefined ? '' : `age ${from} or over`, below === undefined ? '' : `age under ${below}`].filter(Boolean).join(' and ')
  }
  const finding = model.findings.find(({ id }) => id === rule.finding)
  const label = finding?.values.find(({ id }) => id === rule.value)?.label
  return `${finding?.title ?? rule.finding}${label === undefined ? '' : `: ${label}`}`
}

function explainFinding(model: Model, finding: Finding, io: Io): void {
  io.out(styled(io, 'bold', finding.title))
  io.out(wrap(`Question: ${finding.ask}${finding.yes ? ` Yes means: ${finding.yes}` : ''}`))
  if (finding.how) io.out(wrap(`How to check: ${finding.how}`))
  for (const value of finding.values) io.out(`  ${value.id.padEnd(34)} ${value.label}`)
  const causes = model.conditions.filter((condition) =>
    [...condition.links, ...condition.tables, ...condition.risks].some((link) => link.finding === finding.id),
  )
  io.out(wrap(`\nMatters for: ${causes.map((condition) => condition.title).join('; ') || 'safety rules only'}`))
}
