import type { Basis, Condition, Finding, Model, RedFlag } from '@kneebone/engine'
import { type Packed, packer, unpack } from './compact.ts'

/**
 * The compiled knowledge in three parts, so that a person can begin before all of it has come: `Reasoning` is what asking and the
 * chances need; `Phrases` is what people say for each finding, to read their own words; `Words` is what results and the library say.
 * Field by field the three make the model again, nothing is lost: `join(split(model))` equals the model.
 */

const CONDITION_WORDS = [
  'title',
  'group',
  'also',
  'icd10',
  'snomed',
  'summary',
  'mechanism',
  'urgency',
  'priorBasis',
  'course',
  'see',
  'tests',
  'treatments',
  'now',
  'avoid',
  'comeBack',
  'limits',
  'status',
] as const satisfies readonly (keyof Condition)[]
const FINDING_WORDS = ['answered', 'basis'] as const satisfies readonly (keyof Finding)[]
const RED_FLAG_WORDS = ['basis'] as const satisfies readonly (keyof RedFlag)[]
const MODEL_WORDS = [
  'structures',
  'families',
  'care',
  'programmes',
  'instruments',
  'jointLoads',
  'sources',
  'claims',
] as const satisfies readonly (keyof Model)[]

/** Words of a condition, with where each of its numbers comes from: one basis for each link, table and risk, in their order. */
type ConditionWords = Pick<Condition, (typeof CONDITION_WORDS)[number]> & {
  readonly bases: { readonly links: readonly Basis[]; readonly tables: readonly Basis[]; readonly risks: readonly Basis[] }
  readonly pairs: readonly string[]
}
type Numbers<T> = Omit<T, 'basis'>

export interface Reasoning extends Omit<Model, (typeof MODEL_WORDS)[number] | 'conditions' | 'findings' | 'redFlags'> {
  readonly conditions: readonly (Omit<Condition, (typeof CONDITION_WORDS)[number] | 'links' | 'tables' | 'risks' | 'pairs'> & {
    readonly level: Condition['urgency']['level']
    readonly packed: Packed
    readonly risks: readonly Numbers<Condition['risks'][number]>[]
    readonly pairs: readonly Omit<Condition['pairs'][number], 'why'>[]
  })[]
  readonly findings: readonly Omit<Finding, (typeof FINDING_WORDS)[number] | 'says'>[]
  readonly redFlags: readonly Omit<RedFlag, (typeof RED_FLAG_WORDS)[number]>[]
}

export interface Phrases {
  /** Hash of the model that all parts come from. */
  readonly hash: string
  /** One entry for each finding, in their order. */
  readonly says: readonly Finding['says'][]
}

export interface Words extends Pick<Model, (typeof MODEL_WORDS)[number]> {
  readonly hash: string
  readonly conditions: readonly ConditionWords[]
  readonly findings: readonly Pick<Finding, (typeof FINDING_WORDS)[number]>[]
  readonly redFlags: readonly Pick<RedFlag, (typeof RED_FLAG_WORDS)[number]>[]
}

export interface Parts {
  readonly reasoning: Reasoning
  readonly phrases: Phrases
  readonly words: Words
}

export function split(model: Model): Parts {
  const numbers = <T extends { basis: Basis }>(rows: readonly T[]) => rows.map((row) => without(row, ['basis']))
  const bases = (rows: readonly { basis: Basis }[]) => rows.map((row) => row.basis)
  const pack = packer(model.findings)
  return {
    reasoning: {
      ...without(model, MODEL_WORDS),
      conditions: model.conditions.map((condition) => ({
        ...without(condition, [...CONDITION_WORDS, 'links', 'tables']),
        level: condition.urgency.level,
        packed: pack(condition.links, condition.tables),
        risks: numbers(condition.risks),
        pairs: condition.pairs.map(({ id, ratio }) => ({ id, ratio })),
      })),
      findings: model.findings.map((finding) => without(finding, [...FINDING_WORDS, 'says'])),
      redFlags: model.redFlags.map((flag) => without(flag, RED_FLAG_WORDS)),
    },
    phrases: { hash: model.hash, says: model.findings.map(({ says }) => says) },
    words: {
      hash: model.hash,
      ...only(model, MODEL_WORDS),
      conditions: model.conditions.map((condition) => ({
        ...only(condition, CONDITION_WORDS),
        bases: { links: bases(condition.links), tables: bases(condition.tables), risks: bases(condition.risks) },
        pairs: condition.pairs.map(({ why }) => why),
      })),
      findings: model.findings.map((finding) => only(finding, FINDING_WORDS)),
      redFlags: model.redFlags.map((flag) => only(flag, RED_FLAG_WORDS)),
    },
  }
}

