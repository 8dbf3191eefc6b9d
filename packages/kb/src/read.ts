import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { KINDS, type Kind } from './kinds.ts'
import type { Problem } from './problems.ts'
import { TRANSLATION, type Translation } from './translate.ts'

/** One parsed file whose shape is right, with a way back from a path in the data to its line. */
export interface Entry<T> {
  readonly file: string
  readonly data: T
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

export type Entries = { [K in keyof typeof KINDS]: Entry<z.infer<(typeof KINDS)[K]['schema']>>[] }

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

/**
 * Reads every YAML file below `folder`, or only those in which some text stands; a file that cannot be used becomes problems, never an
 * exception.
 */
export function read(
  folder: string,
  mentioned = '',
): { entries: Entries; translations: Translation[]; problems: Problem[]; files: number } {
  const problems: Problem[] = []
  const translations: Translation[] = []
  const entries = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, []])) as unknown as Entries
  const files = yamlFiles(folder).filter((file) => mentioned === '' || readFileSync(join(folder, file), 'utf8').includes(mentioned))
  for (const file of files) {
    const [, of, language] = TRANSLATION.exec(file) ?? []
    if (of !== undefined && language !== undefined) {
      const parsed = parse(folder, file, problems)
      if (parsed) translations.push({ ...parsed, file, language, of: `${of}.yaml` })
      continue
    }
    const kind = (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name].matches.test(file))
    if (kind === undefined) {
      problems.push({
        code: 'unknown-place',
        file,
        line: 1,
        message: 'no kind of knowledge file lives here',
        fix: 'move it to conditions/<group>/, findings/<topic>/, red-flags/, anatomy/, care/<kind>/, instruments/, claims/ or sources/',
      })
      continue
    }
    const entry = readOne(folder, file, kind, problems)
    if (entry) (entries[kind] as Entry<unknown>[]).push(entry)
  }
  return { entries, translations, problems, files: files.length }
}

function readOne(folder: string, file: string, kind: Kind, problems: Problem[]): Entry<unknown> | undefined {
  const written = parse(folder, file, problems)
  if (!written) return undefined
  const { data, lineOf } = written
  const parsed = KINDS[kind].schema.safeParse(data, { reportInput: true })
  if (parsed.success) return { file, data: parsed.data, lineOf }
  for (const issue of parsed.error.issues) problems.push(...shapeProblems(issue, [], file, lineOf))
  return undefined
}

/** The YAML of a file as data, with a way back to its lines; a syntax error becomes a problem. */
function parse(folder: string, file: string, problems: Problem[]): Pick<Entry<unknown>, 'data' | 'lineOf'> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines })
  for (const error of document.errors) {
    problems.push({
      code: 'yaml-syntax',
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `this is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
      fix: 'check indentation, colons and quotes on this line and the one above',
    })
  }
  if (document.errors.length > 0) return undefined
  const data = dataOf(document)
  if (data instanceof Error) {
    problems.push({
      code: 'yaml-syntax',
      file,
      line: 1,
      message: `this is not valid YAML: ${data.message}`,
      fix: 'put text that begins with * or & in quotes',
    })
    return undefined
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node =
        length === 0 ? document.contents : (keyOf(document, path.slice(0, length)) ?? document.getIn(path.slice(0, length), true))
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return { data, lineOf }
}

/** An alias without its anchor is only found here. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS()
  } catch (error) {
    return error as Error
  }
}

/** The key of a field: its value may begin a line below. */
function keyOf(document: Document, path: readonly PropertyKey[]): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  return isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key : undefined
}

type Issue = z.core.$ZodIssue

/** A union reports every branch: keep the one that came closest, so that the author sees one message. */
function shapeProblems(issue: Issue, prefix: readonly PropertyKey[], file: string, lineOf: Entry<unknown>['lineOf']): Problem[] {
  const path = [...prefix, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = [...issue.errors].sort(
      (a, b) => depth(b) - depth(a) || strangers(a) - strangers(b) || a.length - b.length,
    )[0] as Issue[]
    if (issue.input !== undefined && depth(closest) > 0) return closest.flatMap((inner) => shapeProblems(inner, path, file, lineOf))
  }
  const where = path.length > 0 ? path.map(String).join('.') : 'the file'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      file,
      line: lineOf([...path, key]),
      message: `${[...path, key].map(String).join('.')} is not a field of this kind of file`,
      fix: 'check its spelling against the schema, or take it out',
    }))
  }
  const missing = issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)
  return [
    {
      code: missing ? 'missing-field' : 'wrong-shape',
      file,
      line: lineOf(path),
      message: missing ? `${where} is missing` : `${where}: ${issue.message}`,
      fix: missing ? `add it: ${holds(issue)}` : 'change the value to what the message asks for',
    },
  ]
}

/** What a missing field may hold. */
const holds = (issue: Issue): string =>
  issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : 'the schema in knowledge/schema says what it holds'

/** How far into the data a branch got before it failed: a wrong type at the top means the branch was never meant. */
const depth = (issues: readonly Issue[]): number =>
  Math.min(...issues.map((issue) => issue.path.length + (issue.path.length === 0 && isOtherType(issue) ? 0 : 1)))

const isOtherType = (issue: Issue): boolean =>
  issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof issue.input === 'object')

/** Fields a branch does not know: the branch with the fewest is the one that was meant. */
const strangers = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0)
