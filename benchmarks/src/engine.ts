import { ask, assess, type Case, chances, type Model } from '@kneebone/engine'
import {
  factorSize,
  infer,
  inferChances,
  type Kernels,
  modelFrom,
  momentsOf,
  type Observed,
  observe,
  plainKernels,
  robustness,
  useKernels,
  wasmKernels,
  worthOf,
} from '@kneebone/engine/testing'
import { answersOf, syntheticSpec } from './synthetic.ts'
import { type Timing, time } from './timing.ts'

/** One measured line: what, on which kernels, and the bound in stream floors where there is one. */
export interface Row extends Timing {
  readonly id: string
  readonly what: string
  readonly kernels: 'wasm' | 'plain'
  readonly target?: number
}

type Known = Observed['known']
const without = (known: Known, key: string): Known => new Map([...known].filter(([each]) => each !== key))

/** The loops alone on 120 conditions: B1 and B2 of the specification. */
function kernelRows(kernels: Kernels, n: number): Row[] {
  const [pairs, triples] = [(n * (n - 1)) / 2, (n * (n - 1) * (n - 2)) / 6]
  const [odds, rho, near, seen, first, pair, triple] = [0, n, n + n * n, 2 * n + n * n, 3 * n + n * n, 4 * n + n * n, 4 * n + n * n + pairs]
  const mass = triple + triples
  const table = mass + triples
  const a = kernels.reserve(table + factorSize(n))
  a.fill(0.01, odds, rho).fill(1, rho, near)
  a.set([0, 10, 9], table)
  a.fill(0.9, table + 3, table + factorSize(n))
  const weigh = () => {
    kernels.weighPairs(pair, n, table, 1)
    kernels.weighTriples(triple, n, table, 1)
  }
  const sum = () => {
    kernels.sumPairs(pair, mass, n, 1, odds, rho, seen, first, false)
    kernels.sumTriples(triple, mass, n, 1, odds, rho, near, seen, first, false)
  }
  const wasm = kernels.name === 'wasm'
  return [
    { id: 'B1', what: `one present answer over all sets, ${n} conditions`, kernels: kernels.name, ...time(weigh), target: wasm ? 1 : 4.4 },
    { id: 'B2', what: `chances and urgency from the sets, ${n} conditions`, kernels: kernels.name, ...time(sum), target: wasm ? 1.5 : 12 },
  ]
}

/** Rows of the specification on a made-up network of 120 conditions and 300 findings, 20 present and 60 absent answers. */
export function syntheticRows(): Row[] {
  const rows: Row[] = []
  for (const kernels of [wasmKernels(), plainKernels()]) {
    if (!kernels) continue
    const name = useKernels(kernels.name)
    const small = kernelRows(kernels, 120)
    rows.push(...small)
    const spec = syntheticSpec(120, 300, 17, 'benchmark')
    const model = modelFrom(spec)
    const { known } = observe(model, { answers: answersOf(spec, [3, 40], 20, 60, 'answers') })
    const present = [...known.values()].filter(({ state }) => state === 'present').map(({ key }) => key)
    const posterior = infer(model, {}, known)
    const open = model.findings.filter(({ id }) => !known.has(id))
    let turn = 0
    const add = (id: string, what: string, run: () => unknown, target?: number, rounds?: number): void => {
      rows.push({ id, what, kernels: name, ...time(run, rounds), ...(target === undefined ? {} : { target }) })
    }
    const wasm = name === 'wasm'
    add(
      'B3',
      `worth of ${open.length} questions`,
      () => {
        const moments = momentsOf(posterior)
        return open.map((finding) => worthOf(moments, finding))
      },
      30,
    )
    add('B4', '1,000 versions of the numbers', () => robustness(posterior, [0, 1, 2, 3, 4, 5]), 2500, 20)
    add(
      'B5',
      `leave out each of ${known.size} answers`,
      () => [...known.keys()].map((key) => inferChances(model, {}, without(known, key))),
      undefined,
      10,
    )
    add(
      'B6',
      `one of ${present.length} present answers changed, all weighed again`,
      () => inferChances(model, {}, without(known, present[turn++ % present.length] ?? '')),
      wasm ? 20 : undefined,
    )
    const large = kernelRows(kernels, 240)
    rows.push({
      ...(large[1] as Row),
      id: 'B7',
      what: `B2 with 240 conditions (×${((large[1]?.cpu ?? 0) / (small[1]?.cpu ?? 1)).toFixed(1)})`,
      target: 9 * (small[1]?.floors ?? 0),
    })
  }
  return rows
}

/** What a person waits for, on the real knowledge. */
export function realRows(model: Model, person: Case): Row[] {
  const rows: Row[] = []
  const yesNo = model.findings.filter(({ kind, risk, id }) => kind === 'yes-no' && !risk && person.answers?.[id] === undefined)
  for (const kernels of ['wasm', 'plain'] as const) {
    if (useKernels(kernels) !== kernels) continue
    let turn = 0
    const next = (answer: 'present' | 'absent'): Case => ({
      ...person,
      answers: { ...person.answers, [yesNo[turn++ % yesNo.length]?.id ?? '']: answer },
    })
    rows.push({ id: 'R1', what: 'one more "no": all chances', kernels, ...time(() => chances(model, next('absent'))) })
    rows.push({ id: 'R2', what: 'one more "yes": all chances', kernels, ...time(() => chances(model, next('present'))) })
    rows.push({ id: 'R3', what: 'next screen after one more "yes"', kernels, ...time(() => ask(model, next('present'))) })
    rows.push({ id: 'R4', what: 'whole assessment', kernels, ...time(() => assess(model, person), 20) })
  }
  useKernels('wasm')
  return rows
}
