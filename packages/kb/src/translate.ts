import type { Entries, Entry } from './read.ts'

/** The words of one file in another language: `fever.de.yaml` beside `fever.yaml`. */
export interface Translation {
  readonly file: string
  readonly language: string
  /** Path of the file it translates. */
  readonly of: string
  readonly data: unknown
  readonly lineOf: Entry<unknown>['lineOf']
}

export const TRANSLATION = /^(.+)\.([a-z]{2})\.yaml$/

/** Fields that people read. Everything else, ids and numbers above all, is the same in every language. */
const WORDS = new Set(
  (
    'title answered ask yes no how summary mechanism why when usual stalled effect comeBack what benefit harm notFor burden course act ' +
    'purpose population limits means lead says because position steps levels painRule stopWhen goOn seeSomeone values also activity'
  ).split(' '),
)
/** Lists of everyday phrases: another language has its own, and as many as it needs. */
const FREE_LISTS = new Set(['says', 'also'])
const REFERENCE = /^[a-z0-9-]+(=[a-z0-9.-]+)?$/

export type Fault = (path: readonly PropertyKey[], message: string, fix: string) => void

/**
 * The entries in another language. What has no translation stays as it was written, and what is not words is refused, so that a
 * translation can never change an id, a number or a rule.
 */
export function translated(entries: Entries, translations: readonly Translation[], language: string): Entries {
  const byFile = new Map(translations.filter((each) => each.language === language).map((each) => [each.of, each.data]))
  const kinds = Object.entries(entries).map(([kind, list]) => [
    kind,
    (list as Entry<unknown>[]).map((entry) => {
      const words = byFile.get(entry.file)
      return words === undefined ? entry : { ...entry, data: overlay(entry.data, words, [], () => {}) }
    }),
  ])
  return Object.fromEntries(kinds) as unknown as Entries
}

/** Lays words over data of the same shape; reports every place where they do not fit, and leaves that place alone. */
export function overlay(data: unknown, words: unknown, path: readonly PropertyKey[], fault: Fault): unknown {
  const key = String(path.findLast((part) => typeof part === 'string') ?? '')
  if (Array.isArray(data) && Array.isArray(words)) {
    if (FREE_LISTS.has(key) && words.every((word) => typeof word === 'string')) return words
    if (words.length !== data.length) {
      fault(path, `${key} has ${words.length} entries, and ${data.length} in the original`, 'translate them all, in the same order')
      return data
    }
    return data.map((each, i) => overlay(each, words[i], [...path, i], fault))
  }
  if (isRecord(data) && isRecord(words)) {
    const result: Record<string, unknown> = { ...data }
    for (const [field, value] of Object.entries(words)) {
      if (field in data) result[field] = overlay(data[field], value, [...path, field], fault)
      else fault([...path, field], `the original has no ${field}`, 'check its spelling, or take it out')
    }
    return result
  }
  if (data === words) return data
  const isWords = typeof data === 'string' && typeof words === 'string' && path.some((part) => WORDS.has(String(part)))
  if (isWords && !(REFERENCE.test(data) && key !== 'title' && !path.includes('values'))) return words
  fault(path, `${key} is not words that people read`, 'translate words only: ids, numbers, rules and sources stay in the original')
  return data
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
