import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Call, Level } from '../app/Warning.tsx'
import { settings } from '../data/settings.ts'
import { begin, begun, resume } from '../interview/state.ts'
import { planAddress } from '../plan/address.ts'
import { type Clock, clocksOf } from '../plan/clocks.ts'
import { kept, readKept } from '../plan/kept.ts'
import { t } from '../words/index.ts'

export function Start(): JSX.Element {
  const number = settings.value.emergencyNumber
  const due = clocksOf(kept.value?.past ?? [], kept.value?.follow ?? [], new Date()).find((clock) => clock.due)
  useEffect(() => {
    readKept().catch(() => {})
  }, [])
  return (
    <>
      <h1 tabIndex={-1}>{t.start.title}</h1>
      <p class="lead">{t.start.lead}</p>
      <Due clock={due} />
      {begun.value && (
        <section class="panel">
          <h2>{t.start.resumeTitle}</h2>
          <p>{t.start.resumeLead}</p>
          <div class="actions">
            <button type="button" class={due ? 'secondary' : 'primary'} onClick={resume}>
              {t.start.resume}
            </button>
            <a class="button" href="/start-again">
              {t.frame.startAgain}
            </a>
          </div>
        </section>
      )}
      {!begun.value && (
        <button type="button" class="primary" onClick={begin}>
          {t.start.begin}
        </button>
      )}
      <section class="card emergency">
        <h2>
          <Level level="emergency" /> {t.emergency.startTitle(number)}
        </h2>
        <ul>
          {t.emergency.startSigns.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <Call />
        <p class="small">
          {t.emergency.otherNumber} <a href="/settings">{t.emergency.setNumber}</a>
        </p>
      </section>
      <p>{t.start.get}</p>
      <ul>
        {t.start.gets.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <GoesOn />
      <h2>{t.start.look}</h2>
      <p>
        {t.start.lookLead} <a href="/library">{t.start.lookLink}</a>
      </p>
      <p class="small">{t.start.not}</p>
    </>
  )
}

/** A kept result whose time to look again has come. */
function Due({ clock }: { readonly clock: Clock | undefined }): JSX.Element | null {
  if (!clock) return null
  const { past } = clock
  return (
    <section class="panel">
      <h2>{t.start.due}</h2>
      <p>
        {past.causes[0] && <strong>{past.causes[0].title}. </strong>}
        {t.start.dueLead}
      </p>
      <div class="actions">
        <a class="button primary" href={planAddress(past.id, 'now')}>
          {t.start.dueLink}
        </a>
        <a class="button" href={planAddress(past.id)}>
          {t.start.plan}
        </a>
      </div>
    </section>
  )
}

/** The way back to what was begun: a plan where a result was kept, and the diary. */
function GoesOn(): JSX.Element {
  const [plan, another] = kept.value?.past ?? []
  return (
    <>
      <h2>{t.start.course}</h2>
      <p>
        {plan && (
          <>
            <a href={another ? '/plan' : planAddress(plan.id)}>{t.start.plan}</a>.{' '}
          </>
        )}
        {t.start.diaryLead} <a href="/diary">{t.start.diaryLink}</a>
      </p>
    </>
  )
}
