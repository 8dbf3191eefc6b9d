import type { Case } from './case.ts'
import type { Model, Sex } from './model.ts'
import { type Network, networkOf } from './network.ts'
import type { Observation } from './observe.ts'

/** P(0, 1, 2, 3 causes at once) before any answer (judgement: most pain has one cause, some two). */
export const CARDINALITY = [0.01, 0.71, 0.22, 0.06] as const

/** Each further answer of one correlation group counts half as much as the one before, strongest first. */
export const DAMPING = 0.5

const LEVELS = 5

/** What is believed after the answers. All masses are probabilities: they add up to 1 over the sets of up to three conditions. */
export interface Posterior {
  readonly network: Network
  /** P(condition present), by condition. */
  readonly marginal: Float64Array
  /** P(the most urgent cause has this level), by level 0 (self-care) to 4 (emergency). */
  readonly urgency: Float64Array
  /** P(n causes), n = 0 to 3. */
  readonly count: Float64Array
  /** Mass of the empty set, single conditions, pairs and triples. */
  readonly none: number
  readonly single: Float64Array
  readonly pair: Float64Array
  readonly triple: Float64Array
  /** P(a and b present, urgency of the set is u), `[u * pairs + index]`. */
  readonly pairByUrgency: Float64Array
  /** Evidence of each answer for each condition alone: ln of the likelihood ratio after damping. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/**
 * Exact posterior over all sets of up to three conditions.
 *
 * P(S | answers) ∝ κ(|S|) Π o(i) Π ρ(a,b) Π_answers P(answer | S). Present findings are noisy-OR, choices and ordinals
 * mixtures of the members' tables, absent findings and risk factors products that fold into the odds.
 * Everything is relative to the empty set, so a factor is 1 unless the set can explain the answer.
 *
 * @param profile age and sex; each may be missing, then the prior is averaged
 * @param known observations by key; the result does not depend on their order
 * @see docs/method/inference.md
 */
export function infer(model: Model, profile: Pick<Case, 'age' | 'sex'>, known: ReadonlyMap<string, Observation>): Posterior {
  const network = networkOf(model)
  const size = network.conditions
  const odds = priorOdds(model, profile)
  const kappa = cardinalityWeights(odds)
  const evidence = collect(network, known)
  const weights = damp(network, evidence)
  for (const { kind, key } of evidence) {
    if (kind === 'product') for (const [i, log] of weights.get(key) ?? []) odds[i] = (odds[i] as number) * Math.exp(log)
  }

  const single = new Float64Array(size).fill(1)
  const pair = new Float64Array(network.pairs).fill(1)
  const triple = new Float64Array(network.triples).fill(1)
  for (const each of evidence) {
    if (each.kind === 'noisy-or') applyNoisyOr(network, each, weights, single, pair, triple)
    else if (each.kind === 'mixture') applyMixture(network, each, weights, single, pair, triple)
  }
  return summarise(network, odds, kappa, single, pair, triple, weights)
}

const BAND_STARTS = [0, 13, 20, 40, 60]
/** Shares of age bands and of men among people who come with leg pain (judgement), used when age or sex is not given. */
const BAND_SHARES = [0.07, 0.08, 0.22, 0.33, 0.3]
const MALE_SHARE = 0.45

function priorOdds(model: Model, { age, sex }: Pick<Case, 'age' | 'sex'>): Float64Array {
  return Float64Array.from(model.conditions, (condition) => {
    const byAge = age === undefined ? condition.prior.reduce((sum, p, band) => sum + p * (BAND_SHARES[band] as number), 0) : (condition.prior[bandOf(age)] as number)
    const p = Math.min(0.95, byAge * sexFactor(condition.sexRatio, sex))
    return p / (1 - p)
  })
}

export const bandOf = (age: number): number => BAND_STARTS.filter((start) => age >= start).length - 1

const sexFactor = (ratio: Readonly<Record<'female' | 'male', number>>, sex: Sex | undefined): number =>
  sex === 'female' || sex === 'male' ? ratio[sex] : MALE_SHARE * ratio.male + (1 - MALE_SHARE) * ratio.female

/** κ(k) = P(k causes) / e_k(odds), with e_k the elementary symmetric polynomial. */
function cardinalityWeights(odds: Float64Array): Float64Array {
  const e = Float64Array.of(1, 0, 0, 0)
  for (const o of odds) for (let k = 3; k >= 1; k--) e[k] = (e[k] as number) + (e[k - 1] as number) * o
  return Float64Array.from(CARDINALITY, (p, k) => ((e[k] as number) > 0 ? p / (e[k] as number) : 0))
}

/** One answer, ready for the odds (`product`), the noisy-OR or the mixture. `log[k]` is its undamped ln ratio for parent k alone. */
export interface Evidence {
  readonly key: string
  readonly group: string
  readonly kind: 'product' | 'noisy-or' | 'mixture'
  readonly leak: number
  readonly parents: Int32Array
  readonly log: Float64Array
}

function collect(network: Network, known: ReadonlyMap<string, Observation>): Evidence[] {
  const evidence: Evidence[] = []
  for (const { key, finding, state, value } of known.values()) {
    const group = finding.overlaps ?? key
    const item = network.items[network.itemOf.get(key) ?? -1]
    const category = network.categories[network.categoryOf.get(key) ?? -1]
    const risk = network.risks[network.riskOf.get(key) ?? -1]
    // Places on the body map are separate facts: a pain in the heel and one in the back do not repeat each other.
    const own = finding.kind === 'region' ? key : group
    if (item) {
      const { leak, parents, strength } = item
      const log = strength.map((p) => (state === 'present' ? Math.log((1 - (1 - leak) * (1 - p)) / leak) : Math.log(1 - p)))
      evidence.push({ key, group: own, kind: state === 'present' ? 'noisy-or' : 'product', leak, parents, log })
    } else if (category) {
      const x = category.finding.values.findIndex((each) => each.id === value)
      evidence.push({ key, group: own, kind: 'mixture', leak: 0, parents: category.parents, log: Float64Array.from(category.ratio, (ratio) => Math.log(ratio[x] ?? 1)) })
    } else if (risk) {
      const x = risk.finding.kind === 'yes-no' || risk.finding.multiple ? (state === 'present' ? 1 : 0) : risk.states.indexOf(value ?? '')
      evidence.push({ key, group: own, kind: 'product', leak: 0, parents: risk.parents, log: Float64Array.from(risk.factor, (factor) => Math.log(factor[x] ?? 1)) })
    }
  }
  return evidence
}

type Weights = Map<string, Map<number, number>>

/**
 * Damps correlated answers, condition by condition: within a group the strongest answer for counts in full, the next half, the
 * next a quarter; the same for answers against. One more answer for a condition can then never count against it.
 */
function damp(network: Network, evidence: readonly Evidence[]): Weights {
  const weights: Weights = new Map(evidence.map((each) => [each.key, new Map()]))
  const groups = new Map<string, Evidence[]>()
  for (const each of evidence) groups.set(each.group, [...(groups.get(each.group) ?? []), each])
  for (const members of groups.values()) {
    for (let i = 0; i < network.conditions; i++) {
      const logs: [string, number][] = []
      for (const member of members) {
        const k = find(member.parents, i)
        if (k >= 0) logs.push([member.key, member.log[k] as number])
      }
      for (const side of [1, -1]) {
        const ranked = logs.filter(([, log]) => log * side > 0).sort((a, b) => (b[1] - a[1]) * side || (a[0] < b[0] ? -1 : 1))
        for (const [rank, [key, log]] of ranked.entries()) weights.get(key)?.set(i, log * DAMPING ** rank)
      }
    }
  }
  return weights
}

const find = (sorted: Int32Array, wanted: number): number => {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] as number
    if (value === wanted) return middle
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/**
 * Present finding: ratio(S) = (1 − (1 − leak) Π q) / leak, with q = 1 − strength of each member that can produce it.
 * Only sets with at least one such member change.
 */
function applyNoisyOr(network: Network, { key, leak, parents }: Evidence, weights: Weights, single: Float64Array, pair: Float64Array, triple: Float64Array): void {
  const size = network.conditions
  const quiet = new Float64Array(size).fill(1)
  for (const i of parents) quiet[i] = (1 - leak * Math.exp(weights.get(key)?.get(i) ?? 0)) / (1 - leak)
  const isParent = new Uint8Array(size)
  for (const i of parents) isParent[i] = 1
  const s = (1 - leak) / leak
  const base = 1 / leak
  for (let a = 0; a < size; a++) {
    const qa = quiet[a] as number
    if (isParent[a]) single[a] = (single[a] as number) * (base - s * qa)
    const pairs = network.pairOffset[a] as number
    for (let b = a + 1; b < size; b++) {
      const touched = isParent[a] === 1 || isParent[b] === 1
      const qab = qa * (quiet[b] as number)
      if (touched) pair[pairs + b] = (pair[pairs + b] as number) * (base - s * qab)
      const triples = network.tripleOffset[a * size + b] as number
      if (touched) {
        const sab = s * qab
        for (let c = b + 1; c < size; c++) triple[triples + c] = (triple[triples + c] as number) * (base - sab * (quiet[c] as number))
      } else {
        for (let k = parents.length - 1; k >= 0 && (parents[k] as number) > b; k--) {
          const c = parents[k] as number
          triple[triples + c] = (triple[triples + c] as number) * (base - s * (quiet[c] as number))
        }
      }
    }
  }
}

/** Choice or ordinal: ratio(S) = mean of the members' ratios; a member without a table counts as background (1). */
function applyMixture(network: Network, { key, parents }: Evidence, weights: Weights, single: Float64Array, pair: Float64Array, triple: Float64Array): void {
  const size = network.conditions
  const ratio = new Float64Array(size).fill(1)
  for (const i of parents) ratio[i] = Math.exp(weights.get(key)?.get(i) ?? 0)
  for (let a = 0; a < size; a++) {
    const ra = ratio[a] as number
    single[a] = (single[a] as number) * ra
    const pairs = network.pairOffset[a] as number
    for (let b = a + 1; b < size; b++) {
      const rab = ra + (ratio[b] as number)
      pair[pairs + b] = (pair[pairs + b] as number) * (rab / 2)
      const triples = network.tripleOffset[a * size + b] as number
      for (let c = b + 1; c < size; c++) triple[triples + c] = (triple[triples + c] as number) * ((rab + (ratio[c] as number)) / 3)
    }
  }
}

/** One pass over all sets: weights, marginals, the law of urgency, and pair masses by urgency. */
function summarise(network: Network, odds: Float64Array, kappa: Float64Array, single: Float64Array, pair: Float64Array, triple: Float64Array, weights: Weights): Posterior {
  const size = network.conditions
  const { rho, urgency: level, pairs } = network
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = kappa
  let tripleMass = 0
  let pairMass = 0
  let singleMass = 0
  const pairByUrgency = new Float64Array(LEVELS * pairs)
  for (let a = 0; a < size; a++) {
    const oa = odds[a] as number
    single[a] = (single[a] as number) * k1 * oa
    singleMass += single[a] as number
    const block = (level[a] as number) * pairs
    const aPairs = network.pairOffset[a] as number
    for (let b = a + 1; b < size; b++) {
      const both = oa * (odds[b] as number) * (rho[a * size + b] as number)
      const ab = aPairs + b
      pair[ab] = (pair[ab] as number) * k2 * both
      pairMass += pair[ab] as number
      pairByUrgency[block + ab] = (pairByUrgency[block + ab] as number) + (pair[ab] as number)
      const triples = network.tripleOffset[a * size + b] as number
      const bPairs = network.pairOffset[b] as number
      let row = 0
      for (let c = b + 1; c < size; c++) {
        let w = (triple[triples + c] as number) * k3 * both * (odds[c] as number)
        if (network.hasPairs) w *= (rho[a * size + c] as number) * (rho[b * size + c] as number)
        triple[triples + c] = w
        row += w
        pairByUrgency[block + aPairs + c] = (pairByUrgency[block + aPairs + c] as number) + w
        pairByUrgency[block + bPairs + c] = (pairByUrgency[block + bPairs + c] as number) + w
      }
      pairByUrgency[block + ab] = (pairByUrgency[block + ab] as number) + row
      tripleMass += row
    }
  }
  const total = k0 + singleMass + pairMass + tripleMass
  if (!(total > 0) || !Number.isFinite(total)) throw new RangeError(`inference failed: total mass is ${total}`)
  for (const masses of [single, pair, triple, pairByUrgency]) for (let i = 0; i < masses.length; i++) masses[i] = (masses[i] as number) / total
  return {
    network,
    none: k0 / total,
    single,
    pair,
    triple,
    pairByUrgency,
    weights,
    count: Float64Array.of(k0 / total, singleMass / total, pairMass / total, tripleMass / total),
    ...marginals(network, single, pair, pairByUrgency, k0 / total),
  }
}

/** P(i) = single + pairs + triples; each triple with i is seen twice in the pair masses. */
function marginals(network: Network, single: Float64Array, pair: Float64Array, pairByUrgency: Float64Array, none: number): Pick<Posterior, 'marginal' | 'urgency'> {
  const size = network.conditions
  const { pairs } = network
  const marginal = Float64Array.from(single)
  const urgency = new Float64Array(LEVELS)
  urgency[0] = none
  for (let a = 0; a < size; a++) {
    const own = network.urgency[a] as number
    let reached = single[a] as number
    for (let b = a + 1; b < size; b++) {
      const ab = (network.pairOffset[a] as number) + b
      const alone = pair[ab] as number
      let all = 0
      for (let u = 0; u < LEVELS; u++) all += pairByUrgency[u * pairs + ab] as number
      const withThird = all - alone
      marginal[a] = (marginal[a] as number) + alone + withThird / 2
      marginal[b] = (marginal[b] as number) + alone + withThird / 2
      reached += alone
    }
    urgency[own] = (urgency[own] as number) + reached
  }
  addTriples(network, pairByUrgency, pair, urgency)
  return { marginal, urgency }
}

/** Mass of triples by urgency: every triple is counted in three pairs of its own level. */
function addTriples(network: Network, pairByUrgency: Float64Array, pair: Float64Array, urgency: Float64Array): void {
  const { pairs, conditions } = network
  for (let u = 0; u < LEVELS; u++) {
    let mass = 0
    for (let i = 0; i < pairs; i++) mass += pairByUrgency[u * pairs + i] as number
    for (let a = 0; a < conditions; a++) {
      if (network.urgency[a] !== u) continue
      for (let b = a + 1; b < conditions; b++) mass -= pair[(network.pairOffset[a] as number) + b] as number
    }
    urgency[u] = (urgency[u] as number) + Math.max(0, mass) / 3
  }
}
