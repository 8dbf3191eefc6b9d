import { type ParseArgsConfig, parseArgs } from 'node:util'
import { HelpWanted, UsageError } from './io.ts'

/**
 * Options and positionals of a command; an unknown option, or more positionals than `most`, is a usage error that names it.
 *
 * @throws {HelpWanted} for --help
 */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T, usage: string, most = 0) {
  if (args.includes('--help') || args.includes('-h')) throw new HelpWanted(usage)
  const read = parsed(args, options, usage)
  if (read.positionals.length > most) throw new UsageError(`"${read.positionals[most]}" is more than this takes`, usage)
  return read
}

function parsed<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T, usage: string) {
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
