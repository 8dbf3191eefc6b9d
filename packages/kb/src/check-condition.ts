import { SEEN_BY, type SeenBy, type Urgency } from '@kneebone/engine'
import { checkRef, checkSum, type Index, type Report, unknownId } from './check.ts'
import { checkAnswers } from './check-answers.ts'
import { checkComeBack } from './check-help.ts'
import { strengthOf } from './derive.ts'
import type { ConditionFile } from './schema/condition.ts'
import type { FindingFile } from './schema/finding.ts'
import { isIndependent, splitRef } from './values.ts'

/** References of a condition that lead nowhere, numbers that cannot be, and care that contradicts itself. Adds the findings it uses. */
export function checkCondition(condition: ConditionFile, index: Index, used: Set<string>, report: Report): void {
  for (const [i, structure] of condition.where.structures.entries())
    if (!index.structures.has(structure)) unknownId(report, ['where', 'structures', i], 'structure', structure, index.structures)
  for (const [i, region] of condition.where.regions.entries())
    if (!index.regions.has(region)) unknownId(report, ['where', 'regions', i], 'region', region, index.regions)
  checkFindings(condition, index, used, report)
  checkRisks(condition, index, used, report)
  checkCare(condition, index, report)
  checkSeenInTime(condition, report)
  checkComeBack(condition, report)
  for (const [i, pair] of condition.pairs.entries())
    if (!index.conditions.has(pair.id)) unknownId(report, ['pairs', i, 'id'], 'condition', pair.id, index.conditions)
  for (const [i, id] of condition.excludes.entries())
    if (!index.conditions.has(id)) unknownId(report, ['excludes', i], 'condition', id, index.conditions)
  for (const [i, example] of condition.examples.entries()) {
    checkAnswers(example, index, report, ['examples', i])
    for (const field of ['first', 'inTop3', 'inTop5', 'notInTop3'] as const) {
      const id = example.expect[field]
      if (id !== undefined && !index.conditions.has(id))
        unknownId(report, ['examples', i, 'expect', field], 'condition', id, index.conditions)
    }
  }
}

function checkFindings(condition: ConditionFile, index: Index, used: Set<string>, report: Report): void {
  for (const [reference, link] of Object.entries(condition.findings)) {
    const path = ['findings', reference]
    const [id] = splitRef(reference)
    const isTable = typeof link === 'object' && 'shares' in link
    const finding = isTable ? index.findings.get(id) : checkRef(reference, index, report, path)
    if (isTable && !finding) unknownId(report, path, 'finding', id, index.findings.keys())
    if (!finding) continue
    used.add(id)
    if (finding.risk)
      report(
        'risk-as-finding',
        path,
        `${id} is a risk factor: it shifts the prior, the condition does not produce it`,
        'move it to risk: with an odds ratio',
      )
    else if (isTable) checkTable(finding, link.shares, index.values.get(id) ?? [], report, path)
    else checkStrength(finding, reference, link, report, path)
  }
  if (Object.keys(condition.findings).length === 0)
    report('no-finding', ['findings'], `no finding tells ${condition.id} from anything else`, 'link at least one finding')
}

type FindingLink = ConditionFile['findings'][string]
type TableLink = Extract<FindingLink, { shares: unknown }>

function checkTable(
  { id, kind, multiple }: FindingFile,
  shares: TableLink['shares'],
  values: readonly string[],
  report: Report,
  path: readonly PropertyKey[],
): void {
  const wrong = [...Object.keys(shares).filter((value) => !values.includes(value)), ...values.filter((value) => !(value in shares))]
  if (isIndependent({ kind, multiple }))
    report(
      'wrong-kind-of-link',
      path,
      `${id} has answers that are independent of one another, so shares do not apply`,
      `give one line for each value, such as ${id}${kind === 'yes-no' ? '' : '=value'}: common`,
    )
  else if (wrong.length > 0)
    report(
      'unknown-value',
      path,
      `the shares of ${id} do not match its values: ${wrong.join(', ')}`,
      `give one share for each of ${values.join(', ')}`,
    )
  else checkSum(shares, path, report)
}

function checkStrength(
  finding: FindingFile,
  reference: string,
  link: Exclude<FindingLink, TableLink>,
  report: Report,
  path: readonly PropertyKey[],
): void {
  const { problem } = strengthOf(link)
  if (!isIndependent(finding))
    report(
      'wrong-kind-of-link',
      path,
      `${finding.id} is a single choice: one strength cannot describe it`,
      `write ${finding.id}: { shares: { … }, basis: judgement } over all its values`,
    )
  else if (problem)
    report(
      'impossible-number',
      path,
      `${reference}: ${problem}`,
      'check the numbers against the source; if the paper really says so, record the finding as a judgement and say why',
    )
}

function checkRisks(condition: ConditionFile, index: Index, used: Set<string>, report: Report): void {
  for (const [i, risk] of condition.risk.entries()) {
    const finding = checkRef(risk.finding, index, report, ['risk', i, 'finding'])
    if (!finding) continue
    used.add(finding.id)
    if (!finding.risk)
      report(
        'finding-as-risk',
        ['risk', i, 'finding'],
        `${finding.id} is a finding, not a risk factor`,
        'move it to findings:, or mark the finding risk: true',
      )
  }
}

const FOLDERS = {
  see: ['specialists'],
  tests: ['tests'],
  treatments: ['treatments'],
  now: ['self-care'],
  avoid: ['self-care', 'treatments', 'tests'],
} as const

/** The latest time that an urgency leaves for being seen. */
const IN_TIME: Readonly<Partial<Record<Urgency, SeenBy>>> = { emergency: 'today', urgent: 'tomorrow', soon: 'weeks' }

/** A cause that cannot wait names somebody who is to be seen in that time. */
function checkSeenInTime({ id, urgency, care }: ConditionFile, report: Report): void {
  const latest = IN_TIME[urgency.level]
  if (latest === undefined) return
  const inTime = SEEN_BY.slice(0, SEEN_BY.indexOf(latest) + 1)
  if (!care.see.some(({ by }) => by !== undefined && inTime.includes(by)))
    report(
      'nobody-in-time',
      ['care', 'see'],
      `${id} is ${urgency.level}, and nobody under see is to be seen in that time`,
      `say by when in the words and beside them: by: ${inTime.join(' or ')}`,
    )
}

function checkCare(condition: ConditionFile, index: Index, report: Report): void {
  for (const [list, folders] of Object.entries(FOLDERS) as [keyof typeof FOLDERS, readonly string[]][]) {
    for (const [i, item] of condition.care[list].entries()) {
      const folder = index.care.get(item.id)
      const path = ['care', list, i, 'id']
      if (folder === undefined) unknownId(report, path, 'care', item.id, index.care.keys())
      else if (!folders.includes(folder))
        report(
          'wrong-care',
          path,
          `${item.id} belongs to care/${folder}/ and cannot stand under ${list}`,
          `use an id from care/${folders.join('/ or care/')}/`,
        )
    }
  }
  const avoided = new Set(condition.care.avoid.map((item) => item.id))
  for (const list of ['treatments', 'now'] as const) {
    for (const [i, item] of condition.care[list].entries()) {
      if (avoided.has(item.id) && !(list === 'treatments' && 'grade' in item && item.grade === 'does-not-help'))
        report(
          'care-conflict',
          ['care', list, i, 'id'],
          `${item.id} is both recommended and to be avoided`,
          'decide which, and say why in the file',
        )
    }
  }
}
