import { type Assessment, chanceInWords } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Titled } from '../app/Titled.tsx'
import { InTurn } from '../components/InTurn.tsx'
import { Loading } from '../components/Loading.tsx'
import { Prose, Sources } from '../components/Sources.tsx'
import { saveFile } from '../components/save-file.ts'
import { WordsFailed } from '../components/WordsFailed.tsx'
import { told } from '../interview/answer-words.ts'
import { answerMore, begin, begun, person } from '../interview/state.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { planAddress } from '../plan/address.ts'
import type { Said } from '../reasoning/said.ts'
import { t } from '../words/index.ts'
import { FirstCause, OtherCauses } from './Causes.tsx'
import { keepResult } from './keep.ts'
import { LevelCard } from './LevelCard.tsx'
import { FirstSteps, MoreSteps } from './Steps.tsx'

/** The assessment, the most important thing first. */
export function Result(): JSX.Element {
  const { result, said, failed, again } = useAssessment()
  if (!begun.value)
    return (
      <>
        <h1 tabIndex={-1}>{t.result.none}</h1>
        <p>{t.result.noneLead}</p>
        <button type="button" class="primary" onClick={begin}>
          {t.start.begin}
        </button>
      </>
    )
  if (!result || !said)
    return (
      <>
        <h1 tabIndex={-1}>{t.frame.result}</h1>
        {!failed && <Loading says={t.result.workingLead} />}
        {failed && <WordsFailed again={again} />}
      </>
    )
  return (
    <Titled title={t.frame.result}>
      <Shown result={result} said={said} />
    </Titled>
  )
}

/** What to do stands there first; what explains it follows once that is painted. */
function Shown({ result, said }: { readonly result: Assessment; readonly said: Said }): JSX.Element {
  const { level } = result.urgency
  const before = useRef(level)
  useEffect(() => {
    if (level === 'emergency' && before.current !== 'emergency') document.querySelector<HTMLElement>('main h1')?.focus()
    before.current = level
  }, [level])
  return (
    <>
      <UrgencyCard result={result} />
      <nav class="jump" aria-label={t.result.jump}>
        <a href="#what-to-do">{result.urgency.level === 'emergency' ? t.result.later : t.result.todo}</a>
        <a href="#causes">{t.result.causes}</a>
        {result.cantMiss.length > 0 && <a href="#cant-miss">{t.result.cantMiss}</a>}
        <a href="/hand-over">{t.handover.link}</a>
      </nav>
      <InTurn of={result}>
        {() => <FirstSteps result={result} model={said} />}
        {() => <MoreSteps result={result} />}
        {() => <FirstCause result={result} model={said} />}
        {() => <OtherCauses result={result} model={said} />}
        {() => <Explained result={result} model={said} />}
      </InTurn>
    </>
  )
}

function Explained({ result, model }: { readonly result: Assessment; readonly model: Said }): JSX.Element {
  const { engine, knowledge, hash } = result.versions
  return (
    <>
      <CantMiss result={result} />
      <AnswerMore result={result} />
      <WouldChange result={result} />
      <section>
        <h2>{t.result.confidence}</h2>
        <p>
          {result.confidence.words} {t.result.noneOfThese(chanceInWords(result.confidence.none))}
        </p>
        <p class="small">
          {t.result.not} {t.result.versions(engine, knowledge, hash.slice(0, 12))} <a href="/how-we-reason">{t.method.title}</a>
        </p>
      </section>
      <Told model={model} />
      <Actions result={result} />
    </>
  )
}

function UrgencyCard({ result }: { readonly result: Assessment }): JSX.Element {
  const { level, because } = result.urgency
  return (
    <LevelCard level={level} redFlags={result.redFlags}>
      <details>
        <summary>{t.result.why}</summary>
        <ul>
          {because.map(({ says, basis }) => (
            <li key={says}>
              <Prose text={says} /> <Sources bases={basis} />
            </li>
          ))}
        </ul>
      </details>
      {result.notices.map((notice) => (
        <p key={notice} class="small">
          {notice} <a href="/answers">{t.question.seeAnswers}</a>
        </p>
      ))}
      {result.conflicts.map(({ message }) => (
        <p key={message}>
          {t.result.check} {message} <a href="/answers">{t.answers.change}</a>
        </p>
      ))}
    </LevelCard>
  )
}

function CantMiss({ result }: { readonly result: Assessment }): JSX.Element | null {
  if (result.cantMiss.length === 0) return null
  return (
    <details class="fold" id="cant-miss">
      <summary>
        <h2>{t.result.cantMiss}</h2>
      </summary>
      <ul>
        {result.cantMiss.map(({ id, title, words, setAside, because }) => (
          <li key={id}>
            <a href={`/library/conditions/${id}`}>{title}</a>: {words}. {setAside ? t.result.setAside : t.result.notSetAside} {because}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the usual interview left out what would sharpen the result a little more. */
function AnswerMore({ result }: { readonly result: Assessment }): JSX.Element | null {
  if (result.stopped?.code !== 'short') return null
  return (
    <section>
      <h2>{t.result.sharpen}</h2>
      <p>{result.stopped.says}</p>
      <button type="button" class="secondary" onClick={answerMore}>
        {t.result.answerMore}
      </button>
    </section>
  )
}

function WouldChange({ result }: { readonly result: Assessment }): JSX.Element | null {
  if (result.wouldChange.length === 0) return null
  return (
    <details class="fold">
      <summary>
        <h2>{t.result.wouldChange}</h2>
      </summary>
      <p>{t.result.wouldChangeLead}</p>
      <ul>
        {result.wouldChange.map(({ id, ask, who }) => (
          <li key={id}>
            <a href={`/library/findings/${id}`}>{ask}</a> {who === 'clinician' && <em>({t.result.examine})</em>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Told({ model }: { readonly model: Said }): JSX.Element {
  return (
    <details class="fold">
      <summary>
        <h2>{t.result.answersTitle}</h2>
      </summary>
      <dl class="facts">
        {told(model, person.value).map(({ title, says }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/answers">{t.result.change}</a>
      </p>
    </details>
  )
}

function Actions({ result }: { readonly result: Assessment }): JSX.Element {
  const [said, setSaid] = useState('')
  const [plan, setPlan] = useState('')
  const keep = () => {
    keepResult(result)
      .then((id) => {
        setSaid(t.result.kept)
        setPlan(planAddress(id))
      })
      .catch(() => setSaid(t.data.unavailable))
  }
  // The case and its assessment: the same JSON as on the command line and from the server.
  const save = () => saveFile('kneebone.json', JSON.stringify({ case: person.value, assessment: result }, null, 2))
  return (
    <>
      <div class="actions">
        <a class="button" href="/hand-over">
          {t.handover.link}
        </a>
        <button type="button" class="secondary" onClick={keep}>
          {t.result.keep}
        </button>
        <button type="button" class="secondary" onClick={() => print()}>
          {t.frame.print}
        </button>
        <button type="button" class="secondary" onClick={save}>
          {t.result.save}
        </button>
        <a class="button" href="/start-again">
          {t.frame.startAgain}
        </a>
      </div>
      <p role="status">
        {said} {plan && <a href={plan}>{t.result.openPlan}</a>}
      </p>
    </>
  )
}
