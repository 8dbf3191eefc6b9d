import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Warning } from './components/Warning.tsx'
import { About } from './pages/About.tsx'
import { Question } from './pages/Question.tsx'
import { Result } from './pages/Result.tsx'
import { Start } from './pages/Start.tsx'
import { back, step, stepNumber, warnings } from './state.ts'

/** The frame around every page: the mark, the way back, and a warning that stays on top. */
export function App(): JSX.Element {
  const main = useRef<HTMLElement>(null)
  const number = stepNumber.value
  // A new page starts at its top, for eyes and for screen readers.
  useEffect(() => {
    if (number > 0) main.current?.querySelector<HTMLElement>('h1')?.focus()
  }, [number])
  const current = step.value
  return (
    <>
      <header class="top">
        <a class="mark" href="/" aria-label="Kneebone, first page">
          <img src="/mark.svg" alt="" width="32" height="32" /> Kneebone
        </a>
      </header>
      <main id="main" ref={main} key={number}>
        {number > 0 && (
          <button type="button" class="back" onClick={back}>
            Back
          </button>
        )}
        {warnings.value.map((flag) => (
          <Warning key={flag.id} flag={flag} />
        ))}
        {current.page === 'start' && <Start />}
        {current.page === 'about' && <About />}
        {current.page === 'screen' && <Question screen={current.screen} />}
        {current.page === 'result' && <Result />}
      </main>
      <footer class="bottom">
        <p>Everything happens on this device. Nothing is sent anywhere.</p>
      </footer>
    </>
  )
}
