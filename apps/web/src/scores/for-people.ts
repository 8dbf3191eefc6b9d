import { type Case, type Finding, type Instrument, type InstrumentItem, type Model, PAIN_SITE } from '@kneebone/engine'
import { findingsIn } from '../library/expressions.ts'
import type { Scored } from './scored.ts'

export interface Questions {
  /** Findings of the knowledge that the items are read from. */
  readonly findings: readonly Finding[]
  /** Items that are questions of their own. */
  readonly own: readonly InstrumentItem[]
}

/** What a questionnaire asks. */
export function questionsOf(model: Model, { items, total, of }: Instrument): Questions {
  const rules = items.flatMap(({ when, unless }) => when ?? unless ?? [])
  const ids = new Set([...(total === 'value' && of !== undefined ? [of] : []), ...rules.flatMap(findingsIn)])
  return {
    findings: model.findings.filter(({ id }) => ids.has(id)),
    own: items.filter(({ when, unless }) => when === undefined && unless === undefined),
  }
}

/** Whether a person can fill it in alone: it may be shown, and nothing in it needs an examination. */
export function isForPeople(model: Model, instrument: Instrument): boolean {
  if (instrument.embed === 'no') return false
  const { findings, own } = questionsOf(model, instrument)
  return findings.length + own.length > 0 && [...findings, ...own, ...instrument.items].every(({ who }) => who !== 'clinician')
}

/** Questionnaires for the causes of a result, and those for anyone, first; each group in the order of the knowledge. */
export function fitting(
  model: Model,
  causes: readonly string[],
): { readonly fit: readonly Instrument[]; readonly others: readonly Instrument[] } {
  const all = model.instruments.filter((instrument) => isForPeople(model, instrument))
  const fits = ({ conditions }: Instrument) => conditions.length === 0 || conditions.some((id) => causes.includes(id))
  return { fit: all.filter(fits), others: all.filter((instrument) => !fits(instrument)) }
}

/** The case to begin with: who the person is, and what they answered before, but not what the questionnaire measures now. */
export function startWith(instrument: Instrument, person: Case): Case {
  const { age, sex, sites, answers = {} } = person
  const places = sites ? { [PAIN_SITE]: [...new Set(sites.map(({ region }) => region))] } : {}
  const known = instrument.use === 'outcome' ? {} : { ...answers, ...places }
  return { ...(age === undefined ? {} : { age }), ...(sex === undefined ? {} : { sex }), answers: known }
}

/** Fewest and most points there can be. */
export function limitsOf({ items, total, of, bands }: Instrument, model: Model): readonly [number, number] {
  if (total === 'value')
    return [0, model.findings.find(({ id }) => id === of)?.unit?.includes('10') ? 10 : Math.max(...bands.map(({ from = 0 }) => from)) * 2]
  const ends = items.map(({ choices, points }) => (choices.length > 0 ? choices.map((choice) => choice.points) : [0, points]))
  if (total === 'highest') return [Math.min(0, ...ends.flat()), Math.max(...ends.flat())]
  if (total === 'sum') return [sum(ends.map((each) => Math.min(...each))), sum(ends.map((each) => Math.max(...each)))]
  return [0, 1]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** Whether a total says more than its meaning: yes-or-no rules have none worth showing. */
export const hasTotal = ({ total }: Instrument): boolean => total === 'sum' || total === 'highest' || total === 'value'

/** The change between the last two settled scores, and whether it is one that people notice; undefined while there are not two. */
export function changeOf(
  instrument: Instrument,
  scores: readonly Scored[],
): { readonly since: string; readonly by: number; readonly matters?: boolean } | undefined {
  const settled = scores.filter(({ lowest, highest }) => lowest === highest).sort((a, b) => (a.at < b.at ? 1 : -1))
  const [last, before] = settled
  if (!last || !before) return undefined
  const by = last.lowest - before.lowest
  return { since: before.at, by, ...(instrument.change ? { matters: Math.abs(by) >= instrument.change.value } : {}) }
}
