import { type Assessment, urgencyRank } from '@kneebone/engine'
import type { JSX } from 'preact'
import type { Said } from '../reasoning/said.ts'
import { t } from '../words/index.ts'

interface Props {
  readonly result: Assessment
  readonly model: Said
}

/** Exercises are named for causes at least this likely. */
const LIKELY = 0.12
const MOST = 2

/** The plan, and programmes of exercises for the likely causes; nothing while somebody must see the person first. */
export function NextWeeks({ result, model }: Props): JSX.Element | null {
  if (urgencyRank(result.urgency.level) >= urgencyRank('urgent')) return null
  const likely = result.causes.filter(({ chance }) => chance >= LIKELY).map(({ id }) => id)
  const programmes = programmesFor(model, likely).slice(0, MOST)
  return (
    <section class="panel">
      <h3>{t.result.weeks}</h3>
      <p>
        {t.result.planLead} <a href="/plan">{t.result.plan}</a>
      </p>
      {programmes.length > 0 && (
        <ul>
          {programmes.map(({ id, title }) => (
            <li key={id}>
              <a href={`/library/programmes/${id}`}>{t.result.programme(title)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Programmes that name one of these causes; for each cause those that are made for it before those that only mention it. */
export function programmesFor({ programmes }: Pick<Said, 'programmes'>, causes: readonly string[]): Said['programmes'] {
  const found = causes.flatMap((id) =>
    programmes
      .filter(({ conditions }) => conditions.includes(id))
      .sort((a, b) => a.conditions.indexOf(id) - b.conditions.indexOf(id) || a.conditions.length - b.conditions.length),
  )
  return [...new Set(found)]
}
