import type { Factor } from './factors.ts'
import type { HeavySets } from './heavy.ts'
import { JUDGED, type Network } from './network.ts'
import type { Posterior } from './posterior.ts'

/** SD of the logit of a leak: read in a source, or judged (judgement). */
export const LEAK_SD = { read: 0.4, judged: 0.7 } as const
/** SD of the ln odds ratio of a risk factor (judgement). */
const RISK_SD = 0.3
/** Share of a number's variance that it has in common: a link with the others of its source, a leak with all other leaks. */
const SHARED = 0.5
const OWN_PART = Math.sqrt(1 - SHARED)
const SHARED_PART = Math.sqrt(SHARED)

/** What moves, prepared once for all versions. */
export interface Uncertain {
  /** Weight of each heavy set without its present findings, which are computed anew. */
  readonly base: Float64Array
  /** Conditions that occur in the heavy sets, with the SD of what moves their log odds alone. */
  readonly conditions: Int32Array
  readonly sd: Float64Array
  /** Entries (position in `conditions`, source, slope) of what they have in common with other numbers of the source. */
  readonly common: readonly (readonly [x: number, source: number, slope: number])[]
  readonly present: readonly Present[]
  /** By urgency: mass of all sets over that of the heavy ones, or, where there are no heavy ones, the mass itself. */
  readonly more: Float64Array
  readonly alone: Float64Array
  /** By condition, its mass outside the heavy sets. */
  readonly rest: Float64Array
  /** Scratch by source, and by position in `conditions`. */
  readonly bySource: Float64Array
  readonly log: Float64Array
  /** Scratch by condition, one more for "none", all 1 between uses. */
  readonly shift: Float64Array
  readonly quiet: Float64Array
}

/** A present finding and those of its links that the heavy sets can tell apart. */
interface Present {
  readonly leak: number
  readonly leakSd: number
  readonly parents: Int32Array
  readonly logit: Float64Array
  readonly sd: Float64Array
  readonly source: Int32Array
  /** Damped ln ratio over the full one; 1 where not damped. */
  readonly damping: Float64Array
  /** Heavy sets with a parent. */
  readonly sets: Int32Array
}

const logit = (p: number): number => Math.log(p / (1 - p))
const probability = (x: number): number => 1 / (1 + Math.exp(-x))

/** Every number that the answers use, over the heavy sets, with what it moves by. */
export function uncertainNumbers({ network, marginal, factors, logs, none }: Posterior, heavy: HeavySets): Uncertain {
  const size = network.conditions
  const rest = Float64Array.from([...marginal, 0])
  for (const column of [heavy.a, heavy.b, heavy.c]) {
    for (let s = 0; s < column.length; s++) rest[column[s] as number] = (rest[column[s] as number] as number) - (heavy.mass[s] as number)
  }
  const occurs = new Set([...heavy.a, ...heavy.b, ...heavy.c])
  occurs.delete(size)
  const conditions = Int32Array.from(occurs).sort()
  const place = new Map(Array.from(conditions, (i, x) => [i, x]))
  const variance = Float64Array.from(conditions, (i) => (network.model.conditions[i]?.priorSd ?? 0) ** 2)
  const held = new Float64Array(heavy.rest.length)
  for (const [s, mass] of heavy.mass.entries()) held[heavy.level[s] as number] = (held[heavy.level[s] as number] as number) + mass
  // The empty set has no numbers of ours to move.
  const others = heavy.rest.map((mass, u) => (u === 0 ? Math.max(0, mass - none) : mass))
  const common = new Map<string, [number, number, number]>()
  const base = Float64Array.from(heavy.mass)
  const present: Present[] = []
  for (const [f, factor] of factors.entries()) {
    const log = logs[f] as Float64Array
    if (factor.kind === 'noisy-or') {
      present.push(presentOf(network, factor, log, heavy, place, base))
      continue
    }
    for (const [k, { slope, source }] of slopesOf(network, factor, log).entries()) {
      const x = place.get(factor.parents[k] as number)
      if (x === undefined || slope === 0) continue
      variance[x] = (variance[x] as number) + slope ** 2 * (source === JUDGED ? 1 : 1 - SHARED)
      if (source === JUDGED) continue
      const name = `${x} ${source}`
      const earlier = common.get(name)
      if (earlier) earlier[2] += slope * SHARED_PART
      else common.set(name, [x, source, slope * SHARED_PART])
    }
  }
  return {
    base,
    conditions,
    sd: variance.map(Math.sqrt),
    common: [...common.values()],
    present,
    more: others.map((mass, u) => (held[u] ? 1 + mass / held[u] : 1)),
    alone: others.map((mass, u) => (held[u] ? 0 : mass) + (u === 0 ? none : 0)),
    bySource: new Float64Array(network.model.sources.length),
    log: new Float64Array(conditions.length),
    rest: rest.map((mass) => Math.max(0, mass)),
    shift: new Float64Array(size + 1).fill(1),
    quiet: new Float64Array(size + 1).fill(1),
  }
}

