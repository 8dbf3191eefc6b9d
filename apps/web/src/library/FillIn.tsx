import { type Instrument, type InstrumentItem, type Model, type Score, URGENCY_WORDS } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Level } from '../app/Warning.tsx'
import { Radios } from '../components/Choices.tsx'
import { begun, person } from '../interview/state.ts'
import { t } from '../words/index.ts'
import { Part } from './parts.tsx'
import { type Filled, filledBy, scoreOfFilled } from './scoring.ts'

interface Props {
  readonly instrument: Instrument
  readonly model: Model
}

/** The lines of a score to answer, and what they make so far. */
export function FillIn({ instrument, model }: Props): JSX.Element {
  const [filled, setFilled] = useState<Filled>(() => filledBy(model, instrument, begun.value ? person.value : {}))
  const change = (changes: Partial<Filled>) => setFilled((before) => ({ ...before, ...changes }))
  const { entry, items, total, unit = '', id } = instrument
  return (
    <Part title={t.library.fillIn} id="fill-in">
      <p>
        {t.library.fillInLead} {begun.value && t.library.fromAnswers}
      </p>
      {entry !== undefined && (
        <fieldset>
          <legend>{t.library.appliesAsk}</legend>
          <ThreeValues name={`${id}-applies`} value={filled.applies} onChange={(applies) => change({ applies })} />
        </fieldset>
      )}
      {total === 'value' && <Measured unit={unit} value={filled.value} onChange={(value) => change({ value })} />}
      {items.map((item) => (
        <Line
          key={item.id}
          item={item}
          name={`${id}-${item.id}`}
          value={filled.items[item.id]}
          onChange={(value) => change({ items: { ...filled.items, [item.id]: value } })}
        />
      ))}
      <Made score={scoreOfFilled(model, instrument, filled)} unit={unit} />
    </Part>
  )
}

interface ThreeValuesProps {
  readonly name: string
  readonly value: string | undefined
  readonly onChange: (value: 'present' | 'absent' | 'unknown') => void
}

function ThreeValues({ name, value, onChange }: ThreeValuesProps): JSX.Element {
  const choices = [
    { id: 'present', label: t.question.yes },
    { id: 'absent', label: t.question.no },
    { id: 'unknown', label: t.question.unsure },
  ]
  return <Radios inline name={name} value={value} choices={choices} onChange={(id) => onChange(id as 'present' | 'absent' | 'unknown')} />
}

interface LineProps {
  readonly item: InstrumentItem
  readonly name: string
  readonly value: string | undefined
  readonly onChange: (value: string) => void
}

function Line({ item: { says, who, choices }, name, value, onChange }: LineProps): JSX.Element {
  const unsure = { id: 'unknown', label: t.question.unsure }
  return (
    <fieldset>
      <legend>
        {says} {who === 'clinician' && <span class="small">({t.library.clinicianItem})</span>}
      </legend>
      {choices.length === 0 ? (
        <ThreeValues name={name} value={value} onChange={onChange} />
      ) : (
        <Radios
          name={name}
          value={value}
          choices={[...choices.map((choice) => ({ id: choice.id, label: choice.says })), unsure]}
          onChange={onChange}
        />
      )}
    </fieldset>
  )
}

interface MeasuredProps {
  readonly unit: string
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}

function Measured({ unit, value, onChange }: MeasuredProps): JSX.Element {
  const [text, setText] = useState(value === undefined ? '' : String(value))
  const type = (typed: string) => {
    setText(typed)
    const number = Number(typed.replace(',', '.'))
    onChange(typed.trim() === '' || !Number.isFinite(number) ? undefined : number)
  }
  return (
    <div class="field">
      <label for="measured">{t.library.total}</label>
      <span class="number">
        <input
          id="measured"
          class="short"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />{' '}
        {unit}
      </span>
    </div>
  )
}

/** The total with its open lines, and what it means once they cannot change it. */
function Made({
  score: { lowest, highest, band, possible, applies, items },
  unit,
}: {
  readonly score: Score
  readonly unit: string
}): JSX.Element {
  const open = items.filter(({ state }) => state === 'unknown').length
  const says =
    lowest === null || highest === null
      ? t.library.totalNone
      : lowest === highest
        ? t.library.totalIs(lowest, unit && ` ${unit}`)
        : t.library.totalBetween(lowest, highest, open)
  return (
    <div class="panel" role="status">
      <h3>
        {t.library.total}: {says}
      </h3>
      {applies === false && <p>{t.library.scoreNotFor}</p>}
      {applies === null && <p>{t.library.scoreForUnknown}</p>}
      {band && (
        <>
          {band.urgency && (
            <div class={band.urgency}>
              <Level level={band.urgency} />
            </div>
          )}
          <p>
            <strong>{band.means}</strong> {band.urgency && URGENCY_WORDS[band.urgency].act}
          </p>
        </>
      )}
      {!band && applies !== false && possible.length > 1 && lowest !== null && (
        <>
          <p>{t.library.scorePossible}</p>
          <ul>
            {possible.map(({ means }) => (
              <li key={means}>{means}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
