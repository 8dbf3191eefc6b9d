import { useEffect, useRef } from 'preact/hooks'

/** Does something when the page is reloaded, closed, or left for another app: a phone may never bring it back. */
export function useLeaving(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const leave = () => latest.current()
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [])
}
