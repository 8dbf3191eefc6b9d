import { learn as learnFrom, type Overlay, outcomesFrom, WrongFile } from '@kneebone/evaluation'
import { readArgs } from '../args.ts'
import { readText, writeText } from '../files.ts'
import { type ExitCode, type Io, UsageError } from '../io.ts'
import { loadModel } from '../model.ts'

const USAGE = 'kneebone learn outcomes.ndjson [--out overlay.json] [--json]'
const MOST_SHOWN = 12

/** Fits the numbers to confirmed causes, and writes them to a file of their own: the knowledge is not changed. */
export function learn(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, { out: { type: 'string' }, json: { type: 'boolean' } }, USAGE, 1)
  const [file] = positionals
  if (file === undefined) throw new UsageError('say which outcomes to learn from', USAGE)
  const overlay = overlayFrom(readText(file, io), file)
  if (overlay.outcomes === 0)
    throw new UsageError(`${file} holds no outcomes`, 'write one a line: { "case": { … }, "cause": "knee-osteoarthritis" }')
  if (values.out !== undefined) writeText(values.out, `${JSON.stringify(overlay, null, 2)}\n`)
  if (values.json) io.out(JSON.stringify(overlay))
  else for (const line of summaryOf(overlay)) io.out(line)
  if (values.out !== undefined && !values.json) io.out(`→ ${values.out}; use it with: kneebone assess case.yaml --overlay ${values.out}`)
  return 0
}

function overlayFrom(text: string, file: string): Overlay {
  try {
    const model = loadModel()
    return learnFrom(model, outcomesFrom(model, text, file))
  } catch (error) {
    if (!(error instanceof WrongFile)) throw error
    throw new UsageError(error.message, 'put these lines right; each is { "case": { … }, "cause": "knee-osteoarthritis" }')
  }
}

/** What moved most, before and after, with the number of people behind it. */
function summaryOf({ outcomes, priors, strengths }: Overlay): readonly string[] {
  const moved = [
    ...priors.map((each) => ({ ...each, what: `chance at ${each.band}` })),
    ...strengths.map((each) => ({ ...each, what: each.finding })),
  ]
  const most = moved.sort((a, b) => Math.abs(Math.log(b.after / b.before)) - Math.abs(Math.log(a.after / a.before))).slice(0, MOST_SHOWN)
  return [
    `${outcomes} ${outcomes === 1 ? 'outcome' : 'outcomes'}: ${priors.length} chances and ${strengths.length} strengths; ${priors.filter((each) => each.capped).length} chances of serious causes held up`,
    ...most.map(
      ({ condition, what, before, after, n }) =>
        `  ${condition}, ${what}: ${before.toPrecision(3)} → ${after.toPrecision(3)} (${n} ${n === 1 ? 'person' : 'people'})`,
    ),
  ]
}
