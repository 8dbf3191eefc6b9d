import type { Answer, NextScreen, ScreenQuestion, Site } from '@kneebone/engine'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { BodyMap } from '../body-map/BodyMap.tsx'
import { Checks, Radios } from '../components/Choices.tsx'
import { ErrorSummary, FieldError, type FormError } from '../components/Errors.tsx'
import { answerOf, model, person, showResult, submit, warnings } from '../state.ts'

type Draft = Readonly<Record<string, Answer | undefined>>

const YES_NO = [
  { id: 'present', label: 'Yes' },
  { id: 'absent', label: 'No' },
  { id: 'unknown', label: 'Not sure' },
]

/** One screen of related questions. */
export function Question({ screen }: { readonly screen: NextScreen }): JSX.Element {
  const [sites, setSites] = useState<readonly Site[]>(person.value.sites ?? [])
  const [draft, setDraft] = useState<Draft>(Object.fromEntries(screen.questions.map(({ id }) => [id, answerOf(id)])))
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const map = screen.questions.find((question) => question.id === 'pain-site')
  const others = screen.questions.filter((question) => question !== map)
  const set = (id: string, answer: Answer) => setDraft((before) => ({ ...before, [id]: answer }))
  const yesNo = others.filter((question) => question.kind === 'yes-no')

  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = others.flatMap((question): FormError[] => {
      const fault = faultOf(question, draft[question.id])
      return fault ? [{ field: fieldOf(question), message: fault }] : []
    })
    if (map && sites.length === 0) found.push({ field: 'map', message: 'Mark at least one place that hurts' })
    setErrors(found)
    if (found.length > 0) return
    submit({ ...(map ? { sites } : {}), answers: Object.fromEntries(others.map(({ id }) => [id, draft[id] as Answer])) })
  }
  const noToTheRest = () =>
    setDraft((before) => ({
      ...before,
      ...Object.fromEntries(yesNo.filter(({ id }) => before[id] === undefined).map(({ id }) => [id, 'absent' as const])),
    }))

  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <p class="progress">
        {screen.purpose === 'safety' ? 'Safety check' : 'About your pain'}
        {screen.remaining > 1 ? `: about ${screen.remaining} more short pages` : ': nearly done'}
      </p>
      <h1 tabIndex={-1}>{map ? map.ask : screen.lead || screen.title}</h1>
      <details class="why">
        <summary>Why we ask</summary>
        <p>{screen.why}</p>
      </details>
      {map && (
        <div id="map" tabIndex={-1}>
          <FieldError errors={errors} field="map" />
          <BodyMap regions={model.value?.regions ?? []} sites={sites} onChange={setSites} />
        </div>
      )}
      {others.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          answer={draft[question.id]}
          errors={errors}
          onAnswer={(answer) => set(question.id, answer)}
        />
      ))}
      <div class="actions">
        {yesNo.length > 2 && (
          <button type="button" class="secondary" onClick={noToTheRest}>
            No to all the rest
          </button>
        )}
        <button type="submit" class="primary">
          Continue
        </button>
      </div>
      {(screen.purpose === 'decision' || warnings.value.length > 0) && (
        <button type="button" class="link" onClick={showResult}>
          Show the result now
        </button>
      )}
    </form>
  )
}

const fieldOf = ({ id, kind, multiple, values }: ScreenQuestion): string =>
  kind === 'yes-no' ? `${id}-present` : kind === 'number' || kind === 'region' ? id : `${id}-${multiple ? 'none-of-these' : values[0]?.id}`

function faultOf(question: ScreenQuestion, answer: Answer | undefined): string | undefined {
  if (answer === undefined) return `${question.ask} Choose an answer, or “Not sure”`
  if (question.kind === 'number' && answer !== 'unknown' && !Number.isFinite(answer as number))
    return `${question.ask} Enter a number, or choose “Not sure”`
  return undefined
}

interface OneProps {
  readonly question: ScreenQuestion
  readonly answer: Answer | undefined
  readonly errors: readonly FormError[]
  readonly onAnswer: (answer: Answer) => void
}

function OneQuestion({ question, answer, errors, onAnswer }: OneProps): JSX.Element {
  const { id, ask, kind, multiple, values, yes, how } = question
  return (
    <fieldset class="question">
      <legend>{ask}</legend>
      {yes && <p class="hint">Yes means: {yes}</p>}
      {how && <p class="hint">How to check: {how} Skip it if it hurts.</p>}
      <FieldError errors={errors} field={fieldOf(question)} />
      {kind === 'yes-no' && <Radios inline name={id} value={answer as string | undefined} choices={YES_NO} onChange={onAnswer} />}
      {kind === 'number' && <NumberField question={question} answer={answer} onAnswer={onAnswer} />}
      {kind === 'region' && <RegionField answer={answer} onAnswer={onAnswer} />}
      {(kind === 'choice' || kind === 'ordinal') &&
        (multiple ? (
          <Checks name={id} value={answer as readonly string[] | 'unknown' | undefined} choices={values} onChange={onAnswer} />
        ) : (
          <Radios
            name={id}
            value={answer as string | undefined}
            choices={[...values, { id: 'unknown', label: 'Not sure' }]}
            onChange={onAnswer}
          />
        ))}
    </fieldset>
  )
}

function NumberField({ question: { id, unit, ask }, answer, onAnswer }: Pick<OneProps, 'question' | 'answer' | 'onAnswer'>): JSX.Element {
  const [text, setText] = useState(typeof answer === 'number' && Number.isFinite(answer) ? String(answer) : '')
  const change = (value: string) => {
    setText(value)
    onAnswer(value.trim() === '' ? Number.NaN : Number(value.replace(',', '.')))
  }
  return (
    <div class="choices inline">
      <span class="number">
        <input
          id={id}
          class="short"
          inputMode="decimal"
          autocomplete="off"
          aria-label={ask}
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
        />{' '}
        {unit}
      </span>
      <label class="choice">
        <input
          type="radio"
          name={id}
          checked={answer === 'unknown'}
          onChange={() => {
            setText('')
            onAnswer('unknown')
          }}
        />
        <span>Not sure</span>
      </label>
    </div>
  )
}

/** Places other than the pain itself (numbness, swelling): the same figure, both sides counted together. */
function RegionField({ answer, onAnswer }: Pick<OneProps, 'answer' | 'onAnswer'>): JSX.Element {
  const [sites, setSites] = useState<readonly Site[]>(
    Array.isArray(answer) ? (answer as readonly string[]).map((region) => ({ region })) : [],
  )
  const change = (next: readonly Site[]) => {
    setSites(next)
    onAnswer([...new Set(next.map((site) => site.region))])
  }
  return (
    <>
      <BodyMap regions={model.value?.regions ?? []} sites={sites} onChange={change} />
      <div class="choices inline">
        <label class="choice">
          <input type="checkbox" checked={Array.isArray(answer) && answer.length === 0} onChange={() => change([])} />
          <span>Nowhere</span>
        </label>
        <label class="choice">
          <input type="checkbox" checked={answer === 'unknown'} onChange={() => onAnswer('unknown')} />
          <span>Not sure</span>
        </label>
      </div>
    </>
  )
}
