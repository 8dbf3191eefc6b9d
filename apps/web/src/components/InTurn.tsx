import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { afterPaint } from '../app/after-paint.ts'

/** Things that were shown before: the way back to them must find them whole, so that the page keeps its place. */
const shown = new WeakSet<object>()

type Part = () => JSX.Element

interface Props {
  /** What all parts are about. */
  readonly of: object
  /** Parts that are shown at once. */
  readonly atOnce?: number
  readonly children: Part | readonly Part[]
}

/** Shows the parts one after the other, each once the one before is painted: what can wait does not hold up what matters. */
export function InTurn({ of: thing, atOnce = 0, children }: Props): JSX.Element {
  const parts = [children].flat()
  const [count, setCount] = useState(() => (shown.has(thing) ? parts.length : atOnce))
  useEffect(() => {
    if (count < parts.length) afterPaint(() => setCount(count + 1))
    else shown.add(thing)
  }, [count, thing])
  return (
    <>
      {parts.slice(0, count).map((part) => part())}
      {count < parts.length && <div class="to-come" />}
    </>
  )
}
