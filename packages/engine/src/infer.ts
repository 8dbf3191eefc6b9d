import type { Case } from './case.ts'
import type { Model, Sex } from './model.ts'
import { type Network, networkOf } from './network.ts'
import type { Observation } from './observe.ts'

/** P(0, 1, 2, 3 causes at once) before any answer (judgement: most pain has one cause, some two). */
export const CARDINALITY = [0.01, 0.71, 0.22, 0.06] as const

/** Each further answer of one correlation group counts half as much as the one before, strongest first. */
export const DAMPING = 0.5

const LEVELS = 5
const PAIN_SITE = 'pain-site'

/** Three causes at once are considered among conditions at least this likely before any answer, at the person's age and sex. */
export const RARE = 0.001

/** Sets of three: only the conditions in `members` (ascending) take part. */
export interface Triples {
  readonly members: Int32Array
  /** Position of a condition in `members`, or −1. */
  readonly position: Int32Array
  /** Index of the triple at positions x < y < z is `offset[x * members.length + y] + z`. */
  readonly offset: Int32Array
  readonly mass: Float64Array
}

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
  readonly triples: Triples
  /** P(a and b present, urgency of the set is u), `[u * pairs + index]`. */
  readonly pairByUrgency: Float64Array
  /** Evidence of each answer for each condition alone: ln of the likelihood ratio after damping. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/**
 * Exact posterior over all sets of up to two conditions, and of three where none of them is rare at this age and sex.
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
  const triples = tripleSets(odds)
  const kappa = cardinalityWeights(odds, triples.members)
  const evidence = collect(network, known)
  const weights = damp(network, evidence)
  for (const { kind, key } of evidence) {
    if (kind === 'product') for (const [i, log] of weights.get(key) ?? []) odds[i] = (odds[i] as number) * Math.exp(log)
  }

  const single = new Float64Array(size).fill(1)
  const pair = new Float64Array(network.pairs).fill(1)
  for (const each of evidence) {
    if (each.kind === 'noisy-or') applyNoisyOr(network, each, weights, single, pair, triples)
    else if (each.kind === 'mixture') applyMixture(network, each, weights, single, pair, triples)
  }
  return summarise(network, odds, kappa, single, pair, triples, weights)
}

function tripleSets(odds: Float64Array): Triples {
  const members = Int32Array.from([...odds.keys()].filter((i) => (odds[i] as number) / (1 + (odds[i] as number)) >= RARE * (1 - 1e-9)))
  const position = new Int32Array(odds.length).fill(-1)
  for (const [x, i] of members.entries()) position[i] = x
  const n = members.length
  const offset = new Int32Array(n * n)
  let count = 0
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      offset[x * n + y] = count - (y + 1)
      count += n - y - 1
    }
  }
  return { members, position, offset, mass: new Float64Array(count).fill(1) }
}

const BAND_STARTS = [0, 13, 20, 40, 60]
/** Shares of age bands and of men among people who come with leg pain (judgement), used when age or sex is not given. */
const BAND_SHARES = [0.07, 0.08, 0.22, 0.33, 0.3]
const MALE_SHARE = 0.45

function priorOdds(model: Model, { age, sex }: Pick<Case, 'age' | 'sex'>): Float64Array {
  return Float64Array.from(model.conditions, (condition) => {
    const byAge = age === undefined ? condition.prior.reduce((sum, p, band) => sum + p * (BAND_SHARES[band] as number), 0) : (condition.prior[bandOf(age)] as number) * ageFactor(condition.ages, age)
    const p = Math.min(0.95, byAge * sexFactor(condition.sexRatio, sex))
    return p / (1 - p)
  })
}

/** An age outside the typical ones makes a cause ten times rarer than its band says. */
const UNTYPICAL = 0.1

const ageFactor = ({ from = 0, to = Number.POSITIVE_INFINITY }: Model['conditions'][number]['ages'], age: number): number => (age >= from && age < to + 1 ? 1 : UNTYPICAL)

export const bandOf = (age: number): number => BAND_STARTS.filter((start) => age >= start).length - 1

