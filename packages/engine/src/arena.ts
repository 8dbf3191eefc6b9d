import type { Factor } from './factors.ts'
import { factorSize, type Kernels, MEAN, NOISY_MAX, NOISY_OR, TINY } from './kernels.ts'
import type { Layout } from './prior.ts'

/** Masses of all sets, not yet divided by their total. Views of the arena: they hold until its next use. */
export interface Sums {
  readonly none: number
  readonly single: Float64Array
  /** Empty unless asked for. */
  readonly pair: Float64Array
  readonly triple: Float64Array
  /** By condition: mass of the pairs, and by position in `members` of the triples, with it. */
  readonly inPairs: Float64Array
  readonly inTriples: Float64Array
  /** The same for the sets of which it is the first, so the most urgent member. */
  readonly firstInPairs: Float64Array
  readonly firstInTriples: Float64Array
}

/** Answers that do not fold into the odds, in order, and their damped logs. */
export interface Answers {
  readonly factors: readonly Factor[]
  readonly logs: readonly Float64Array[]
}

/** Sums the masses of all sets. */
export interface Arena {
  readonly kernels: Kernels
  /**
   * @param odds prior odds times everything that folds into them, by condition
   * @param keep whether the masses themselves are wanted, not only their sums
   * @param shared answers that other calls have too: weighed once for all of them, if they are among the answers
   */
  sum(layout: Layout, odds: Float64Array, answers: Answers, keep: boolean, shared?: Answers): Sums
}

/** Likelihoods of all sets kept from an earlier call: an answer that only moves the odds reuses them. */
interface Slot {
  answers: Answers | undefined
  /** Likelihood of each condition alone. */
  single: Float64Array
  pair: number
  triple: number
}

/** Places of everything in the arena for one layout. */
interface Places {
  readonly slots: readonly [Slot, Slot]
  readonly odds: number
  readonly rho: number
  readonly mass: number
  readonly seen: number
  readonly first: number
  readonly odds3: number
  readonly rho3: number
  readonly near3: number
  readonly mass3: number
  readonly seen3: number
  readonly first3: number
  /** From here on: the factors while they are weighed. */
  readonly tables: number
}

/** Working memory for one model and profile at a time, used again by every call, so that no call allocates by the number of sets. */
export function arenaWith(kernels: Kernels): Arena {
  let layout: Layout | undefined
  let places: Places | undefined
  let latest: Slot | undefined

  const place = (next: Layout): Places => {
    if (layout === next && places) return places
    const made = placesFor(next)
    const doubles = kernels.reserve(made.tables)
    doubles.set(next.network.rho, made.rho)
    doubles.set(next.rho, made.rho3)
    ;[layout, places, latest] = [next, made, undefined]
    return made
  }

  /** A slot with the likelihoods for these answers, made by weighing their own part on top of a base where there is one. */
  const weighed = (at: Places, next: Layout, answers: Answers, from?: { readonly base: Slot; readonly own: Answers }): Slot => {
    let slot = at.slots.find((each) => each.answers !== undefined && same(each.answers, answers))
    if (!slot) {
      const spared = from?.base ?? latest
      slot = at.slots[0] === spared ? at.slots[1] : at.slots[0]
      weigh(kernels, at.tables, next, slot, from?.own ?? answers, from?.base)
      slot.answers = answers
    }
    latest = slot
    return slot
  }

  return {
    kernels,
    sum(next, odds, answers, keep, shared) {
      const at = place(next)
      const { network, members, kappa, triples } = next
      const size = network.conditions
      const n = members.length
      const own = shared && splitOff(answers, shared)
      const base = shared && own ? weighed(at, next, shared) : undefined
      const slot = weighed(at, next, base && shared && own ? joined(shared, own) : answers, base && own && { base, own })
      const [, k1 = 0, k2 = 0, k3 = 0] = kappa
      const a = kernels.reserve(at.tables)
      a.set(odds, at.odds)
      for (let x = 0; x < n; x++) a[at.odds3 + x] = odds[members[x] as number] as number
      a.fill(0, at.seen, at.seen + size)
      a.fill(0, at.seen3, at.seen3 + n)
      kernels.sumPairs(slot.pair, at.mass, size, k2, at.odds, at.rho, at.seen, at.first, keep)
      kernels.sumTriples(slot.triple, at.mass3, n, k3, at.odds3, at.rho3, at.near3, at.seen3, at.first3, keep)
      return {
        none: kappa[0] as number,
        single: slot.single.map((likelihood, i) => likelihood * k1 * (odds[i] as number)),
        pair: a.subarray(at.mass, at.mass + (keep ? network.pairs : 0)),
        triple: a.subarray(at.mass3, at.mass3 + (keep ? triples : 0)),
        inPairs: a.subarray(at.seen, at.seen + size),
        inTriples: a.subarray(at.seen3, at.seen3 + n),
        firstInPairs: a.subarray(at.first, at.first + size),
        firstInTriples: a.subarray(at.first3, at.first3 + n),
      }
    },
  }
}

function placesFor({ network, members, triples }: Layout): Places {
  const size = network.conditions
  const n = members.length
  let end = 0
  const room = (doubles: number): number => {
    const start = end
    end += doubles
    return start
  }
  const slot = (): Slot => ({ answers: undefined, single: new Float64Array(0), pair: room(network.pairs), triple: room(triples) })
  return {
    slots: [slot(), slot()],
    odds: room(size),
    rho: room(size * size),
    mass: room(Math.max(size, network.pairs)),
    seen: room(size),
    first: room(size),
    odds3: room(n),
    rho3: room(n * n),
    near3: room(n),
    mass3: room(Math.max(n, triples)),
    seen3: room(n),
    first3: room(n),
    tables: end,
  }
}

