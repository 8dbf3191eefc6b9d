// Measures the engine, its peers and simulated interviews in one run. `npm run bench` writes the tables of benchmarks/README.md;
// `npm run bench -- --simulate 2000` simulates that many people; `--browser` measures in Chromium, and `--no-peers` leaves the slow ones out.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { calibration } from '@kneebone/engine/testing'
import { loadKnowledge } from '@kneebone/kb'
import { realRows, syntheticRows } from './engine.ts'
import { drawPatients } from './patients.ts'
import { accuracy, peerRows } from './peers.ts'
import { browserTable, confidenceTable, engineTable, interviewTable, peerTable } from './report.ts'
import { sampleCase } from './sample-case.ts'
import { type Policy, simulate, summaryOf } from './simulate.ts'
import { streamFloor, time } from './timing.ts'

const { values: options } = parseArgs({
  options: { simulate: { type: 'string' }, browser: { type: 'boolean', default: false }, 'no-peers': { type: 'boolean', default: false } },
})
const people = options.simulate === undefined ? undefined : Number(options.simulate)
if (people !== undefined && !(Number.isInteger(people) && people > 0)) {
  console.error(`--simulate ${options.simulate} is not a number of people: write --simulate 2000`)
  process.exit(2)
}
/** People whom the other policies ask too; entropy is slow. */
const COMPARED = 100
const README = join(import.meta.dirname, '..', 'README.md')

const { model, problems } = loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'))
if (!model) {
  console.error(`The knowledge has ${problems.length} problems: run npm run kb to see them.`)
  process.exit(1)
}

const parts: Record<string, string> = {}
if (options.browser) {
  const { browserRows } = await import('../browser/measure.ts')
  parts.browser = browserTable(await browserRows(model, sampleCase(model)))
} else if (people === undefined) {
  const floor = time(streamFloor).cpu
  const bytes = JSON.stringify(model)
  parts.machine = [
    `Node ${process.versions.node}, ${process.arch}; stream floor ${floor.toFixed(3)} ms of processor time.`,
    `Knowledge ${model.version} (${model.hash.slice(0, 12)}): ${model.conditions.length} conditions, ${model.findings.length} findings,`,
    `${(bytes.length / 1024).toFixed(0)} kB of JSON, ${(gzipSync(bytes).length / 1024).toFixed(0)} kB compressed.`,
  ].join(' ')
  const person = sampleCase(model)
  parts.engine = engineTable([...realRows(model, person), ...syntheticRows()])
  parts.confidence = confidenceTable(calibration(300, 'benchmark'), accuracy(10))
  if (!options['no-peers']) parts.peers = peerTable(await peerRows())
} else {
  const patients = drawPatients(model, people, 'benchmark')
  const usual = patients.map((patient) => simulate(model, patient, 'short'))
  const full = patients.map((patient) => simulate(model, patient, 'full'))
  const few = patients.slice(0, COMPARED)
  const others = (['fixed order', 'entropy'] as const satisfies Policy[]).map((policy) => ({
    policy,
    summary: summaryOf(few.map((patient, i) => simulate(model, patient, policy, (usual[i]?.screens ?? 0) - (usual[i]?.safety ?? 0)))),
  }))
  const own = [
    { policy: 'short' as const, summary: summaryOf(usual) },
    { policy: 'full' as const, summary: summaryOf(full) },
    { policy: 'short' as const, summary: summaryOf(usual.slice(0, COMPARED)) },
  ]
  parts.interviews = interviewTable([...own, ...others])
}

// Each part stands between two marks in the README and replaces what was there.
let text = readFileSync(README, 'utf8')
for (const [name, part] of Object.entries(parts)) {
  console.log(`\n${name}\n${part}`)
  text = text.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, open, close) => `${open}${part}\n${close}`)
}
writeFileSync(README, text)
