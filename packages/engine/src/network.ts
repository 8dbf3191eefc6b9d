import type { Finding, Model } from './model.ts'
import { urgencyRank } from './model.ts'

/** One binary variable of the network: a yes-no finding, or one value of a finding with several. */
export interface Item {
  readonly finding: Finding
  readonly value: string | undefined
  readonly leak: number
  /** Conditions (ascending) that can produce it, with strength and the SD of its logit. */
  readonly parents: Int32Array
  readonly strength: Float64Array
  readonly sd: Float64Array
}

/** A single choice, ordinal or number finding: per condition with a table, the ratio of its share to the background. */
export interface Category {
  readonly finding: Finding
  readonly background: Float64Array
  readonly parents: Int32Array
  /** `ratio[k][x]` = share of value x in parent k / background of x. */
  readonly ratio: readonly Float64Array[]
}

/** A risk factor: per value, the factor on the odds of each condition that has it. Averages to 1 over the population. */
export interface RiskFactor {
  readonly finding: Finding
  /** Values in order; `absent` and `present` for yes-no and each value of a multiple finding. */
  readonly states: readonly string[]
  readonly share: Float64Array
  readonly parents: Int32Array
  /** `factor[k][x]` on the odds of parent k. */
  readonly factor: readonly Float64Array[]
}

/**
 * The model laid out for inference. Conditions keep the model's order (most urgent first), so the urgency
 * of a set is that of its lowest index and no pass has to scatter.
 */
export interface Network {
  readonly model: Model
  readonly conditions: number
  readonly urgency: Uint8Array
  readonly items: readonly Item[]
  readonly itemOf: ReadonlyMap<string, number>
  readonly categories: readonly Category[]
  readonly categoryOf: ReadonlyMap<string, number>
  readonly risks: readonly RiskFactor[]
  readonly riskOf: ReadonlyMap<string, number>
  /** Pair interaction on the prior odds, `[a * conditions + b]`; 1 for most. */
  readonly rho: Float64Array
  readonly hasPairs: boolean
  /** Index of the pair (a, b), a < b, is `pairOffset[a] + b`. */
  readonly pairOffset: Int32Array
  /** Index of the triple (a, b, c) is `tripleOffset[a * conditions + b] + c`. */
  readonly tripleOffset: Int32Array
  readonly pairs: number
  readonly triples: number
}

const networks = new WeakMap<Model, Network>()

/** The network of a model, built once and kept as long as the model is. */
export function networkOf(model: Model): Network {
  const known = networks.get(model)
  if (known) return known
  const made = buildNetwork(model)
  networks.set(model, made)
  return made
}

export const itemKey = (finding: string, value: string | undefined): string => (value === undefined ? finding : `${finding}=${value}`)

/** Answers move the odds of one condition by at most this factor each way, so that none can prove or exclude alone. */
const MAX_RATIO = 300

function buildNetwork(model: Model): Network {
  const size = model.conditions.length
  const items: Item[] = []
  const categories: Category[] = []
  const risks: RiskFactor[] = []
  for (const finding of model.findings) {
    if (finding.risk) risks.push(...riskFactors(model, finding))
    else if (finding.kind === 'yes-no') items.push(itemFor(model, finding, undefined))
    else if (finding.multiple) for (const value of finding.values) items.push(itemFor(model, finding, value.id))
    else categories.push(categoryFor(model, finding))
  }
  const rho = new Float64Array(size * size).fill(1)
  const position = new Map(model.conditions.map((condition, i) => [condition.id, i]))
  for (const [a, condition] of model.conditions.entries()) {
    for (const pair of condition.pairs) {
      const b = position.get(pair.id)
      if (b !== undefined) rho[a * size + b] = rho[b * size + a] = pair.ratio
    }
  }
  return {
    model,
    conditions: size,
    urgency: Uint8Array.from(model.conditions, (condition) => urgencyRank(condition.urgency.level)),
    items,
    itemOf: new Map(items.map((item, i) => [itemKey(item.finding.id, item.value), i])),
    categories,
    categoryOf: new Map(categories.map((category, i) => [category.finding.id, i])),
    risks,
    riskOf: new Map(risks.map((risk, i) => [itemKey(risk.finding.id, risk.finding.multiple ? risk.states[1] : undefined), i])),
    rho,
    hasPairs: rho.some((value) => value !== 1),
    ...offsets(size),
  }
}

