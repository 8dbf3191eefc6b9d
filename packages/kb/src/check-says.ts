import type { Report } from './check.ts'
import type { FindingFile } from './schema/finding.ts'

/** Small words that say something and are yet passed over when a phrase is read, unless "=" stands before them. */
export const PASSED_OVER: readonly string[] =
  'very really extremely quite too after during while when whenever now then because around about this that'.split(' ')
/** Small words that say next to nothing. */
const LITTLE = new Set('a an the my your his her our i it is am are was be been have has had do of in on at to with for and or'.split(' '))
/** A phrase with so many words in any order is kept in 120 orders. */
const MOST_IN_ANY_ORDER = 5
const ANY_ORDER = '~'

/** The words of a finding must mean something it can be, and say what its author thinks they say. */
export function checkSays(data: FindingFile, values: readonly string[], report: Report): void {
  const meanings = data.kind === 'yes-no' ? ['present', 'absent', 'any'] : [...values, 'any']
  const known = (path: readonly string[], value: string) => {
    if (!meanings.includes(value))
      report('unknown-meaning', [...path, value], `${data.id} has no value ${value}`, `use one of ${meanings.join(', ')}`)
  }
  if (!Array.isArray(data.says)) for (const value of Object.keys(data.says)) known(['says'], value)
  else if (data.says.length > 0 && data.kind !== 'yes-no')
    report('missing-meaning', ['says'], `${data.id} has values, and its words name none`, `write them by value: ${meanings.join(', ')}`)
  if (data.denied !== undefined && !values.includes(data.denied))
    report('unknown-meaning', ['denied'], `${data.id} has no value ${data.denied}`, `use one of ${values.join(', ')}`)
  for (const value of Object.keys(data.times ?? {})) known(['times'], value)
  checkAnswered(data, known, report)
  const lists: readonly (readonly [readonly PropertyKey[], readonly string[]])[] = Array.isArray(data.says)
    ? [[['says'], data.says]]
    : Object.entries(data.says).map(([value, phrases]) => [['says', value], phrases] as const)
  for (const [path, phrases] of lists) for (const [i, phrase] of phrases.entries()) checkPhrase(phrase, [...path, i], report)
}

/** A statement of an answer is about a value there is, and names it where it could be any of them. */
function checkAnswered({ answered, kind }: FindingFile, known: (path: readonly string[], value: string) => void, report: Report): void {
  for (const state of ['present', 'absent'] as const) {
    const given = answered?.[state]
    const statements = typeof given === 'string' ? { any: given } : (given ?? {})
    for (const [value, text] of Object.entries(statements)) {
      known(['answered', state], value)
      if (/\{(?:label|lower)\}/.test(text) !== (value === 'any' && kind !== 'yes-no'))
        report(
          'wrong-slot',
          ['answered', state, ...(typeof given === 'string' ? [] : [value])],
          `"${text}" ${value === 'any' && kind !== 'yes-no' ? 'does not name the value it is about' : 'is about one answer, and has a place for a label'}`,
          value === 'any' && kind !== 'yes-no'
            ? 'put {label} or {lower} where the label of the value stands'
            : 'take {label} or {lower} out',
        )
    }
  }
}

function checkPhrase(phrase: string, path: readonly PropertyKey[], report: Report): void {
  const words = phrase.replace(ANY_ORDER, '').trim().split(/\s+/)
  if (phrase.startsWith(ANY_ORDER) && words.length > MOST_IN_ANY_ORDER)
    report(
      'too-many-orders',
      path,
      `"${phrase}" has ${words.length} words in any order, and ${MOST_IN_ANY_ORDER} are the most`,
      'leave out words that it can do without, or write it in the orders that people use, without ~',
    )
  const counted = words.filter((word) => !word.split('/').every((way) => LITTLE.has(way) || PASSED_OVER.includes(way)))
  const lost = words.filter((word) => word.split('/').some((way) => PASSED_OVER.includes(way)))
  if (counted.length === 1 && lost.length > 0)
    report(
      'word-passed-over',
      path,
      `"${phrase}" is read as "${counted[0]}" alone: small words such as "${lost[0]}" are passed over`,
      `write =${lost[0]} if the phrase needs it, or leave it out`,
    )
}
