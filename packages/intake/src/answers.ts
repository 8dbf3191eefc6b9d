import type { Answer, Finding, State } from '@kneebone/engine'
import type { Reading } from './reading.ts'

/**
 * One answer for each finding. Where the text says two things, what is there outweighs what is not, and the later value (the more
 * severe or longer one) outweighs the earlier. A finding of a red flag that stays open is to be asked.
 */
export function answersFrom(
  readings: readonly Reading[],
  flagged: ReadonlySet<string>,
): { readonly answers: Readonly<Record<string, Answer>>; readonly ask: readonly string[] } {
  const byFinding = new Map<string, Reading[]>()
  for (const reading of readings) {
    const list = byFinding.get(reading.finding.id)
    if (list) list.push(reading)
    else byFinding.set(reading.finding.id, [reading])
  }
  const answers: Record<string, Answer> = {}
  const ask: string[] = []
  for (const [id, list] of byFinding) {
    const finding = (list[0] as Reading).finding
    const open = list.some(({ state }) => state === 'open')
    // "Tripped and landed on the knee. I didn't twist it": one kind denied does not deny what is named elsewhere.
    const named = finding.denied !== undefined && list.some(({ state, negated }) => state === 'open' && !negated)
    const said = list.filter(({ state, value, sure }) => state !== 'open' && !(named && value === finding.denied && !sure))
    const present = said.filter((each) => each.state === 'present')
    // A doubt beside a denial leaves it open; a doubt beside a clear yes does not.
    if (open && flagged.has(id) && finding.kind === 'yes-no' && present.length === 0) {
      ask.push(id)
      continue
    }
    if (open && flagged.has(id) && finding.kind !== 'yes-no' && said.length === 0) continue
    if (isOver(finding, said, present)) {
      if (flagged.has(id)) ask.push(id)
      continue
    }
    const answer = answerFrom(finding, said, present)
    if (answer !== undefined) answers[id] = answer
  }
  return { answers, ask }
}

/** "He had a fever last week … no fever now": whether it still counts is asked. */
const isOver = ({ kind }: Finding, said: readonly Reading[], present: readonly Reading[]): boolean =>
  kind === 'yes-no' &&
  present.length > 0 &&
  said.some(({ state, now, from }) => state === 'absent' && now && present.every((each) => each.to <= from && !each.now))

function answerFrom(finding: Finding, said: readonly Reading[], present: readonly Reading[]): Answer | undefined {
  if (said.length === 0) return undefined
  if (finding.kind === 'yes-no') return present.length > 0 ? 'present' : 'absent'
  if (finding.kind === 'number') return Math.max(...said.map(({ value }) => Number(value)))
  const order = finding.values.map(({ id }) => id)
  if (finding.multiple || finding.kind === 'region') {
    const states: Record<string, State> = {}
    for (const { value, state } of said) {
      const id = String(value)
      if (finding.denied === id) states[id] ??= 'present'
      else if (states[id] !== 'present') states[id] = state === 'absent' ? 'absent' : 'present'
    }
    if (finding.denied !== undefined && Object.entries(states).some(([id, state]) => id !== finding.denied && state === 'present'))
      delete states[finding.denied]
    const ids = order.filter((id) => states[id] !== undefined)
    return ids.every((id) => states[id] === 'present') ? ids : Object.fromEntries(ids.map((id) => [id, states[id] as State]))
  }
  const candidates = present.length > 0 ? present : said
  if (finding.kind === 'ordinal') {
    const value = order[Math.max(...candidates.map((each) => order.indexOf(String(each.value))))]
    return value
  }
  const values = new Set(candidates.map(({ value }) => String(value)))
  return values.size === 1 || finding.kind === 'choice' ? String(candidates[0]?.value) : undefined
}
