import { useEffect, useRef } from 'preact/hooks'

/** Milliseconds without a change after which a draft is kept: a page that is being closed may not get to write it. */
const PAUSE = 400

/** Keeps what a page holds before it is sent: at each pause, and when the page is left for another app, which may never bring it back. */
export function useDraft(keep: () => void, changes: readonly unknown[]): void {
  const latest = useRef(keep)
  const first = useRef(true)
  latest.current = keep
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const timer = setTimeout(() => latest.current(), PAUSE)
    return () => clearTimeout(timer)
  }, changes)
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') latest.current()
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])
}
