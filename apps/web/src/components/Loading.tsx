import type { JSX } from 'preact'
import { t } from '../words/index.ts'

/** Says that something comes, and keeps its room, so that the foot of the page does not jump. */
export function Loading({ says = t.frame.loading }: { readonly says?: string }): JSX.Element {
  return (
    <>
      <p role="status">{says}</p>
      <div class="to-come" />
    </>
  )
}
