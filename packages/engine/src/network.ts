import { type Basis, type Finding, type Link, type Model, type Risk, type Table, urgencyRank } from './model.ts'

/** In place of a source: the number is our own judgement. */
export const JUDGED = -1

/** One binary variable of the network: a yes-no finding, or one value of a finding with several. */
export interface Item {
  readonly finding: Finding
  readonly value: string | undefined
  readonly leak: number
  /** Conditions (ascending) that can produce it, with strength and the SD of its logit. */
  readonly parents: Int32Array
  readonly strength: Float64Array
  /** 1 − strength: the chance that it stays quiet. */
  readonly quiet: Float64Array
  readonly sd: Float64Array
  /** Source of each link, by position in the model's sources, or `JUDGED`. */
  readonly source: Int32Array
}

/** A single choice, ordinal or number finding: per condition with a table, the ratio of its share to the background. */
export interface Category {
  readonly finding: Finding
  readonly background: Float64Array
  readonly parents: Int32Array
  /** `ratio[k][x]` = share of value x in parent k / background of x. */
  readonly ratio: readonly Float64Array[]
  /** SD of the logit of a share, by parent; its source as for items; and a middling share, for the slope. */
  readonly sd: Float64Array
  readonly source: Int32Array
  readonly typical: number
  /** For `worst`: P(level ≤ x) in the background, and per parent the chance that it brings no more than x. */
  readonly cumulative?: { readonly background: Float64Array; readonly parent: readonly Float64Array[] }
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
  /** Regions that touch each region. */
  readonly beside: ReadonlyMap<string, readonly string[]>
  /** Pair interaction on the prior odds, `[a * conditions + b]`; 1 for most. */
  readonly rho: Float64Array
  /** Index of the pair (a, b), a < b, is `pairOffset[a] + b`. */
  readonly pairOffset: Int32Array
  readonly pairs: number
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

/** `fever`, or `pain-site=calf` for a value that can be there on its own. */
export const itemKey = (finding: string, value: string | undefined): string => (value === undefined ? finding : `${finding}=${value}`)

/** Answers move the odds of one condition by at most this factor each way, so that none can prove or exclude alone. */
const MAX_RATIO = 300

function buildNetwork(model: Model): Network {
  const size = model.conditions.length
  const items: Item[] = []
  const categories: Category[] = []
  const risks: RiskFactor[] = []
  const links = byFinding(model, (condition) => condition.links)
  const tables = byFinding(model, (condition) => condition.tables)
  const sources = new Map(model.sources.map((source, at) => [source.id, at]))
  const riskEntries = byFinding(model, (condition) => condition.risks)
  for (const finding of model.findings) {
    if (finding.risk) risks.push(...riskFactors(riskEntries.get(finding.id) ?? [], finding))
    else if (finding.kind === 'yes-no') items.push(itemFor(links.get(finding.id) ?? [], finding, undefined, sources))
    else if (finding.multiple)
      for (const value of finding.values) items.push(itemFor(links.get(finding.id) ?? [], finding, value.id, sources))
    else categories.push(categoryFor(tables.get(finding.id) ?? [], finding, sources))
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
    beside: new Map(model.regions.map((region) => [region.id, region.beside])),
    rho,
    ...pairNumbers(size),
  }
}

/** Lexicographic numbering of pairs a < b. */
function pairNumbers(size: number): Pick<Network, 'pairOffset' | 'pairs'> {
  const pairOffset = new Int32Array(size)
  let pairs = 0
  for (let a = 0; a < size; a++) {
    pairOffset[a] = pairs - (a + 1)
    pairs += size - a - 1
  }
  return { pairOffset, pairs }
}

/** Entries of one kind of all conditions, by finding: who is linked to what, found once instead of searched for. */
function byFinding<T extends { readonly finding: string }>(
  model: Model,
  entriesOf: (condition: Model['conditions'][number]) => readonly T[],
): ReadonlyMap<string, readonly (readonly [condition: number, entry: T])[]> {
  const found = new Map<string, (readonly [number, T])[]>()
  for (const [i, condition] of model.conditions.entries()) {
    for (const entry of entriesOf(condition)) {
      const list = found.get(entry.finding)
      if (list) list.push([i, entry])
      else found.set(entry.finding, [[i, entry]])
    }
  }
  return found
}

type Entries<T> = readonly (readonly [condition: number, entry: T])[]

/** Position of each source by id. */
type Sources = ReadonlyMap<string, number>

const sourceOf = (sources: Sources, { source }: Basis): number => (source === undefined ? JUDGED : (sources.get(source) ?? JUDGED))

function itemFor(links: Entries<Link>, finding: Finding, value: string | undefined, sources: Sources): Item {
  const own = links.filter(([, link]) => link.value === value)
  return {
    finding,
    value,
    leak: finding.leak[value ?? 'present'] ?? 0.05,
    parents: Int32Array.from(own, ([condition]) => condition),
    strength: Float64Array.from(own, ([, link]) => link.strength),
    quiet: Float64Array.from(own, ([, link]) => 1 - link.strength),
    sd: Float64Array.from(own, ([, link]) => link.sd),
    source: Int32Array.from(own, ([, link]) => sourceOf(sources, link.basis)),
  }
}

function categoryFor(tables: Entries<Table>, finding: Finding, sources: Sources): Category {
  const background = Float64Array.from(finding.values, (value) => finding.background[value.id] ?? 0)
  const shares = tables.map(([, table]) => Float64Array.from(finding.values, (value) => table.shares[value.id] ?? 0))
  const category = {
    finding,
    background,
    parents: Int32Array.from(tables, ([condition]) => condition),
    ratio: shares.map((own) => own.map((share, x) => bounded(share / (background[x] as number)))),
    sd: Float64Array.from(tables, ([, table]) => table.sd),
    source: Int32Array.from(tables, ([, table]) => sourceOf(sources, table.basis)),
    typical: 1 / background.length,
  }
  if (finding.combine === 'mix') return category
  const all = sums(background)
  // With the cause alone P(≤ x) = background(≤ x) × its own part; a cause that would lower the level has none.
  const parent = shares.map((own) => sums(own).map((sum, x) => Math.min(1, Math.max(1 / MAX_RATIO, sum / (all[x] as number)))))
  return { ...category, cumulative: { background: all, parent } }
}

/** Running sums; the last is exactly 1. */
function sums(shares: Float64Array): Float64Array {
  let sum = 0
  const running = shares.map((share) => {
    sum += share
    return sum
  })
  running[running.length - 1] = 1
  return running
}

const bounded = (ratio: number): number => Math.min(MAX_RATIO, Math.max(1 / MAX_RATIO, ratio))

/** One factor for a yes-no or ordered risk, one for each value of a multiple one. */
function riskFactors(entries: Entries<Risk>, finding: Finding): RiskFactor[] {
  if (finding.multiple) return finding.values.map((value) => binaryRisk(entries, finding, value.id))
  if (finding.kind === 'yes-no') return [binaryRisk(entries, finding, undefined)]
  const states = finding.values.map((value) => value.id)
  const share = Float64Array.from(states, (state) => finding.background[state] ?? 0)
  return [
    riskFactor(entries, finding, states, share, (own) => states.map((_, x) => oddsRatioAt(own, states, x, finding.kind === 'choice'))),
  ]
}

function binaryRisk(entries: Entries<Risk>, finding: Finding, value: string | undefined): RiskFactor {
  const present = finding.background[value ?? 'present'] ?? 0.05
  const own = entries.filter(([, entry]) => entry.value === value)
  return riskFactor(own, finding, ['absent', value ?? 'present'], Float64Array.of(1 - present, present), ([entry]) => [
    1,
    entry?.oddsRatio ?? 1,
  ])
}

/** In an ordered finding a value counts for itself and for all later ones; the highest threshold reached decides. */
function oddsRatioAt(entries: readonly Risk[], states: readonly string[], x: number, exact: boolean): number {
  let best = 1
  let bestAt = -1
  for (const entry of entries) {
    const at = states.indexOf(entry.value ?? '')
    // The lowest value as a threshold would hold for everybody: it means itself alone.
    const reached = exact || at === 0 ? at === x : at > 0 && at <= x
    if (reached && at > bestAt) [best, bestAt] = [entry.oddsRatio, at]
  }
  return best
}

function riskFactor(
  entries: Entries<Risk>,
  finding: Finding,
  states: readonly string[],
  share: Float64Array,
  oddsOf: (entries: readonly Risk[]) => readonly number[],
): RiskFactor {
  const parents = [...new Set(entries.map(([condition]) => condition))]
  const factor = parents.map((i) => {
    const odds = oddsOf(entries.filter(([condition]) => condition === i).map(([, entry]) => entry))
    // The prior is an average over the population, so the factors must average to 1.
    const mean = odds.reduce((sum, ratio, x) => sum + ratio * (share[x] ?? 0), 0)
    return Float64Array.from(odds, (ratio) => ratio / mean)
  })
  return { finding, states, share, parents: Int32Array.from(parents), factor }
}
