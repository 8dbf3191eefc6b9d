import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ExitCode, Io } from '../src/io.ts'
import { run } from '../src/main.ts'

/** What one run of the command wrote, and its exit code. */
export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process, with `input` on standard input. */
export async function kneebone(args: readonly string[], input = ''): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    readInput: () => Buffer.from(input),
    interactive: false,
    colour: false,
  }
  const code = await run(args, io)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** A folder that is gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'kneebone-cli-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** A file in a folder of its own. */
export function file(name: string, text: string): string {
  const path = join(folder(), name)
  writeFileSync(path, text)
  return path
}
