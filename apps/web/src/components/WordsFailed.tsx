import type { JSX } from 'preact'
import { t } from '../words/index.ts'

/** Says that the rest of the knowledge could not be loaded, and tries again. */
export function WordsFailed({ again }: { readonly again: () => void }): JSX.Element {
  return (
    <div class="errors" role="alert">
      <p>{t.frame.wordsFailed}</p>
      <button type="button" class="secondary" onClick={again}>
        {t.frame.tryAgain}
      </button>
    </div>
  )
}
