import { createHash } from 'node:crypto'
import {
  AGE_BANDS,
  type Basis,
  type CareItem,
  type Condition,
  type Exercise,
  type Expression,
  type Finding,
  type FindingValue,
  type Instrument,
  type JointLoad,
  type Link,
  type Model,
  type Programme,
  type RedFlag,
  type Table,
  urgencyRank,
} from '@kneebone/engine'
import { clamp, strengthOf } from './derive.ts'
import { type Cause, causesOf, fitted, leaksOf, type Shares } from './fit.ts'
import { derivedPlaces } from './places.ts'
import type { Entries } from './read.ts'
import type { ExerciseFile } from './schema/care.ts'
import type { ConditionFile } from './schema/condition.ts'
import type { FindingFile } from './schema/finding.ts'
import type { InstrumentFile } from './schema/instrument.ts'
import type { RedFlagFile } from './schema/red-flag.ts'
import { splitRef, valuesOf } from './values.ts'

/** Standard deviation of the logit of every share in a table. */
const TABLE_SD = 0.8

/** Turns checked entries into the one document that everything else reads. Same entries, same bytes. */
export function compile(entries: Entries, version: string, language = 'en'): Model {
  const regions = entries.regions.flatMap((entry) => entry.data.regions.map(clean))
  const regionValues: FindingValue[] = regions.map(({ id, title }) => ({ id, label: title }))
  const structures = entries.structures.flatMap(({ data }) =>
    data.structures.map(({ source, at, basis: _, ...rest }) => ({ ...clean(rest), kind: data.kind, basis: basisOf({ source, at }) })),
  )
  const backgrounds = new Map(entries.finding.map(({ data }) => [data.id, backgroundOf(data)]))
  const referral = new Map(structures.map((structure) => [structure.id, structure.regions]))
  const beside = new Map(regions.map((region) => [region.id, region.beside]))
  const files = new Map(entries.finding.map(({ data }) => [data.id, data]))
  const conditions = fitted(backgrounds, entries, (bases) =>
    entries.condition
      .map(({ data }) => conditionOf(data, files, bases, referral, beside))
      .sort((a, b) => urgencyRank(b.urgency.level) - urgencyRank(a.urgency.level) || compare(a.id, b.id)),
  )
  const causes = causesOf(conditions)
  const model: Omit<Model, 'hash'> = {
    format: 1,
    version,
    language,
    screens: entries.screens.flatMap((entry) => entry.data.screens),
    opening: entries.screens.flatMap((entry) => entry.data.opening),
    ...noSelfTests(entries),
    findings: entries.finding.map(({ data }) => findingOf(data, regionValues, backgrounds.get(data.id) ?? {}, causes)).sort(byId),
    conditions: conditions.map((condition) => ({ ...condition, pairs: symmetric(condition, conditions) })),
    redFlags: entries['red-flag']
      .map(({ data }) => redFlagOf(data))
      .sort((a, b) => urgencyRank(b.urgency) - urgencyRank(a.urgency) || compare(a.id, b.id)),
    regions,
    families: entries.families.flatMap((entry) => entry.data.families).sort(byId),
    parts: entries.regions.flatMap((entry) =>
      entry.data.parts.map(({ just, ...part }) => clean({ ...part, ...(just ? { just: clean(just) } : {}) })),
    ),
    words: Object.assign({}, ...entries.words.map((entry) => entry.data.words)),
    idioms: entries.words.flatMap((entry) => entry.data.idioms),
    structures: structures.sort(byId),
    care: [
      ...entries.care.map(({ file, data }) => careOf(data, CARE_KINDS[file.split('/')[1] as string] as CareItem['kind'])),
      ...entries.prevention.map(({ data }) => careOf(data, 'prevention')),
      ...entries.exercise.map(({ data }) => exerciseOf(data)),
    ].sort(byId),
    programmes: entries.programme.map(({ data }) => withBasis(data) as Programme).sort(byId),
    jointLoads: entries['joint-loads'].flatMap(({ data }) => data.loads.map((load) => withBasis(load) as JointLoad)),
    instruments: entries.instrument.map(({ data }) => instrumentOf(data)).sort(byId),
    sources: entries.source.map(({ data: { seen: _, ...source } }) => clean(source)).sort(byId),
    claims: entries.claims
      .flatMap(({ data }) =>
        data.claims.map(({ sources, from, ...claim }) => ({ ...claim, from: from.map(clean), basis: sources.map(basisOf) })),
      )
      .sort(byId),
  }
  return { ...model, hash: createHash('sha256').update(JSON.stringify(model)).digest('hex') }
}

