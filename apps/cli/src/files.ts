import { mkdirSync, readFileSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Io, systemError, UsageError } from './io.ts'

/**
 * The text of a file or a pipe, such as a shell's `<(…)`, or of standard input for "-".
 *
 * @throws {UsageError} where it cannot be read or is not text
 */
export function readText(file: string, io: Io): string {
  if (file === '-') return decoded('standard input', io.readInput)
  if (look(file)?.isDirectory()) throw new UsageError(`${file} is a folder`, 'give a file in it')
  if (!isReadable(file)) throw new UsageError(`there is no file ${file}`, 'check the path, or use "-" for standard input')
  return decoded(file, () => readFileSync(file))
}

function decoded(name: string, read: () => Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read())
  } catch (error) {
    const reason = systemError(error)
    if (reason !== undefined) throw new UsageError(`${name} cannot be read: ${reason}`, 'give a file that you may read')
    throw new UsageError(`${name} is not text in UTF-8`, 'save it as text with the encoding UTF-8')
  }
}

/** Writes a file, and the folders it lies in. @throws {UsageError} where that cannot be done */
export function writeText(file: string, text: string): void {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, text)
  } catch (error) {
    throw new UsageError(`"${file}" cannot be written: ${systemError(error) ?? (error as Error).message}`, 'give another file to write to')
  }
}

/** Whether a path, or words that are none, name a file or a pipe. */
export function isReadable(path: string): boolean {
  const found = look(path)
  return found !== undefined && (found.isFile() || found.isFIFO())
}

/** What is at a path, if anything can be found out. */
function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Makes a folder and those it lies in, one at a time: Node's own way of making all of them never ends below /proc. */
function makeFolder(folder: string): void {
  if (look(folder)?.isDirectory()) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  mkdirSync(folder)
}
