import type { Sums } from './arena.ts'
import type { Chances } from './posterior.ts'
import type { Layout } from './prior.ts'

/** Sets kept, at most. */
const MOST_SETS = 2000

/** How much a set counts when the heaviest are chosen, by urgency 0 to 4, as a power of two: small dangers matter. */
const STAKE = [0, 0, 1, 3, 5] as const

/**
 * The sets that carry nearly all of the probability. What needs many passes over the sets (the worth of every question, a thousand
 * versions of our numbers) runs over these and takes the rest as it is.
 */
export interface HeavySets {
  /** P(S | answers). */
  readonly mass: Float64Array
  /** Members, ascending; `conditions` where a set has fewer, so that arrays by condition need one more place. */
  readonly a: Int32Array
  readonly b: Int32Array
  readonly c: Int32Array
  /** Urgency of the set: that of its first member. */
  readonly level: Uint8Array
  /** Mass of all other sets by urgency, the empty one included. */
  readonly rest: Float64Array
}

/**
 * @param total what the sums are divided by
 * @param urgency law of the urgency over all sets
 */
export function heaviest(layout: Layout, sums: Sums, { total, urgency }: Pick<Chances, 'total' | 'urgency'>): HeavySets {
  const { network } = layout
  const size = network.conditions
  const least = leastByLevel(layout, sums, MOST_SETS - size)
  const masses: number[] = []
  const columns: readonly [number[], number[], number[]] = [[], [], []]
  const add = (mass: number, a: number, b: number, c: number): void => {
    if (mass === 0) return
    masses.push(mass / total)
    columns[0].push(a)
    columns[1].push(b)
    columns[2].push(c)
  }
  for (let a = 0; a < size; a++) add(sums.single[a] as number, a, size, size)
  for (let a = 0, at = 0; a < size; a++) {
    const enough = least[network.urgency[a] as number] as number
    for (let b = a + 1; b < size; b++, at++) if ((sums.pair[at] as number) >= enough) add(sums.pair[at] as number, a, b, size)
  }
  const n = layout.members.length
  const conditionAt = (x: number): number => layout.members[x] as number
  for (let x = 0, at = 0; x < n; x++) {
    const enough = least[network.urgency[conditionAt(x)] as number] as number
    for (let y = x + 1; y < n; y++) {
      for (let z = y + 1; z < n; z++, at++)
        if ((sums.triple[at] as number) >= enough) add(sums.triple[at] as number, conditionAt(x), conditionAt(y), conditionAt(z))
    }
  }
  const [a, b, c] = columns.map((column) => Int32Array.from(column)) as [Int32Array, Int32Array, Int32Array]
  const level = Uint8Array.from(a, (i) => network.urgency[i] as number)
  const rest = Float64Array.from(urgency)
  for (const [s, mass] of masses.entries()) rest[level[s] as number] = Math.max(0, (rest[level[s] as number] as number) - mass)
  return { mass: Float64Array.from(masses), a, b, c, level, rest }
}

/** Every so manieth set is looked at to find where to cut. */
const SAMPLE = 8
/** Bits of a double's fraction that tell weights apart: classes of mass 12 % wide. */
const FRACTION_BITS = 3

/** The least mass of a pair or triple to be kept, by urgency, so that about `most` are, or all of few. */
function leastByLevel({ network, members }: Layout, { pair, triple }: Sums, most: number): Float64Array {
  if (pair.length + triple.length <= most) return new Float64Array(STAKE.length)
  const shift = 20 - FRACTION_BITS
  const classes = new Int32Array(2 ** (12 + FRACTION_BITS))
  const count = (masses: Float64Array, from: number, to: number, level: number): void => {
    // The upper half of a double, read as an integer, grows with it.
    const halves = new Uint32Array(masses.buffer, masses.byteOffset, masses.length * 2)
    const raise = (STAKE[level] as number) << FRACTION_BITS
    for (let i = from; i < to; i += SAMPLE) {
      const at = ((halves[2 * i + 1] as number) >>> shift) + raise
      classes[at] = (classes[at] as number) + SAMPLE
    }
  }
  for (let a = 0, at = 0; a < network.conditions; a++) {
    const row = network.conditions - a - 1
    count(pair, at, at + row, network.urgency[a] as number)
    at += row
  }
  for (let x = 0, at = 0; x < members.length; x++) {
    const left = members.length - x - 1
    const rows = (left * (left - 1)) / 2
    count(triple, at, at + rows, network.urgency[members[x] as number] as number)
    at += rows
  }
  let lowest = classes.length
  for (let kept = 0; lowest > 0; lowest--) {
    kept += classes[lowest - 1] as number
    if (kept > most) break
  }
  const word = new Uint32Array([0, lowest << shift])
  const least = new Float64Array(word.buffer)[0] as number
  return Float64Array.from(STAKE, (stake) => least / 2 ** stake)
}

/** Places of the heavy sets with condition i. */
export const setsWith = ({ a, b, c }: HeavySets, i: number): Int32Array =>
  Int32Array.from([...a.keys()].filter((s) => a[s] === i || b[s] === i || c[s] === i))

/** The heaviest of the heavy sets; the others join the rest. */
export function heaviestOf(heavy: HeavySets, most: number): HeavySets {
  const { mass, level } = heavy
  if (mass.length <= most) return heavy
  const weight = mass.map((w, s) => w * 2 ** (STAKE[level[s] as number] as number))
  const least = Float64Array.from(weight).sort()[weight.length - most] as number
  const kept = Int32Array.from([...weight.keys()].filter((s) => (weight[s] as number) >= least))
  const rest = Float64Array.from(heavy.rest)
  for (const [s, w] of weight.entries())
    if (w < least) rest[level[s] as number] = (rest[level[s] as number] as number) + (mass[s] as number)
  const column = (of: Int32Array) => kept.map((s) => of[s] as number)
  return {
    mass: Float64Array.from(kept, (s) => mass[s] as number),
    a: column(heavy.a),
    b: column(heavy.b),
    c: column(heavy.c),
    level: Uint8Array.from(kept, (s) => level[s] as number),
    rest,
  }
}