/** The expression that holds self-tests back, where one is written. */
function noSelfTests(entries: Entries): Pick<Model, 'noSelfTests'> {
  const [written] = entries.screens.flatMap(({ data }) => (data.noSelfTests === undefined ? [] : [data.noSelfTests]))
  return written === undefined ? {} : { noSelfTests: expressionOf(written) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id)

type Clean<T> = { [K in keyof T]: Exclude<T[K], undefined> }
/** Drops undefined fields, so that optional stays absent and the JSON is stable. */
const clean = <T extends object>(value: T): Clean<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Clean<T>

const basisOf = ({ source, at }: { source?: string | undefined; at?: string | undefined }): Basis => clean({ source, at }) as Basis

function backgroundOf(finding: FindingFile): Readonly<Record<string, number>> {
  const { share, shares } = finding.background
  if (finding.kind === 'yes-no') return { present: clamp(share ?? 0) }
  const given = Object.entries(shares ?? {})
  if (finding.multiple) return Object.fromEntries(given.map(([value, p]) => [value, clamp(p)]))
  return normalised(shares ?? {})
}

/** Every value of a finding in its order; one that the author left out has share 0. */
const complete = (file: FindingFile | undefined, shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  file === undefined ? shares : Object.fromEntries(valuesOf(file, []).map(({ id }) => [id, shares[id] ?? 0]))

/** Links are compiled to thousandths, and their SD to hundredths: far finer than anybody's knowledge, and small to send. */
const onGrid = (link: Link): Link => ({
  ...link,
  strength: Math.max(0.001, Math.round(link.strength * 1000) / 1000),
  sd: Math.round(link.sd * 100) / 100,
})

/** Keeps every share above a thousandth, so that no answer is impossible, and makes them add up to 1. */
function normalised(shares: Readonly<Record<string, number>>): Record<string, number> {
  const floored = Object.entries(shares).map(([value, p]) => [value, Math.max(p, 0.001)] as const)
  const sum = floored.reduce((total, [, p]) => total + p, 0)
  return Object.fromEntries(floored.map(([value, p]) => [value, Math.round((p / sum) * 10000) / 10000]))
}

function findingOf(
  file: FindingFile,
  regions: readonly FindingValue[],
  background: Readonly<Record<string, number>>,
  causes: ReadonlyMap<string, readonly Cause[]>,
): Finding {
  const { background: given, values: _, says, times, ...rest } = file
  const leak = leaksOf(file, background, causes)
  return clean({
    ...rest,
    says: Array.isArray(says) ? (says.length > 0 ? { present: says } : {}) : says,
    times: times && timesOf(times),
    values: valuesOf(file, regions),
    background,
    leak,
    basis: clean({ ...basisOf(given), range: given.range, n: given.n, population: given.population, note: given.note }) as Basis,
  }) as Finding
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, year: 525_960 }

/** "6 weeks" → 60,480 minutes; "longer" has no end. */
function timesOf(times: Readonly<Record<string, string>>): Finding['times'] {
  return Object.entries(times).map(([value, written]) => {
    const [count, unit] = written.split(' ')
    return { value, upTo: unit === undefined ? null : Number(count) * (MINUTES[unit.replace(/s$/, '')] as number) }
  })
}

function conditionOf(
  file: ConditionFile,
  findings: ReadonlyMap<string, FindingFile>,
  backgrounds: Shares,
  referral: ReadonlyMap<string, readonly string[]>,
  beside: ReadonlyMap<string, readonly string[]>,
): Condition {
  const { links: given, tables } = linksOf(file, findings, backgrounds)
  const links = [...given, ...derivedPlaces(file, given, tables, new Set(findings.keys()), referral, beside)]
  const { care } = file
  return clean({
    id: file.id,
    title: file.title,
    group: file.group,
    also: file.also,
    icd10: file.codes.icd10,
    snomed: file.codes.snomed,
    mustNotMiss: file.mustNotMiss,
    summary: file.summary.trim(),
    mechanism: file.mechanism.trim(),
    structures: file.where.structures,
    regions: file.where.regions,
    urgency: { level: file.urgency.level, why: file.urgency.why, basis: basisOf(file.urgency) },
    prior: AGE_BANDS.map((band) => Math.max(0.00001, file.prior.per1000[band] / 1000)),
    ages: clean(file.prior.ages),
    sexRatio: file.prior.sex,
    priorSd: Math.max(0.2, (2 * Math.log(file.prior.within)) / 3.29),
    priorBasis: priorBasisOf(file.prior),
    risks: file.risk.map((risk) => {
      const [finding, value] = splitRef(risk.finding)
      return clean({
        finding,
        value,
        oddsRatio: risk.oddsRatio,
        basis: clean({ ...basisOf(risk), range: risk.range, note: risk.note }) as Basis,
      }) as Condition['risks'][number]
    }),
    links: links.map(onGrid).sort((a, b) => compare(a.finding, b.finding) || compare(a.value ?? '', b.value ?? '')),
    tables: tables.sort((a, b) => compare(a.finding, b.finding)),
    course: clean({
      usual: file.course.usual,
      stalled: file.course.stalled,
      betterWithin: file.course.betterWithin,
      basis: basisOf(file.course),
    }),
    see: care.see.map(withBasis),
    tests: care.tests.map(withBasis),
    treatments: care.treatments.map(withBasis),
    now: care.now.map(withBasis),
    avoid: care.avoid.map(withBasis),
    comeBack: care.comeBack,
    pairs: [...file.pairs, ...file.excludes.map((id) => ({ id, ratio: 0, why: 'not both at once in the same place' }))],
    limits: file.limits,
    status: file.status,
  }) as Condition
}

/** What the file says of findings: a strength each, or shares of the values where only one of them can be. */
function linksOf(
  file: ConditionFile,
  findings: ReadonlyMap<string, FindingFile>,
  backgrounds: ReadonlyMap<string, Readonly<Record<string, number>>>,
): { readonly links: readonly Link[]; readonly tables: Table[] } {
  const links: Link[] = []
  const tables: Table[] = []
  for (const [reference, input] of Object.entries(file.findings)) {
    const [finding, value] = splitRef(reference)
    if (typeof input === 'object' && 'shares' in input) {
      tables.push({
        finding,
        shares: normalised(complete(findings.get(finding), input.shares)),
        sd: TABLE_SD,
        basis: clean({ ...basisOf(input), n: input.n, population: input.population, note: input.note }) as Basis,
      })
    } else {
      const { strength, sd, basis } = strengthOf(input, backgrounds.get(finding)?.[value ?? 'present'])
      links.push(clean({ finding, value, strength, sd, basis }) as Link)
    }
  }
  return { links, tables }
}

/** A published prior carries the group and the place of the rate that it follows. */
function priorBasisOf({ source, at, note, rates }: ConditionFile['prior']): Basis {
  const rate = rates.find((candidate) => candidate.source === source)
  return clean({ ...basisOf({ source, at: at ?? rate?.at }), n: rate?.n, population: rate?.population, note }) as Basis
}

/** A pair written in one file holds for both conditions; where both files give a ratio, their geometric mean. */
function symmetric(condition: Condition, all: readonly Condition[]): Condition['pairs'] {
  const own = new Map(condition.pairs.map((pair) => [pair.id, pair]))
  for (const other of all) {
    const back = other.pairs.find((pair) => pair.id === condition.id)
    if (!back) continue
    const mine = own.get(other.id)
    own.set(other.id, mine ? { ...mine, ratio: Math.sqrt(mine.ratio * back.ratio) } : { ...back, id: other.id })
  }
  return [...own.values()].sort(byId)
}

function redFlagOf(file: RedFlagFile): RedFlag {
  return clean({
    id: file.id,
    title: file.title,
    fear: file.fear,
    when: expressionOf(file.when),
    context: file.context,
    urgency: file.urgency,
    act: file.act,
    why: file.why,
    interrupts: file.interrupts,
    screenWhen: typeof file.screen === 'object' ? expressionOf(file.screen.when) : undefined,
    screened: file.screen !== 'never',
    unknownFloor:
      file.unknownFloor && clean({ ...file.unknownFloor, with: file.unknownFloor.with && expressionOf(file.unknownFloor.with) }),
    basis: file.because.map((reason) => ({ ...basisOf(reason), note: reason.says })),
  }) as RedFlag
}

function expressionOf(input: RedFlagFile['when']): Expression {
  if (typeof input === 'string') {
    const [finding, value] = splitRef(input)
    return value === undefined ? { finding } : { finding, value }
  }
  if ('all' in input) return { all: input.all.map(expressionOf) }
  if ('any' in input) return { any: input.any.map(expressionOf) }
  if ('atLeast' in input) return { atLeast: input.atLeast, of: input.of.map(expressionOf) }
  if ('age' in input) return { age: clean(input.age) }
  return input
}

const CARE_KINDS: Readonly<Record<string, CareItem['kind']>> = {
  specialists: 'specialist',
  tests: 'test',
  treatments: 'treatment',
  'self-care': 'self-care',
}

type Based = { source?: string | undefined; at?: string | undefined; basis?: 'judgement' | undefined }

const withBasis = <T extends Based>({ source, at, basis: _, ...rest }: T) => ({ ...clean(rest), basis: basisOf({ source, at }) })

type CareFile = Entries['care'][number]['data'] & { conditions?: readonly string[] }

function careOf({ notWith, conditions = [], ...rest }: CareFile, kind: CareItem['kind']): CareItem {
  const against = notWith.map(({ when, ...why }) => ({ when: expressionOf(when), ...withBasis(why) }))
  return {
    ...withBasis(rest),
    kind,
    ...(against.length > 0 ? { notWith: against } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
  } as CareItem
}

function exerciseOf({ position, steps, dose, levels, painRule, stopWhen, figure, ...rest }: ExerciseFile): CareItem {
  return { ...careOf(rest, 'exercise'), exercise: { position, steps, dose: clean(dose), levels, painRule, stopWhen, figure } as Exercise }
}

function instrumentOf({ entry, items, bands, change, accuracy, ...rest }: InstrumentFile): Instrument {
  return {
    ...withBasis(rest),
    ...(entry === undefined ? {} : { entry: expressionOf(entry) }),
    items: items.map(({ when, unless, choices, ...item }) => ({
      ...item,
      ...(when === undefined ? {} : { when: expressionOf(when) }),
      ...(unless === undefined ? {} : { unless: expressionOf(unless) }),
      choices: choices ?? [],
    })),
    bands: bands.map(clean),
    ...(change === undefined ? {} : { change: withBasis(change) }),
    accuracy: accuracy.map(({ says, source, at, basis: _, ...numbers }) => ({
      says,
      basis: { ...basisOf({ source, at }), ...clean(numbers) },
    })),
  } as Instrument
}
