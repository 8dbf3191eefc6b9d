import type { Case, Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { told } from '../interview/answer-words.ts'
import { t } from '../words/index.ts'

interface Props {
  readonly model: Model
  readonly person: Case
}

/** Every answer that is handed over, as it was given: a page of its own on paper. */
export function AllAnswers({ model, person }: Props): JSX.Element {
  return (
    <section class="all-answers">
      <h2>{t.handover.all}</h2>
      <ul>
        {told(model, person).map(({ title, says }) => (
          <li key={title}>
            {title}: <strong>{says}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
