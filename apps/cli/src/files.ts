import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Io, UsageError } from './io.ts'

/** The text of a file, or of standard input for "-". */
export function readText(file: string, io: Io): string {
  if (file === '-') return io.readInput()
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`there is no file ${file}`, 'check the path, or use "-" for standard input')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw new UsageError(`${file} may not be read`, 'check who may read it')
    throw new UsageError(`${file} is not text in UTF-8`, 'save it as text with the encoding UTF-8')
  }
}

/** Writes a file, and the folders it lies in. */
export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`, 'give a path where you may write')
  }
}
