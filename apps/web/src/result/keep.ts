import type { Assessment } from '@kneebone/engine'
import { readPast, writePast } from '../data/database.ts'
import { newId } from '../data/new-id.ts'
import { person } from '../interview/state.ts'

let before: Promise<unknown> = Promise.resolve()

/**
 * Keeps the result of the case in hand on this device, once however often it is asked for, and gives its id. Rejects where the browser
 * keeps nothing.
 */
export function keepResult(result: Assessment): Promise<string> {
  const kept = before.then(() => keepOnce(result))
  before = kept.catch(() => {})
  return kept
}

async function keepOnce({ urgency, causes, versions }: Assessment): Promise<string> {
  const given = JSON.stringify(person.value)
  const same = (await readPast()).find((past) => past.versions.hash === versions.hash && JSON.stringify(past.case) === given)
  if (same) return same.id
  const id = newId()
  await writePast({
    id,
    at: new Date().toISOString(),
    case: person.value,
    urgency: urgency.level,
    causes: causes.map(({ id: cause, title, words }) => ({ id: cause, title, words })),
    versions,
  })
  return id
}
