import { type FiredFlag, URGENCY_WORDS } from '@kneebone/engine'
import type { JSX } from 'preact'
import { settings } from '../data/settings.ts'
import { t } from '../words/index.ts'

/** What to do now, when an answer is a warning sign. It stays on top until the answer changes. */
export function Warning({ flag }: { readonly flag: FiredFlag }): JSX.Element {
  return (
    <section class={`card ${flag.urgency}`} role="alert">
      <h2>
        <Level level={flag.urgency} /> <First act={flag.act} />
      </h2>
      <CallButton act={flag.act} />
      <Then act={flag.act} />
      <p>
        {t.emergency.because(flag.because.join('; '))} {flag.why}
      </p>
    </section>
  )
}

/** What to do first: the first sentence of an act, with the number to call. */
export function First({ act }: { readonly act: string }): JSX.Element {
  return <>{t.emergency.withNumber(sentences(act)[0], settings.value.emergencyNumber)}</>
}

/** What to do besides: the other sentences of an act. */
export function Then({ act }: { readonly act: string }): JSX.Element | null {
  const rest = sentences(act)[1]
  return rest ? <p class="lead">{t.emergency.withNumber(rest, settings.value.emergencyNumber)}</p> : null
}

/** The first sentence of a text, and the others together. */
function sentences(text: string): readonly [string, string] {
  const end = /[.:;](?=\s)/.exec(text)
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 1).trim()] : [text, '']
}

/** The urgency's sign and name. */
export function Level({ level }: { readonly level: FiredFlag['urgency'] }): JSX.Element {
  return (
    <span class="level">
      <span class="sign" aria-hidden="true">
        {t.levelIcons[level]}
      </span>{' '}
      {URGENCY_WORDS[level].name}
    </span>
  )
}

/** Whether an act is to call an ambulance. */
export const callsAmbulance = (act: string): boolean => /call an ambulance/i.test(act)

/** A button that dials, where the act is to call an ambulance. */
export function CallButton({ act }: { readonly act: string }): JSX.Element | null {
  const number = settings.value.emergencyNumber
  if (!callsAmbulance(act)) return null
  return (
    <a class="button call" href={`tel:${number.replaceAll(' ', '')}`}>
      {t.emergency.call(number)}
    </a>
  )
}
