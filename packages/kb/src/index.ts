import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '@kneebone/engine'
import { check, reportInto } from './check.ts'
import { checkSeparable } from './check-separable.ts'
import { checkTranslations } from './check-translations.ts'
import { compile } from './compile.ts'
import { byPlace, type Problem } from './problems.ts'
import { type Entries, read } from './read.ts'
import { translated } from './translate.ts'

export { PASSED_OVER } from './check-says.ts'
export { leakOf, strengthOf } from './derive.ts'
export { jsonSchemas } from './json-schema.ts'
export type { Problem } from './problems.ts'
export type { Entries } from './read.ts'
export { type Stats, statsOf } from './stats.ts'
export { type Trace, traceOf } from './trace.ts'
export { type Place, whereIs } from './where.ts'

export interface Knowledge {
  readonly files: number
  /** All problems of all files, by file and line. */
  readonly problems: readonly Problem[]
  readonly entries: Entries
  /** Present only when there is no problem. */
  readonly model?: Model
}

/**
 * Reads, checks and compiles a knowledge folder. Never throws for what an author can mend.
 *
 * @param language two letters; where a file has no words in it, the English ones stay
 */
export function loadKnowledge(folder: string, language = 'en'): Knowledge {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const problem = {
      code: 'no-folder',
      file: folder,
      line: 1,
      message: 'there is no such folder',
      fix: 'give the path of a knowledge folder, or run the command where knowledge/ is',
    }
    return { files: 0, problems: [problem], entries: read(import.meta.dirname).entries }
  }
  const { entries: english, translations, problems: shape, files } = read(folder)
  const entries = translated(english, translations, language)
  const problems = [...shape, ...check(english), ...checkTranslations(english, translations)].sort(byPlace)
  if (problems.length > 0) return { files, problems, entries }
  const model = compile(entries, versionOf(folder), language)
  checkSeparable(model, entries, reportInto(problems))
  return problems.length > 0 ? { files, problems: problems.sort(byPlace), entries } : { files, problems, entries, model }
}

/** The entries of a folder as they are written, unchecked; of the files that mention a text, where one is given. Quick. */
export const entriesIn = (folder: string, mentioned?: string): Entries => read(folder, mentioned).entries

function versionOf(folder: string): string {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : '0.0.0'
}
