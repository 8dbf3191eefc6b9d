import { signal } from '@preact/signals'
import type { ComponentType, JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Loading } from '../components/Loading.tsx'
import { t } from '../words/index.ts'
import { Titled } from './Titled.tsx'

/**
 * A page whose code comes when it is first opened. What is loaded stays, so that it shows at once the next time; after a failure the
 * person can try again.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => JSX.Element {
  const loaded = signal<{ readonly Page: ComponentType<P> } | undefined>(undefined)
  const failed = signal(false)
  const fetchPage = () => {
    failed.value = false
    load()
      .then((Page) => {
        loaded.value = { Page }
      })
      .catch(() => {
        failed.value = true
      })
  }
  return function Later(props: P): JSX.Element {
    useEffect(() => {
      if (!loaded.value) fetchPage()
    }, [])
    if (loaded.value) {
      const { Page } = loaded.value
      return (
        <Titled>
          <Page {...props} />
        </Titled>
      )
    }
    if (!failed.value) return <Loading />
    return (
      <div class="errors" role="alert">
        <p>{t.frame.pageFailed}</p>
        <button type="button" class="secondary" onClick={fetchPage}>
          {t.frame.tryAgain}
        </button>
      </div>
    )
  }
}
