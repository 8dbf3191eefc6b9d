import { readFileSync } from 'node:fs'
import { styleText } from 'node:util'

/** Where a command reads and writes, so that tests can watch it. */
export interface Io {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly readInput: () => Uint8Array
  /** True when a person sits at a terminal. */
  readonly interactive: boolean
  readonly colour: boolean
}

export type ExitCode = 0 | 1 | 2

/** The command was used wrongly: message and fix, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
    this.fix = fix
  }
}

/** How the command is used was asked for: shown, exit code 0. */
export class HelpWanted extends Error {
  override readonly name = 'HelpWanted'
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not do that there',
  EPERM: 'you may not do that there',
  EROFS: 'nothing can be written there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'part of the path is a file',
  ENOENT: 'there is no such place',
  ENOSPC: 'there is no space left',
}

/** Why the system refused to read or write, in words; undefined for any other error. */
export function systemError(error: unknown): string | undefined {
  const { code, syscall, message } = error as NodeJS.ErrnoException
  return code === undefined || syscall === undefined ? undefined : (REASONS[code] ?? message)
}

export const terminal: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  readInput: () => readFileSync(0),
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
}

type Style = Parameters<typeof styleText>[0]
export const styled = (io: Io, style: Style, text: string): string => (io.colour ? styleText(style, text) : text)

/** Breaks text into lines of at most `width` characters: the first keeps the spaces it begins with, the others get an indent. */
export function wrap(text: string, width = 78, indent = ''): string {
  const lines: string[] = []
  const [first = '', ...words] = text.trim().split(/\s+/)
  let line = `${/^ */.exec(text)?.[0] ?? ''}${first}`
  for (const word of words) {
    if (line.length + 1 + word.length > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
