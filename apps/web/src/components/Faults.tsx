import type { JSX } from 'preact'

interface Props {
  readonly title: string
  readonly faults: readonly string[]
}

/** Everything that is wrong with what was opened, read out when it appears. */
export function Faults({ title, faults }: Props): JSX.Element | null {
  if (faults.length === 0) return null
  return (
    <div class="errors" role="alert">
      <p>{title}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}