const sexFactor = (ratio: Readonly<Record<'female' | 'male', number>>, sex: Sex | undefined): number =>
  sex === 'female' || sex === 'male' ? ratio[sex] : MALE_SHARE * ratio.male + (1 - MALE_SHARE) * ratio.female

/** κ(k) = P(k causes) / e_k(odds), with e_k the elementary symmetric polynomial; for three, of the conditions that take part. */
function cardinalityWeights(odds: Float64Array, inTriples: Int32Array): Float64Array {
  const polynomial = (values: Iterable<number>): Float64Array => {
    const e = Float64Array.of(1, 0, 0, 0)
    for (const o of values) for (let k = 3; k >= 1; k--) e[k] = (e[k] as number) + (e[k - 1] as number) * o
    return e
  }
  const e = polynomial(odds)
  e[3] = polynomial(Array.from(inTriples, (i) => odds[i] as number))[3] as number
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
    const item = network.items[network.itemOf.get(key) ?? -1]
    const category = network.categories[network.categoryOf.get(key) ?? -1]
    const risk = network.risks[network.riskOf.get(key) ?? -1]
    // Places that hurt are separate facts: a pain in the heel and one in the back do not repeat each other. All other values of
    // one finding do, and so do the findings of one correlation group.
    const group = finding.id === PAIN_SITE ? key : (finding.overlaps ?? finding.id)
    if (item) {
      const { leak, parents, strength } = item
      const log = strength.map((p) => (state === 'present' ? Math.log((1 - (1 - leak) * (1 - p)) / leak) : Math.log(1 - p)))
      evidence.push({ key, group, kind: state === 'present' ? 'noisy-or' : 'product', leak, parents, log })
    } else if (category) {
      const x = category.finding.values.findIndex((each) => each.id === value)
      evidence.push({ key, group, kind: 'mixture', leak: 0, parents: category.parents, log: Float64Array.from(category.ratio, (ratio) => Math.log(ratio[x] ?? 1)) })
    } else if (risk) {
      const x = risk.finding.kind === 'yes-no' || risk.finding.multiple ? (state === 'present' ? 1 : 0) : risk.states.indexOf(value ?? '')
      evidence.push({ key, group, kind: 'product', leak: 0, parents: risk.parents, log: Float64Array.from(risk.factor, (factor) => Math.log(factor[x] ?? 1)) })
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
function applyNoisyOr(network: Network, { key, leak, parents }: Evidence, weights: Weights, single: Float64Array, pair: Float64Array, { members, position, offset, mass }: Triples): void {
  const size = network.conditions
  const quiet = new Float64Array(size).fill(1)
  const isParent = new Uint8Array(size)
  for (const i of parents) {
    quiet[i] = (1 - leak * Math.exp(weights.get(key)?.get(i) ?? 0)) / (1 - leak)
    isParent[i] = 1
  }
  const s = (1 - leak) / leak
  const base = 1 / leak
  for (let a = 0; a < size; a++) {
    const qa = quiet[a] as number
    if (isParent[a]) single[a] = (single[a] as number) * (base - s * qa)
    const row = network.pairOffset[a] as number
    if (isParent[a]) for (let b = a + 1; b < size; b++) pair[row + b] = (pair[row + b] as number) * (base - s * qa * (quiet[b] as number))
    else for (const b of parents) if (b > a) pair[row + b] = (pair[row + b] as number) * (base - s * (quiet[b] as number))
  }
  const n = members.length
  const q = Float64Array.from(members, (i) => quiet[i] as number)
  const own = parents.map((i) => position[i] as number).filter((x) => x >= 0)
  for (let x = 0; x < n; x++) {
    const parentX = isParent[members[x] as number] === 1
    for (let y = x + 1; y < n; y++) {
      const row = offset[x * n + y] as number
      if (parentX || isParent[members[y] as number] === 1) {
        const sxy = s * (q[x] as number) * (q[y] as number)
        for (let z = y + 1; z < n; z++) mass[row + z] = (mass[row + z] as number) * (base - sxy * (q[z] as number))
      } else {
        for (let k = own.length - 1; k >= 0 && (own[k] as number) > y; k--) {
          const z = own[k] as number
          mass[row + z] = (mass[row + z] as number) * (base - s * (q[z] as number))
        }
      }
    }
  }
}

/** Choice or ordinal: ratio(S) = mean of the members' ratios; a member without a table counts as background (1). */
function applyMixture(network: Network, { key, parents }: Evidence, weights: Weights, single: Float64Array, pair: Float64Array, { members, offset, mass }: Triples): void {
  const size = network.conditions
  const ratio = new Float64Array(size).fill(1)
  for (const i of parents) ratio[i] = Math.exp(weights.get(key)?.get(i) ?? 0)
  for (let a = 0; a < size; a++) {
    const half = (ratio[a] as number) / 2
    single[a] = (single[a] as number) * (ratio[a] as number)
    const row = network.pairOffset[a] as number
    for (let b = a + 1; b < size; b++) pair[row + b] = (pair[row + b] as number) * (half + (ratio[b] as number) / 2)
  }
  const n = members.length
  const third = Float64Array.from(members, (i) => (ratio[i] as number) / 3)
  for (let x = 0; x < n; x++) {
    for (let y = x + 1; y < n; y++) {
      const two = (third[x] as number) + (third[y] as number)
      const row = offset[x * n + y] as number
      for (let z = y + 1; z < n; z++) mass[row + z] = (mass[row + z] as number) * (two + (third[z] as number))
    }
  }
}

/** One pass over all sets: weights, marginals, the law of urgency, and pair masses by urgency. */
function summarise(network: Network, odds: Float64Array, kappa: Float64Array, single: Float64Array, pair: Float64Array, triples: Triples, weights: Weights): Posterior {
  const size = network.conditions
  const { rho, urgency: level, pairs, pairOffset } = network
  const [k0 = 0, k1 = 0, k2 = 0, k3 = 0] = kappa
  const pairByUrgency = new Float64Array(LEVELS * pairs)
  let singleMass = 0
  let pairMass = 0
  for (let a = 0; a < size; a++) {
    single[a] = (single[a] as number) * k1 * (odds[a] as number)
    singleMass += single[a] as number
    const block = (level[a] as number) * pairs
    const row = pairOffset[a] as number
    for (let b = a + 1; b < size; b++) {
      const ab = row + b
      pair[ab] = (pair[ab] as number) * k2 * (odds[a] as number) * (odds[b] as number) * (rho[a * size + b] as number)
      pairMass += pair[ab] as number
      pairByUrgency[block + ab] = pair[ab] as number
    }
  }
  let tripleMass = 0
  const { members, offset, mass } = triples
  const n = members.length
  for (let x = 0; x < n; x++) {
    const a = members[x] as number
    const block = (level[a] as number) * pairs
    const aRow = block + (pairOffset[a] as number)
    for (let y = x + 1; y < n; y++) {
      const b = members[y] as number
      const both = k3 * (odds[a] as number) * (odds[b] as number) * (rho[a * size + b] as number)
      const row = offset[x * n + y] as number
      const bRow = block + (pairOffset[b] as number)
      let sum = 0
      for (let z = y + 1; z < n; z++) {
        const c = members[z] as number
        let w = (mass[row + z] as number) * both * (odds[c] as number)
        if (network.hasPairs) w *= (rho[a * size + c] as number) * (rho[b * size + c] as number)
        mass[row + z] = w
        sum += w
        pairByUrgency[aRow + c] = (pairByUrgency[aRow + c] as number) + w
        pairByUrgency[bRow + c] = (pairByUrgency[bRow + c] as number) + w
      }
      pairByUrgency[aRow + b] = (pairByUrgency[aRow + b] as number) + sum
      tripleMass += sum
    }
  }
  const total = k0 + singleMass + pairMass + tripleMass
  if (!(total > 0) || !Number.isFinite(total)) throw new RangeError(`inference failed: total mass is ${total}`)
  for (const masses of [single, pair, mass, pairByUrgency]) for (let i = 0; i < masses.length; i++) masses[i] = (masses[i] as number) / total
  return {
    network,
    none: k0 / total,
    single,
    pair,
    triples,
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
