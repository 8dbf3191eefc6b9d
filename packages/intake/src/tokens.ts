import { IRREGULAR } from './english/forms.ts'
import { BEFORE_METRES, CONTRACTIONS, JOINED, VARIANTS, WITH_STROKES } from './english/spellings.ts'

/** One word or mark of the text, with its place: `text.slice(start, end)` is what was written. */
export interface Token {
  /** Lower-case, contraction and variant spelling resolved: `didn't` is `not`. */
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

// Short forms with a stroke, words with inner apostrophes, numbers with decimals, and the marks that divide sentences. Everything else
// separates. The short forms begin with a letter, so they never begin inside a word; looking behind would shut out Safari before 16.4.
const STROKES = Object.keys(WITH_STROKES).map((form) => form.replace('+', '\\+'))
const PIECE = new RegExp(
  `(?:${STROKES.join('|')})(?!\\p{L})|\\p{L}+(?:['’\`]\\p{L}+)*|\\d+(?:[.,]\\d+)?|\\.{2,}|[.!?;:,()\\n/%°&+–—]|-(?=\\s|$|[;,.])`,
  'giu',
)
/** A word longer than this is no word: it is kept as it is and never corrected. */
export const LONGEST_WORD = 24

/** Splits text into words, numbers and marks. One pass; every position points into `text`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    if (/^\d/.test(written)) tokens.push({ word: written.replace(',', '.'), stem: '#', start, end, kind: 'number' })
    else if (/^ve$/i.test(written) && (text[start - 1] === '-' || text[start - 1] === '+'))
      pushSign(tokens, text[start - 1] as string, start, end)
    else if (/^\p{L}/u.test(written)) pushWords(tokens, written, start, end)
    else if (written === ':' && tokens.at(-1)?.word === HEADING) continue
    else if (isAnd(written, tokens.at(-1))) tokens.push({ word: 'and', stem: '', start, end, kind: 'word' })
    else tokens.push({ word: written.startsWith('..') ? ',' : written, stem: '', start, end, kind: 'mark' })
  }
  return tokens
}

/** "-ve" is no, "+ve" says that it is there. */
function pushSign(tokens: Token[], sign: string, start: number, end: number): void {
  const word = sign === '-' ? 'no' : 'has'
  tokens.push({ word, stem: stemOf(word), start, end, kind: 'word' })
}

/** "PMH: OA": the heading goes on. */
const HEADING = 'history'

/** "black and blue" is bruised, and neither black nor blue. */
const BLACK_AND_BLUE = 'bruised'

/** "pain & swelling", "pain + swelling"; but "2+ pitting". */
const isAnd = (mark: string, before: Token | undefined): boolean => mark === '&' || (mark === '+' && before?.kind === 'word')

function pushWords(tokens: Token[], written: string, start: number, end: number): void {
  const before = tokens.at(-1)
  // "a bit sore" bites nobody.
  if (/^bit$/i.test(written) && before && ['a', 'little', 'wee'].includes(before.word)) {
    tokens.push({ word: 'quite', stem: 'quite', start, end, kind: 'word' })
    return
  }
  if (/^blue$/i.test(written) && before?.word === 'and' && tokens.at(-2)?.word === 'black') {
    const { start: first } = tokens.splice(-2)[0] as Token
    tokens.push({ word: BLACK_AND_BLUE, stem: stemOf(BLACK_AND_BLUE), start: first, end, kind: 'word' })
    return
  }
  if (/^m$/i.test(written) && before?.kind === 'number' && BEFORE_METRES.has(tokens.at(-2)?.word ?? '')) {
    tokens.push({ word: 'metres', stem: stemOf('metres'), start, end, kind: 'word' })
    return
  }
  for (const word of wordsIn(written)) {
    const last = tokens.at(-1)
    const pair = `${last?.word} ${word}`
    const one = Object.hasOwn(JOINED, pair) ? (JOINED[pair] as string) : undefined
    if (one === undefined) tokens.push({ word, stem: stemOf(word), start, end, kind: /^\d/.test(word) ? 'number' : 'word' })
    else tokens[tokens.length - 1] = { word: one, stem: stemOf(one), start: (last as Token).start, end, kind: 'word' }
  }
}

/** One written word as the words it stands for: `downstairs` is `down`, `stairs`; `husband's` is `husband`. */
function wordsIn(written: string): readonly string[] {
  if (written.length > LONGEST_WORD) return [written.toLowerCase()]
  const plain = written.toLowerCase().replace(/[’`]/g, "'")
  if (Object.hasOwn(WITH_STROKES, plain)) return (WITH_STROKES[plain] as string).split(' ')
  const whole = CONTRACTIONS[plain]
  if (whole !== undefined) return [whole]
  const bare = plain.replace(/'(?:s|m|ve|re|d|ll|t)$/, '').replaceAll("'", '')
  const known = Object.hasOwn(VARIANTS, bare) ? VARIANTS[bare] : undefined
  if (known !== undefined) return known.split(' ')
  return [bare]
}

const VOWEL = /[aeiouy]/

/** The common stem of a word's forms: swelling, swollen and swells → swell; numbness → numb. */
export function stemOf(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] as string
  if (word.length > LONGEST_WORD) return word
  const base = withoutSuffix(word)
  return Object.hasOwn(IRREGULAR, base) ? (IRREGULAR[base] as string) : base
}

function withoutSuffix(word: string): string {
  if (word.endsWith('iness') && word.length > 6) return `${word.slice(0, -5)}y`
  if (word.endsWith('ness') && word.length > 6) return unmarked(word.slice(0, -4))
  if (word.endsWith('ily') && word.length > 5) return `${word.slice(0, -3)}y`
  if (word.endsWith('ly') && word.length > 5) return withoutSuffix(word.slice(0, -2))
  if (word.endsWith('ish') && word.length > 6) return unmarked(word.slice(0, -3))
  if (/ie[sd]$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:at|ct|rt|ss|st)ion$/.test(word) && word.length > 7) return word.slice(0, -3)
  if (/(?:s|x|z|ch|sh)es$/.test(word) && word.length > 4) return withoutSuffix(word.slice(0, word.endsWith('sses') ? -2 : -1))
  if (/[^sui]s$/.test(word) && word.length > 3) return withoutSuffix(word.slice(0, -1))
  for (const suffix of ['ing', 'ed']) {
    if (!word.endsWith(suffix)) continue
    const rest = word.slice(0, -suffix.length)
    if (rest.length > 2 && VOWEL.test(rest)) return SHORT_WITH_E.test(`${rest}e`) ? `${rest}e` : unmarked(undoubled(rest))
  }
  return unmarked(word)
}

/** One vowel between consonants and an e: "taping" is from tape, "tapping" from tap, and neither "care" nor "note" loses its e. */
const SHORT_WITH_E = /^[^aeiou]*[aeiou][^aeiouwxy]e$/

const undoubled = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word)
const unmarked = (word: string): string =>
  word.length > 3 && word.endsWith('e') && !word.endsWith('ee') && !SHORT_WITH_E.test(word) ? word.slice(0, -1) : word
