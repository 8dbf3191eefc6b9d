import type { Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../data/new-id.ts'
import { planAddress } from '../plan/address.ts'
import { dayOf } from '../plan/follow-up.ts'
import { type Kept, keepEntry } from '../plan/kept.ts'
import { p } from '../words/plan.ts'
import { again, type DiaryEntry, latestFirst } from './entry.ts'
import { marksOf, painInWords } from './words.ts'

interface Props {
  readonly kept: Kept
  readonly model: Model
}

/** All entries by day, the latest first. */
export function Diary({ kept: { diary: entries, past }, model }: Props): JSX.Element {
  const [said, setSaid] = useState('')
  const sorted = latestFirst(entries)
  const [last] = sorted
  const same = () => {
    if (last) void keepEntry(again(last, newId(), new Date().toISOString())).then(() => setSaid(p.diary.saved))
  }
  if (!last)
    return (
      <>
        <h1 tabIndex={-1}>{p.diary.title}</h1>
        <p class="lead">{p.diary.empty}</p>
        <p>{p.diary.emptyLead}</p>
        <a class="button primary" href="/diary/new">
          {p.diary.first}
        </a>
      </>
    )
  const days = new Map<string, DiaryEntry[]>()
  for (const entry of sorted) days.set(dayOf(new Date(entry.at)), [...(days.get(dayOf(new Date(entry.at))) ?? []), entry])
  return (
    <>
      <h1 tabIndex={-1}>{p.diary.title}</h1>
      <div class="actions">
        <a class="button primary" href="/diary/new">
          {p.diary.add}
        </a>
        <button type="button" class="secondary" onClick={same}>
          {p.diary.same}
        </button>
      </div>
      <p role="status">{said}</p>
      <p>
        <a href="/diary/chart">{p.chart.see}</a>
      </p>
      {last.flare && past[0] && (
        <p class="panel">
          {p.diary.worse} <a href={planAddress(past[0].id, 'now')}>{p.check.title}</a>
        </p>
      )}
      {[...days].map(([day, list]) => (
        <section key={day}>
          <h2 class="day">{p.day((list[0] as DiaryEntry).at)}</h2>
          <ul class="entries">
            {list.map((entry) => (
              <Entry key={entry.id} entry={entry} model={model} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Entry({ entry, model }: { readonly entry: DiaryEntry; readonly model: Model }): JSX.Element {
  const time = p.time(entry.at)
  return (
    <li>
      <span class="when">{time}</span>
      <span>
        {entry.pains.map((pain) => (
          <strong key={painInWords(model, pain)}>{painInWords(model, pain)}</strong>
        ))}
        {marksOf(entry).map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </span>
      <a class="change" href={`/diary/${encodeURIComponent(entry.id)}`} aria-label={p.diary.editOf(time)}>
        {p.diary.edit}
      </a>
    </li>
  )
}
