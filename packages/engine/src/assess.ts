import type { Asked, Assessment, Cause, Heard } from './assessment.ts'
import type { Case, Result } from './case.ts'
import { pathOf, reasonsFor, unexplained } from './explain.ts'
import { infer, inferChances } from './infer.ts'
import { canAnswer, concerns, interview, worthAsking } from './interview.ts'
import { legsOf } from './legs.ts'
import { type Condition, type Model, type Urgency, urgencyRank } from './model.ts'
import { networkOf } from './network.ts'
import { type Observed, observe } from './observe.ts'
import { anyOf, mostPairMass, type Posterior, pairMass } from './posterior.ts'
import { layoutOf } from './prior.ts'
import { byChance, shownOrder } from './ranking.ts'
import { readCase } from './read-case.ts'
import { firedFlags, interruptsNow } from './red-flags.ts'
import { stepsFor } from './steps.ts'
import { type Robustness, robustness } from './uncertainty.ts'
import { decideUrgency, urgencyReasons } from './urgency.ts'
import { momentsOf } from './value.ts'
import { chanceInWords, rounded, URGENCY_WORDS } from './words.ts'

/** The version of this package: part of every assessment. */
export const ENGINE_VERSION = '0.1.0'

/** Causes shown, at most, and the least chance worth showing. */
const MOST_CAUSES = 6
const LEAST_CHANCE = 0.02
/** Least chance of a family worth a line. */
const LEAST_FAMILY = 0.1
/** Serious causes discussed even when set aside, at most. */
const MOST_CANT_MISS = 8
const CANT_MISS_CHANCE = 0.002
/** A serious cause at least this likely is not set aside. */
const NOT_SET_ASIDE = 0.05
/** Reasons named for or against a serious cause, pairs of causes, and open findings that would move the result, at most. */
const MOST_REASONS = 3
const MOST_TOGETHER = 3
const MOST_CHANGES = 6
/** Pairs of causes at least this likely are spoken of. */
const BOTH = 0.1

/**
 * Assesses one case: how urgent, what could cause it and why, what would change that, what to ask and do next.
 *
 * Pure and deterministic: the same model and case give the same assessment, byte for byte. The input is not changed.
 *
 * @param model compiled knowledge
 * @param input a case as it came from outside; every mistake in it is reported, none is guessed away
 * @param heard how the person's own words were read, and what they left open; the answers in them must be in the case already
 */
export function assess(model: Model, input: unknown, heard: Heard = NOTHING_HEARD): Result<Assessment> {
  const read = readCase(model, input)
  if (!read.ok) return read
  return { ok: true, value: assessCase(model, read.value, heard) }
}

/** What an interview needs after each screen: much quicker than a whole assessment. */
export function ask(model: Model, person: Case, heard: Heard = NOTHING_HEARD): Asked {
  const observed = observe(model, person)
  const redFlags = firedFlags(model, { profile: person, known: observed.known }, observed.unsure)
  const decide = () => {
    const moments = momentsOf(infer(model, person, observed.known))
    return { moments, worth: worthAsking(model, observed, moments, (finding) => canAnswer(finding, person)) }
  }
  const { next, stopped } = interview(model, person, observed, redFlags.some(interruptsNow), heard.askFirst, decide)
  return { next, stopped, redFlags, conflicts: observed.conflicts }
}

/** Every condition with its chance, likeliest first. */
export function chances(model: Model, person: Case): readonly { readonly id: string; readonly chance: number }[] {
  const { marginal } = inferChances(model, person, observe(model, person).known)
  return named(model, marginal, byChance(marginal))
}

/** Every condition with its chance, in the order in which an assessment shows them. */
export function ranking(model: Model, person: Case): readonly { readonly id: string; readonly chance: number }[] {
  const found = inferChances(model, person, observe(model, person).known)
  return named(model, found.marginal, shownOrder(found, layoutOf(networkOf(model), person).odds).order)
}

const named = (model: Model, marginal: Float64Array, order: readonly number[]) =>
  order.map((i) => ({ id: model.conditions[i]?.id ?? '', chance: rounded(marginal[i] as number) }))

