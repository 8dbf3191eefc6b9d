import type { Act, FiredFlag } from '@kneebone/engine'

/** What to do, said first: the first sentence of an act; and the others together. What only follows a colon is a sentence of its own. */
export function sentences(act: string): readonly [first: string, rest: string] {
  const end = /[.:;](?=\s)/.exec(act)
  if (!end) return [act, '']
  const rest = act.slice(end.index + 1).trim()
  return [`${act.slice(0, end.index)}.`, rest.charAt(0).toUpperCase() + rest.slice(1)]
}

/** Several acts: an ambulance comes first, and what one said already is not said again. */
export function inOrder(acts: readonly Act[]): readonly Act[] {
  const said = new Set<string>()
  return [...acts.filter(({ ambulance }) => ambulance === 'now'), ...acts].flatMap((each) => {
    const fresh = each.act
      .replace(/\.\s+/g, '.\n')
      .split('\n')
      .filter((sentence) => !said.has(sentence))
    for (const sentence of fresh) said.add(sentence)
    return fresh.length > 0 ? [{ ...each, act: fresh.join(' ') }] : []
  })
}

/** Rules without those in doubt whose fear another one settles: what to do about it is said there, and more firmly. */
export const settled = (flags: readonly FiredFlag[]): readonly FiredFlag[] => {
  const feared = new Set(flags.flatMap(({ inDoubt, fear }) => (inDoubt ? [] : fear)))
  return flags.filter(({ inDoubt, fear }) => !inDoubt || fear.length === 0 || !fear.every((id) => feared.has(id)))
}
