import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { afterPaint } from '../app/after-paint.ts'

/** Things that were shown before: the way back to them must find them whole, so that the page keeps its place. */
const shown = new WeakSet<object>()

interface Props {
  /** What all parts are about. */
  readonly of: object
  readonly children: readonly (() => JSX.Element)[]
}

/** Shows the parts one after the other, each once the one before is painted: what can wait does not hold up what matters. */
export function InTurn({ of: thing, children }: Props): JSX.Element {
  const [count, setCount] = useState(() => (shown.has(thing) ? children.length : 0))
  useEffect(() => {
    if (count < children.length) afterPaint(() => setCount(count + 1))
    else shown.add(thing)
  }, [count, thing])
  return (
    <>
      {children.slice(0, count).map((part) => part())}
      {count < children.length && <div class="to-come" />}
    </>
  )
}
