import { ENGINE_VERSION } from '@kneebone/engine'
import { ask } from './commands/ask.ts'
import { assessCommand } from './commands/assess.ts'
import { evalCommand } from './commands/eval.ts'
import { explain } from './commands/explain.ts'
import { find } from './commands/find.ts'
import { kb } from './commands/kb.ts'
import { learn } from './commands/learn.ts'
import { scoreCommand } from './commands/score.ts'
import { serve } from './commands/serve.ts'
import { understand } from './commands/understand.ts'
import { type ExitCode, HelpWanted, type Io, systemError, terminal, UsageError } from './io.ts'
import { BrokenKnowledge } from './model.ts'

const HELP = `kneebone: what a pain in the leg could be, and what to do

  kneebone ask [--full]               answer questions in the terminal
  kneebone assess case.yaml [--json]  assess one case ("-" reads standard input)
  kneebone assess --batch             one JSON case per line in, one assessment per line out
  kneebone understand "text" [--json] what is read from your own words (a file or "-" too)
  kneebone find "phrase" [--json]     search causes, findings and care
  kneebone explain <id>               what Kneebone knows about a cause, finding or treatment
  kneebone score [id] [case.yaml]     one published score, rule or stage (alone: lists them)
  kneebone eval [--against HEAD~1]    play the written cases; which moved since a commit or version
  kneebone learn outcomes.ndjson      fit the numbers to confirmed causes of one clinic
  kneebone kb check [folder]          check the knowledge files (also: kb stats, trace, where)
  kneebone serve [--port 4700]        the web app and the REST API

Each command says more with --help. Exit codes: 0 done, 1 problems found, 2 used wrongly.
It informs; it does not diagnose.`

const COMMANDS: Readonly<Record<string, (args: string[], io: Io) => ExitCode | Promise<ExitCode>>> = {
  ask,
  assess: assessCommand,
  eval: evalCommand,
  explain,
  find,
  kb,
  learn,
  score: scoreCommand,
  serve,
  understand,
}

/** Runs one command; what a user can put right becomes a message and an exit code, never a stack trace. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await command(argv, io)
  } catch (error) {
    return told(error, io)
  }
}

function command([name = '', ...args]: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  if (['', 'help', '--help', '-h'].includes(name)) throw new HelpWanted(HELP)
  if (name === '--version') {
    io.out(`kneebone ${ENGINE_VERSION}`)
    return 0
  }
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!named) throw new UsageError(`there is no command "${name}"`, `use one of ${Object.keys(COMMANDS).join(', ')}`)
  return named([...args], io)
}

/** Says what went wrong and what to do. @throws whatever is a fault of ours */
function told(error: unknown, io: Io): ExitCode {
  if (error instanceof HelpWanted) {
    io.out(error.message)
    return 0
  }
  if (error instanceof UsageError) {
    io.err(`kneebone: ${error.message}`)
    io.err(`    fix: ${error.fix}`)
    return 2
  }
  if (error instanceof BrokenKnowledge) {
    io.err(`kneebone: ${error.message}; the first ones:`)
    for (const { file, line, message, fix } of error.problems.slice(0, 5)) io.err(`${file}:${line}  ${message}\n    fix: ${fix}`)
    io.err('Run "kneebone kb check" to see them all.')
    return 1
  }
  const reason = systemError(error)
  if (reason === undefined) throw error
  const { path } = error as NodeJS.ErrnoException
  io.err(`kneebone: ${path === undefined ? '' : `${path}: `}${reason}`)
  return 1
}

if (import.meta.main) {
  // A reader that has seen enough (| head) closes the pipe: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    terminal.err(`kneebone: the output cannot be written: ${systemError(error) ?? error.message}`)
    process.exit(1)
  })
  process.exitCode = await run(process.argv.slice(2), terminal)
}
