import { CONTRACTIONS, IRREGULAR, VARIANTS } from './english.ts'

/** One word or mark of the text, with its place: `text.slice(start, end)` is what was written. */
export interface Token {
  /** Lower-case, contraction and variant spelling resolved: `didn't` is `not`. */
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
}

// Words with inner apostrophes, numbers with decimals, the marks that divide sentences, and the abbreviations of notes (c/o, y/o). Everything else separates.
const PIECE = /(?:c\/o|b\/l|s\/p|y\/o|h\/o|w\/o)(?!\p{L})|\p{L}+(?:['’`]\p{L}+)*|\d+(?:[.,]\d+)?|\.{2,}|[.!?;:,()\n/%°&+–—]|-(?=\s)/giu
/** A word longer than this is no word: it is kept as it is and never corrected. */
export const LONGEST_WORD = 24

/** Splits text into words, numbers and marks. One pass; every position points into `text`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    if (/^\d/.test(written)) {
      tokens.push({ word: written.replace(',', '.'), stem: '#', start, end, kind: 'number' })
      continue
    }
    if (!/^\p{L}/u.test(written)) {
      tokens.push({
        word: written.startsWith('..') ? ',' : written === '&' ? 'and' : written,
        stem: '',
        start,
        end,
        kind: written === '&' ? 'word' : 'mark',
      })
      continue
    }
    // "a bit sore" bites nobody.
    const slight = /^bit$/i.test(written) && ['a', 'little', 'wee'].includes(tokens.at(-1)?.word ?? '')
    for (const word of slight ? ['quite'] : wordsIn(written))
      tokens.push({ word, stem: stemOf(word), start, end, kind: /^\d/.test(word) ? 'number' : 'word' })
  }
  return tokens
}

/** One written word as the words it stands for: `downstairs` is `down`, `stairs`; `husband's` is `husband`. */
function wordsIn(written: string): readonly string[] {
  if (written.length > LONGEST_WORD) return [written.toLowerCase()]
  const plain = written.toLowerCase().replace(/[’`]/g, "'")
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
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(word) && word.length > 4) return unmarked(word.slice(0, -2))
  if (/[^sui]s$/.test(word) && word.length > 3) return withoutSuffix(word.slice(0, -1))
  for (const suffix of ['ing', 'ed']) {
    if (!word.endsWith(suffix)) continue
    const rest = word.slice(0, -suffix.length)
    if (rest.length > 2 && VOWEL.test(rest)) return unmarked(undoubled(rest))
  }
  return unmarked(word)
}

const undoubled = (word: string): string => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word)
const unmarked = (word: string): string => (word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word)
