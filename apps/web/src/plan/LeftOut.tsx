import type { PlannedItem } from '@kneebone/engine'
import type { JSX } from 'preact'
import { t } from '../words/index.ts'

interface Props {
  readonly items: readonly PlannedItem[]
  /** Rank of its heading on the page. */
  readonly heading: 'h2' | 'h3'
}

/** What the plan leaves out for this person, and why. */
export function LeftOut({ items, heading: Heading }: Props): JSX.Element | null {
  const left = items.filter(({ withheld }) => withheld !== undefined)
  if (left.length === 0) return null
  return (
    <>
      <Heading>{t.result.withheld}</Heading>
      <ul>
        {left.map(({ item: { id, title }, withheld }) => (
          <li key={id}>
            {title}. {withheld}
          </li>
        ))}
      </ul>
    </>
  )
}
