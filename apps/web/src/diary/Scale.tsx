import type { JSX } from 'preact'
import { p } from '../words/plan.ts'
import { MOST_PAIN } from './entry.ts'

interface Props {
  readonly name: string
  /** Not a number where nothing was chosen yet. */
  readonly value: number
  readonly onChange: (value: number) => void
}

/** Pain from 0 to 10, each number a target of its own. */
export function Scale({ name, value, onChange }: Props): JSX.Element {
  return (
    <div class="scale">
      {Array.from({ length: MOST_PAIN + 1 }, (_, pain) => (
        <label key={pain} class={value === pain ? 'picked' : ''}>
          <input type="radio" id={`${name}-${pain}`} name={name} checked={value === pain} onChange={() => onChange(pain)} />
          <span>
            {pain}
            {(pain === 0 || pain === MOST_PAIN) && <span class="hidden"> ({pain === 0 ? p.scale.none : p.scale.worst})</span>}
          </span>
        </label>
      ))}
      <span class="ends small" aria-hidden="true">
        <span>0: {p.scale.none}</span> <span>10: {p.scale.worst}</span>
      </span>
    </div>
  )
}
