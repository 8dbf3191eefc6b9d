import type { JSX } from 'preact'
import { back } from '../app/router.ts'
import { t } from '../words/index.ts'

/** The way back; to `first` where the app was opened at this page. */
export function BackButton({ first }: { readonly first: string }): JSX.Element {
  return (
    <button type="button" class="back" onClick={() => back(first)}>
      {t.frame.back}
    </button>
  )
}
