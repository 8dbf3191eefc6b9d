import { bestLevel } from './decide.ts'
import type { Finding } from './model.ts'
import { itemKey, type Network } from './network.ts'
import type { Posterior } from './posterior.ts'

const LEVELS = 5
/** Weight of sharper chances beside a better urgency, in loss units. */
const GAMMA = 4
/** Conditions below this chance are left out of the Brier term. */
const RELEVANT = 0.002
const MOST_RELEVANT = 32

/** Worth of asking one finding now. */
export interface Worth {
  readonly finding: Finding
  /** Expected fall in the loss of the urgency decision; 0 or more. */
  readonly urgency: number
  /** Expected fall in the Brier score of the chances, summed over conditions; 0 or more. */
  readonly chances: number
  /** urgency + γ chances. */
  readonly value: number
}

/** First moments of the posterior by urgency, made once per posterior. */
export interface Moments {
  readonly posterior: Posterior
  /** P(i in S, urgency u), `[i * 5 + u]`. */
  readonly first: Float64Array
  /** Σ over S with i of P(S)/|S| by urgency, `[i * 5 + u]`: how mixtures share. */
  readonly shared: Float64Array
  /** Conditions whose chances the Brier term follows. */
  readonly relevant: readonly number[]
  readonly loss: number
}

export function momentsOf(posterior: Posterior): Moments {
  const { network, single, pair, pairByUrgency, marginal } = posterior
  const size = network.conditions
  const first = new Float64Array(size * LEVELS)
  const shared = new Float64Array(size * LEVELS)
  const add = (i: number, u: number, mass: number, share: number) => {
    first[i * LEVELS + u] = (first[i * LEVELS + u] as number) + mass
    shared[i * LEVELS + u] = (shared[i * LEVELS + u] as number) + share
  }
  for (let a = 0; a < size; a++) {
    const own = network.urgency[a] as number
    add(a, own, single[a] as number, single[a] as number)
    for (let b = a + 1; b < size; b++) {
      const ab = (network.pairOffset[a] as number) + b
      for (let u = 0; u < LEVELS; u++) {
        const alone = u === own ? (pair[ab] as number) : 0
        const withThird = (pairByUrgency[u * network.pairs + ab] as number) - alone
        const mass = alone + withThird / 2
        const share = alone / 2 + withThird / 6
        if (mass === 0) continue
        add(a, u, mass, share)
        add(b, u, mass, share)
      }
    }
  }
  const relevant = [...marginal.keys()]
    .filter((i) => (marginal[i] as number) > RELEVANT)
    .sort((a, b) => (marginal[b] as number) - (marginal[a] as number))
    .slice(0, MOST_RELEVANT)
  return { posterior, first, shared, relevant, loss: bestLevel(posterior.urgency).loss }
}

/** Worth of a finding: the sum over its values for findings whose values are answered one by one. */
export function worthOf(moments: Moments, finding: Finding): Worth {
  const { network } = moments.posterior
  let urgency = 0
  let chances = 0
  for (const law of lawsOf(network, moments, finding)) {
    let expected = 0
    for (const masses of law.byUrgency) expected += bestLevel(masses).loss
    urgency += Math.max(0, moments.loss - expected)
    chances += brierGain(moments, law)
  }
  return { finding, urgency, chances, value: urgency + GAMMA * chances }
}

/** Joint law of an answer x with the urgency, and with each relevant condition. */
interface Law {
  readonly byUrgency: readonly Float64Array[]
  /** `withCondition[x][r]` = P(x, relevant[r]). */
  readonly withCondition: readonly Float64Array[]
}

function lawsOf(network: Network, moments: Moments, finding: Finding): Law[] {
  if (finding.risk) {
    const keys = finding.multiple ? finding.values.map((value) => itemKey(finding.id, value.id)) : [finding.id]
    return keys.flatMap((key) => {
      const risk = network.risks[network.riskOf.get(key) ?? -1]
      if (!risk || risk.parents.length === 0) return []
      const laws = risk.states.map((_, x) =>
        productLaw(
          moments,
          risk.parents,
          Float64Array.from(risk.factor, (factor) => factor[x] as number),
          risk.share[x] as number,
        ),
      )
      return [normalised(moments, laws)]
    })
  }
  const category = network.categories[network.categoryOf.get(finding.id) ?? -1]
  if (category)
    return category.parents.length === 0
      ? []
      : [category.cumulative ? maximumLaw(moments, category, category.cumulative) : mixtureLaw(moments, category)]
  const keys = finding.multiple ? finding.values.map((value) => itemKey(finding.id, value.id)) : [finding.id]
  return keys.flatMap((key) => {
    const item = network.items[network.itemOf.get(key) ?? -1]
    if (!item || item.parents.length === 0) return []
    const absent = productLaw(
      moments,
      item.parents,
      item.strength.map((p) => 1 - p),
      1 - item.leak,
    )
    const present = {
      byUrgency: moments.posterior.urgency.map((mass, u) => Math.max(0, mass - (absent.byUrgency[u] as number))),
      withCondition: Float64Array.from(moments.relevant, (i, r) =>
        Math.max(0, (moments.posterior.marginal[i] as number) - (absent.withCondition[r] as number)),
      ),
    }
    return [{ byUrgency: [absent.byUrgency, present.byUrgency], withCondition: [absent.withCondition, present.withCondition] }]
  })
}

