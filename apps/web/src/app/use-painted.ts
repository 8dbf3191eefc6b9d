import { useEffect, useState } from 'preact/hooks'
import { afterPaint } from './after-paint.ts'

/**
 * False until the page is painted with what shows first: a drawing that keeps its place does not hold up the words. More than one
 * `frames` for what is not in sight.
 */
export function usePainted(frames = 1): boolean {
  const [left, setLeft] = useState(frames)
  useEffect(() => {
    if (left > 0) afterPaint(() => setLeft(left - 1))
  }, [left])
  return left === 0
}
