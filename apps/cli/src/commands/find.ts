import { search } from '@kneebone/intake'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, UsageError } from '../io.ts'
import { loadModel } from '../model.ts'

const USAGE = 'kneebone find "pain under the heel" [--json]'

/** Causes, findings and care that fit a phrase, best first; exit code 1 where there are none. */
export function find(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, USAGE, Number.POSITIVE_INFINITY)
  const phrase = positionals.join(' ')
  if (phrase.trim() === '') throw new UsageError('there is nothing to look for', USAGE)
  const hits = search(loadModel(), phrase)
  if (values.json) io.out(JSON.stringify(hits))
  else if (hits.length === 0) io.out('Nothing matches. Try one plain word, such as "heel".')
  else for (const { kind, id, title } of hits) io.out(`${kind.padEnd(10)} ${id.padEnd(36)} ${title}`)
  return hits.length === 0 ? 1 : 0
}