/** The urgency alone: much quicker than a whole assessment, and the same. */
export function urgencyOf(model: Model, person: Case): Urgency {
  const observed = observe(model, person)
  const flags = firedFlags(model, { profile: person, known: observed.known }, observed.unsure)
  return decideUrgency(model, person, observed, inferChances(model, person, observed.known), flags[0]?.urgency).urgency
}

const NOTHING_HEARD: Heard = { understood: [], askFirst: [] }

/** What was read may be wrong, and what was left open may matter: the person is asked to check. */
function noticesOf(model: Model, { understood, askFirst }: Heard): readonly string[] {
  const titles = model.findings.filter(({ id }) => askFirst.includes(id)).map(({ title }) => title)
  return [
    ...(understood.length > 0 ? ['Some answers were read from your own words. Please check that they are right.'] : []),
    ...(titles.length > 0 ? [`Your words leave something open that matters: ${titles.join('; ')}.`] : []),
  ]
}

function assessCase(model: Model, person: Case, heard: Heard): Assessment {
  const observed = observe(model, person)
  const posterior = infer(model, person, observed.known)
  const redFlags = firedFlags(model, { profile: person, known: observed.known }, observed.unsure)
  const { urgency, fromChances, warnings } = decideUrgency(model, person, observed, posterior, redFlags[0]?.urgency)
  const ranked = byChance(posterior.marginal)
  const { order, standsOut } = shownOrder(posterior, posterior.layout.odds)
  const isShown = (i: number, rank: number) => rank === 0 || (posterior.marginal[i] as number) >= LEAST_CHANCE
  const shown = order.filter(isShown).slice(0, MOST_CAUSES)
  const serious = seriousCauses(model, posterior, ranked)
  const sure = robustness(posterior, shown)
  const reasons = reasonsFor(model, person, observed, posterior, [...new Set([...shown, ...serious])])
  const moments = momentsOf(posterior)
  const worth = worthAsking(model, observed, moments, (finding) => concerns(finding, person))
  const { next, stopped } = interview(model, person, observed, redFlags.some(interruptsNow), heard.askFirst, () => ({ moments, worth }))
  const weighed = ranked.map((i) => ({ condition: model.conditions[i] as Condition, chance: posterior.marginal[i] as number }))
  return {
    urgency: { level: urgency, because: urgencyReasons(model, posterior, redFlags, urgency, fromChances, warnings) },
    redFlags,
    causes: shown.map((i) => causeOf(model, observed, posterior, i, standsOut.has(i), sure.range(i), reasons.get(i) ?? [])),
    together: togetherOf(model, posterior, shown),
    families: familiesOf(model, posterior),
    legs: legsOf(model, person),
    cantMiss: serious.map((i) => cantMissOf(model.conditions[i] as Condition, posterior.marginal[i] as number, reasons.get(i) ?? [])),
    wouldChange: worth
      .slice(0, MOST_CHANGES)
      .map(({ finding, value }) => ({ id: finding.id, title: finding.title, ask: finding.ask, who: finding.who, worth: rounded(value) })),
    next,
    stopped,
    steps: stepsFor(model, weighed, urgency, redFlags, { profile: person, known: observed.known }),
    understood: heard.understood,
    conflicts: observed.conflicts,
    notices: noticesOf(model, heard),
    confidence: {
      sameUrgency: sure.sameUrgency,
      cautious: sure.cautious,
      words: confidenceInWords(sure, fromChances, urgency),
      none: rounded(posterior.none),
    },
    versions: { engine: ENGINE_VERSION, knowledge: model.version, hash: model.hash },
  }
}

/** Serious causes to speak of: the likeliest ones, whatever their rank among all causes. */
const seriousCauses = (model: Model, posterior: Posterior, ranked: readonly number[]): readonly number[] =>
  ranked.filter((i) => model.conditions[i]?.mustNotMiss && (posterior.marginal[i] as number) >= CANT_MISS_CHANCE).slice(0, MOST_CANT_MISS)

