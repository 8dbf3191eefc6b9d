import { bestLevel } from './decide.ts'
import type { HeavySets } from './heavy.ts'
import { type Finding, URGENCIES } from './model.ts'
import { type Category, type Item, itemKey, type RiskFactor } from './network.ts'
import type { Posterior } from './posterior.ts'

const LEVELS = URGENCIES.length

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

/** What the worth of every question is computed from, made once per posterior. */
export interface Moments {
  readonly posterior: Posterior
  /** Heavy sets that contain condition i: `sets[start[i]]` to `sets[start[i + 1] - 1]`. */
  readonly start: Int32Array
  readonly sets: Int32Array
  /** Conditions whose chances the Brier term follows. */
  readonly relevant: readonly number[]
  readonly loss: number
  /** What is believed before the question. */
  readonly now: Joint
  /** Scratch by condition, all 1 between uses, and by set and condition, all 0. */
  readonly factor: Float64Array
  readonly visited: Uint8Array
  readonly change: Float64Array
}

/** Prepares what the worth of every question needs, from one posterior. */
export function momentsOf(posterior: Posterior): Moments {
  const { network, marginal, heavy, urgency } = posterior
  const size = network.conditions
  const relevant = [...marginal.keys()]
    .filter((i) => (marginal[i] as number) > RELEVANT)
    .sort((a, b) => (marginal[b] as number) - (marginal[a] as number))
    .slice(0, MOST_RELEVANT)
  return {
    posterior,
    ...setsByCondition(heavy, size),
    relevant,
    loss: bestLevel(urgency).loss,
    now: { byUrgency: urgency, withCondition: Float64Array.from(relevant, (i) => marginal[i] as number) },
    factor: new Float64Array(size + 1).fill(1),
    visited: new Uint8Array(heavy.mass.length),
    change: new Float64Array(size + 1),
  }
}

function setsByCondition({ a, b, c, mass }: HeavySets, size: number): Pick<Moments, 'start' | 'sets'> {
  const count = mass.length
  const start = new Int32Array(size + 2)
  const counted = (column: Int32Array): void => {
    for (let s = 0; s < count; s++) {
      const after = (column[s] as number) + 1
      start[after] = (start[after] as number) + 1
    }
  }
  for (const column of [a, b, c]) counted(column)
  for (let i = 0; i <= size; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number)
  const next = Int32Array.from(start)
  const sets = new Int32Array(3 * count)
  const placed = (column: Int32Array): void => {
    for (let s = 0; s < count; s++) {
      const i = column[s] as number
      sets[next[i] as number] = s
      next[i] = (next[i] as number) + 1
    }
  }
  for (const column of [a, b, c]) placed(column)
  return { start, sets }
}

/** Worth of a finding: the sum over its values for findings whose values are answered one by one. */
export function worthOf(moments: Moments, finding: Finding): Worth {
  let urgency = 0
  let chances = 0
  for (const law of lawsOf(moments, finding)) {
    let expected = 0
    for (const { byUrgency } of law) expected += bestLevel(byUrgency).loss
    urgency += Math.max(0, moments.loss - expected)
    chances += brierGain(moments, law)
  }
  return { finding, urgency, chances, value: urgency + GAMMA * chances }
}

/** Joint chances of one answer: with each urgency, and with each relevant condition. */
interface Joint {
  readonly byUrgency: Float64Array
  readonly withCondition: Float64Array
}

/** One joint for each answer to a question. */
type Law = readonly Joint[]

function lawsOf(moments: Moments, finding: Finding): Law[] {
  const { network } = moments.posterior
  const keys = finding.multiple ? finding.values.map((value) => itemKey(finding.id, value.id)) : [finding.id]
  if (finding.risk) {
    return keys.flatMap((key) => {
      const risk = network.risks[network.riskOf.get(key) ?? -1]
      return risk && risk.parents.length > 0 ? [riskLaw(moments, risk)] : []
    })
  }
  const category = network.categories[network.categoryOf.get(finding.id) ?? -1]
  if (category)
    return category.parents.length === 0 ? [] : [category.cumulative ? worstLaw(moments, category) : mixtureLaw(moments, category)]
  return keys.flatMap((key) => {
    const item = network.items[network.itemOf.get(key) ?? -1]
    return item && item.parents.length > 0 ? [itemLaw(moments, item)] : []
  })
}

