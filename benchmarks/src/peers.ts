import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { infer, inferChances, modelFrom, observe, orConvolution, type Spec, useKernels } from '@kneebone/engine/testing'
import { answersOf, syntheticSpec } from './synthetic.ts'
import { median, time } from './timing.ts'

/** Another tool on the same case: what it computes, how long it takes, and how far its chances are from exact ones. */
export interface PeerRow {
  readonly peer: string
  readonly computes: string
  readonly net: string
  /** Milliseconds, or why it was left out. */
  readonly ms: number | string
  /** Largest difference of a chance from the exact one for independent priors and any number of causes. */
  readonly error?: number
  /** Our time for the same case from scratch, and how many times quicker that is. */
  readonly ours: number
}

type Answers = Readonly<Record<string, string>>

const folder = join(import.meta.dirname, '..', 'peers')
const peer = createRequire(join(folder, 'package.json'))
const installed = (name: string): boolean => existsSync(join(folder, 'node_modules', name))
const MISSING = 'not installed: npm install --prefix benchmarks/peers'

/** Chances under independent priors from our sets, which are weighted by how many causes there are: the two are told apart again. */
function independentChances(spec: Spec, answers: Answers): number[] {
  const model = modelFrom(spec)
  const { none, single, pair, triples, network, layout } = infer(model, {}, observe(model, { answers }).known)
  const [k0 = 1, k1 = 1, k2 = 1, k3 = 1] = layout.kappa
  const marginal = new Float64Array(single.length)
  let total = none / k0
  const add = (mass: number, ...members: number[]): void => {
    total += mass
    for (const i of members) marginal[i] = (marginal[i] as number) + mass
  }
  for (let a = 0; a < single.length; a++) {
    add((single[a] as number) / k1, a)
    for (let b = a + 1; b < single.length; b++) add((pair[(network.pairOffset[a] as number) + b] as number) / k2, a, b)
  }
  const n = triples.members.length
  for (let x = 0, at = 0; x < n; x++)
    for (let y = x + 1; y < n; y++)
      for (let z = y + 1; z < n; z++, at++)
        add((triples.mass[at] as number) / k3, triples.members[x] as number, triples.members[y] as number, triples.members[z] as number)
  const order = model.conditions.map(({ id }) => Number(id.slice(1)))
  return spec.conditions.map((_, i) => (marginal[order.indexOf(i)] as number) / total)
}

const gap = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))))

/** Accuracy of sets of up to three against the exact answer for any number of causes: B11. */
export function accuracy(cases: number): { readonly median: number; readonly worst: number; readonly first: number } {
  const spec = syntheticSpec(120, 300, 17, 'accuracy')
  const gaps: number[] = []
  let first = 0
  for (let n = 0; n < cases; n++) {
    const answers = answersOf(spec, n % 2 ? [n % 120] : [n % 120, (n * 37) % 120], 9, 30, `accuracy ${n}`)
    const [own, exact] = [independentChances(spec, answers), orConvolution(spec, answers)]
    gaps.push(gap(own, exact))
    if (own.indexOf(Math.max(...own)) === exact.indexOf(Math.max(...exact))) first++
  }
  return { median: median(gaps), worst: Math.max(...gaps), first: first / cases }
}

export async function peerRows(): Promise<readonly PeerRow[]> {
  useKernels('wasm')
  const small = syntheticSpec(12, 20, 3, 'peers')
  const large = syntheticSpec(120, 300, 17, 'peers')
  const few = answersOf(small, [1, 5], 6, 6, 'few')
  const many = answersOf(large, [3, 40], 8, 60, 'many')
  return [
    bayesjs(small, few),
    await jsbayes(small, few),
    jags(large, many),
    oneCause(large, many),
    {
      peer: 'sets of up to three (this engine)',
      computes: 'exact, up to three causes',
      net: netOf(large, many),
      ms: ours(large, many),
      error: gap(independentChances(large, many), [...orConvolution(large, many)]),
      ours: ours(large, many),
    },
  ]
}

const netOf = (spec: Spec, answers: Answers): string => {
  const present = Object.values(answers).filter((answer) => answer === 'present').length
  return `${spec.conditions.length} conditions, ${present} present, ${Object.keys(answers).length - present} absent`
}

/** Our time from scratch: the present answers are weighed anew in each round, because the answers differ from the round before. */
function ours(spec: Spec, answers: Answers): number {
  const model = modelFrom(spec)
  const present = Object.keys(answers).filter((key) => answers[key] === 'present')
  const variants = present.slice(0, 3).map((key) => observe(model, { answers: { ...answers, [key]: 'unknown' } }).known)
  variants.push(observe(model, { answers }).known)
  let turn = 0
  return time(() => inferChances(model, {}, variants[turn++ % variants.length] as (typeof variants)[number])).cpu
}

