import type { ComponentChildren, JSX } from 'preact'
import { FieldError } from './Errors.tsx'

interface Props {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** What is wrong with the value; none where nothing is. */
  readonly error?: string | undefined
  readonly value: string
  readonly onInput: (value: string) => void
  readonly width: 'short' | 'medium' | 'wide'
  readonly inputMode?: 'text' | 'decimal' | 'tel'
  /** What stands beside the input. */
  readonly children?: ComponentChildren
}

/** One line to write on, with its label, its hint and what is wrong with it. */
export function TextField({ id, label, hint, error, value, onInput, width, inputMode = 'text', children }: Props): JSX.Element {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError errors={error ? [{ field: id, message: error }] : []} field={id} />
      <div class="beside">
        <input
          id={id}
          class={width}
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          value={value}
          {...(described ? { 'aria-describedby': described } : {})}
          {...(error ? { 'aria-invalid': 'true' } : {})}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {children}
      </div>
    </div>
  )
}
