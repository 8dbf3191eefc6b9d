import { type Answer, type Instrument, type InstrumentItem, type Model, type OwnAnswers, score } from '@kneebone/engine'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { BackButton } from '../components/BackButton.tsx'
import { Radios } from '../components/Choices.tsx'
import { Sources } from '../components/Sources.tsx'
import { newId } from '../data/new-id.ts'
import { Scale } from '../diary/Scale.tsx'
import { OneQuestion } from '../interview/OneQuestion.tsx'
import { person } from '../interview/state.ts'
import { NotFound } from '../pages/NotFound.tsx'
import { type Kept, keepScore } from '../plan/kept.ts'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'
import { isForPeople, questionsOf, startWith } from './for-people.ts'
import { History } from './History.tsx'
import { Total } from './Total.tsx'

interface Props {
  readonly id: string
  readonly kept: Kept
  readonly model: Model
}

const SEVERITY = 'pain-severity'

/** One questionnaire: its questions, its score as it stands, and how it went before. */
export function ScorePage({ id, kept, model }: Props): JSX.Element {
  const instrument = model.instruments.find((each) => each.id === id)
  if (!instrument || !isForPeople(model, instrument)) return <NotFound title={p.scores.gone} />
  const { title, purpose, population, limits, licence, accuracy, basis } = instrument
  return (
    <>
      <BackButton first="/scores" />
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{purpose}</p>
      <Form instrument={instrument} kept={kept} model={model} />
      <History instrument={instrument} model={model} scores={kept.scores.filter((each) => each.instrument === id)} />
      <details class="fold">
        <summary>
          <h2>{p.scores.about}</h2>
        </summary>
        <p>{p.scores.population(population)}</p>
        <p>{limits}</p>
        {accuracy.map(({ says, basis: from }) => (
          <p key={says}>
            {says} <Sources bases={[from]} />
          </p>
        ))}
        <p class="small">
          {p.scores.licence(licence)} <Sources bases={[basis]} />
        </p>
      </details>
    </>
  )
}

function Form({ instrument, kept, model }: Pick<Props, 'kept' | 'model'> & { readonly instrument: Instrument }): JSX.Element {
  const start = useMemo(() => startWith(instrument, kept.past[0]?.case ?? person.value), [instrument])
  const [filled, setFilled] = useState(start)
  const [own, setOwn] = useState<OwnAnswers>({})
  const [said, setSaid] = useState('')
  const { findings, own: items } = questionsOf(model, instrument)
  const answer = (id: string, given: Answer) => setFilled((before) => ({ ...before, answers: { ...before.answers, [id]: given } }))
  const result = score(model, instrument, filled, own)
  const save = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { lowest, highest, possible } = result
    if (lowest === null || highest === null) {
      setSaid(p.scores.nothing)
      return
    }
    const means = possible.map((band) => band.means)
    void keepScore({ id: newId(), at: new Date().toISOString(), instrument: instrument.id, lowest, highest, means }).then(() =>
      setSaid(p.diary.saved),
    )
  }
  return (
    <form noValidate onSubmit={save}>
      {findings.some(({ id }) => start.answers?.[id] !== undefined) && <p class="hint">{p.scores.filled}</p>}
      {findings.map((finding) =>
        finding.id === SEVERITY ? (
          <fieldset key={finding.id} class="question">
            <legend>{finding.ask}</legend>
            <Scale name={SEVERITY} value={Number(filled.answers?.[SEVERITY] ?? Number.NaN)} onChange={(pain) => answer(SEVERITY, pain)} />
          </fieldset>
        ) : (
          <OneQuestion
            key={finding.id}
            question={finding}
            answer={filled.answers?.[finding.id]}
            errors={[]}
            field={finding.id}
            onAnswer={(given) => answer(finding.id, given)}
          />
        ),
      )}
      {items.map((item) => (
        <Own key={item.id} item={item} value={own[item.id]} onChange={(value) => setOwn((before) => ({ ...before, [item.id]: value }))} />
      ))}
      <Total instrument={instrument} score={result} />
      <button type="submit" class="primary">
        {p.scores.keep}
      </button>
      <p role="status">{said}</p>
    </form>
  )
}

interface OwnProps {
  readonly item: InstrumentItem
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

/** A question that only this questionnaire asks. */
function Own({ item: { id, says, choices }, value, onChange }: OwnProps): JSX.Element {
  const unsure = { id: 'unknown', label: t.question.unsure }
  const yesNo = [
    { id: 'present', label: t.question.yes },
    { id: 'absent', label: t.question.no },
  ]
  return (
    <fieldset class="question">
      <legend>{says}</legend>
      <Radios
        inline={choices.length === 0}
        name={id}
        value={value}
        choices={[...(choices.length === 0 ? yesNo : choices.map((choice) => ({ id: choice.id, label: choice.says }))), unsure]}
        onChange={onChange}
      />
    </fieldset>
  )
}
