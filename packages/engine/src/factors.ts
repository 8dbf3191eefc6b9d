import { TINY } from './kernels.ts'
import { type BodyPart, type Finding, PAIN_SITE } from './model.ts'
import { type Item, itemKey, JUDGED, type Network } from './network.ts'
import { type Observation, regionsIn } from './observe.ts'

/** Each further answer of one correlation group counts half as much as the one before, strongest first. */
export const DAMPING = 0.5

/** Where it hurts, swelling, an injury or numbness is at least this common whatever the cause. */
const LEAK_WHERE_IT_HURTS = 0.15

/** A place left unmarked beside a marked one is half an answer: people mark the nearest, not all. */
const NEAR_MISS = 0.5

/** The numbers behind an answer whose causes have a strength each, by its parents. */
type Numbers = Pick<Item, 'finding' | 'leak' | 'parents' | 'strength' | 'sd' | 'source'>

/** One answer, ready for the odds (`product`), the noisy-OR, the noisy-MAX or the mixture. `log[k]` is its undamped ln ratio for parent k alone. */
export type Factor = {
  readonly key: string
  readonly group: string
  readonly parents: Int32Array
  readonly log: Float64Array
} & (
  | { readonly kind: 'product'; readonly item?: Numbers }
  | { readonly kind: 'mixture' }
  | { readonly kind: 'noisy-or'; readonly leak: number; readonly item: Numbers }
  | ({ readonly kind: 'noisy-max' } & Level)
)

/** A level of an ordered finding: P(≤ it) and P(≤ the one below), in the background and as brought by each parent. */
export interface Level {
  readonly upto: { readonly background: number; readonly parent: Float64Array }
  readonly below: { readonly background: number; readonly parent: Float64Array }
}

/** Factors made so far, by network and answer: an answer gives the same factor in every case. */
const made = new WeakMap<Network, Map<string, Factor>>()

/** The answers that the network knows, as factors. */
export function factorsOf(network: Network, known: ReadonlyMap<string, Observation>): Factor[] {
  const store = made.get(network) ?? new Map<string, Factor>()
  made.set(network, store)
  const factors: Factor[] = []
  for (const observation of known.values()) {
    const { key, finding, state, value, part, from } = observation
    // What a part says, its first region says for all of it.
    if (part && from !== undefined) continue
    const region = finding.kind === 'region'
    const nearMiss = region && state === 'absent' && isNearMiss(network, observation, known)
    const sore = region && finding.id !== PAIN_SITE && known.get(itemKey(PAIN_SITE, value))?.state === 'present'
    const name = `${key}|${state}|${value ?? ''}|${nearMiss ? 'near' : ''}|${sore ? 'sore' : ''}|${part?.id ?? ''}`
    const factor = store.get(name) ?? factorOf(network, observation, nearMiss, sore)
    if (!factor) continue
    store.set(name, factor)
    factors.push(factor)
  }
  return factors
}

const isNearMiss = ({ beside }: Network, { finding, value }: Observation, known: ReadonlyMap<string, Observation>): boolean =>
  (beside.get(value ?? '') ?? []).some((next) => known.get(itemKey(finding.id, next))?.state === 'present')

function factorOf(
  network: Network,
  { key, finding, state, value, part }: Observation,
  nearMiss: boolean,
  sore: boolean,
): Factor | undefined {
  // What is marked at one place (pain, swelling, injury) repeats itself; two places do not: a pain in the heel and one in the back
  // are separate facts. All values of any other finding repeat each other, and so do the findings of one correlation group.
  const group = finding.kind === 'region' ? `at ${value}` : (finding.overlaps ?? finding.id)
  const item = part ? anyOf(network, finding, part) : network.items[network.itemOf.get(key) ?? -1]
  if (item) {
    const { parents, strength } = item
    const leak = sore ? Math.max(item.leak, LEAK_WHERE_IT_HURTS) : item.leak
    const share = nearMiss ? NEAR_MISS : 1
    const log = strength.map((p) => (state === 'present' ? Math.log((1 - (1 - leak) * (1 - p)) / leak) : share * Math.log(1 - p)))
    return { key, group, parents, log, item, ...(state === 'present' ? { kind: 'noisy-or', leak } : { kind: 'product' }) }
  }
  const category = network.categories[network.categoryOf.get(key) ?? -1]
  if (category) return { key, group, parents: category.parents, ...categoryFactor(category, value) }
  const risk = network.risks[network.riskOf.get(key) ?? -1]
  if (!risk) return undefined
  const x = risk.finding.kind === 'yes-no' || risk.finding.multiple ? (state === 'present' ? 1 : 0) : risk.states.indexOf(value ?? '')
  return { key, group, kind: 'product', parents: risk.parents, log: Float64Array.from(risk.factor, (factor) => Math.log(factor[x] ?? 1)) }
}

