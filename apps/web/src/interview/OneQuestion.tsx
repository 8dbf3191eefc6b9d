import type { Answer, ScreenQuestion, Site } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { BodyMap } from '../body-map/BodyMap.tsx'
import { Choice } from '../components/Choice.tsx'
import { Checks, Radios } from '../components/Choices.tsx'
import { describedByError, FieldError, type FormError } from '../components/Errors.tsx'
import { regions } from '../knowledge/regions.ts'
import { t } from '../words/index.ts'
import { SelfTest } from './SelfTest.tsx'

interface Props {
  readonly question: ScreenQuestion
  readonly answer: Answer | undefined
  readonly errors: readonly FormError[]
  /** Id of the field that an error points to. */
  readonly field: string
  readonly onAnswer: (answer: Answer) => void
}

/** One question of any kind; "Not sure" is always an answer. */
export function OneQuestion({ question, answer, errors, field, onAnswer }: Props): JSX.Element {
  const { id, ask, kind, multiple, values, yes, how } = question
  const unsure = { id: 'unknown', label: t.question.unsure }
  return (
    <fieldset class="question" {...describedByError(errors, field)}>
      <legend>{ask}</legend>
      {yes && <p class="hint">{t.question.yesMeans(yes)}</p>}
      {how && <p class="hint">{t.question.how(how)}</p>}
      {kind !== 'region' && <SelfTest finding={id} />}
      <FieldError errors={errors} field={field} />
      {kind === 'yes-no' && (
        <Radios
          inline
          name={id}
          value={answer as string | undefined}
          choices={[{ id: 'present', label: t.question.yes }, { id: 'absent', label: t.question.no }, unsure]}
          onChange={onAnswer}
        />
      )}
      {kind === 'number' && <NumberField question={question} answer={answer} onAnswer={onAnswer} />}
      {kind === 'region' && <RegionField answer={answer} onAnswer={onAnswer} />}
      {(kind === 'choice' || kind === 'ordinal') &&
        (multiple ? (
          <Checks name={id} value={answer as readonly string[] | 'unknown' | undefined} choices={values} onChange={onAnswer} />
        ) : (
          <Radios name={id} value={answer as string | undefined} choices={[...values, unsure]} onChange={onAnswer} />
        ))}
    </fieldset>
  )
}

function NumberField({ question: { id, unit, ask }, answer, onAnswer }: Pick<Props, 'question' | 'answer' | 'onAnswer'>): JSX.Element {
  const [text, setText] = useState(typeof answer === 'number' && Number.isFinite(answer) ? String(answer) : '')
  const change = (value: string) => {
    setText(value)
    onAnswer(value.trim() === '' ? Number.NaN : Number(value.replace(',', '.')))
  }
  const unsure = () => {
    setText('')
    onAnswer('unknown')
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
      <Choice type="radio" name={id} checked={answer === 'unknown'} onChange={unsure}>
        {t.question.unsure}
      </Choice>
    </div>
  )
}

/** Places other than the pain itself (numbness, swelling): the same figure, both sides counted together. */
function RegionField({ answer, onAnswer }: Pick<Props, 'answer' | 'onAnswer'>): JSX.Element {
  const [sites, setSites] = useState<readonly Site[]>(
    Array.isArray(answer) ? (answer as readonly string[]).map((region) => ({ region })) : [],
  )
  const change = (next: readonly Site[]) => {
    setSites(next)
    onAnswer([...new Set(next.map((site) => site.region))])
  }
  return (
    <>
      <BodyMap regions={regions} sites={sites} onChange={change} />
      <div class="choices inline">
        <Choice type="checkbox" checked={Array.isArray(answer) && answer.length === 0} onChange={() => change([])}>
          {t.question.nowhere}
        </Choice>
        <Choice type="checkbox" checked={answer === 'unknown'} onChange={() => onAnswer('unknown')}>
          {t.question.unsure}
        </Choice>
      </div>
    </>
  )
}
