import type { JSX, TargetedMouseEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../words/index.ts'

export interface FormError {
  /** Id of the field it is about. */
  readonly field: string
  readonly message: string
}

/** What is missing, at the top of the page, each a link to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  const jump = (field: string) => (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    event.preventDefault()
    const target = document.getElementById(field)
    target?.scrollIntoView({ block: 'center' })
    target?.focus()
  }
  return (
    <div class="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{t.errors.title}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={jump(field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** For the group of fields that an error is about: whoever arrives there hears it. */
export const describedByError = (errors: readonly FormError[], field: string): { readonly 'aria-describedby'?: string } =>
  errors.some((each) => each.field === field) ? { 'aria-describedby': `${field}-error` } : {}

export function FieldError({ errors, field }: { readonly errors: readonly FormError[]; readonly field: string }): JSX.Element | null {
  const error = errors.find((each) => each.field === field)
  return error ? (
    <p class="field-error" id={`${field}-error`}>
      <span class="hidden">{t.errors.prefix}</span>
      {error.message}
    </p>
  ) : null
}
