import { type Answer, PAIN_SITE, type ScreenQuestion, type Site } from '@kneebone/engine'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { BodyMap } from '../body-map/BodyMap.tsx'
import { ErrorSummary, FieldError, type FormError } from '../components/Errors.tsx'
import { InTurn } from '../components/InTurn.tsx'
import { regions } from '../knowledge/regions.ts'
import { lookAhead } from '../reasoning/work.ts'
import { t } from '../words/index.ts'
import { OneQuestion } from './OneQuestion.tsx'
import { fetchDrawings } from './SelfTest.tsx'
import { answerOf, person, showResult, warnings, withChanges } from './state.ts'
import type { Sent } from './steps.ts'
import { placesHeard } from './understood.ts'
import { useDraft } from './use-draft.ts'

type Draft = Readonly<Record<string, Answer | undefined>>

interface Props extends Sent {
  readonly title: string
  readonly progress?: string
  readonly why: string
  readonly questions: readonly ScreenQuestion[]
  /** Whether the result may be shown without these answers. */
  readonly maySkip: boolean
  readonly submitLabel: string
}

/** One screen of related questions. */
export function Questions({ title, progress, why, questions, maySkip, submitLabel, onSubmit, onDraft = () => {} }: Props): JSX.Element {
  const [sites, setSites] = useState<readonly Site[]>(person.value.sites ?? placesHeard.value)
  const [draft, setDraft] = useState<Draft>(Object.fromEntries(questions.map(({ id }) => [id, answerOf(id)])))
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const map = questions.find((question) => question.id === PAIN_SITE)
  const others = questions.filter((question) => question !== map)
  const yesNo = others.filter((question) => question.kind === 'yes-no')

  const faults = (): FormError[] => [
    ...others.flatMap((question) => {
      const fault = faultOf(question, draft[question.id])
      return fault ? [{ field: fieldOf(question), message: fault }] : []
    }),
    ...(map && sites.length === 0 ? [{ field: 'map', message: t.question.mark }] : []),
  ]
  const changes = () => ({ ...(map ? { sites } : {}), answers: Object.fromEntries(others.map(({ id }) => [id, draft[id] as Answer])) })
  useEffect(fetchDrawings, [])
  useDraft(() => onDraft({ ...(sites.length > 0 && map ? { sites } : {}), answers: answeredOf(draft) }), [draft, sites])
  // All is answered: what follows is worked out before the person presses the button.
  useEffect(() => {
    if (faults().length === 0) void lookAhead(withChanges(changes()))
  }, [draft, sites])
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = faults()
    // The page that is left is not drawn once more.
    if (found.length > 0) setErrors(found)
    else onSubmit(changes())
  }
  const [heading, more] = headingOf(map && questions.length === 1 ? map.ask : title)
  const first = inSight(others)
  const one = (question: ScreenQuestion) => (
    <OneQuestion
      key={question.id}
      question={question}
      answer={draft[question.id]}
      errors={errors}
      field={fieldOf(question)}
      onAnswer={(answer) => setDraft((before) => ({ ...before, [question.id]: answer }))}
    />
  )
  const noToTheRest = () =>
    setDraft((before) => ({
      ...before,
      ...Object.fromEntries(yesNo.filter(({ id }) => before[id] === undefined).map(({ id }) => [id, 'absent' as const])),
    }))

  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      {progress && <p class="progress">{progress}</p>}
      <h1 tabIndex={-1}>{heading}</h1>
      {more && <p class="lead">{more}</p>}
      {person.value.for === 'someone-else' && <p class="hint">{t.question.them}</p>}
      <details class="why">
        <summary>{t.question.why}</summary>
        <p>{why}</p>
      </details>
      {map && (
        <div id="map" tabIndex={-1}>
          {questions.length > 1 && <p class="legend">{map.ask}</p>}
          <FieldError errors={errors} field="map" />
          <BodyMap regions={regions} sites={sites} onChange={setSites} />
        </div>
      )}
      {others.slice(0, first).map(one)}
      <InTurn of={questions} atOnce={first < others.length ? 0 : 1}>
        {() => (
          <>
            {others.slice(first).map(one)}
            <div class="actions">
              {yesNo.length > 2 && (
                <button type="button" class="secondary" onClick={noToTheRest}>
                  {t.question.noToRest}
                </button>
              )}
              <button type="submit" class="primary">
                {submitLabel}
              </button>
            </div>
            {(maySkip || warnings.value.length > 0) && (
              <button type="button" class="link" onClick={showResult}>
                {t.question.resultNow}
              </button>
            )}
          </>
        )}
      </InTurn>
    </form>
  )
}

/** The first sentence of a title is the heading; what follows it is smaller. */
const headingOf = (title: string): readonly string[] => /^(.+?[.?])\s+(.+)$/.exec(title)?.slice(1) ?? [title]

/** Lines to choose from that are painted first; the questions below them come with the next frame. */
const LINES = 6

/** How many questions are shown at once. */
function inSight(questions: readonly ScreenQuestion[]): number {
  let lines = 0
  return questions.filter((question) => {
    const before = lines
    lines += linesOf(question)
    return before < LINES
  }).length
}

function linesOf({ kind, values }: ScreenQuestion): number {
  if (kind === 'region') return LINES
  return kind === 'yes-no' || kind === 'number' ? 3 : values.length + 1
}

/** The answers of a page that can be taken over as they are. */
const answeredOf = (draft: Draft): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    Object.entries(draft).flatMap(([id, answer]) =>
      answer === undefined || Number.isNaN(answer) || id === PAIN_SITE ? [] : [[id, answer]],
    ),
  )

const fieldOf = ({ id, kind, multiple, values }: ScreenQuestion): string =>
  kind === 'yes-no' ? `${id}-present` : kind === 'number' || kind === 'region' ? id : `${id}-${multiple ? 'none-of-these' : values[0]?.id}`

function faultOf(question: ScreenQuestion, answer: Answer | undefined): string | undefined {
  if (answer === undefined) return t.question.choose(question.ask)
  if (question.kind === 'number' && answer !== 'unknown' && !Number.isFinite(answer as number)) return t.question.number(question.ask)
  return undefined
}
