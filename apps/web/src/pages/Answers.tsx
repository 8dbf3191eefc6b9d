import type { JSX } from 'preact'
import { BackButton } from '../components/BackButton.tsx'
import { Moment } from '../components/Moment.tsx'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { told } from '../interview/answer-words.ts'
import { begin, begun, conflicts, goOn, person } from '../interview/state.ts'
import { whole } from '../knowledge/load.ts'
import { t } from '../words/index.ts'

/** Every answer so far, each with a way to change it. */
export function Answers(): JSX.Element {
  if (!begun.value)
    return (
      <>
        <h1 tabIndex={-1}>{t.answers.title}</h1>
        <p>{t.answers.empty}</p>
        <button type="button" class="primary" onClick={begin}>
          {t.start.begin}
        </button>
      </>
    )
  return (
    <>
      <BackButton first="/" />
      <h1 tabIndex={-1}>{t.answers.title}</h1>
      <p>{t.answers.lead}</p>
      {conflicts.value.length > 0 && (
        <section class="errors">
          <h2>{t.answers.conflicts}</h2>
          <ul>
            {conflicts.value.map(({ a, b, message }) => (
              <li key={a + b}>
                {message}{' '}
                {[a, b].map((key) => (
                  <Change key={key} to={`/answers/${findingOf(key)}`} what={titleOf(key)} />
                ))}
              </li>
            ))}
          </ul>
          <p>{t.answers.conflictsLead}</p>
        </section>
      )}
      <NeedsWords>
        {(model) => (
          <dl class="facts answers">
            {told(model, person.value).map(({ change, title, says }) => (
              <div key={change + title}>
                <dt>{title}</dt>
                <dd>{says}</dd>
                <dd>
                  <Change to={change} what={title} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </NeedsWords>
      <Moment />
      <button type="button" class="primary" onClick={() => void goOn()}>
        {t.answers.goOn}
      </button>
    </>
  )
}

/** The finding of a key such as `finding=value`. */
const findingOf = (key: string): string => key.split('=')[0] ?? key
const titleOf = (key: string): string => whole.value?.findings.find(({ id }) => id === findingOf(key))?.title ?? key

function Change({ to, what }: { readonly to: string; readonly what: string }): JSX.Element {
  return (
    <a class="change" href={to} aria-label={t.answers.changeOf(what)}>
      {t.answers.change}
    </a>
  )
}
