import { AGE_BANDS, type Basis, type Condition, type Link, type Table } from '@kneebone/engine'
import { basisOf, byId, clean, compare, normalised, withBasis } from './compiled.ts'
import { strengthOf } from './derive.ts'
import type { Shares } from './fit.ts'
import { derivedPlaces } from './places.ts'
import type { ConditionFile } from './schema/condition.ts'
import type { FindingFile } from './schema/finding.ts'
import { splitRef, valuesOf } from './values.ts'

/** Standard deviation of the logit of every share in a table. */
const TABLE_SD = 0.8

/** Links are compiled to thousandths, and their SD to hundredths: far finer than anybody's knowledge, and small to send. */
const onGrid = (link: Link): Link => ({
  ...link,
  strength: Math.max(0.001, Math.round(link.strength * 1000) / 1000),
  sd: Math.round(link.sd * 100) / 100,
})

/** Every value of a finding in its order; one that the author left out has share 0. */
const complete = (file: FindingFile | undefined, shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  file === undefined ? shares : Object.fromEntries(valuesOf(file, []).map(({ id }) => [id, shares[id] ?? 0]))

/**
 * A condition as the engine takes it, with links to places that its author left out.
 *
 * @param backgrounds share of each answer among people with other causes
 * @param referral regions of a structure; @param beside regions that touch a region
 */
export function conditionOf(
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
    comeBack: care.comeBack.map((reason) => (typeof reason === 'string' ? { says: reason } : reason)),
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
export function symmetric(condition: Condition, all: readonly Condition[]): Condition['pairs'] {
  const own = new Map(condition.pairs.map((pair) => [pair.id, pair]))
  for (const other of all) {
    const back = other.pairs.find((pair) => pair.id === condition.id)
    if (!back) continue
    const mine = own.get(other.id)
    own.set(other.id, mine ? { ...mine, ratio: Math.sqrt(mine.ratio * back.ratio) } : { ...back, id: other.id })
  }
  return [...own.values()].sort(byId)
}
