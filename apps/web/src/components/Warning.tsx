import { type FiredFlag, URGENCY_WORDS } from '@kneebone/engine'
import type { JSX } from 'preact'
import { withNumber } from '../words.ts'

/** What to do now, when an answer is a warning sign. It stays on top until the answer changes. */
export function Warning({ flag }: { readonly flag: FiredFlag }): JSX.Element {
  return (
    <section class={`card ${flag.urgency}`} role="alert">
      <h2>
        <span class="level">{URGENCY_WORDS[flag.urgency].name}</span> {withNumber(flag.act)}
      </h2>
      <p>
        Because you answered: {flag.because.join('; ')}. {flag.why}
      </p>
    </section>
  )
}
