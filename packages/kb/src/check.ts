import { closest } from '@kneebone/engine'
import { checkAnatomy } from './check-anatomy.ts'
import { checkCare } from './check-care.ts'
import { checkCondition } from './check-condition.ts'
import { checkInstrument } from './check-instrument.ts'
import { checkExpression, checkRedFlag } from './check-red-flag.ts'
import { checkSays } from './check-says.ts'
import { checkSeedItems } from './check-seed-items.ts'
import { checkWords } from './check-words.ts'
import type { Problem } from './problems.ts'
import type { Entries, Entry } from './read.ts'
import type { FindingFile } from './schema/finding.ts'
import { isIndependent, splitRef, valuesOf } from './values.ts'

/** Everything a file may point at, by id. */
export interface Index {
  readonly findings: ReadonlyMap<string, FindingFile>
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly conditions: ReadonlySet<string>
  readonly structures: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
  readonly care: ReadonlyMap<string, string>
  readonly sources: ReadonlySet<string>
  readonly screens: ReadonlySet<string>
}

export type Report = (code: string, path: readonly PropertyKey[], message: string, fix: string) => void

/** Reports of an entry, kept in `problems` with the line they are about. */
export const reportInto =
  (problems: Problem[]) =>
  (entry: Entry<unknown>): Report =>
  (code, path, message, fix) =>
    problems.push({ code, file: entry.file, line: entry.lineOf(path), message, fix })

/** Checks that need more than one file: ids, references, numbers that contradict one another, and files nothing uses. */
export function check(entries: Entries): Problem[] {
  const problems: Problem[] = []
  const reporter = reportInto(problems)
  const index = makeIndex(entries)
  checkNames(entries, reporter)
  checkListedIds(entries, reporter)
  const used = new Set<string>()
  for (const entry of entries.finding) checkFinding(entry, index, reporter(entry))
  checkOverlaps(entries, index, reporter)
  for (const entry of entries.condition) checkCondition(entry.data, index, used, reporter(entry))
  for (const entry of entries['red-flag']) checkRedFlag(entry.data, index, used, reporter(entry))
  checkScreens(entries, index, used, reporter)
  checkCare(entries, index, used, reporter)
  for (const entry of entries.instrument) checkInstrument(entry.data, index, used, reporter(entry))
  checkAnatomy(entries, index, reporter)
  checkFamilies(entries, index, reporter)
  checkSeedItems(entries, reporter)
  checkSources(entries, index, reporter)
  checkUse(entries, used, reporter)
  checkWords(entries, reporter)
  checkPriors(entries, reporter)
  return problems
}

function makeIndex(entries: Entries): Index {
  const regions = entries.regions.flatMap((entry) => entry.data.regions)
  const regionValues = regions.map(({ id, title }) => ({ id, label: title }))
  const findings = new Map(entries.finding.map((entry) => [entry.data.id, entry.data]))
  return {
    findings,
    values: new Map([...findings].map(([id, finding]) => [id, valuesOf(finding, regionValues).map((value) => value.id)])),
    conditions: new Set(entries.condition.map((entry) => entry.data.id)),
    structures: new Set(entries.structures.flatMap((entry) => entry.data.structures.map((structure) => structure.id))),
    regions: new Set(regions.map((region) => region.id)),
    care: new Map(
      [...entries.care, ...entries.exercise, ...entries.prevention].map((entry) => [entry.data.id, entry.file.split('/')[1] as string]),
    ),
    sources: new Set(entries.source.map((entry) => entry.data.id)),
    screens: new Set(entries.screens.flatMap((entry) => entry.data.screens.map((screen) => screen.id))),
  }
}

/** Where things of a kind are defined. */
const HOMES = {
  care: 'care/',
  condition: 'conditions/',
  exercise: 'care/exercises/',
  finding: 'findings/',
  part: 'anatomy/regions.yaml',
  region: 'anatomy/regions.yaml',
  screen: 'screens.yaml',
  source: 'sources/',
  structure: 'anatomy/',
} as const

/** The words that close the most common mistake: an id that does not exist. */
export function unknownId(
  report: Report,
  path: readonly PropertyKey[],
  kind: keyof typeof HOMES,
  id: string,
  known: Iterable<string>,
): void {
  const near = closest(id, known)
  report(
    `unknown-${kind}`,
    path,
    `${id} is not a ${kind} of this knowledge base`,
    `${near ? `did you mean ${near}?` : `use an existing ${kind}.`} All are in ${HOMES[kind]}, and a new one goes there`,
  )
}

