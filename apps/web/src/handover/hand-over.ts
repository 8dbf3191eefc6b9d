import {
  type Assessment,
  type Case,
  type Cause,
  type Finding,
  type Model,
  PAIN_SITE,
  type Score,
  score,
  URGENCY_WORDS,
  type Urgency,
  urgencyRank,
} from '@kneebone/engine'
import { answerInWords, placeNames } from '../interview/answer-words.ts'
import { findingsIn } from '../library/expressions.ts'
import { t } from '../words/index.ts'
import type { Note } from './note.ts'
import type { Attempt } from './tried.ts'

/** One case for a clinician, in the order situation, background, assessment, recommendation. Plain data: any surface can show it. */
export interface HandOver {
  readonly who: string
  readonly places: string
  readonly urgency: { readonly level: Urgency; readonly says: string; readonly because: readonly string[] }
  /** The complaint in the person's own words; empty when they wrote none. */
  readonly words: string
  readonly timeline: readonly string[]
  readonly background: readonly string[]
  readonly tried: readonly string[]
  readonly positives: readonly string[]
  readonly negatives: readonly string[]
  /** Findings that a danger rule names: those the person denied, and those that were asked and not known. */
  readonly denied: readonly string[]
  readonly unsure: readonly string[]
  readonly causes: readonly HandOverCause[]
  readonly noneOfThese: number
  readonly scores: readonly HandOverScore[]
  readonly see: readonly string[]
  readonly tests: readonly string[]
  readonly wants: string
  readonly versions: string
}

export interface HandOverCause {
  readonly title: string
  readonly icd10?: string
  /** P(present | answers) and its plausible range, [0, 1]. */
  readonly chance: number
  readonly range?: readonly [number, number]
  readonly for: readonly string[]
  readonly against: readonly string[]
}

export interface HandOverScore {
  readonly id: string
  readonly title: string
  readonly lowest: number
  readonly highest: number
  readonly means: string
}

const MOST_CAUSES = 3
const MOST_FOR = 3
const MOST_AGAINST = 2
const MOST_STEPS = 3
/** Topics of findings by the part of the page in which they stand. */
const TIMELINE = new Set(['onset', 'duration', 'injury'])
const BACKGROUND = new Set(['background', 'medicines'])
const TRIED = 'tried'

/**
 * The hand-over of one assessed case. In each list what tells most stands first: where half a page ends, the rest is left to the list of
 * all answers.
 */
export function handOver(model: Model, person: Case, result: Assessment, note: Note): HandOver {
  const warnings = warningFindings(model, result)
  const told = byWeight(toldOf(model, person), warnings, result)
  const positive = told.filter(({ state }) => state === 'positive')
  const speaking = sharesOf(result)
  const inTopics = (topics: ReadonlySet<string>) => positive.filter(({ finding }) => topics.has(finding.topic)).map(({ says }) => says)
  const elsewhere = ({ topic }: Finding) => TIMELINE.has(topic) || BACKGROUND.has(topic) || topic === TRIED
  const titles = (state: Told['state'], wanted: (finding: Finding) => boolean) =>
    told.filter((each) => each.state === state && wanted(each.finding)).map(({ finding }) => finding.title)
  const { level, because } = result.urgency
  const { engine, knowledge, hash } = result.versions
  return {
    who: t.handover.who(person.age, person.sex ?? 'unknown'),
    places: placeNames(model, person.sites ?? []).join('; '),
    urgency: { level, says: URGENCY_WORDS[level].name, because: because.map(({ says }) => says) },
    words: person.text?.trim() ?? '',
    timeline: inTopics(TIMELINE),
    background: inTopics(BACKGROUND),
    tried: [...inTopics(new Set([TRIED])), ...triedInWords(note)],
    positives: positive.filter(({ finding }) => !elsewhere(finding)).map(({ says }) => says),
    negatives: titles('negative', ({ id }) => !warnings.has(id) && speaking.has(id)),
    denied: titles('negative', ({ id }) => warnings.has(id)),
    unsure: titles('unknown', ({ id }) => warnings.has(id)),
    causes: causesOf(result),
    noneOfThese: result.confidence.none,
    scores: scoresOf(model, person, result),
    see: result.steps.see.slice(0, MOST_STEPS).map(({ title }) => title),
    tests: result.steps.tests
      .filter(({ use }) => use !== 'not-helpful')
      .slice(0, MOST_STEPS)
      .map(({ title }) => title),
    wants: note.wants ?? '',
    versions: t.handover.versions(engine, knowledge, hash.slice(0, 12)),
  }
}

/** "insoles: no difference" */
export const attemptInWords = ({ what, outcome }: Attempt): string => t.handover.attempt(what, outcome)

