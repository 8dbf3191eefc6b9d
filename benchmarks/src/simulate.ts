import {
  ask,
  type Case,
  type Finding,
  isAtLeast,
  join,
  type Model,
  type NextScreen,
  thoughtsFor,
  type Urgency,
  urgencyOf,
  urgencyRank,
} from '@kneebone/engine'
import { infer, observe } from '@kneebone/engine/testing'
import { lawGiven, type Patient } from './patients.ts'

/** How one interview went. */
export interface Outcome {
  readonly safety: number
  readonly screens: number
  readonly questions: number
  /** Questions that take a thought of their own (`thoughtsFor`). */
  readonly thoughts: number
  readonly urgency: Urgency
  /** Urgency when every question that the person can answer is answered. */
  readonly full: Urgency
  /** What the rules alone say to all answers: rules about other things than what the person has may fire by chance. */
  readonly fullRules: Urgency
  /** The true causes' own urgency, the highest. */
  readonly true: Urgency
  readonly stopped: string
  readonly milliseconds: readonly number[]
}

export type Policy = Own | Other
/** The engine itself, at both its paces. */
type Own = 'full' | 'short'
/** The engine's safety questions, then as many screens as it asked, chosen otherwise. */
type Other = 'fixed order' | 'entropy'

/** Asks one drawn person until the engine stops, or as many decision screens as it asked, chosen by another policy. */
export function simulate(model: Model, patient: Patient, policy: Policy, decisions = Number.POSITIVE_INFINITY): Outcome {
  const { age, sex } = patient
  const own = policy === 'full' || policy === 'short'
  let person: Case = { age, sex, for: 'self', answers: {}, ...(own ? { pace: policy } : {}) }
  let [safety, screens, questions, thoughts, asked] = [0, 0, 0, 0, 0]
  const milliseconds: number[] = []
  let stopped = ''
  for (;;) {
    const start = performance.now()
    const { next: proposed, stopped: why } = ask(model, person)
    milliseconds.push(performance.now() - start)
    const decision = proposed?.purpose !== 'safety'
    if (!proposed && (own || why?.code === 'emergency')) stopped = why?.code ?? ''
    if (stopped || (decision && asked >= decisions)) break
    const shown = decision && !own ? chosenBy(model, person, policy) : (proposed as NextScreen).questions.map(({ id }) => id)
    if (shown.length === 0) break
    const findings = shown.map((id) => model.findings.find((each) => each.id === id) as Finding)
    screens++
    if (decision) asked++
    else safety++
    questions += findings.length
    thoughts += thoughtsFor(findings, (id) => patient.answers[id] === 'present')
    person = { ...person, answers: { ...person.answers, ...Object.fromEntries(shown.map((id) => [id, patient.answers[id] ?? 'unknown'])) } }
  }
  const answerable = model.findings.filter(({ who }) => who === 'person').map(({ id }) => [id, patient.answers[id] ?? 'unknown'])
  const everything: Case = { ...person, answers: Object.fromEntries(answerable) }
  return {
    safety,
    screens,
    questions,
    thoughts,
    urgency: urgencyOf(model, person),
    full: urgencyOf(model, everything),
    fullRules: ask(model, everything).redFlags[0]?.urgency ?? 'self-care',
    true: patient.causes.map((i) => model.conditions[i]?.urgency.level ?? 'self-care').reduce(join, 'self-care'),
    stopped,
    milliseconds,
  }
}

const SCREEN_SIZE = 6

/** The next screen in the book's order, or the one whose answers say most about the set of causes. */
function chosenBy(model: Model, person: Case, policy: Other): readonly string[] {
  const observed = observe(model, person)
  const open = model.findings.filter(({ id, who }) => who === 'person' && !observed.asked.has(id))
  const byScreen = model.screens.map(({ id }) => open.filter(({ screen }) => screen === id)).filter(({ length }) => length > 0)
  if (policy === 'fixed order') return byScreen[0]?.slice(0, SCREEN_SIZE).map(({ id }) => id) ?? []
  const { heavy, network } = infer(model, person, observed.known)
  const sets = Array.from(heavy.mass, (mass, s) => ({
    mass,
    causes: [heavy.a, heavy.b, heavy.c].map((column) => column[s] as number).filter((i) => i < network.conditions),
  }))
    .sort((x, y) => y.mass - x.mass)
    .slice(0, MOST_SETS)
  const ranked = byScreen.map((findings) => {
    const best = findings
      .map((finding) => ({ id: finding.id, bits: information(model, sets, finding) }))
      .sort((x, y) => y.bits - x.bits)
      .slice(0, SCREEN_SIZE)
    return { ids: best.map(({ id }) => id), bits: best.reduce((sum, { bits }) => sum + bits, 0) }
  })
  return ranked.sort((x, y) => y.bits - x.bits)[0]?.ids ?? []
}

