import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './io.ts'

/** Options and positionals of a command; an unknown option is a usage error that names it. */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T, usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const { message } = error as Error
    const joined = /use '(--[^']+)'/.exec(message)?.[1]
    throw new UsageError(
      message.split(/[.\n]/)[0] ?? 'the options are wrong',
      joined ? `for a value that begins with "-", write ${joined}` : usage,
    )
  }
}