function itemLaw(moments: Moments, { parents, quiet, leak }: Item): Law {
  const absent = product(moments, parents, quiet, 1 - leak)
  const { now } = moments
  return [absent, { byUrgency: less(now.byUrgency, absent.byUrgency), withCondition: less(now.withCondition, absent.withCondition) }]
}

function less(all: Float64Array, part: Float64Array): Float64Array {
  const left = new Float64Array(all.length)
  for (let i = 0; i < all.length; i++) left[i] = Math.max(0, (all[i] as number) - (part[i] as number))
  return left
}

/** scale · (what is believed now + change), and the scratch of `moments` as it was before. */
function changed(moments: Moments, parents: Int32Array, byUrgency: Float64Array, scale: number): Joint {
  const { now, relevant, factor, visited, change } = moments
  const withCondition = new Float64Array(relevant.length)
  for (let r = 0; r < relevant.length; r++)
    withCondition[r] = scale * Math.max(0, (now.withCondition[r] as number) + (change[relevant[r] as number] as number))
  for (let u = 0; u < LEVELS; u++) byUrgency[u] = scale * Math.max(0, (now.byUrgency[u] as number) + (byUrgency[u] as number))
  for (let k = 0; k < parents.length; k++) factor[parents[k] as number] = 1
  visited.fill(0)
  change.fill(0)
  return { byUrgency, withCondition }
}

/**
 * scale · E[Π q_i over the members of S] with each urgency and condition, over the heavy sets; all others count as if none of their
 * members could bring it about. Only the sets with a parent are looked at.
 */
function product(moments: Moments, parents: Int32Array, q: Float64Array, scale: number): Joint {
  const byUrgency = new Float64Array(LEVELS)
  for (let k = 0; k < parents.length; k++) moments.factor[parents[k] as number] = q[k] as number
  multiplied(moments, parents, byUrgency)
  return changed(moments, parents, byUrgency, scale)
}

/** P(x, u) = background(x) E[mean ratio of the members; u]; conditions without a table have ratio 1. */
function mixtureLaw(moments: Moments, { background, parents, ratio }: Category): Law {
  return Array.from(background, (share, x) => {
    const byUrgency = new Float64Array(LEVELS)
    for (let k = 0; k < parents.length; k++) moments.factor[parents[k] as number] = (ratio[k] as Float64Array)[x] as number
    averaged(moments, parents, byUrgency)
    return changed(moments, parents, byUrgency, share)
  })
}

// The two loops over the heavy sets with a parent, each set once. They stand alone and end without a call: V8 optimises them in the
// middle of their first long run and would drop the result at a call it has not seen yet.

/** Adds to `change` and `byUrgency` what each set gains when its mass is multiplied by the factors of its members. */
function multiplied(
  { posterior: { heavy }, start, sets, factor, visited, change }: Moments,
  parents: Int32Array,
  byUrgency: Float64Array,
): void {
  const { mass, a, b, c, level } = heavy
  for (let k = 0; k < parents.length; k++) {
    const i = parents[k] as number
    const end = start[i + 1] as number
    for (let at = start[i] as number; at < end; at++) {
      const s = sets[at] as number
      if (visited[s]) continue
      visited[s] = 1
      const [x, y, z] = [a[s] as number, b[s] as number, c[s] as number]
      const more = (mass[s] as number) * ((factor[x] as number) * (factor[y] as number) * (factor[z] as number) - 1)
      byUrgency[level[s] as number] = (byUrgency[level[s] as number] as number) + more
      change[x] = (change[x] as number) + more
      change[y] = (change[y] as number) + more
      change[z] = (change[z] as number) + more
    }
  }
}