/** Checks a reference such as `pain-site=calf`; returns the finding when it is sound. */
export function checkRef(reference: string, index: Index, report: Report, path: readonly PropertyKey[]): FindingFile | undefined {
  const [id, value] = splitRef(reference)
  const finding = index.findings.get(id)
  if (!finding) {
    unknownId(report, path, 'finding', id, index.findings.keys())
    return undefined
  }
  const values = index.values.get(id) ?? []
  if (value !== undefined && !values.includes(value)) {
    report('unknown-value', path, `${id} has no value ${value}`, `its values are ${values.join(', ') || 'yes and no only: leave out "="'}`)
    return undefined
  }
  if (value === undefined && finding.kind !== 'yes-no') {
    report('missing-value', path, `${id} has values, and this names none`, `write ${id}=<value>, with one of ${values.join(', ')}`)
    return undefined
  }
  return finding
}

/** Files that are called by their id; all care shares one name space. */
const namedFiles = (entries: Entries): readonly [string, readonly Entry<{ id: string }>[]][] => [
  ['condition', entries.condition],
  ['finding', entries.finding],
  ['red-flag', entries['red-flag']],
  ['care', [...entries.care, ...entries.exercise, ...entries.prevention]],
  ['programme', entries.programme],
  ['instrument', entries.instrument],
  ['source', entries.source],
]

function checkNames(entries: Entries, reporter: (entry: Entry<unknown>) => Report): void {
  for (const [kind, list] of namedFiles(entries)) {
    const seen = new Map<string, string>()
    for (const entry of list as Entry<{ id: string; group?: string; topic?: string }>[]) {
      const report = reporter(entry)
      const parts = entry.file.split('/')
      if (parts.at(-1) !== `${entry.data.id}.yaml`)
        report(
          'file-name',
          ['id'],
          `the file is called ${parts.at(-1)} but its id is ${entry.data.id}`,
          `rename the file to ${entry.data.id}.yaml, or correct the id`,
        )
      const folder = kind === 'condition' ? entry.data.group : kind === 'finding' ? entry.data.topic : undefined
      if (folder !== undefined && parts[1] !== folder)
        report(
          'wrong-folder',
          [kind === 'condition' ? 'group' : 'topic'],
          `the file is in ${parts[1]}/ but says ${folder}`,
          `move it to ${parts[0]}/${folder}/, or correct the field`,
        )
      const first = seen.get(entry.data.id)
      if (first)
        report('duplicate-id', ['id'], `${entry.data.id} is already defined in ${first}`, 'give one of them another id, or merge the files')
      seen.set(entry.data.id, entry.file)
    }
  }
}

/** Ids of the small things that share a file. */
function checkListedIds(entries: Entries, reporter: (entry: Entry<unknown>) => Report): void {
  for (const kind of ['regions', 'structures', 'screens', 'claims'] as const) {
    const seen = new Map<string, string>()
    for (const entry of entries[kind] as Entry<Record<string, unknown>>[]) {
      for (const [i, { id }] of (entry.data[kind] as { id: string }[]).entries()) {
        const first = seen.get(id)
        if (first)
          reporter(entry)(
            'duplicate-id',
            [kind, i, 'id'],
            `${id} is already defined in ${first}`,
            'give one of them another id, or take it out',
          )
        seen.set(id, entry.file)
      }
    }
  }
}

function checkScreens(entries: Entries, index: Index, used: Set<string>, reporter: (entry: Entry<unknown>) => Report): void {
  for (const entry of entries.screens) {
    const { opening, noSelfTests } = entry.data
    for (const [i, id] of opening.entries())
      if (!index.findings.has(id)) unknownId(reporter(entry), ['opening', i], 'finding', id, index.findings.keys())
    if (noSelfTests !== undefined) checkExpression(noSelfTests, index, used, reporter(entry), ['noSelfTests'])
  }
}

function checkFamilies(entries: Entries, index: Index, reporter: (entry: Entry<unknown>) => Report): void {
  for (const entry of entries.families)
    for (const [i, family] of entry.data.families.entries())
      for (const [j, id] of family.members.entries())
        if (!index.conditions.has(id)) unknownId(reporter(entry), ['families', i, 'members', j], 'condition', id, index.conditions)
}

