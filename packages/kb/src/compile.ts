import { createHash } from 'node:crypto'
import {
  type Basis,
  type CareItem,
  type Exercise,
  type Expression,
  type Finding,
  type FindingValue,
  type Instrument,
  type JointLoad,
  type Model,
  type Programme,
  type RedFlag,
  urgencyRank,
} from '@kneebone/engine'
import { conditionOf, symmetric } from './compile-condition.ts'
import { basisOf, byId, clean, compare, normalised, withBasis } from './compiled.ts'
import { clamp } from './derive.ts'
import { type Cause, causesOf, fitted, leaksOf } from './fit.ts'
import type { Entries } from './read.ts'
import type { ExerciseFile } from './schema/care.ts'
import type { FindingFile } from './schema/finding.ts'
import type { InstrumentFile } from './schema/instrument.ts'
import type { RedFlagFile } from './schema/red-flag.ts'
import { splitRef, valuesOf } from './values.ts'

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

function backgroundOf(finding: FindingFile): Readonly<Record<string, number>> {
  const { share, shares } = finding.background
  if (finding.kind === 'yes-no') return { present: clamp(share ?? 0) }
  const given = Object.entries(shares ?? {})
  if (finding.multiple) return Object.fromEntries(given.map(([value, p]) => [value, clamp(p)]))
  return normalised(shares ?? {})
}

function findingOf(
  file: FindingFile,
  regions: readonly FindingValue[],
  background: Readonly<Record<string, number>>,
  causes: ReadonlyMap<string, readonly Cause[]>,
): Finding {
  const { background: given, values: _, says, times, answered, ...rest } = file
  const leak = leaksOf(file, background, causes)
  return clean({
    ...rest,
    answered: answered && clean({ present: statementsOf(answered.present), absent: statementsOf(answered.absent) }),
    says: Array.isArray(says) ? (says.length > 0 ? { present: says } : {}) : says,
    times: times && timesOf(times),
    values: valuesOf(file, regions),
    background,
    leak,
    basis: clean({ ...basisOf(given), range: given.range, n: given.n, population: given.population, note: given.note }) as Basis,
  }) as Finding
}

const statementsOf = (given: string | Readonly<Record<string, string>> | undefined) => (typeof given === 'string' ? { any: given } : given)

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, year: 525_960 }

/** "6 weeks" → 60,480 minutes; "longer" has no end. */
function timesOf(times: Readonly<Record<string, string>>): Finding['times'] {
  return Object.entries(times).map(([value, written]) => {
    const [count, unit] = written.split(' ')
    return { value, upTo: unit === undefined ? null : Number(count) * (MINUTES[unit.replace(/s$/, '')] as number) }
  })
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
    ambulance: file.ambulance,
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
