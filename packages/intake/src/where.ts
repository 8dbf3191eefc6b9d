import type { Finding } from '@kneebone/engine'
import type { Place } from './body.ts'
import type { Found } from './phrases.ts'
import type { Reading, Spelt } from './reading.ts'
import type { Scope } from './scope.ts'
import type { Token } from './tokens.ts'

/** Where it is swollen, numb or bruised: the places named in the same clause. */
export function regionReadings(
  finding: Finding,
  phrase: Found,
  named: readonly Place[],
  tokens: readonly Spelt[],
  scopeAt: (i: number) => Scope,
): readonly Reading[] {
  const first = phrase.at[0] as number
  const last = phrase.at.at(-1) as number
  const scope = scopeAt(first)
  if (phrase.denied || scope.denied !== 'no' || scope.hedged || scope.past) return []
  const near = named.filter((place) => {
    const [a, b] = place.to <= first ? [place.to, first] : [last, place.from]
    return b - a < 7 && tokens.slice(a, b).every(({ word, kind }) => kind !== 'mark' && word !== 'and' && word !== 'but')
  })
  return near.flatMap((place) =>
    [...new Set(place.sites.map((site) => site.region))].map((region) => ({
      finding,
      value: region,
      state: 'present' as const,
      from: Math.min(first, place.from),
      to: Math.max(last + 1, place.to),
      sure: true,
      negated: false,
    })),
  )
}

const LEADS_TO_PLACE = new Set('in on of to for my his her the this that same left right both'.split(' '))

/** A place inside a statement of history ("a hip replacement on the left") is not where it hurts. */
export function inHistory(place: Place, history: readonly Found[], tokens: readonly Token[]): boolean {
  return history.some(({ at }) => {
    const last = at.at(-1) as number
    if ((at[0] as number) < place.to && last >= place.from) return true
    return last < place.from && tokens.slice(last + 1, place.from).every(({ word }) => LEADS_TO_PLACE.has(word))
  })
}