/** How much one SD of each link of an answer moves the ln ratio of its condition, and the source of the link (or `JUDGED`). */
function slopesOf(network: Network, factor: Factor, logs: Float64Array): readonly { readonly slope: number; readonly source: number }[] {
  const item = factor.kind === 'product' ? factor.item : undefined
  const category = network.categories[network.categoryOf.get(factor.key) ?? -1]
  return Array.from(factor.parents, (_, k) => {
    const full = factor.log[k] as number
    const damping = full === 0 ? 0 : (logs[k] as number) / full
    // Absent: d ln(1 − p) / d logit p = −p. A place beside a marked one says only part of it.
    if (item) {
      const p = item.strength[k] as number
      return { slope: (-p * damping * full * (item.sd[k] as number)) / Math.log(1 - p), source: item.source[k] as number }
    }
    if (category) return { slope: damping * (category.sd[k] as number) * (1 - category.typical), source: category.source[k] as number }
    return { slope: full === 0 ? 0 : RISK_SD * damping, source: JUDGED }
  })
}

/** Takes the finding out of the base weights, to be put back with moved numbers. */
function presentOf(
  network: Network,
  factor: Extract<Factor, { kind: 'noisy-or' }>,
  logs: Float64Array,
  heavy: HeavySets,
  place: ReadonlyMap<number, number>,
  base: Float64Array,
): Present {
  const { leak, item } = factor
  const links = [...factor.parents.keys()].filter((k) => place.has(factor.parents[k] as number))
  const quiet = new Float64Array(network.conditions + 1).fill(1)
  for (const k of links) quiet[factor.parents[k] as number] = (1 - leak * Math.exp(logs[k] as number)) / (1 - leak)
  const sets: number[] = []
  for (let s = 0; s < base.length; s++) {
    const q = (quiet[heavy.a[s] as number] as number) * (quiet[heavy.b[s] as number] as number) * (quiet[heavy.c[s] as number] as number)
    if (q === 1) continue
    sets.push(s)
    base[s] = ((base[s] as number) * leak) / (1 - (1 - leak) * q)
  }
  const pick = (values: Float64Array) => Float64Array.from(links, (k) => values[k] as number)
  return {
    leak: logit(leak),
    leakSd: item.finding.basis.source === undefined ? LEAK_SD.judged : LEAK_SD.read,
    parents: Int32Array.from(links, (k) => factor.parents[k] as number),
    logit: pick(item.strength.map(logit)),
    sd: pick(item.sd),
    source: Int32Array.from(links, (k) => item.source[k] as number),
    damping: Float64Array.from(links, (k) => (factor.log[k] === 0 ? 1 : (logs[k] as number) / (factor.log[k] as number))),
    sets: Int32Array.from(sets),
  }
}

/** One version: the weights of the heavy sets with every number moved by its own and its common part. */
export function reweigh(uncertain: Uncertain, { a, b, c }: HeavySets, normal: () => number, weight: Float64Array): void {
  const { base, conditions, sd, common, present, shift, quiet, bySource, log } = uncertain
  for (let s = 0; s < bySource.length; s++) bySource[s] = normal()
  const allLeaks = normal()
  for (let x = 0; x < log.length; x++) log[x] = (sd[x] as number) * normal()
  for (const [x, source, slope] of common) log[x] = (log[x] as number) + slope * (bySource[source] as number)
  for (let x = 0; x < conditions.length; x++) shift[conditions[x] as number] = Math.exp(log[x] as number)
  for (let s = 0; s < weight.length; s++)
    weight[s] =
      (base[s] as number) * (shift[a[s] as number] as number) * (shift[b[s] as number] as number) * (shift[c[s] as number] as number)
  for (const finding of present) {
    const { parents, sets } = finding
    const leak = probability(finding.leak + finding.leakSd * (OWN_PART * normal() + SHARED_PART * allLeaks))
    for (let k = 0; k < parents.length; k++) {
      const source = finding.source[k] as number
      const z = source === JUDGED ? normal() : OWN_PART * normal() + SHARED_PART * (bySource[source] as number)
      const p = probability((finding.logit[k] as number) + (finding.sd[k] as number) * z)
      const damping = finding.damping[k] as number
      const alone = (1 - (1 - leak) * (1 - p)) / leak
      quiet[parents[k] as number] = damping === 1 ? 1 - p : (1 - leak * alone ** damping) / (1 - leak)
    }
    const [up, low] = [1 / leak, (1 - leak) / leak]
    for (let n = 0; n < sets.length; n++) {
      const s = sets[n] as number
      const q = (quiet[a[s] as number] as number) * (quiet[b[s] as number] as number) * (quiet[c[s] as number] as number)
      weight[s] = (weight[s] as number) * (up - low * q)
    }
    for (let k = 0; k < parents.length; k++) quiet[parents[k] as number] = 1
  }
}