type OneAnswer = { byUrgency: Float64Array; withCondition: Float64Array }

/**
 * E[Π_{i ∈ S ∩ T} q_i; u] for up to three members by the Möbius expansion over the parents T, with d_i = 1 − q_i:
 * P(u) − Σ d_a M1[a,u] + Σ d_a d_b M2[ab,u] − Σ d_a d_b d_c M3[abc]. Exact; q may exceed 1 (risk factors).
 */
function productLaw({ posterior, first, relevant }: Moments, parents: Int32Array, q: Float64Array, scale: number): OneAnswer {
  const { network, urgency, pairByUrgency, triples } = posterior
  const { pairs, pairOffset } = network
  const place = parents.map((i) => triples.position[i] as number)
  const inTriples = triples.members.length
  const byUrgency = Float64Array.from(urgency)
  const n = parents.length
  for (let x = 0; x < n; x++) {
    const a = parents[x] as number
    const da = 1 - (q[x] as number)
    for (let u = 0; u < LEVELS; u++) byUrgency[u] = (byUrgency[u] as number) - da * (first[a * LEVELS + u] as number)
    for (let y = x + 1; y < n; y++) {
      const b = parents[y] as number
      const dab = da * (1 - (q[y] as number))
      const ab = (pairOffset[a] as number) + b
      for (let u = 0; u < LEVELS; u++) byUrgency[u] = (byUrgency[u] as number) + dab * (pairByUrgency[u * pairs + ab] as number)
      if ((place[x] as number) < 0 || (place[y] as number) < 0) continue
      const row = triples.offset[(place[x] as number) * inTriples + (place[y] as number)] as number
      const own = network.urgency[a] as number
      let sum = 0
      for (let z = y + 1; z < n; z++)
        if ((place[z] as number) >= 0) sum += (1 - (q[z] as number)) * (triples.mass[row + (place[z] as number)] as number)
      byUrgency[own] = (byUrgency[own] as number) - dab * sum
    }
  }
  const withCondition = Float64Array.from(relevant, (i) => scale * productWith(posterior, i, parents, q))
  return { byUrgency: byUrgency.map((mass) => scale * Math.max(0, mass)), withCondition }
}

/** E[Π q; i in S] = q_i (m_i − Σ d_b M2[ib] + Σ d_b d_c M3[ibc]) over the other parents. */
function productWith(posterior: Posterior, i: number, parents: Int32Array, q: Float64Array): number {
  let own = 1
  let sum = posterior.marginal[i] as number
  for (let x = 0; x < parents.length; x++) {
    const b = parents[x] as number
    if (b === i) {
      own = q[x] as number
      continue
    }
    const db = 1 - (q[x] as number)
    sum -= db * pairMass(posterior, i, b)
    for (let y = x + 1; y < parents.length; y++) {
      const c = parents[y] as number
      if (c !== i) sum += db * (1 - (q[y] as number)) * tripleMass(posterior, i, b, c)
    }
  }
  return Math.max(0, own * sum)
}

/** P(a and b present). */
export function pairMass({ network, pairByUrgency }: Posterior, a: number, b: number): number {
  const index = a < b ? (network.pairOffset[a] as number) + b : (network.pairOffset[b] as number) + a
  let mass = 0
  for (let u = 0; u < LEVELS; u++) mass += pairByUrgency[u * network.pairs + index] as number
  return mass
}

/** P(exactly i, b and c present), b < c. */
function tripleMass({ triples: { members, position, offset, mass } }: Posterior, i: number, b: number, c: number): number {
  const [x, y, z] = [position[i] as number, position[b] as number, position[c] as number]
  if (x < 0 || y < 0 || z < 0) return 0
  const n = members.length
  if (x < y) return mass[(offset[x * n + y] as number) + z] as number
  if (x < z) return mass[(offset[y * n + x] as number) + z] as number
  return mass[(offset[y * n + z] as number) + x] as number
}