/**
 * Pain somewhere in a part: it is quiet only if each of its regions is. Exact, because the regions are independent given the causes.
 * With P = 1 − Π(1 − p), the slope of logit P in the logit of one region's p is p / P: the SDs of the regions add up with it as
 * weight, each moving by itself.
 */
function anyOf(network: Network, finding: Finding, part: BodyPart): Numbers {
  const links = new Map<number, { quiet: number; variance: number; source: number }>()
  let background = 1
  for (const region of regionsIn(part)) {
    const item = network.items[network.itemOf.get(itemKey(PAIN_SITE, region)) ?? -1]
    if (!item) continue
    background *= 1 - item.leak
    for (const [k, i] of item.parents.entries()) {
      const source = item.source[k] as number
      const link = links.get(i) ?? { quiet: 1, variance: 0, source }
      link.quiet *= item.quiet[k] as number
      link.variance += ((item.strength[k] as number) * (item.sd[k] as number)) ** 2
      if (link.source !== source) link.source = JUDGED
      links.set(i, link)
    }
  }
  const own = [...links].sort(([a], [b]) => a - b)
  return {
    finding,
    leak: 1 - background,
    parents: Int32Array.from(own, ([i]) => i),
    strength: Float64Array.from(own, ([, { quiet }]) => 1 - quiet),
    sd: Float64Array.from(own, ([, { quiet, variance }]) => Math.sqrt(variance) / (1 - quiet)),
    source: Int32Array.from(own, ([, { source }]) => source),
  }
}

type CategoryFactor = { readonly log: Float64Array } & ({ readonly kind: 'product' | 'mixture' } | ({ readonly kind: 'noisy-max' } & Level))

function categoryFactor({ finding, ratio, cumulative }: Network['categories'][number], value: string | undefined): CategoryFactor {
  const x = finding.values.findIndex((each) => each.id === value)
  if (!cumulative) return { kind: 'mixture', log: Float64Array.from(ratio, (own) => Math.log(own[x] ?? 1)) }
  const at = (level: number) => ({
    background: cumulative.background[level] as number,
    parent: Float64Array.from(cumulative.parent, (own) => own[level] as number),
  })
  const upto = at(x)
  // Everybody brings at most the highest level, so the lowest one is a plain product.
  if (x === 0) return { kind: 'product', log: upto.parent.map(Math.log) }
  const below = at(x - 1)
  const span = upto.background - below.background
  const log = upto.parent.map((own, k) =>
    Math.log(Math.max(TINY, (upto.background * own - below.background * (below.parent[k] as number)) / span)),
  )
  return { kind: 'noisy-max', log, upto, below }
}

/** Damped ln likelihood ratio by answer and condition. */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>

/**
 * Damps correlated answers, condition by condition: within a group the strongest answer for counts in full, the next half, the
 * next a quarter; the same for answers against. One more answer for a condition can then never count against it.
 *
 * @returns for each factor its damped `log`; the same array where nothing is damped
 */
export function damp(factors: readonly Factor[]): readonly Float64Array[] {
  const damped = factors.map(({ log }) => log)
  const groups = new Map<string, number[]>()
  for (const [f, { group }] of factors.entries()) {
    const own = groups.get(group)
    if (own) own.push(f)
    else groups.set(group, [f])
  }
  for (const group of groups.values()) if (group.length > 1) dampGroup(factors, group, damped)
  return damped
}

/** One answer's say on one condition. */
interface Say {
  readonly f: number
  readonly k: number
  readonly log: number
}

function dampGroup(factors: readonly Factor[], group: readonly number[], damped: Float64Array[]): void {
  const byCondition = new Map<number, Say[]>()
  for (const f of group) {
    const { parents, log } = factors[f] as Factor
    damped[f] = Float64Array.from(log)
    for (let k = 0; k < parents.length; k++) {
      const i = parents[k] as number
      const own = byCondition.get(i)
      const say = { f, k, log: log[k] as number }
      if (own) own.push(say)
      else byCondition.set(i, [say])
    }
  }
  const keyOf = ({ f }: Say): string => (factors[f] as Factor).key
  for (const says of byCondition.values()) {
    if (says.length === 1) continue
    says.sort((a, b) => Math.abs(b.log) - Math.abs(a.log) || (keyOf(a) < keyOf(b) ? -1 : 1))
    let [forIt, against] = [1, 1]
    for (const { f, k, log } of says) {
      const own = damped[f] as Float64Array
      own[k] = log * (log > 0 ? forIt : against)
      if (log > 0) forIt *= DAMPING
      else against *= DAMPING
    }
  }
}

/** Damped logs by key and condition. */
export const weightsOf = (factors: readonly Factor[], damped: readonly Float64Array[]): Weights =>
  new Map(
    factors.map(({ key, parents }, f) => [key, new Map(Array.from(parents, (i, k) => [i, (damped[f] as Float64Array)[k] as number]))]),
  )
