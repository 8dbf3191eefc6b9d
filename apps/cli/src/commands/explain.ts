import {
  type Basis,
  type CareLink,
  type Condition,
  closest,
  type Expression,
  type Finding,
  type Model,
  URGENCY_WORDS,
} from '@kneebone/engine'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, styled, UsageError, wrap } from '../io.ts'
import { loadModel } from '../model.ts'

const USAGE = 'kneebone explain knee-osteoarthritis [--json]'

/** Everything Kneebone knows about one entry, each statement with its source. */
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

/** A source as people cite it, or "judgement". */
function sourceOf(model: Model, { source, at, range }: Basis): string {
  if (source === undefined) return range ? `judgement, ${range[0]} to ${range[1]}` : 'judgement'
  const found = model.sources.find((each) => each.id === source)
  return `${found?.cite ?? source}${at ? `, ${at}` : ''}`
}

function explainCondition(model: Model, condition: Condition, io: Io): void {
  io.out(styled(io, 'bold', condition.title))
  io.out(wrap(condition.summary))
  io.out(wrap(`\nWhy it hurts: ${condition.mechanism}`))
  io.out(
    wrap(
      `\nHow urgent: ${URGENCY_WORDS[condition.urgency.level].does} ${condition.urgency.why} (${sourceOf(model, condition.urgency.basis)})`,
    ),
  )
  io.out(styled(io, 'bold', '\nWhat goes with it'))
  const findings = new Map(model.findings.map((finding) => [finding.id, finding]))
  const name = (link: { readonly finding: string; readonly value?: string }): string => {
    const finding = findings.get(link.finding)
    const value = finding?.values.find((each) => each.id === link.value)?.label
    return `${finding?.title ?? link.finding}${value ? `: ${value}` : ''}`
  }
  const line = (text: string) => io.out(wrap(`  - ${text}`, 78, '    '))
  const share = (link: Condition['links'][number]) => link.basis.sensitivity ?? link.strength
  for (const link of [...condition.links].sort((a, b) => share(b) - share(a)))
    line(`${name(link)}: about ${Math.round(100 * share(link))} in 100 (${sourceOf(model, link.basis)})`)
  for (const risk of condition.risks) line(`likelier with ${name(risk)}: odds × ${risk.oddsRatio} (${sourceOf(model, risk.basis)})`)
  for (const [title, list] of [
    ['See', condition.see],
    ['Tests', condition.tests],
    ['Treatments', condition.treatments],
    ['Now', condition.now],
    ['Avoid', condition.avoid],
  ] as const)
    printCare(model, io, title, list)
  io.out(wrap(`\nUsual course: ${condition.course.usual} ${condition.course.stalled}`))
  if (condition.limits) io.out(wrap(`\nLimits of this page: ${condition.limits}`))
}

function printCare(model: Model, io: Io, title: string, links: readonly CareLink[]): void {
  if (links.length === 0) return
  io.out(styled(io, 'bold', `\n${title}`))
  const care = new Map(model.care.map((item) => [item.id, item.title]))
  for (const { id, when, why, effect, grade, use, basis } of links) {
    const says = when ?? effect ?? why
    io.out(
      wrap(
        `  - ${care.get(id) ?? id}${use === 'not-helpful' ? ' (not helpful)' : ''}${says ? `: ${says}` : ''}${grade ? ` [proof: ${grade}]` : ''} (${sourceOf(model, basis)})`,
        78,
        '    ',
      ),
    )
  }
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