function checkFinding({ data }: Entry<FindingFile>, index: Index, report: Report): void {
  checkSays(data, index.values.get(data.id) ?? [], report)
  if (!index.screens.has(data.screen)) unknownId(report, ['screen'], 'screen', data.screen, index.screens)
  for (const field of ['implies', 'excludes', 'opposite'] as const) {
    for (const [i, reference] of data[field].entries()) {
      const [id, value] = splitRef(reference)
      if (!index.findings.has(id)) unknownId(report, [field, i], 'finding', id, index.findings.keys())
      else if (value !== undefined) checkRef(reference, index, report, [field, i])
    }
  }
  const values = index.values.get(data.id) ?? []
  if (data.kind === 'yes-no') {
    if (data.background.share === undefined)
      report(
        'missing-field',
        ['background'],
        'background.share is missing',
        'say how common it is among people with leg pain from other causes',
      )
    return
  }
  if (data.kind === 'number' && !data.cuts)
    report('missing-field', ['kind'], 'cuts are missing', 'give the thresholds that matter, ascending')
  if (data.cuts?.some((cut, i, all) => i > 0 && cut <= (all[i - 1] as number)))
    report('impossible-number', ['cuts'], `the cuts ${data.cuts.join(', ')} do not rise`, 'write them from low to high')
  const shares = data.background.shares ?? {}
  const wrong = [...Object.keys(shares).filter((value) => !values.includes(value)), ...values.filter((value) => !(value in shares))]
  if (wrong.length > 0)
    report(
      'background-values',
      ['background'],
      `background.shares does not match the values: ${wrong.join(', ')}`,
      `give one share for each of ${values.join(', ')}`,
    )
  else if (!isIndependent(data)) checkSum(shares, ['background', 'shares'], report)
}

/** A correlation group needs two findings: another with the same group, or the finding that gave the group its name. */
function checkOverlaps(entries: Entries, index: Index, reporter: (entry: Entry<unknown>) => Report): void {
  const sizes = new Map<string, number>()
  for (const { data } of entries.finding) sizes.set(data.overlaps ?? data.id, (sizes.get(data.overlaps ?? data.id) ?? 0) + 1)
  for (const entry of entries.finding) {
    const { id, overlaps } = entry.data
    if (overlaps === undefined || (sizes.get(overlaps) ?? 0) > 1) continue
    const named = index.findings.get(overlaps)?.overlaps
    reporter(entry)(
      'lone-overlap',
      ['overlaps'],
      `${id} is alone in the group ${overlaps}, so it is damped with nothing`,
      named === undefined ? 'name a group that another finding has, or take it out' : `write overlaps: ${named}, the group of ${overlaps}`,
    )
  }
}

/** Shares over the values of one choice must add up to 1 (within rounding). */
export function checkSum(shares: Readonly<Record<string, number>>, path: readonly PropertyKey[], report: Report): void {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0)
  if (Math.abs(sum - 1) > 0.02)
    report('shares-sum', path, `the shares add up to ${sum.toFixed(3)}, not 1`, 'adjust them so that they add up to 1')
}

/** A source named in running text, such as "(konst-2018)". */
const CITED = /\(([a-z][a-z0-9-]*-(?:19|20)\d{2}[a-z]?)\)/g

/** Every `source:` anywhere in any file must exist, and so must every source named in a sentence. */
function checkSources(entries: Entries, index: Index, reporter: (entry: Entry<unknown>) => Report): void {
  for (const entry of Object.values(entries).flat() as Entry<unknown>[]) {
    const report = reporter(entry)
    walk(entry.data, [], (key, value, path) => {
      if (key === 'source' && typeof value === 'string' && !index.sources.has(value))
        unknownId(report, path, 'source', value, index.sources)
      if (typeof value !== 'string') return
      for (const [, id = ''] of value.matchAll(CITED)) if (!index.sources.has(id)) unknownId(report, path, 'source', id, index.sources)
    })
  }
}

function walk(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (key: string, value: unknown, path: readonly PropertyKey[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    const next = [...path, Array.isArray(value) ? Number(key) : key]
    visit(key, child, next)
    walk(child, next, visit)
  }
}

function checkUse(entries: Entries, used: ReadonlySet<string>, reporter: (entry: Entry<unknown>) => Report): void {
  const implied = new Set(
    entries.finding.flatMap((entry) => [...entry.data.implies, ...entry.data.opposite].map((reference) => splitRef(reference)[0])),
  )
  for (const entry of entries.finding) {
    if (!used.has(entry.data.id) && !implied.has(entry.data.id))
      reporter(entry)(
        'unused-finding',
        ['id'],
        `no condition or red flag uses ${entry.data.id}, so asking it would change nothing`,
        'link it from a condition, or take the file out',
      )
  }
}

const PRESENTERS = 1000

function checkPriors(entries: Entries, reporter: (entry: Entry<unknown>) => Report): void {
  for (const band of ['0-12', '13-19', '20-39', '40-59', '60+'] as const) {
    const total = entries.condition.reduce((sum, entry) => sum + entry.data.prior.per1000[band], 0)
    const largest = [...entries.condition].sort((a, b) => b.data.prior.per1000[band] - a.data.prior.per1000[band])[0]
    // People often have two causes at once, so the shares may add up to more than 1000, but not without limit.
    if (largest && total > 1.6 * PRESENTERS)
      reporter(largest)(
        'priors-sum',
        ['prior', 'per1000', band],
        `the priors of age ${band} add up to ${Math.round(total)} of 1000 people`,
        'lower the ones that are too high, starting with this one',
      )
  }
}