interface BayesNode {
  id: string
  states: string[]
  parents: string[]
  cpt: unknown
}

/** Every combination of the parents' states. */
const combinations = (parents: readonly number[]): readonly (readonly boolean[])[] =>
  Array.from({ length: 2 ** parents.length }, (_, mask) => parents.map((_, bit) => (mask & (1 << bit)) !== 0))

const quietOf = ({ leak, strength }: Spec['findings'][number], parents: readonly number[], on: readonly boolean[]): number =>
  parents.reduce((product, i, k) => product * (on[k] ? 1 - (strength[i] ?? 0) : 1), 1 - leak)

const parentsOf = ({ strength }: Spec['findings'][number]): number[] => [...strength.keys()].filter((i) => (strength[i] ?? 0) > 0)

function bayesjs(spec: Spec, answers: Answers): PeerRow {
  const row = { peer: 'bayesjs 0.6.5', computes: 'exact, any number (junction tree)', net: netOf(spec, answers), ours: ours(spec, answers) }
  if (!installed('bayesjs')) return { ...row, ms: MISSING }
  const { inferAll } = peer('bayesjs') as {
    inferAll: (network: object, given: object, options: object) => Record<string, Record<string, number>>
  }
  const network: Record<string, BayesNode> = {}
  for (const [i, { prior }] of spec.conditions.entries())
    network[`c${i}`] = { id: `c${i}`, states: ['T', 'F'], parents: [], cpt: { T: prior, F: 1 - prior } }
  for (const [f, finding] of spec.findings.entries()) {
    const parents = parentsOf(finding)
    const cpt = combinations(parents).map((on) => {
      const quiet = quietOf(finding, parents, on)
      // biome-ignore lint/suspicious/noThenProperty: the format of bayesjs
      return { when: Object.fromEntries(parents.map((i, k) => [`c${i}`, on[k] ? 'T' : 'F'])), then: { T: 1 - quiet, F: quiet } }
    })
    network[`f${f}`] = {
      id: `f${f}`,
      states: ['T', 'F'],
      parents: parents.map((i) => `c${i}`),
      cpt: parents.length > 0 ? cpt : cpt[0]?.then,
    }
  }
  const given = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, answer === 'present' ? 'T' : 'F']))
  const start = performance.now()
  const result = inferAll(network, given, { force: true })
  const ms = performance.now() - start
  const found = spec.conditions.map((_, i) => result[`c${i}`]?.T ?? 0)
  return { ...row, ms, error: gap(found, [...orConvolution(spec, answers)]) }
}

interface Sampler {
  addNode(name: string, values: string[]): { addParent(parent: object): void; setCpt(table: unknown): void; probs(): number[] }
  observe(name: string, value: string): void
  reinit(): Promise<unknown>
  sample(count: number): Promise<unknown>
}

async function jsbayes(spec: Spec, answers: Answers): Promise<PeerRow> {
  const row = { peer: 'jsbayes 0.1.0', computes: 'sampled, 100,000 draws', net: netOf(spec, answers), ours: ours(spec, answers) }
  if (!installed('jsbayes')) return { ...row, ms: MISSING }
  const graph = (peer('jsbayes') as { newGraph(): Sampler }).newGraph()
  const causes = spec.conditions.map((_, i) => graph.addNode(`c${i}`, ['T', 'F']))
  const findings = spec.findings.map((finding, f) => {
    const node = graph.addNode(`f${f}`, ['T', 'F'])
    for (const i of parentsOf(finding)) node.addParent(causes[i] as object)
    return node
  })
  await graph.reinit()
  for (const [i, { prior }] of spec.conditions.entries()) causes[i]?.setCpt([prior, 1 - prior])
  // One row for each combination of parents, the last parent changing first, true before false.
  const rows = (finding: Spec['findings'][number], parents: readonly number[], on: readonly boolean[]): number[][] => {
    if (on.length < parents.length) return [true, false].flatMap((each) => rows(finding, parents, [...on, each]))
    const quiet = quietOf(finding, parents, on)
    return [[1 - quiet, quiet]]
  }
  for (const [f, finding] of spec.findings.entries()) {
    const table = rows(finding, parentsOf(finding), [])
    findings[f]?.setCpt(table.length === 1 ? table[0] : table)
  }
  for (const [key, answer] of Object.entries(answers)) graph.observe(key, answer === 'present' ? 'T' : 'F')
  const start = performance.now()
  await graph.sample(100_000)
  const ms = performance.now() - start
  return {
    ...row,
    ms,
    error: gap(
      causes.map((node) => node.probs()[0] ?? 0),
      [...orConvolution(spec, answers)],
    ),
  }
}

const ITERATIONS = 2000