/** P(x, u) = background(x) (P(∅) + Σ_i ratio_i(x) shared[i,u]); conditions without a table have ratio 1. */
function mixtureLaw({ posterior, shared, relevant }: Moments, category: Network['categories'][number]): Law {
  const { network, urgency, pair } = posterior
  const byUrgency: Float64Array[] = []
  const withCondition: Float64Array[] = []
  for (const [x, background] of category.background.entries()) {
    const masses = Float64Array.from(urgency)
    for (const [k, i] of category.parents.entries()) {
      const extra = ((category.ratio[k] as Float64Array)[x] as number) - 1
      for (let u = 0; u < LEVELS; u++) masses[u] = (masses[u] as number) + extra * (shared[i * LEVELS + u] as number)
    }
    byUrgency.push(masses.map((mass) => background * Math.max(0, mass)))
    withCondition.push(
      Float64Array.from(relevant, (r) => {
        let mass = posterior.marginal[r] as number
        for (const [k, i] of category.parents.entries()) {
          const extra = ((category.ratio[k] as Float64Array)[x] as number) - 1
          mass += extra * (i === r ? sumOf(shared, i) : sharedPair(posterior, pair, network, r, i))
        }
        return background * Math.max(0, mass)
      }),
    )
  }
  return { byUrgency, withCondition }
}

/** P(level = x, u) as the difference of two cumulative laws, each a product over the parents. */
function maximumLaw(
  moments: Moments,
  category: Network['categories'][number],
  cumulative: NonNullable<Network['categories'][number]['cumulative']>,
): Law {
  const upto = category.finding.values.map((_, x) =>
    productLaw(
      moments,
      category.parents,
      Float64Array.from(cumulative.parent, (own) => own[x] as number),
      cumulative.background[x] as number,
    ),
  )
  const differences = (masses: (answer: OneAnswer) => Float64Array): Float64Array[] =>
    upto.map((answer, x) =>
      masses(answer).map((mass, i) => Math.max(0, mass - (x === 0 ? 0 : (masses(upto[x - 1] as OneAnswer)[i] as number)))),
    )
  return { byUrgency: differences((answer) => answer.byUrgency), withCondition: differences((answer) => answer.withCondition) }
}

const sumOf = (shared: Float64Array, i: number): number => {
  let sum = 0
  for (let u = 0; u < LEVELS; u++) sum += shared[i * LEVELS + u] as number
  return sum
}

/** Σ over S with both of P(S)/|S|. */
function sharedPair(posterior: Posterior, pair: Float64Array, network: Network, a: number, b: number): number {
  const alone = pair[a < b ? (network.pairOffset[a] as number) + b : (network.pairOffset[b] as number) + a] as number
  return alone / 2 + (pairMass(posterior, a, b) - alone) / 3
}

/** Risk factors average to 1 for each condition alone, not for each set: bring the law back to the posterior's totals. */
function normalised(moments: Moments, answers: readonly OneAnswer[]): Law {
  const total = new Float64Array(LEVELS)
  for (const { byUrgency } of answers) for (let u = 0; u < LEVELS; u++) total[u] = (total[u] as number) + (byUrgency[u] as number)
  const sums = moments.relevant.map((_, r) => answers.reduce((sum, { withCondition }) => sum + (withCondition[r] as number), 0))
  return {
    byUrgency: answers.map(({ byUrgency }) =>
      byUrgency.map((mass, u) => ((total[u] as number) > 0 ? (mass * (moments.posterior.urgency[u] as number)) / (total[u] as number) : 0)),
    ),
    withCondition: answers.map(({ withCondition }) =>
      withCondition.map((mass, r) =>
        (sums[r] as number) > 0 ? (mass * (moments.posterior.marginal[moments.relevant[r] as number] as number)) / (sums[r] as number) : 0,
      ),
    ),
  }
}

/** Σ_i [Σ_x P(i,x)²/P(x) − P(i)²]: never negative. */
function brierGain({ posterior, relevant }: Moments, { byUrgency, withCondition }: Law): number {
  let gain = 0
  const totals = byUrgency.map((masses) => masses.reduce((sum, mass) => sum + mass, 0))
  for (const [r, i] of relevant.entries()) {
    let sharper = 0
    for (const [x, masses] of withCondition.entries()) {
      const total = totals[x] as number
      if (total > 0) sharper += (masses[r] as number) ** 2 / total
    }
    gain += sharper - (posterior.marginal[i] as number) ** 2
  }
  return Math.max(0, gain)
}
