import type { JSX } from 'preact'
import { p } from '../words/plan.ts'
import { planAddress } from './address.ts'

/** The way back to a page of the plan; to its first page by default. */
export function BackToPlan({
  id,
  page = '',
  title = p.plan.title,
}: {
  readonly id: string
  readonly page?: string
  readonly title?: string
}): JSX.Element {
  return (
    <nav class="trail" aria-label={p.plan.where}>
      <a href={planAddress(id, page)}>‹ {title}</a>
    </nav>
  )
}
