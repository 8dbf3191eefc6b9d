import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../words/index.ts'

interface Props {
  /** The button, the question that it asks back, and the button that does it. */
  readonly act: string
  readonly sure: string
  readonly yes: string
  readonly onYes: () => void
}

/** A button for what cannot be undone: it asks back first. */
export function AskTwice({ act, sure, yes, onYes }: Props): JSX.Element {
  const [asking, setAsking] = useState(false)
  return (
    <div class="actions" aria-live="polite">
      {asking ? (
        <>
          <p>
            <strong>{sure}</strong>
          </p>
          <button type="button" class="danger" onClick={onYes}>
            {yes}
          </button>
          <button type="button" class="secondary" onClick={() => setAsking(false)}>
            {t.frame.cancel}
          </button>
        </>
      ) : (
        <button type="button" class="danger" onClick={() => setAsking(true)}>
          {act}
        </button>
      )}
    </div>
  )
}
