import { type Answer, BAND_SHARES, type Case, type Finding, type Model, PAIN_SITE, type State } from '@kneebone/engine'
import { infer, networkOf, seededUniform } from '@kneebone/engine/testing'

/** A person drawn from the model: who they are, what they have, and what they would answer to every question. */
export interface Patient {
  readonly age: number
  readonly sex: 'female' | 'male'
  /** Conditions, ascending. */
  readonly causes: readonly number[]
  readonly answers: Readonly<Record<string, Answer>>
}

/** First and last year of each age band. */
const BANDS = [
  [2, 12],
  [13, 19],
  [20, 39],
  [40, 59],
  [60, 85],
] as const
const MALE_SHARE = 0.45

/**
 * Draws people as the model says they come: age and sex, then the set of causes from the prior, then each answer given the causes.
 * The same seed gives the same people.
 */
export function drawPatients(model: Model, count: number, seed: string): readonly Patient[] {
  const uniform = seededUniform(seed)
  return Array.from({ length: count }, () => {
    const [first, last] = BANDS[pick(BAND_SHARES, uniform())] ?? BANDS[0]
    const age = first + Math.floor(uniform() * (last - first + 1))
    const sex = uniform() < MALE_SHARE ? 'male' : 'female'
    const causes = drawCauses(model, { age, sex }, uniform())
    return { age, sex, causes, answers: answersFor(model, causes, uniform) }
  })
}

/** Index drawn with the given weights, which need not add up to 1. */
function pick(weights: ArrayLike<number>, u: number): number {
  let left = u * Array.from(weights).reduce((sum, w) => sum + w, 0)
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] as number
    if (left < 0) return i
  }
  return weights.length - 1
}

/** A set of causes from the distribution before any answer. */
function drawCauses(model: Model, profile: Pick<Case, 'age' | 'sex'>, u: number): readonly number[] {
  const { none, single, pair, triples, network } = infer(model, profile, new Map())
  let left = u - none
  if (left < 0) return []
  for (let a = 0; a < single.length; a++) {
    left -= single[a] as number
    if (left < 0) return [a]
  }
  for (let a = 0; a < single.length; a++) {
    for (let b = a + 1; b < single.length; b++) {
      left -= pair[(network.pairOffset[a] as number) + b] as number
      if (left < 0) return [a, b]
    }
  }
  const { members, offset, mass } = triples
  const n = members.length
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      for (let z = y + 1; z < n; z++) {
        left -= mass[(offset[x * n + y] as number) + z] as number
        if (left < 0) return [members[x] as number, members[y] as number, members[z] as number]
      }
    }
  }
  return []
}

/** Chances of each answer to one question, given the causes; for findings with several values, one question for each. */
export function lawGiven(model: Model, causes: readonly number[], finding: Finding, value?: string): number[] {
  const network = networkOf(model)
  const key = value === undefined ? finding.id : `${finding.id}=${value}`
  const item = network.items[network.itemOf.get(key) ?? -1]
  const at = (parents: Int32Array) => causes.map((i) => parents.indexOf(i))
  if (item) {
    const quiet = at(item.parents).reduce((product, k) => product * (k < 0 ? 1 : 1 - (item.strength[k] as number)), 1 - item.leak)
    return [quiet, 1 - quiet]
  }
  const category = network.categories[network.categoryOf.get(key) ?? -1]
  if (category) {
    const places = at(category.parents)
    const { background, cumulative, ratio } = category
    if (cumulative) {
      const upto = Array.from(cumulative.background, (own, x) =>
        places.reduce((product, k) => product * (k < 0 ? 1 : ((cumulative.parent[k] as Float64Array)[x] as number)), own),
      )
      return upto.map((own, x) => Math.max(0, own - (upto[x - 1] ?? 0)))
    }
    return Array.from(background, (own, x) =>
      causes.length === 0
        ? own
        : (own * places.reduce((sum, k) => sum + (k < 0 ? 1 : ((ratio[k] as Float64Array)[x] as number)), 0)) / causes.length,
    )
  }
  const risk = network.risks[network.riskOf.get(key) ?? -1]
  if (!risk) return [1, 0]
  const places = at(risk.parents)
  const weights = Array.from(risk.share, (own, x) =>
    places.reduce((product, k) => product * (k < 0 ? 1 : ((risk.factor[k] as Float64Array)[x] as number)), own),
  )
  const total = weights.reduce((sum, w) => sum + w, 0)
  return weights.map((w) => w / total)
}

function answersFor(model: Model, causes: readonly number[], uniform: () => number): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  for (const finding of model.findings) {
    const draw = (value?: string): number => pick(lawGiven(model, causes, finding, value), uniform())
    if (finding.multiple) {
      const present = finding.values.filter(({ id }) => draw(id) === 1).map(({ id }) => id)
      answers[finding.id] = present.length === 0 && finding.id === PAIN_SITE ? [likeliestPlace(model, causes, finding)] : present
    } else if (finding.kind === 'yes-no') answers[finding.id] = (draw() === 1 ? 'present' : 'absent') satisfies State
    else answers[finding.id] = answerAt(finding, draw())
  }
  return answers
}

/** Everybody who comes hurts somewhere. */
function likeliestPlace(model: Model, causes: readonly number[], finding: Finding): string {
  const chance = (value: string): number => lawGiven(model, causes, finding, value)[1] as number
  return finding.values.map(({ id }) => id).reduce((best, id) => (chance(id) > chance(best) ? id : best))
}

/** The value at a place, or for a number one inside its bin. */
function answerAt({ kind, values, cuts = [] }: Finding, at: number): Answer {
  if (kind !== 'number') return values[at]?.id ?? 'unknown'
  const [low, high] = [cuts[at - 1], cuts[at]]
  if (low === undefined) return Math.max(0, (high ?? 1) - 1)
  return low
}
