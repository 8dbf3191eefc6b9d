import { type Act, type FiredFlag, URGENCY_WORDS } from '@kneebone/engine'
import type { JSX } from 'preact'
import { settings } from '../data/settings.ts'
import { t } from '../words/index.ts'
import { sentences } from './acts.ts'

/** Warning signs, on top of the page; those of an emergency stay in sight. */
export function Warnings({ flags }: { readonly flags: readonly FiredFlag[] }): JSX.Element | null {
  if (flags.length === 0) return null
  const stays = flags.some(({ urgency }) => urgency === 'emergency')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may be taller than its window, and must then be scrolled with the keyboard
    <section class={stays ? 'warnings emergencies' : 'warnings'} aria-label={t.emergency.warnings} tabIndex={0}>
      {flags.map((flag) => (
        <Warning key={flag.id} flag={flag} />
      ))}
    </section>
  )
}

/** What to do now, when an answer is a warning sign. It stays on top until the answer changes. */
function Warning({ flag }: { readonly flag: FiredFlag }): JSX.Element {
  return (
    <section class={`card ${flag.urgency}`} role="alert">
      <h2>
        <Level level={flag.urgency} /> <First act={flag} />
      </h2>
      <CallButton act={flag} />
      <Then act={flag} />
      <CallIf acts={[flag]} />
      <p>
        {t.emergency.because(flag.because.join('; '))} {flag.why}
      </p>
    </section>
  )
}

/** What to do first: the first sentence of an act, with the number to call. */
export function First({ act: { act } }: { readonly act: Act }): JSX.Element {
  return <>{t.emergency.withNumber(sentences(act)[0], settings.value.emergencyNumber)}</>
}

/** What to do besides: the other sentences of an act. */
export function Then({ act: { act } }: { readonly act: Act }): JSX.Element | null {
  const rest = sentences(act)[1]
  return rest ? <p class="lead">{t.emergency.withNumber(rest, settings.value.emergencyNumber)}</p> : null
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

/** A button that dials, where the first thing to do is to call an ambulance. */
export const CallButton = ({ act: { ambulance } }: { readonly act: Act }): JSX.Element | null => (ambulance === 'now' ? <Call /> : null)

/** A quieter button below the words, where an ambulance is to be called only if something else happens. */
export function CallIf({ acts }: { readonly acts: readonly Act[] }): JSX.Element | null {
  if (acts.some(({ ambulance }) => ambulance === 'now') || !acts.some(({ ambulance }) => ambulance === 'if-needed')) return null
  return (
    <div class="no-way">
      <Call />
    </div>
  )
}

/** A button that dials the emergency number. */
export function Call(): JSX.Element {
  const number = settings.value.emergencyNumber
  return (
    <a class="button call" href={`tel:${number.replaceAll(' ', '')}`}>
      {t.emergency.call(number)}
    </a>
  )
}