/** The same with the mean of the factors. */
function averaged({ posterior, start, sets, factor, visited, change }: Moments, parents: Int32Array, byUrgency: Float64Array): void {
  const { mass, a, b, c, level } = posterior.heavy
  const size = posterior.network.conditions
  for (let k = 0; k < parents.length; k++) {
    const i = parents[k] as number
    const end = start[i + 1] as number
    for (let at = start[i] as number; at < end; at++) {
      const s = sets[at] as number
      if (visited[s]) continue
      visited[s] = 1
      const [x, y, z] = [a[s] as number, b[s] as number, c[s] as number]
      const members = z < size ? 3 : y < size ? 2 : 1
      // The places without a condition count 1 and are taken off again.
      const mean = ((factor[x] as number) + (factor[y] as number) + (factor[z] as number) - (3 - members)) / members
      const more = (mass[s] as number) * (mean - 1)
      byUrgency[level[s] as number] = (byUrgency[level[s] as number] as number) + more
      change[x] = (change[x] as number) + more
      change[y] = (change[y] as number) + more
      change[z] = (change[z] as number) + more
    }
  }
}

/** P(level = x, u) as the difference of two cumulative laws, each a product over the parents. */
function worstLaw(moments: Moments, { parents, cumulative }: Category): Law {
  const { background, parent } = cumulative as NonNullable<Category['cumulative']>
  const upto = Array.from(background, (share, x) =>
    x === background.length - 1 ? moments.now : product(moments, parents, byParent(parent, x), share),
  )
  return upto.map((joint, x) => {
    const below = upto[x - 1]
    if (!below) return joint
    return { byUrgency: less(joint.byUrgency, below.byUrgency), withCondition: less(joint.withCondition, below.withCondition) }
  })
}

/** The numbers of one answer, by parent. */
function byParent(tables: readonly Float64Array[], x: number): Float64Array {
  const column = new Float64Array(tables.length)
  for (let k = 0; k < column.length; k++) column[k] = (tables[k] as Float64Array)[x] as number
  return column
}

/** Risk factors average to 1 for each condition alone, not for each set: the law is brought back to the posterior's totals. */
function riskLaw(moments: Moments, { states, share, parents, factor }: RiskFactor): Law {
  const answers = states.map((_, x) => product(moments, parents, byParent(factor, x), share[x] as number))
  const { now } = moments
  const scaled = (masses: (joint: Joint) => Float64Array): Float64Array[] => {
    const wanted = masses(now)
    const totals = wanted.map((_, i) => answers.reduce((sum, joint) => sum + (masses(joint)[i] as number), 0))
    return answers.map((joint) =>
      masses(joint).map((mass, i) => ((totals[i] as number) > 0 ? (mass * (wanted[i] as number)) / (totals[i] as number) : 0)),
    )
  }
  const byUrgency = scaled((joint) => joint.byUrgency)
  const withCondition = scaled((joint) => joint.withCondition)
  return answers.map((_, x) => ({ byUrgency: byUrgency[x] as Float64Array, withCondition: withCondition[x] as Float64Array }))
}

/** Σ_i [Σ_x P(i,x)²/P(x) − P(i)²]: never negative. */
function brierGain({ posterior, relevant }: Moments, law: Law): number {
  const totals = law.map(({ byUrgency }) => {
    let sum = 0
    for (let u = 0; u < LEVELS; u++) sum += byUrgency[u] as number
    return sum
  })
  let gain = 0
  for (let r = 0; r < relevant.length; r++) {
    let sharper = 0
    for (let x = 0; x < law.length; x++) {
      const total = totals[x] as number
      const mass = (law[x] as Joint).withCondition[r] as number
      if (total > 0) sharper += mass ** 2 / total
    }
    gain += sharper - (posterior.marginal[relevant[r] as number] as number) ** 2
  }
  return Math.max(0, gain)
}
