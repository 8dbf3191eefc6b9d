import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { begun, keepsAnswers, resume, warnings } from '../interview/state.ts'
import { newVersion, useNewVersion } from '../offline/register.ts'
import { t } from '../words/index.ts'
import { arriveIn } from './arrive.ts'
import { Mark } from './Mark.tsx'
import { pageAt } from './pages.tsx'
import { path, scrollToTop } from './router.ts'
import { Warnings } from './Warning.tsx'

/** The frame around every page: the mark, the ways to other pages, and a warning that stays on top. */
export function App(): JSX.Element {
  const main = useRef<HTMLElement>(null)
  const address = path.value
  useLayoutEffect(scrollToTop, [address])
  useEffect(() => arriveIn(main.current, address === '/' ? t.name : undefined), [address])
  return (
    <>
      <a class="skip" href="#main">
        {t.frame.skip}
      </a>
      <header class={hasCase() ? 'top full' : 'top'}>
        <a class="mark" href="/" aria-label={t.frame.home}>
          <Mark /> <span>{t.name}</span>
        </a>
        <nav aria-label={t.frame.menu}>
          <InHand />
          <Way to="/library">{t.frame.library}</Way>
          <Way to="/my-data">{t.frame.myData}</Way>
        </nav>
      </header>
      <div role="status" class="notices">
        {newVersion.value && (
          <p class="notice">
            {t.frame.newVersion}{' '}
            <button type="button" class="link" onClick={useNewVersion}>
              {t.frame.reload}
            </button>
          </p>
        )}
        {!keepsAnswers.value && begun.value && <p class="notice">{t.frame.notKept}</p>}
      </div>
      <Warnings flags={warnings.value} />
      <main id="main" ref={main} key={address} tabIndex={-1}>
        {pageAt(address)}
      </main>
      <footer class="bottom">
        <p>{t.frame.promise}</p>
        <ul>
          <li>
            <a href="/about">{t.frame.about}</a>
          </li>
          <li>
            <a href="/how-we-reason">{t.frame.method}</a>
          </li>
          <li>
            <a href="/accuracy">{t.frame.accuracy}</a>
          </li>
          <li>
            <a href="/settings">{t.frame.settings}</a>
          </li>
        </ul>
      </footer>
    </>
  )
}

/** Whether the page names the case in hand besides the other pages. */
const hasCase = (): boolean => begun.value && path.value !== '/'

/** Where the case in hand is on the page: the way to another; elsewhere the way back to it. */
function InHand(): JSX.Element | null {
  if (!hasCase()) return null
  if (/^\/(?:questions|answers|result)/.test(path.value)) return <a href="/start-again">{t.frame.startAgain}</a>
  return (
    <button type="button" class="link" onClick={() => void resume()}>
      {t.frame.goOn}
    </button>
  )
}

function Way({ to, children }: { readonly to: string; readonly children: string }): JSX.Element {
  const here = path.value === to || path.value.startsWith(`${to}/`)
  return (
    <a href={to} {...(here ? { 'aria-current': path.value === to ? 'page' : 'true' } : {})}>
      {children}
    </a>
  )
}
