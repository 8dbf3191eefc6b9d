import type { Case, NextScreen } from '@kneebone/engine'

/** One page of the interview. */
export type Step = { readonly page: 'about' } | { readonly page: 'words' } | { readonly page: 'screen'; readonly screen: NextScreen }

export const FIRST_STEPS: readonly Step[] = [{ page: 'about' }, { page: 'words' }]

/** What a page of the interview does with what it holds. */
export interface Sent {
  readonly onSubmit: (changes: Partial<Case>) => void
  /** Keeps what is not sent yet. */
  readonly onDraft?: (changes: Partial<Case>) => void
}

/** Address of a step; they count from 1. */
export const stepAddress = (index: number): string => `/questions/${index + 1}`
