import type { Model } from '@kneebone/engine'
import { computed, signal } from '@preact/signals'
import { inSteps } from '../app/after-paint.ts'
import type { Said } from '../reasoning/said.ts'
import { fetchPart } from './fetch.ts'
import { joining } from './split.ts'

/** Everything: for results and the library. Undefined until a page needs it and it has come. */
export const whole = signal<Model | undefined>(undefined)

/** What the result on the page says: enough for its page, where the whole knowledge has not come. */
export const showing = signal<Said | undefined>(undefined)

/** Sources and care that pages may name. */
export const namable = computed<Pick<Said, 'sources' | 'care'> | undefined>(() => whole.value ?? showing.value)

/** Why it could not be fetched; the person can try again. */
export const wholeFailed = signal(false)

let loading: Promise<Model> | undefined

/** Fetches the whole knowledge once; again after a failure. */
export function loadWhole(): Promise<Model> {
  wholeFailed.value = false
  loading ??= Promise.all([fetchPart('reasoning'), fetchPart('phrases'), fetchPart('words')])
    .then(async ([reasoning, phrases, words]) => {
      whole.value = await inSteps(joining({ reasoning, phrases, words }))
      return whole.value
    })
    .catch((error: unknown) => {
      loading = undefined
      wholeFailed.value = true
      throw error
    })
  return loading
}
