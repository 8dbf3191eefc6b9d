import type { Condition, Model } from '@kneebone/engine'
import { inSteps } from '../app/after-paint.ts'
import { type Sign, signsOf, weightsOf } from './numbers.ts'

export interface Similar {
  readonly condition: Condition
  /** The answer that tells the two apart best, and for which of them it speaks. */
  readonly differs?: { readonly sign: string; readonly pointsTo: Condition } | undefined
}

const MOST = 6

const found = new WeakMap<Condition, readonly Similar[]>()

/** What `similarTo` found before. */
export const knownSimilar = (condition: Condition): readonly Similar[] | undefined => found.get(condition)

/** Causes that look most like one, compared while the page can still answer. */
export async function similarTo(model: Model, condition: Condition): Promise<readonly Similar[]> {
  const similar = knownSimilar(condition) ?? (await inSteps(comparing(model, condition)))
  found.set(condition, similar)
  return similar
}

/** The same answers speak for both (cosine of their weights), in a place that both can hurt. */
function* comparing(model: Model, condition: Condition): Generator<undefined, readonly Similar[]> {
  const own = weightsOf(model, condition)
  const length = lengthOf(own)
  const others: { readonly other: Condition; readonly alike: number }[] = []
  for (const other of model.conditions) {
    if (other.id === condition.id || !other.regions.some((region) => condition.regions.includes(region))) continue
    const weights = weightsOf(model, other)
    others.push({ other, alike: dot(own, weights) / (length * lengthOf(weights) || 1) })
    yield
  }
  const nearest = others.sort((a, b) => b.alike - a.alike).slice(0, MOST)
  return nearest.map(({ other }) => ({ condition: other, differs: difference(model, condition, other) }))
}

type Weights = ReadonlyMap<string, number>

function dot(a: Weights, b: Weights): number {
  let sum = 0
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0)
  return sum
}

const lengthOf = (weights: Weights): number => Math.sqrt(dot(weights, weights))

function difference(model: Model, one: Condition, other: Condition): Similar['differs'] {
  const signsBy = (condition: Condition) => new Map(signsOf(model, condition).map((sign) => [sign.title, sign]))
  const [own, theirs] = [signsBy(one), signsBy(other)]
  const weightOf = (sign: Sign | undefined) => (sign ? sign.present * sign.withIt : 0)
  const gaps = [...new Set([...own.keys(), ...theirs.keys()])].flatMap((key) => {
    const [a, b] = [own.get(key), theirs.get(key)]
    const finding = (a ?? b)?.finding
    return finding && finding.who !== 'clinician' && finding.kind !== 'region' ? [{ key, gap: weightOf(a) - weightOf(b) }] : []
  })
  const [widest] = gaps.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  return widest && { sign: widest.key, pointsTo: widest.gap > 0 ? one : other }
}
