import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Choice } from '../components/Choice.tsx'
import { saveFile } from '../components/save-file.ts'
import type { Past } from '../data/database.ts'
import { change, settings } from '../data/settings.ts'
import { p } from '../words/plan.ts'
import { planAddress } from './address.ts'
import { calendarEntry } from './calendar.ts'
import { clocksOf, dayAfter } from './clocks.ts'
import { dayOf } from './follow-up.ts'
import { followOf, keepFollow, kept } from './kept.ts'
import { askToNotify, canNotify } from './reminders.ts'

const LATER_DAYS = 3

/** When to look again, and the way to do it now. */
export function ClockPanel({ past }: { readonly past: Past }): JSX.Element {
  const [quiet, setQuiet] = useState(false)
  const now = new Date()
  const clock = clocksOf(kept.value?.past ?? [], kept.value?.follow ?? [], now).find((each) => each.past.id === past.id)
  const answered = kept.value?.past.find(({ follows }) => follows === past.id)
  const later = () =>
    keepFollow({ ...followOf(past.id), quietUntil: dayOf(dayAfter(now.toISOString(), LATER_DAYS)) }).then(() => setQuiet(true))
  return (
    <section class="panel">
      <h2>{clock?.due ? p.clock.due : p.clock.title}</h2>
      {clock && <p>{clock.due ? p.clock.dueLead(p.day(past.at)) : p.clock.by(p.day(clock.at))}</p>}
      {answered && (
        <p>
          {p.clock.answered(p.day(answered.at))} <a href={planAddress(answered.id)}>{p.clock.newer}</a>
        </p>
      )}
      <div class="actions">
        <a class="button primary" href={planAddress(past.id, 'now')}>
          {p.check.title}
        </a>
        {clock?.due && !quiet && (
          <button type="button" class="secondary" onClick={() => void later()}>
            {p.clock.later(LATER_DAYS)}
          </button>
        )}
      </div>
      {clock && !clock.due && <Remind past={past} at={clock.at} />}
    </section>
  )
}

/** A reminder only for those who ask: in their own calendar, or from this browser while Kneebone is open. */
function Remind({ past, at }: { readonly past: Past; readonly at: Date }): JSX.Element {
  const [said, setSaid] = useState('')
  const on = settings.value.reminders
  const toggle = async () => {
    if (on) await change({ reminders: false })
    else if (await askToNotify()) await change({ reminders: true })
    else setSaid(p.clock.refused)
  }
  const file = () =>
    saveFile('kneebone-look-again.ics', calendarEntry(past.id, at, p.clock.calendarTitle, p.clock.calendarText), 'text/calendar')
  return (
    <details class="more">
      <summary>{p.clock.remind}</summary>
      <p>{p.clock.calendarLead}</p>
      <button type="button" class="secondary" onClick={file}>
        {p.clock.calendar}
      </button>
      {canNotify() && (
        <>
          <p>{p.clock.notifyLead}</p>
          <Choice type="checkbox" checked={on} onChange={() => void toggle().catch(() => setSaid(p.clock.refused))}>
            {p.clock.notify}
          </Choice>
        </>
      )}
      <p role="status">{said}</p>
    </details>
  )
}
