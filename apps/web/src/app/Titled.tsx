import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { arriveIn } from './arrive.ts'

interface Props {
  /** Title of the document; the heading by default. */
  readonly title?: string
  readonly children: ComponentChildren
}

/** Names the document, and moves the focus to the heading, for content that comes later than its page. */
export function Titled({ title, children }: Props): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => arriveIn(box.current, title), [])
  return <div ref={box}>{children}</div>
}
