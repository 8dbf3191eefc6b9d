/** What to do, said first: the first sentence of an act; and the others together. What only follows a colon is a sentence of its own. */
export function sentences(act: string): readonly [first: string, rest: string] {
  const end = /[.:;](?=\s)/.exec(act)
  if (!end) return [act, '']
  const rest = act.slice(end.index + 1).trim()
  return [`${act.slice(0, end.index)}.`, rest.charAt(0).toUpperCase() + rest.slice(1)]
}

const AMBULANCE = /call an ambulance/i

/** Whether the first thing to do is to call an ambulance. */
export const callsAmbulance = (act: string): boolean => AMBULANCE.test(sentences(act)[0])

/** Whether an ambulance is to be called if something else happens. */
export const mayCallAmbulance = (act: string): boolean => AMBULANCE.test(act)

const HOSPITAL = /emergency department/i
const rank = (act: string): number => (mayCallAmbulance(act) ? 0 : HOSPITAL.test(act) ? 1 : 2)

/** When to come back: what calls for an ambulance first, then for an emergency department; otherwise in the order given. */
export const gravestFirst = (acts: readonly string[]): readonly string[] => [...acts].sort((a, b) => rank(a) - rank(b))

/** Several acts: an ambulance comes first, and what one said already is not said again. */
export function inOrder(acts: readonly string[]): readonly string[] {
  const said = new Set<string>()
  return [...acts.filter(callsAmbulance), ...acts].flatMap((act) => {
    const fresh = act
      .replace(/\.\s+/g, '.\n')
      .split('\n')
      .filter((sentence) => !said.has(sentence))
    for (const sentence of fresh) said.add(sentence)
    return fresh.length > 0 ? [fresh.join(' ')] : []
  })
}