const same = (a: Answers, b: Answers): boolean =>
  a.factors.length === b.factors.length &&
  a.factors.every((factor, f) => factor === b.factors[f] && sameNumbers(a.logs[f] as Float64Array, b.logs[f] as Float64Array))

const sameNumbers = (a: Float64Array, b: Float64Array): boolean => a === b || a.every((value, k) => value === b[k])

/** The answers, with the same logs, that are in both. */
export const sharedBy = (a: Answers, b: Answers): Answers =>
  filtered(a, (factor, log) => {
    const f = b.factors.indexOf(factor)
    return f >= 0 && sameNumbers(log, b.logs[f] as Float64Array)
  })

/** The answers that are not among the shared ones; undefined if some shared one is not among them. */
function splitOff(answers: Answers, shared: Answers): Answers | undefined {
  if (sharedBy(shared, answers).factors.length < shared.factors.length) return undefined
  const known = new Set(shared.factors)
  return filtered(answers, (factor) => !known.has(factor))
}

const joined = (a: Answers, b: Answers): Answers => ({ factors: [...a.factors, ...b.factors], logs: [...a.logs, ...b.logs] })

function filtered({ factors, logs }: Answers, keep: (factor: Factor, log: Float64Array) => boolean): Answers {
  const kept = [...factors.keys()].filter((f) => keep(factors[f] as Factor, logs[f] as Float64Array))
  return { factors: kept.map((f) => factors[f] as Factor), logs: kept.map((f) => logs[f] as Float64Array) }
}

/** Fills a slot with the likelihoods of all sets, times those of a base where there is one. */
function weigh(
  kernels: Kernels,
  tables: number,
  { network, members, position, triples }: Layout,
  slot: Slot,
  { factors, logs }: Answers,
  base: Slot | undefined,
): void {
  const size = network.conditions
  const n = members.length
  const table3 = tables + factors.length * factorSize(size)
  const a = kernels.reserve(table3 + factors.length * factorSize(n))
  const single = base ? Float64Array.from(base.single) : new Float64Array(size).fill(1)
  for (const [start, of, length] of [
    [slot.pair, base?.pair, network.pairs],
    [slot.triple, base?.triple, triples],
  ] as const) {
    if (of === undefined) a.fill(1, start, start + length)
    else a.copyWithin(start, of, of + length)
  }
  for (const [f, factor] of factors.entries()) {
    const { kind, upScale, lowScale, low, up } = recordOf(factor, logs[f] as Float64Array)
    const at = tables + f * factorSize(size)
    const at3 = table3 + f * factorSize(n)
    for (const [start, length] of [
      [at, size],
      [at3, n],
    ] as const) {
      a[start] = kind
      a[start + 1] = upScale
      a[start + 2] = lowScale
      a.fill(1, start + 3, start + 3 + 2 * length)
    }
    const { parents } = factor
    for (let k = 0; k < parents.length; k++) {
      const i = parents[k] as number
      const x = position[i] as number
      a[at + 3 + i] = low[k] as number
      a[at + 3 + size + i] = up?.[k] ?? 1
      if (x >= 0) {
        a[at3 + 3 + x] = low[k] as number
        a[at3 + 3 + n + x] = up?.[k] ?? 1
      }
      const alone = kind === MEAN ? (low[k] as number) : upScale * (up?.[k] ?? 1) - lowScale * (low[k] as number)
      single[i] = (single[i] as number) * (kind === NOISY_MAX ? Math.max(TINY, alone) : alone)
    }
  }
  kernels.weighPairs(slot.pair, size, tables, factors.length)
  kernels.weighTriples(slot.triple, n, table3, factors.length)
  slot.single = single
}

/** A factor as the kernels take it: ratio(S) = upScale Π up − lowScale Π low, or the mean of low. */
export interface FactorRecord {
  readonly kind: number
  readonly upScale: number
  readonly lowScale: number
  readonly low: Float64Array
  readonly up?: Float64Array
}

/**
 * Present finding: ratio(S) = (1 − (1 − leak) Π q) / leak with q = 1 − strength, changed where the answer is damped.
 * Level of an ordered finding where the worst cause is seen: ratio(S) = (U Π u − B Π b) / (U − B), with U and B the background's
 * chances of at most this level and of less, u and b those that each member brings.
 * Choice or ordinal: ratio(S) = mean of the members' ratios; a member without a table counts as background (1).
 */
export function recordOf(factor: Factor, logs: Float64Array): FactorRecord {
  if (factor.kind === 'noisy-or') {
    const { leak } = factor
    const low = logs.map((log) => (1 - leak * Math.exp(log)) / (1 - leak))
    return { kind: NOISY_OR, upScale: 1 / leak, lowScale: (1 - leak) / leak, low }
  }
  if (factor.kind !== 'noisy-max') return { kind: MEAN, upScale: 1, lowScale: 1, low: logs.map(Math.exp) }
  const { log, upto, below } = factor
  const span = upto.background - below.background
  const damping = log.map((full, k) => (full === 0 ? 1 : (logs[k] as number) / full))
  const damped = (own: Float64Array) => own.map((value, k) => value ** (damping[k] as number))
  return {
    kind: NOISY_MAX,
    upScale: upto.background / span,
    lowScale: below.background / span,
    up: damped(upto.parent),
    low: damped(below.parent),
  }
}