/** The whole model. Throws when the parts are of different versions. */
export function join(parts: Parts): Model {
  for (const steps = joining(parts); ; ) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The whole model, with one condition at each step: for a page, which must answer in between. */
export function* joining({ reasoning, phrases, words }: Parts): Generator<undefined, Model> {
  if (reasoning.hash !== words.hash || reasoning.hash !== phrases.hash)
    throw new Error('the parts of the knowledge are of different versions')
  const conditions: Condition[] = []
  for (const [i, own] of reasoning.conditions.entries()) {
    conditions.push(conditionOf(reasoning.findings, own, words.conditions[i] as ConditionWords))
    yield
  }
  return {
    ...reasoning,
    ...only(words, MODEL_WORDS),
    conditions,
    findings: reasoning.findings.map((finding, i) => ({
      ...finding,
      says: phrases.says[i] as Finding['says'],
      ...(words.findings[i] as Words['findings'][number]),
    })),
    redFlags: reasoning.redFlags.map((flag, i) => ({ ...flag, ...(words.redFlags[i] as Words['redFlags'][number]) })),
  }
}

function conditionOf(
  findings: Reasoning['findings'],
  { level: _, packed, ...own }: Reasoning['conditions'][number],
  { bases, pairs, ...said }: ConditionWords,
): Condition {
  const { links, tables } = unpack(findings, packed)
  const based = <T extends object>(rows: readonly T[], all: readonly Basis[]) => rows.map((row, i) => ({ ...row, basis: all[i] as Basis }))
  return {
    ...own,
    ...said,
    links: based(links, bases.links),
    tables: based(tables, bases.tables),
    risks: based(own.risks, bases.risks),
    pairs: own.pairs.map((pair, k) => ({ ...pair, why: pairs[k] as string })),
  }
}

/**
 * A model that can ask, and read free text where the phrases have come: what is said of causes, care and sources is blank. Never
 * assess with it, the result would be blank too.
 */
export function forAsking(reasoning: Reasoning, phrases: Phrases = unspoken(reasoning)): Model {
  const judgement: Basis = {}
  const repeated = (count: number): readonly Basis[] => Array.from({ length: count }, () => judgement)
  const blank = { why: '', basis: judgement }
  const words: Words = {
    hash: reasoning.hash,
    structures: [],
    families: [],
    care: [],
    programmes: [],
    instruments: [],
    jointLoads: [],
    sources: [],
    claims: [],
    conditions: reasoning.conditions.map(({ id, level, packed, risks, pairs }) => ({
      title: id,
      group: '',
      also: [],
      summary: '',
      mechanism: '',
      urgency: { ...blank, level },
      priorBasis: judgement,
      course: { usual: '', stalled: '', basis: judgement },
      see: [],
      tests: [],
      treatments: [],
      now: [],
      avoid: [],
      comeBack: [],
      status: 'draft',
      bases: { links: repeated(packed.links.length / 4), tables: repeated(packed.tables.length), risks: risks.map(() => judgement) },
      pairs: pairs.map(() => ''),
    })),
    findings: reasoning.findings.map(() => ({ basis: judgement })),
    redFlags: reasoning.redFlags.map(() => ({ basis: [] })),
  }
  return join({ reasoning, phrases, words })
}

const unspoken = ({ hash, findings }: Reasoning): Phrases => ({ hash, says: findings.map(() => ({})) })

function only<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.flatMap((key) => (key in whole ? [[key, whole[key]]] : []))) as Pick<T, K>
}

function without<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>
}
