import { KERNELS } from './kernels-wasm.ts'

/**
 * The two hot loops: the likelihood of every set times some factors (`weigh`), and its mass with the sums over it (`sum`).
 *
 * Both exist twice, as WebAssembly (../wasm/kernels.wat, two doubles at a time) and as plain JavaScript, with the same operations in
 * the same order: every machine gives the same bits. All arguments named after arrays are places in one array of doubles, the arena.
 *
 * Pairs {x, z} lie row by row, x < z; triples {x, y, z} likewise, x < y < z. A factor is a record of 3 + 2n doubles: kind, scale of
 * `up`, scale of `low`, then `low[n]` and `up[n]` by condition. Kind NOISY_OR is `up − low Π low[i]`, NOISY_MAX
 * `up Π up[i] − low Π low[i]`, MEAN the mean of `low[i]`.
 */
export interface Kernels {
  readonly name: 'wasm' | 'plain'
  /** The arena with room for so many doubles; earlier views of it no longer count. */
  reserve(doubles: number): Float64Array
  weighPairs(out: number, n: number, table: number, count: number): void
  weighTriples(out: number, n: number, table: number, count: number): void
  /**
   * mass = likelihood · κ · Π odds · Π ρ. `first[x]` becomes the mass of the sets whose lowest member is x, `seen[i]` grows by the
   * mass of the sets with i. Unless `keep`, masses are written over each other in one row.
   */
  sumPairs(
    likelihood: number,
    mass: number,
    n: number,
    kappa: number,
    odds: number,
    rho: number,
    seen: number,
    first: number,
    keep: boolean,
  ): void
  /** The same for triples; `near` is room for n doubles. */
  sumTriples(
    likelihood: number,
    mass: number,
    n: number,
    kappa: number,
    odds: number,
    rho: number,
    near: number,
    seen: number,
    first: number,
    keep: boolean,
  ): void
}

export const NOISY_OR = 0
export const NOISY_MAX = 1
export const MEAN = 2

/** Doubles of one factor over n conditions. */
export const factorSize = (n: number): number => 3 + 2 * n

/** No answer is impossible. */
export const TINY = 1e-6

