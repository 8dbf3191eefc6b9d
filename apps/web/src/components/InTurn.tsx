import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { afterPaint } from '../app/after-paint.ts'
import { part } from '../app/router.ts'

/** Things that were shown before: the way back to them must find them whole, so that the page keeps its place. */
const shown = new WeakSet<object>()

type Part = () => JSX.Element | null

interface Props {
  /** What all parts are about. */
  readonly of: object
  /** Parts that are shown at once. */
  readonly atOnce?: number
  /** What stands for the parts to come. */
  readonly as?: 'div' | 'li'
  readonly children: Part | readonly Part[]
}

/**
 * Shows the parts one after the other, each once the one before is painted: what can wait does not hold up what matters. A link to a
 * part of the page finds them all.
 */
export function InTurn({ of: thing, atOnce = 0, as: Rest = 'div', children }: Props): JSX.Element {
  const parts = [children].flat()
  const [count, setCount] = useState(() => (shown.has(thing) || part.value ? parts.length : atOnce))
  const drawn = useRef(new WeakMap<Part, JSX.Element | null>()).current
  // A part that is the same function as before is drawn already.
  const draw = (show: Part) => {
    const known = drawn.has(show) ? (drawn.get(show) as JSX.Element | null) : show()
    drawn.set(show, known)
    return known
  }
  useEffect(() => {
    if (count < parts.length) afterPaint(() => setCount(count + 1))
    else shown.add(thing)
  }, [count, thing])
  return (
    <>
      {parts.slice(0, count).map(draw)}
      {count < parts.length && <Rest class="to-come" aria-hidden="true" />}
    </>
  )
}
