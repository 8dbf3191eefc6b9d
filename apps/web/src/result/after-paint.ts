import { useEffect, useState } from 'preact/hooks'
import { afterPaint } from '../app/after-paint.ts'

/** Things that were shown before: the way back to them must find them whole, so that the page keeps its place. */
const shown = new WeakSet<object>()

/** False while `thing` is painted for the first time, then true: what can wait does not hold up what matters. */
export function useAfterPaint(thing: object): boolean {
  const [painted, setPainted] = useState(() => shown.has(thing))
  useEffect(() => {
    if (painted) shown.add(thing)
    else afterPaint(() => setPainted(true))
  }, [painted, thing])
  return painted
}
