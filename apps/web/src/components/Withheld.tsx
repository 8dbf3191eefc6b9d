import type { Assessment } from '@kneebone/engine'
import type { JSX } from 'preact'
import { t } from '../words/index.ts'

interface Props {
  readonly steps: Assessment['steps']['withheld']
  /** Rank of its heading on the page. */
  readonly heading: 'h2' | 'h3'
}

/** Advice that was left out, and why; folded. */
export function Withheld({ steps, heading: Heading }: Props): JSX.Element | null {
  if (steps.length === 0) return null
  return (
    <details class="steps">
      <summary>
        <Heading>{t.result.withheld}</Heading>
      </summary>
      <ul>
        {steps.map(({ id, title, because }) => (
          <li key={id}>
            {title}. {because}
          </li>
        ))}
      </ul>
    </details>
  )
}