/** Sets that the entropy policy looks at. */
const MOST_SETS = 150

/** Mutual information of the answer with the set of causes; summed over values that are answered one by one. */
function information(model: Model, sets: readonly { mass: number; causes: readonly number[] }[], finding: Finding): number {
  const values = finding.multiple ? finding.values.map(({ id }) => id) : [undefined]
  const total = sets.reduce((sum, { mass }) => sum + mass, 0)
  return values.reduce((bits, value) => {
    const laws = sets.map(({ causes }) => lawGiven(model, causes, finding, value))
    const mean = (laws[0] as number[]).map((_, x) =>
      laws.reduce((sum, law, s) => sum + ((sets[s]?.mass ?? 0) * (law[x] as number)) / total, 0),
    )
    return bits + entropy(mean) - laws.reduce((sum, law, s) => sum + ((sets[s]?.mass ?? 0) * entropy(law)) / total, 0)
  }, 0)
}

const entropy = (law: readonly number[]): number => -law.reduce((sum, p) => (p > 0 ? sum + p * Math.log2(p) : sum), 0)

const quantile = (list: readonly number[], q: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? Number.NaN

export interface Summary {
  readonly patients: number
  readonly screens: readonly [median: number, p90: number]
  readonly safety: number
  readonly questions: readonly [median: number, p90: number]
  readonly thoughts: readonly [median: number, p90: number]
  readonly emergencyScreens: number
  /** Shares of all patients. */
  readonly same: number
  readonly under: number
  /** The part of `under` that is not due to a rule fired by answers never asked for. */
  readonly underByChances: number
  readonly over: number
  /** People with an urgent or emergency cause, and how many of them were advised less, here and with all answers. */
  readonly serious: readonly [people: number, here: number, all: number]
  readonly milliseconds: readonly [median: number, p95: number]
}

export function summaryOf(outcomes: readonly Outcome[]): Summary {
  const share = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length / outcomes.length
  const spread = (of: (outcome: Outcome) => number): readonly [number, number] =>
    [0.5, 0.9].map((q) => quantile(outcomes.map(of), q)) as never
  const serious = outcomes.filter((outcome) => isAtLeast(outcome.true, 'urgent'))
  const times = outcomes.flatMap(({ milliseconds }) => milliseconds)
  return {
    patients: outcomes.length,
    screens: spread(({ screens }) => screens),
    safety: quantile(
      outcomes.map(({ safety }) => safety),
      0.5,
    ),
    questions: spread(({ questions }) => questions),
    thoughts: spread(({ thoughts }) => thoughts),
    emergencyScreens: quantile(
      outcomes.filter(({ stopped }) => stopped === 'emergency').map(({ screens }) => screens),
      0.5,
    ),
    same: share(({ urgency, full }) => urgency === full),
    under: share(({ urgency, full }) => urgencyRank(urgency) < urgencyRank(full)),
    underByChances: share(
      ({ urgency, full, fullRules }) => urgencyRank(urgency) < urgencyRank(full) && urgencyRank(fullRules) <= urgencyRank(urgency),
    ),
    over: share(({ urgency, full }) => urgencyRank(urgency) > urgencyRank(full)),
    serious: [
      serious.length,
      serious.filter(({ urgency }) => !isAtLeast(urgency, 'urgent')).length,
      serious.filter(({ full }) => !isAtLeast(full, 'urgent')).length,
    ],
    milliseconds: [quantile(times, 0.5), quantile(times, 0.95)],
  }
}