/** The kernels in plain JavaScript. */
export function plainKernels(): Kernels {
  let a = new Float64Array(0)

  const affine = (row: number, end: number, v: number, c0: number, c1: number): void => {
    for (let i = row, k = v; i < end; i++, k++) a[i] = (a[i] as number) * (c0 - c1 * (a[k] as number))
  }
  /** Two factors in one pass: the row is read and written once for both. */
  const affine2 = (row: number, end: number, v: number, c0: number, c1: number, w: number, d0: number, d1: number): void => {
    for (let i = row, k = v, m = w; i < end; i++, k++, m++)
      a[i] = (a[i] as number) * (c0 - c1 * (a[k] as number)) * (d0 - d1 * (a[m] as number))
  }
  const highest = (row: number, end: number, v: number, u: number, c0: number, c1: number): void => {
    for (let i = row, k = 0; i < end; i++, k++)
      a[i] = (a[i] as number) * Math.max(TINY, c0 * (a[u + k] as number) - c1 * (a[v + k] as number))
  }

  /** All factors on the row of the sets {x, z}, or {x, y, z} with y ≥ 0, z from `from`. */
  const weighRow = (row: number, from: number, x: number, y: number, n: number, table: number, count: number): void => {
    const end = row + n - from
    // An affine factor waits for the next one; the last may stay alone.
    let waiting = -1
    let w0 = 0
    let w1 = 0
    for (let f = 0, at = table; f < count; f++, at += factorSize(n)) {
      const kind = a[at] as number
      const low = at + 3
      const up = low + n
      let c0 = a[at + 1] as number
      let c1 = (a[at + 2] as number) * (a[low + x] as number)
      if (y >= 0) c1 *= a[low + y] as number
      if (kind === MEAN) {
        c0 = y < 0 ? (a[low + x] as number) / 2 : ((a[low + x] as number) + (a[low + y] as number)) / 3
        c1 = y < 0 ? -0.5 : -1 / 3
      }
      if (kind === NOISY_MAX) {
        c0 *= a[up + x] as number
        if (y >= 0) c0 *= a[up + y] as number
        highest(row, end, low + from, up + from, c0, c1)
      } else if (waiting < 0) {
        waiting = low + from
        w0 = c0
        w1 = c1
      } else {
        affine2(row, end, waiting, w0, w1, low + from, c0, c1)
        waiting = -1
      }
    }
    if (waiting >= 0) affine(row, end, waiting, w0, w1)
  }

  /** Sum of the masses of a row; even and odd places apart, as two lanes do. */
  const sumRow = (likelihood: number, mass: number, length: number, both: number, odds: number, rho: number, seen: number): number => {
    let even = 0
    let odd = 0
    const paired = length & ~1
    for (let i = 0; i < paired; i += 2) {
      const w = (a[likelihood + i] as number) * both * (a[odds + i] as number) * (a[rho + i] as number)
      const v = (a[likelihood + i + 1] as number) * both * (a[odds + i + 1] as number) * (a[rho + i + 1] as number)
      a[mass + i] = w
      a[mass + i + 1] = v
      even += w
      odd += v
      a[seen + i] = (a[seen + i] as number) + w
      a[seen + i + 1] = (a[seen + i + 1] as number) + v
    }
    if (paired < length) {
      const w = (a[likelihood + paired] as number) * both * (a[odds + paired] as number) * (a[rho + paired] as number)
      a[mass + paired] = w
      even += w
      a[seen + paired] = (a[seen + paired] as number) + w
    }
    return even + odd
  }

  return {
    name: 'plain',
    reserve(doubles) {
      if (a.length < doubles) {
        const larger = new Float64Array(doubles)
        larger.set(a)
        a = larger
      }
      return a
    },
    weighPairs(out, n, table, count) {
      for (let x = 0, row = out; x < n - 1; row += n - ++x) weighRow(row, x + 1, x, -1, n, table, count)
    },
    weighTriples(out, n, table, count) {
      let row = out
      for (let x = 0; x < n - 2; x++) for (let y = x + 1; y < n - 1; row += n - ++y) weighRow(row, y + 1, x, y, n, table, count)
    },
    sumPairs(likelihood, mass, n, kappa, odds, rho, seen, first, keep) {
      for (let x = 0, at = 0; x < n; x++) {
        const from = x + 1
        const both = kappa * (a[odds + x] as number)
        const sum = sumRow(likelihood + at, keep ? mass + at : mass, n - from, both, odds + from, rho + x * n + from, seen + from)
        a[first + x] = sum
        a[seen + x] = (a[seen + x] as number) + sum
        at += n - from
      }
    },
    sumTriples(likelihood, mass, n, kappa, odds, rho, near, seen, first, keep) {
      for (let x = 0, at = 0; x < n; x++) {
        for (let z = x; z < n; z++) a[near + z] = (a[odds + z] as number) * (a[rho + x * n + z] as number)
        let all = 0
        for (let y = x + 1; y < n - 1; y++) {
          const from = y + 1
          const both = kappa * (a[odds + x] as number) * (a[near + y] as number)
          const sum = sumRow(likelihood + at, keep ? mass + at : mass, n - from, both, near + from, rho + y * n + from, seen + from)
          a[seen + y] = (a[seen + y] as number) + sum
          all += sum
          at += n - from
        }
        a[first + x] = all
        a[seen + x] = (a[seen + x] as number) + all
      }
    },
  }
}

interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly weighPairs: (...args: number[]) => void
  readonly weighTriples: (...args: number[]) => void
  readonly sumPairs: (...args: number[]) => void
  readonly sumTriples: (...args: number[]) => void
}

const PAGE = 65536

/** The kernels in WebAssembly, or undefined where it is missing or a content security policy forbids it. */
export function wasmKernels(): Kernels | undefined {
  const { WebAssembly: api } = globalThis as { readonly WebAssembly?: WebAssemblyApi }
  if (!api) return undefined
  let wasm: Exports
  try {
    const bytes = Uint8Array.from(atob(KERNELS), (char) => char.charCodeAt(0))
    wasm = new api.Instance(new api.Module(bytes)).exports as Exports
  } catch {
    return undefined
  }
  const { memory } = wasm
  let view = new Float64Array(memory.buffer)
  return {
    name: 'wasm',
    reserve(doubles) {
      const missing = doubles * 8 - memory.buffer.byteLength
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
      if (view.buffer !== memory.buffer) view = new Float64Array(memory.buffer)
      return view
    },
    weighPairs: (out, n, table, count) => wasm.weighPairs(out * 8, n, table * 8, count, TINY),
    weighTriples: (out, n, table, count) => wasm.weighTriples(out * 8, n, table * 8, count, TINY),
    sumPairs: (likelihood, mass, n, kappa, odds, rho, seen, first, keep) =>
      wasm.sumPairs(likelihood * 8, mass * 8, n, kappa, odds * 8, rho * 8, seen * 8, first * 8, Number(keep)),
    sumTriples: (likelihood, mass, n, kappa, odds, rho, near, seen, first, keep) =>
      wasm.sumTriples(likelihood * 8, mass * 8, n, kappa, odds * 8, rho * 8, near * 8, seen * 8, first * 8, Number(keep)),
  }
}
