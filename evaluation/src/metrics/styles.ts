import { chances, type Model, seededUniform, type Urgency, urgencyOf } from '@kneebone/engine'
import { caseFromText, type Reader } from '../reader.ts'
import type { Vignette } from '../vignettes.ts'
import { type Share, shareWhere } from './share.ts'

/** The same words as six people might type them. What is said is the same, so the answer should be. */
export const STYLES: Readonly<Record<string, (text: string) => string>> = {
  original: (text) => text,
  'lower case': (text) => text.toLowerCase(),
  shouting: (text) => text.toUpperCase(),
  'no punctuation': (text) => text.replace(/[.,;:!?()"]+(?=\s|$)/g, '').replace(/\s+/g, ' '),
  'played down': (text) => `Probably nothing but ${text}`,
  typos: (text) => withTypos(text),
}

const TYPO_EVERY = 7
const SHORTEST = 5

/** Every seventh longer word gets two letters swapped, never the first one. Seeded by the text. */
function withTypos(text: string): string {
  const next = seededUniform(text)
  let count = 0
  return text.replace(/[a-z]+/gi, (word) => {
    if (word.length < SHORTEST || ++count % TYPO_EVERY !== 0) return word
    const at = 1 + Math.floor(next() * (word.length - 2))
    return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
  })
}

/** How far the style of writing changes the result. */
export interface Agreement {
  /** Vignettes with the same urgency, and with the same first cause, in all styles. */
  readonly urgency: Share
  readonly first: Share
  /** Fleiss' kappa of the urgency over the styles (Fleiss 1971): 1 is full agreement, 0 what chance would give. */
  readonly kappa: number | null
  readonly differing: readonly { readonly id: string; readonly urgency: Readonly<Record<string, Urgency>> }[]
}

export function agreementOf(model: Model, vignettes: readonly Vignette[], reader: Reader): Agreement {
  const results = vignettes.map((vignette) => {
    const byStyle = Object.entries(STYLES).map(([style, write]) => {
      const person = caseFromText(reader, vignette, write(vignette.text))
      return { style, urgency: urgencyOf(model, person), first: chances(model, person)[0]?.id }
    })
    return { id: vignette.id, byStyle }
  })
  const same = (list: readonly unknown[]) => new Set(list).size === 1
  return {
    urgency: shareWhere(results, ({ byStyle }) => same(byStyle.map(({ urgency }) => urgency))),
    first: shareWhere(results, ({ byStyle }) => same(byStyle.map(({ first }) => first))),
    kappa: fleissKappa(results.map(({ byStyle }) => byStyle.map(({ urgency }) => urgency))),
    differing: results
      .filter(({ byStyle }) => !same(byStyle.map(({ urgency }) => urgency)))
      .map(({ id, byStyle }) => ({ id, urgency: Object.fromEntries(byStyle.map(({ style, urgency }) => [style, urgency])) })),
  }
}

/** @param ratings for each subject the category each rater chose; null when all ratings are of one category */
export function fleissKappa(ratings: readonly (readonly string[])[]): number | null {
  const raters = ratings[0]?.length ?? 0
  if (raters < 2) return null
  const totals = new Map<string, number>()
  let observed = 0
  for (const subject of ratings) {
    const counts = new Map<string, number>()
    for (const category of subject) counts.set(category, (counts.get(category) ?? 0) + 1)
    for (const [category, n] of counts) totals.set(category, (totals.get(category) ?? 0) + n)
    observed += ([...counts.values()].reduce((sum, n) => sum + n * n, 0) - raters) / (raters * (raters - 1))
  }
  const expected = [...totals.values()].reduce((sum, n) => sum + (n / (ratings.length * raters)) ** 2, 0)
  return expected === 1 ? null : (observed / ratings.length - expected) / (1 - expected)
}
