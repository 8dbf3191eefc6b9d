import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../words/index.ts'

interface Props {
  /** The button, the question that it asks back, and the button that does it. */
  readonly act: string
  readonly sure: string
  readonly yes: string
  /** Name of the button where several say the same. */
  readonly label?: string
  readonly onYes: () => void
}

/** A button for what cannot be undone: it asks back first. The focus goes along. */
export function AskTwice({ act, sure, yes, label, onYes }: Props): JSX.Element {
  const [asking, setAsking] = useState<boolean | undefined>(undefined)
  const question = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking !== undefined) (question.current ?? button.current)?.focus()
  }, [asking])
  return (
    <div class="actions">
      {asking ? (
        <>
          <p tabIndex={-1} ref={question}>
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
        <button type="button" class="danger" ref={button} {...(label ? { 'aria-label': label } : {})} onClick={() => setAsking(true)}>
          {act}
        </button>
      )}
    </div>
  )
}