/** What the note tells of what was tried: one text for each thing. */
export const triedInWords = ({ log = [], tried }: Note): readonly string[] => [...log.map(attemptInWords), ...(tried ? [tried] : [])]

interface Told {
  readonly finding: Finding
  readonly state: 'positive' | 'negative' | 'unknown'
  readonly says: string
}

/** Every answer, in the order in which it is asked. Places of the pain stand by themselves. */
function toldOf(model: Model, person: Case): readonly Told[] {
  const order = new Map(model.screens.map(({ id }, i) => [id, i]))
  return model.findings
    .flatMap((finding): Told[] => {
      const answer = person.answers?.[finding.id]
      if (answer === undefined || finding.id === PAIN_SITE) return []
      if (answer === 'unknown') return [{ finding, state: 'unknown', says: finding.title }]
      const none = answer === 'absent' || answer === finding.denied || (Array.isArray(answer) && answer.length === 0)
      if (none) return [{ finding, state: 'negative', says: finding.title }]
      return [
        { finding, state: 'positive', says: answer === 'present' ? finding.title : `${finding.title}: ${answerInWords(finding, answer)}` },
      ]
    })
    .sort((a, b) => (order.get(a.finding.screen) ?? 0) - (order.get(b.finding.screen) ?? 0))
}

/**
 * Findings that a danger rule counts as a warning, each with its weight: the chance of the likeliest cause that a rule with it fears,
 * [0, 1], with the urgency of the rule as a small part, so that among rules that fear nothing in question the graver ones lead.
 */
function warningFindings({ redFlags }: Model, { causes, cantMiss }: Assessment): ReadonlyMap<string, number> {
  const chances = new Map([...cantMiss, ...causes].map(({ id, chance }) => [id, chance]))
  const weights = new Map<string, number>()
  for (const { urgency, fear, when, context } of redFlags) {
    if (urgencyRank(urgency) < urgencyRank('urgent')) continue
    const weight = Math.max(0, ...fear.map((id) => chances.get(id) ?? 0)) + urgencyRank(urgency) / 1e6
    for (const id of findingsIn(when)) if (!context.includes(id)) weights.set(id, Math.max(weight, weights.get(id) ?? 0))
  }
  return weights
}

/** How much each answer moved the causes on the page, for or against: their shares by the chances of the causes. */
function sharesOf({ causes }: Assessment): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const { chance, reasons } of causes.slice(0, MOST_CAUSES))
    for (const { key, share } of reasons) {
      const id = key.split('=')[0] as string
      shares.set(id, (shares.get(id) ?? 0) + chance * Math.abs(share))
    }
  return shares
}

/** Warnings first, the one that decides most before the others; then what speaks for or against a cause; else as asked. */
function byWeight(told: readonly Told[], warnings: ReadonlyMap<string, number>, result: Assessment): readonly Told[] {
  const shares = sharesOf(result)
  const weigh = (weights: ReadonlyMap<string, number>) => (a: Told, b: Told) =>
    (weights.get(b.finding.id) ?? 0) - (weights.get(a.finding.id) ?? 0)
  return [...told].sort((a, b) => weigh(warnings)(a, b) || weigh(shares)(a, b))
}

/** The likeliest causes, and the serious ones that are not set aside. */
function causesOf({ causes, cantMiss }: Assessment): readonly HandOverCause[] {
  const shown = causes.slice(0, MOST_CAUSES)
  const serious = cantMiss.filter(({ id, setAside }) => !setAside && shown.every((cause) => cause.id !== id))
  const says = (cause: Cause, direction: 'for' | 'against', most: number) =>
    cause.reasons
      .filter((reason) => reason.direction === direction)
      .slice(0, most)
      .map((reason) => reason.says)
  return [
    ...shown.map((cause) => ({
      title: cause.title,
      ...(cause.icd10 === undefined ? {} : { icd10: cause.icd10 }),
      chance: cause.chance,
      range: cause.range,
      for: says(cause, 'for', MOST_FOR),
      against: says(cause, 'against', MOST_AGAINST),
    })),
    ...serious.map(({ title, chance }) => ({ title, chance, for: [], against: [] })),
  ]
}

/** Instruments about a cause in question that the answers complete: those with one band left. */
export function scoresOf(model: Model, person: Case, { causes, cantMiss }: Assessment): readonly HandOverScore[] {
  const inQuestion = new Set([...causes, ...cantMiss].map(({ id }) => id))
  return model.instruments
    .filter(({ embed, conditions }) => embed !== 'no' && (conditions.length === 0 || conditions.some((id) => inQuestion.has(id))))
    .flatMap((instrument) => completed(score(model, instrument, person)))
}

function completed({ id, title, applies, lowest, highest, band }: Score): readonly HandOverScore[] {
  if (applies !== true || band === null || lowest === null || highest === null) return []
  return [{ id, title, lowest, highest, means: band.means }]
}
