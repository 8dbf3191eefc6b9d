import { t } from '../words/index.ts'
import { moved, part } from './router.ts'

/** A new page starts at its heading, for eyes and for screen readers, and names the document; a link to a part goes to that part. */
export function arriveIn(page: HTMLElement | null, title?: string): void {
  const heading = page?.querySelector<HTMLElement>('h1')
  document.title = t.title(title ?? heading?.textContent?.trim() ?? t.name)
  const target = part.value ? document.getElementById(part.value) : null
  if (target) target.scrollIntoView()
  else if (moved.value) heading?.focus({ preventScroll: true })
}
