import { inSteps } from '../app/after-paint.ts'
import { reading } from './lines.ts'
import type { Parts } from './split.ts'

/** Fetches one part of the knowledge of this version of the app. */
export async function fetchPart<K extends keyof Parts>(name: K): Promise<Parts[K]> {
  const response = await fetch(`/knowledge/${name}-${__KNOWLEDGE__}.json`)
  if (!response.ok) throw new Error(`the knowledge could not be loaded (${response.status})`)
  return inSteps(reading<Parts[K]>(await response.text()))
}