function causeOf(
  model: Model,
  observed: Observed,
  posterior: Posterior,
  i: number,
  standsOut: boolean,
  range: readonly [number, number],
  reasons: Cause['reasons'],
): Cause {
  const condition = model.conditions[i] as Condition
  const chance = posterior.marginal[i] as number
  const { id, title, icd10, summary, mechanism, course } = condition
  return {
    id,
    title,
    ...(icd10 === undefined ? {} : { icd10 }),
    chance: rounded(chance),
    words: chanceInWords(chance),
    range: [rounded(range[0]), rounded(range[1])],
    standsOut,
    urgency: condition.urgency.level,
    summary,
    mechanism,
    course: { usual: course.usual, stalled: course.stalled },
    reasons,
    unexplained: unexplained(posterior, observed, i),
    path: pathOf(model, condition, observed),
  }
}

/** Pairs of shown causes that are likely both there. */
function togetherOf(model: Model, posterior: Posterior, shown: readonly number[]): Assessment['together'] {
  const pairs = shown.flatMap((a, rank) => shown.slice(rank + 1).map((b) => ({ a, b })))
  return pairs
    .filter(({ a, b }) => mostPairMass(posterior, a, b) >= BOTH)
    .map(({ a, b }) => ({ a, b, chance: pairMass(posterior, a, b) }))
    .filter(({ chance }) => chance >= BOTH)
    .sort((x, y) => y.chance - x.chance)
    .slice(0, MOST_TOGETHER)
    .map(({ a, b, chance }) => {
      const [first, second] = [model.conditions[a] as Condition, model.conditions[b] as Condition]
      const why = first.pairs.find((pair) => pair.id === second.id)?.why ?? 'Neither alone explains all the answers.'
      return {
        a: first.id,
        b: second.id,
        chance: rounded(chance),
        says: `${first.title} and ${second.title} may both be there: ${chanceInWords(chance)}. ${why}`,
      }
    })
}

/** Families with at least two members that the answers have not told apart. */
function familiesOf(model: Model, posterior: Posterior): Assessment['families'] {
  const position = new Map(model.conditions.map(({ id }, i) => [id, i]))
  return model.families
    .flatMap(({ id, title, says, members }) => {
      const all = members.flatMap((member) => position.get(member) ?? [])
      const open = all.filter((i) => (posterior.marginal[i] as number) >= LEAST_CHANCE)
      if (open.length < 2) return []
      const chance = anyOf(posterior, new Set(all))
      return [
        { id, title, chance: rounded(chance), words: chanceInWords(chance), says, members: open.map((i) => model.conditions[i]?.id ?? '') },
      ]
    })
    .filter(({ chance }) => chance >= LEAST_FAMILY)
    .sort((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1))
}

function cantMissOf(condition: Condition, chance: number, reasons: Cause['reasons']): Assessment['cantMiss'][number] {
  const setAside = chance < NOT_SET_ASIDE
  const relevant = reasons.filter((reason) => reason.direction === (setAside ? 'against' : 'for')).slice(0, MOST_REASONS)
  const because =
    relevant.length > 0
      ? `${setAside ? 'Speaks against it' : 'Speaks for it'}: ${relevant.map((reason) => reason.says).join('; ')}.`
      : setAside
        ? 'Rare to begin with, and nothing in the answers points to it.'
        : 'The answers so far do not exclude it.'
  return { id: condition.id, title: condition.title, chance: rounded(chance), words: chanceInWords(chance), setAside, because }
}

function confidenceInWords({ sameUrgency, cautious }: Robustness, fromChances: Urgency, urgency: Urgency): string {
  if (urgencyRank(urgency) > urgencyRank(fromChances))
    return 'A warning sign decides the urgency. It stays the same whatever our numbers are.'
  const share = Math.round(sameUrgency * 100)
  const careful = urgencyRank(cautious) > urgencyRank(urgency) ? ` At the most careful it is "${URGENCY_WORDS[cautious].name}".` : ''
  const varied = 'Our numbers are estimates. When we vary them as far as they may be wrong, the urgency stays the same'
  if (share === 100) return `${varied} more than 99 times in 100.`
  if (sameUrgency >= 0.95) return `${varied} ${share} times in 100.`
  if (sameUrgency >= 0.75) return `${varied} ${share} times in 100, and is different the other times.${careful}`
  return `${varied} only ${share} times in 100, so they do not settle it.${careful}`
}