/** Lexicographic numbering of pairs and triples a < b < c. */
function offsets(size: number): Pick<Network, 'pairOffset' | 'tripleOffset' | 'pairs' | 'triples'> {
  const pairOffset = new Int32Array(size)
  const tripleOffset = new Int32Array(size * size)
  let pairs = 0
  let triples = 0
  for (let a = 0; a < size; a++) {
    pairOffset[a] = pairs - (a + 1)
    pairs += size - a - 1
    for (let b = a + 1; b < size; b++) {
      tripleOffset[a * size + b] = triples - (b + 1)
      triples += size - b - 1
    }
  }
  return { pairOffset, tripleOffset, pairs, triples }
}

function itemFor(model: Model, finding: Finding, value: string | undefined): Item {
  const parents: number[] = []
  const strength: number[] = []
  const sd: number[] = []
  for (const [i, condition] of model.conditions.entries()) {
    const link = condition.links.find((each) => each.finding === finding.id && each.value === value)
    if (!link) continue
    parents.push(i)
    strength.push(link.strength)
    sd.push(link.sd)
  }
  return {
    finding,
    value,
    leak: finding.leak[value ?? 'present'] ?? 0.05,
    parents: Int32Array.from(parents),
    strength: Float64Array.from(strength),
    sd: Float64Array.from(sd),
  }
}

function categoryFor(model: Model, finding: Finding): Category {
  const background = Float64Array.from(finding.values, (value) => finding.background[value.id] ?? 0)
  const parents: number[] = []
  const ratio: Float64Array[] = []
  for (const [i, condition] of model.conditions.entries()) {
    const table = condition.tables.find((each) => each.finding === finding.id)
    if (!table) continue
    parents.push(i)
    ratio.push(Float64Array.from(finding.values, (value, x) => bounded((table.shares[value.id] ?? 0) / (background[x] as number))))
  }
  return { finding, background, parents: Int32Array.from(parents), ratio }
}

const bounded = (ratio: number): number => Math.min(MAX_RATIO, Math.max(1 / MAX_RATIO, ratio))

/** One factor for a yes-no or ordered risk, one for each value of a multiple one. */
function riskFactors(model: Model, finding: Finding): RiskFactor[] {
  if (finding.multiple) return finding.values.map((value) => binaryRisk(model, finding, value.id))
  if (finding.kind === 'yes-no') return [binaryRisk(model, finding, undefined)]
  const states = finding.values.map((value) => value.id)
  const share = Float64Array.from(states, (state) => finding.background[state] ?? 0)
  return [riskFactor(model, finding, states, share, (entries) => states.map((_, x) => oddsRatioAt(entries, states, x, finding.kind === 'choice')))]
}

type RiskEntry = Model['conditions'][number]['risks'][number]

function binaryRisk(model: Model, finding: Finding, value: string | undefined): RiskFactor {
  const present = finding.background[value ?? 'present'] ?? 0.05
  return riskFactor(model, finding, ['absent', value ?? 'present'], Float64Array.of(1 - present, present), (entries) => {
    const entry = entries.find((each) => each.value === value)
    return entry ? [1, entry.oddsRatio] : undefined
  })
}

/** In an ordered finding a value counts for itself and for all later ones; the highest threshold reached decides. */
function oddsRatioAt(entries: readonly RiskEntry[], states: readonly string[], x: number, exact: boolean): number {
  let best = 1
  let bestAt = -1
  for (const entry of entries) {
    const at = states.indexOf(entry.value ?? '')
    const reached = exact ? at === x : at >= 0 && at <= x
    if (reached && at > bestAt) [best, bestAt] = [entry.oddsRatio, at]
  }
  return best
}

function riskFactor(model: Model, finding: Finding, states: readonly string[], share: Float64Array, ratios: (entries: readonly RiskEntry[]) => readonly number[] | undefined): RiskFactor {
  const parents: number[] = []
  const factor: Float64Array[] = []
  for (const [i, condition] of model.conditions.entries()) {
    const entries = condition.risks.filter((risk) => risk.finding === finding.id)
    const odds = entries.length > 0 ? ratios(entries) : undefined
    if (!odds) continue
    // The prior is an average over the population, so the factors must average to 1.
    const mean = odds.reduce((sum, ratio, x) => sum + ratio * (share[x] ?? 0), 0)
    parents.push(i)
    factor.push(Float64Array.from(odds, (ratio) => ratio / mean))
  }
  return { finding, states, share, parents: Int32Array.from(parents), factor }
}