function jags(spec: Spec, answers: Answers): PeerRow {
  const row = {
    peer: 'JAGS',
    computes: `sampled, ${ITERATIONS.toLocaleString('en')} iterations`,
    net: netOf(spec, answers),
    ours: ours(spec, answers),
  }
  if (spawnSync('jags', ['-h']).error) return { ...row, ms: 'not installed: apt-get install jags' }
  const work = mkdtempSync(join(tmpdir(), 'kneebone-jags-'))
  for (const [name, text] of Object.entries(jagsFiles(spec, answers))) writeFileSync(join(work, name), text)
  const run = (iterations: number): number => {
    writeFileSync(
      join(work, 'run.cmd'),
      `model in "model.bug"\ndata in "data.R"\ncompile\nparameters in "init.R"\ninitialize\nupdate ${iterations >> 2}\nmonitor x\nupdate ${iterations}\ncoda *\n`,
    )
    const start = performance.now()
    spawnSync('jags', ['run.cmd'], { cwd: work })
    return performance.now() - start
  }
  // Starting and compiling are not inference: they are taken off.
  const idle = run(4)
  const ms = run(ITERATIONS) - idle
  const chances = sampledChances(work, spec.conditions.length)
  rmSync(work, { recursive: true })
  return { ...row, ms, error: gap(chances, [...orConvolution(spec, answers)]) }
}

/** Model, data and seed as JAGS reads them. Absent answers are folded into the priors, which is exact and spares it most of the work. */
function jagsFiles({ conditions, findings: all }: Spec, answers: Answers): Readonly<Record<string, string>> {
  const answered = (state: string) =>
    Object.keys(answers)
      .filter((key) => answers[key] === state)
      .map((key) => all[Number(key.slice(1))] as Spec['findings'][number])
  const [findings, absent] = [answered('present'), answered('absent')]
  const priors = conditions.map(({ prior }, i) => {
    const odds = absent.reduce((product, { strength }) => product * (1 - (strength[i] ?? 0)), prior / (1 - prior))
    return odds / (1 + odds)
  })
  const column = (values: readonly number[]) => `c(${values.join(',')})`
  // JAGS reads matrices by column.
  const logQuiet = conditions.flatMap((_, i) => findings.map(({ strength }) => Math.log(1 - (strength[i] ?? 0))))
  return {
    'data.R': [
      `prior <- ${column(priors)}`,
      `quiet <- ${column(findings.map(({ leak }) => 1 - leak))}`,
      `logq <- structure(${column(logQuiet)}, .Dim=c(${findings.length}, ${conditions.length}))`,
      `y <- ${column(findings.map(() => 1))}`,
    ].join('\n'),
    'model.bug': `model { for (i in 1:${conditions.length}) { x[i] ~ dbern(prior[i]) }\n for (j in 1:${findings.length}) { y[j] ~ dbern(1 - quiet[j] * exp(inprod(logq[j,], x[]))) } }`,
    'init.R': '".RNG.name" <- "base::Mersenne-Twister"\n".RNG.seed" <- 1\n',
  }
}

/** Mean of each condition over the draws that JAGS wrote. */
function sampledChances(work: string, conditions: number): readonly number[] {
  const sums = new Array<number>(conditions).fill(0)
  const index = readFileSync(join(work, 'CODAindex.txt'), 'utf8').trim().split('\n')
  const draws = readFileSync(join(work, 'CODAchain1.txt'), 'utf8').trim().split('\n')
  for (const [i, line] of index.entries()) {
    const [, from = 1, to = 0] = line.split(/\s+/).map(Number)
    for (let at = from; at <= to; at++) sums[i] = (sums[i] ?? 0) + Number(draws[at - 1]?.split(/\s+/)[1])
  }
  return sums.map((sum) => sum / ITERATIONS)
}

/** Naive Bayes over single causes, as scikit-learn's BernoulliNB predicts it. */
function oneCause(spec: Spec, answers: Answers): PeerRow {
  const row = { peer: 'scikit-learn BernoulliNB', computes: 'one cause only', net: netOf(spec, answers), ours: ours(spec, answers) }
  const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import sklearn']).status === 0)
  if (!python) return { ...row, ms: 'not installed: apt-get install python3-sklearn' }
  const asked = Object.keys(answers)
  const findings = asked.map((key) => spec.findings[Number(key.slice(1))] as Spec['findings'][number])
  const input = {
    prior: spec.conditions.map(({ prior }) => prior / (1 - prior)),
    present: spec.conditions.map((_, i) => findings.map(({ leak, strength }) => 1 - (1 - leak) * (1 - (strength[i] ?? 0)))),
    x: asked.map((key) => (answers[key] === 'present' ? 1 : 0)),
  }
  const { stdout } = spawnSync(python, [join(folder, 'naive_bayes.py')], { input: JSON.stringify(input), encoding: 'utf8' })
  const { ms, chances } = JSON.parse(stdout) as { ms: number; chances: number[] }
  return { ...row, ms, error: gap(chances, [...orConvolution(spec, answers)]) }
}
