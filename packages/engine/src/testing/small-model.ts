import { type Condition, type Finding, type Model, URGENCIES, urgencyRank } from '../model.ts'

/** A small network in plain numbers, for tests and examples. */
export interface Spec {
  readonly conditions: readonly { readonly prior: number; readonly urgency: number }[]
  /** Yes-no findings: leak, and strength per condition (0: no link). */
  readonly findings: readonly { readonly leak: number; readonly strength: readonly number[]; readonly overlaps?: string }[]
  /** Choice findings with two values: share of the first in the background, and per condition (0: no table). `worst`: b is worse than a. */
  readonly choices?: readonly { readonly background: number; readonly share: readonly number[]; readonly worst?: boolean }[]
  /** Yes-no risk factors: share of the population, and odds ratio per condition (1: none). */
  readonly risks?: readonly { readonly share: number; readonly oddsRatio: readonly number[] }[]
  readonly pairs?: readonly { readonly a: number; readonly b: number; readonly ratio: number }[]
}

const judgement = {}

const finding = (id: string, extra: Partial<Finding>): Finding => ({
  id,
  topic: 'test',
  title: id,
  kind: 'yes-no',
  ask: `${id}?`,
  who: 'person',
  private: false,
  selfTest: false,
  screen: 'screen',
  multiple: false,
  values: [],
  says: {},
  implies: [],
  excludes: [],
  opposite: [],
  combine: 'mix',
  risk: false,
  background: {},
  leak: {},
  basis: judgement,
  ...extra,
})

/** A model of conditions c0, c1 …, findings f0 …, choices n0 … (values a, b) and risks r0 …, in the engine's format. */
export function modelFrom(spec: Spec): Model {
  const conditions = spec.conditions.map(
    ({ prior, urgency }, i): Condition => ({
      id: `c${i}`,
      title: `Condition ${i}`,
      group: 'test',
      also: [],
      mustNotMiss: urgency >= 3,
      summary: 'test',
      mechanism: 'test',
      structures: [],
      regions: [],
      urgency: { level: URGENCIES[urgency] ?? 'routine', why: 'test', basis: judgement },
      prior: [prior, prior, prior, prior, prior],
      ages: {},
      sexRatio: { female: 1, male: 1 },
      priorSd: 0.5,
      priorBasis: judgement,
      risks: (spec.risks ?? []).flatMap(({ oddsRatio }, r) =>
        oddsRatio[i] === undefined || oddsRatio[i] === 1 ? [] : [{ finding: `r${r}`, oddsRatio: oddsRatio[i], basis: judgement }],
      ),
      links: spec.findings.flatMap(({ strength }, f) =>
        strength[i] ? [{ finding: `f${f}`, strength: strength[i], sd: 0.5, basis: judgement }] : [],
      ),
      tables: (spec.choices ?? []).flatMap(({ share }, n) =>
        share[i] ? [{ finding: `n${n}`, shares: { a: share[i], b: 1 - share[i] }, sd: 0.5, basis: judgement }] : [],
      ),
      course: { usual: 'test', stalled: 'test', basis: judgement },
      see: [],
      tests: [],
      treatments: [],
      now: [],
      avoid: [],
      comeBack: [],
      pairs: (spec.pairs ?? []).flatMap(({ a, b, ratio }) => (a === i ? [{ id: `c${b}`, ratio, why: 'test' }] : [])),
      status: 'draft',
    }),
  )
  return {
    format: 1,
    version: '0',
    language: 'en',
    hash: '0',
    screens: [{ id: 'screen', title: 'Screen', lead: '' }],
    opening: [],
    findings: [
      ...spec.findings.map(({ leak, overlaps }, f) =>
        finding(`f${f}`, { background: { present: leak }, leak: { present: leak }, ...(overlaps ? { overlaps } : {}) }),
      ),
      ...(spec.choices ?? []).map(({ background, worst }, n) =>
        finding(`n${n}`, {
          kind: worst ? 'ordinal' : 'choice',
          combine: worst ? 'worst' : 'mix',
          values: [
            { id: 'a', label: 'a' },
            { id: 'b', label: 'b' },
          ],
          background: { a: background, b: 1 - background },
          leak: {},
        }),
      ),
      ...(spec.risks ?? []).map(({ share }, r) => finding(`r${r}`, { risk: true, background: { present: share } })),
    ],
    conditions: [...conditions].sort((x, y) => urgencyRank(y.urgency.level) - urgencyRank(x.urgency.level) || (x.id < y.id ? -1 : 1)),
    redFlags: [],
    regions: [],
    families: [],
    parts: [],
    words: {},
    idioms: [],
    structures: [],
    care: [],
    programmes: [],
    jointLoads: [],
    instruments: [],
    sources: [],
    claims: [],
  }
}
