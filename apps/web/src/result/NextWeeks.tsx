import { type Assessment, urgencyRank } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { navigate } from '../app/router.ts'
import { planAddress } from '../plan/address.ts'
import type { Said } from '../reasoning/said.ts'
import { t } from '../words/index.ts'
import { keepResult } from './keep.ts'

interface Props {
  readonly result: Assessment
  readonly model: Said
}

/** Exercises are named for causes at least this likely. */
const LIKELY = 0.12
const MOST = 2

/** The plan, and programmes of exercises for the likely causes; nothing while somebody must see the person first. */
export function NextWeeks({ result, model }: Props): JSX.Element | null {
  const [fault, setFault] = useState('')
  if (urgencyRank(result.urgency.level) >= urgencyRank('urgent')) return null
  const likely = result.causes.filter(({ chance }) => chance >= LIKELY).map(({ id }) => id)
  const programmes = programmesFor(model, likely).slice(0, MOST)
  const plan = () => {
    keepResult(result)
      .then((id) => navigate(planAddress(id)))
      .catch(() => setFault(t.data.unavailable))
  }
  return (
    <section class="panel">
      <h3>{t.result.weeks}</h3>
      <p>{t.result.planLead}</p>
      <button type="button" class="secondary" onClick={plan}>
        {t.result.plan}
      </button>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
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
