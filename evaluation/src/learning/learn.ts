import { AGE_BANDS, type AgeBand, type Condition, chances, type Expression, findingsOf, type Link, type Model } from '@kneebone/engine'
import type { Outcome } from './outcomes.ts'
import { type Overlay, replaced } from './overlay.ts'

/** Before any answer, a serious cause keeps at least this share of its published chance, whatever one clinic has seen. */
export const LEAST_KEPT = 0.5
/** Priors and strengths stay inside these, as in the knowledge. */
const [FLOOR, CEILING] = [0.00001, 0.9]
const [WEAKEST, STRONGEST] = [0.001, 0.995]
/** An age inside each band. */
const TYPICAL_AGE: Readonly<Record<AgeBand, number>> = { '0-12': 6, '13-19': 16, '20-39': 30, '40-59': 50, '60+': 70 }
const STARTS = [0, 13, 20, 40, 60]

/**
 * Fits priors and strengths to confirmed causes. Each published number counts as so many earlier people as its standard deviation
 * is worth (a Beta distribution with the same spread of the logit); the people of the clinic are added to them.
 *
 * Never learned: strengths of serious causes, and of findings that are warnings of a red flag. A serious cause keeps at least half
 * of its published chance.
 */
export function learn(model: Model, outcomes: readonly Outcome[]): Overlay {
  const strengths = learnStrengths(model, outcomes)
  const priors = capped(model, strengths, learnPriors(model, outcomes))
  return { format: 1, hash: model.hash, outcomes: outcomes.length, priors, strengths }
}

type LearnedPrior = Overlay['priors'][number]
type LearnedStrength = Overlay['strengths'][number]

const bandOf = (age: number): number => STARTS.filter((start) => age >= start).length - 1

function learnPriors(model: Model, outcomes: readonly Outcome[]): readonly LearnedPrior[] {
  const aged = outcomes.filter(({ person }) => person.age !== undefined)
  const inBand = AGE_BANDS.map((_, band) => aged.filter(({ person }) => bandOf(person.age as number) === band))
  return model.conditions.flatMap((condition) =>
    AGE_BANDS.flatMap((band, i): LearnedPrior[] => {
      const people = inBand[i] as readonly Outcome[]
      if (people.length === 0) return []
      const before = condition.prior[i] as number
      const hits = people.filter(({ causes }) => causes.includes(condition.id)).length
      const after = clamp(updated(before, condition.priorSd, hits, people.length), FLOOR, CEILING)
      return [{ condition: condition.id, band, before, after, n: people.length, capped: false }]
    }),
  )
}

/** Mean of Beta(n₀p + hits, n₀(1 − p) + misses), with n₀ = 1 / (sd² p (1 − p)) the people that the published number is worth. */
function updated(p: number, sd: number, hits: number, n: number): number {
  const worth = 1 / (sd ** 2 * p * (1 - p))
  return (worth * p + hits) / (worth + n)
}

/** Share with the finding among people with this cause alone, from the strength and the leak; and back. */
const shareFrom = (strength: number, leak: number): number => 1 - (1 - leak) * (1 - strength)
const strengthFrom = (share: number, leak: number): number => clamp(1 - (1 - share) / (1 - leak), WEAKEST, STRONGEST)

function learnStrengths(model: Model, outcomes: readonly Outcome[]): LearnedStrength[] {
  const findings = findingsOf(model)
  const warnings = warningsOf(model)
  return model.conditions
    .filter(({ mustNotMiss }) => !mustNotMiss)
    .flatMap((condition) => {
      const people = outcomes.filter(({ causes }) => causes.length === 1 && causes[0] === condition.id)
      return condition.links
        .filter(({ finding }) => !warnings.has(finding))
        .flatMap((link) => learnStrength(condition, link, findings.get(link.finding)?.leak[link.value ?? 'present'] ?? 0.05, people))
    })
}

function learnStrength(condition: Condition, link: Link, leak: number, people: readonly Outcome[]): readonly LearnedStrength[] {
  const states = people.flatMap(({ person }) => stateOf(person.answers?.[link.finding], link.value) ?? [])
  const n = states.length
  if (n === 0) return []
  const p = shareFrom(link.strength, leak)
  const q = link.strength
  // SD of logit(strength) carried to the logit of the share that is observed, and the new one carried back.
  const carry = ((1 - leak) * q * (1 - q)) / (p * (1 - p))
  const sd = link.sd * carry
  const share = updated(p, sd, states.filter(Boolean).length, n)
  const after = strengthFrom(share, leak)
  const worth = 1 / (sd ** 2 * p * (1 - p)) + n
  const back = (share * (1 - share)) / ((1 - leak) * after * (1 - after))
  const named = link.value === undefined ? {} : { value: link.value }
  const newSd = Math.min(link.sd, back / Math.sqrt(worth * share * (1 - share)))
  return [{ condition: condition.id, finding: link.finding, ...named, before: q, after, n, sd: newSd }]
}

/** True, false, or undefined where it was not answered. */
function stateOf(answer: unknown, value: string | undefined): boolean | undefined {
  const state =
    value === undefined
      ? answer
      : Array.isArray(answer)
        ? answer.includes(value)
          ? 'present'
          : 'absent'
        : (answer as Readonly<Record<string, string>> | undefined)?.[value]
  return state === 'present' ? true : state === 'absent' ? false : undefined
}

/** Findings that are warnings of some red flag by themselves. */
function warningsOf(model: Model): ReadonlySet<string> {
  const ids = new Set<string>()
  const visit = (part: Expression, context: readonly string[]): void => {
    if ('all' in part) for (const each of part.all) visit(each, context)
    else if ('any' in part) for (const each of part.any) visit(each, context)
    else if ('of' in part) for (const each of part.of) visit(each, context)
    else if ('finding' in part && !context.includes(part.finding)) ids.add(part.finding)
  }
  for (const { when, context } of model.redFlags) visit(when, context)
  return ids
}

const ROUNDS = 4

/**
 * Raises the priors of serious causes until none has lost more than half of its chance before any answer. It is that chance which
 * counts: a common cause that becomes commoner crowds out the others even where their own priors stay.
 */
function capped(model: Model, strengths: LearnedStrength[], learnt: readonly LearnedPrior[]): LearnedPrior[] {
  let priors = [...learnt]
  const serious = new Set(model.conditions.filter(({ mustNotMiss }) => mustNotMiss).map(({ id }) => id))
  const bands = [...new Set(priors.map(({ band }) => band))]
  const published = new Map(bands.map((band) => [band, chancesAt(model, band)]))
  for (let round = 0; round < ROUNDS; round++) {
    const local = replaced(model, { priors, strengths })
    const now = new Map(bands.map((band) => [band, chancesAt(local, band)]))
    priors = priors.map((each) => {
      const least = LEAST_KEPT * (published.get(each.band)?.get(each.condition) ?? 0)
      const chance = now.get(each.band)?.get(each.condition) ?? 0
      if (!serious.has(each.condition) || chance >= least || chance === 0) return each
      return { ...each, after: clamp((each.after * least * 1.01) / chance, FLOOR, CEILING), capped: true }
    })
  }
  return priors
}

const chancesAt = (model: Model, band: AgeBand): ReadonlyMap<string, number> =>
  new Map(chances(model, { age: TYPICAL_AGE[band] }).map(({ id, chance }) => [id, chance]))

const clamp = (p: number, low: number, high: number): number => Math.min(high, Math.max(low, p))
