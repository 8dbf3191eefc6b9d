import type { Model, Site } from '@kneebone/engine'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { BodyMap } from '../body-map/BodyMap.tsx'
import { Choice } from '../components/Choice.tsx'
import { Radios } from '../components/Choices.tsx'
import { describedByError, ErrorSummary, FieldError, type FormError } from '../components/Errors.tsx'
import { placeName } from '../interview/answer-words.ts'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'
import { type DiaryEntry, LOADS, type Load, type Pain, siteKey } from './entry.ts'
import { Scale } from './Scale.tsx'

interface Props {
  readonly model: Model
  readonly entry: DiaryEntry
  readonly onSave: (entry: DiaryEntry) => Promise<void>
}

/** The pain of each place, and whatever else the person wants to note. Only the pain is asked for. */
export function EntryForm({ model, entry, onSave }: Props): JSX.Element {
  const [draft, setDraft] = useState(entry)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const change = (changes: Partial<DiaryEntry>) => setDraft((before) => ({ ...before, ...changes }))
  const pains: readonly Pain[] = draft.pains.length > 0 ? draft.pains : [{ pain: Number.NaN }]
  const setPain = (site: Site | undefined, pain: number) =>
    change({ pains: pains.map((each) => (siteKey(each.site) === siteKey(site) ? { ...each, pain } : each)) })
  const setSites = (sites: readonly Site[]) =>
    change({ pains: sites.map((site) => pains.find((each) => siteKey(each.site) === siteKey(site)) ?? { site, pain: Number.NaN }) })
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = pains.flatMap(({ site, pain }, i) =>
      Number.isNaN(pain) ? [{ field: `pain-${i}-0`, message: p.diary.painMissing(nameOf(model, site)) }] : [],
    )
    setErrors(found)
    if (found.length > 0) return
    const [medicines, helped, note] = [draft.medicines.trim(), draft.helped.trim(), draft.note.trim()]
    void onSave({ ...draft, pains, medicines, helped, note })
  }
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      {pains.map(({ site, pain }, i) => (
        <fieldset key={siteKey(site)} {...describedByError(errors, `pain-${i}-0`)}>
          <legend>{p.diary.painOf(nameOf(model, site))}</legend>
          <FieldError errors={errors} field={`pain-${i}-0`} />
          <Scale name={`pain-${i}`} value={pain} onChange={(value) => setPain(site, value)} />
        </fieldset>
      ))}
      <details class="more">
        <summary>{p.diary.places}</summary>
        <BodyMap regions={model.regions} sites={draft.pains.flatMap(({ site }) => site ?? [])} onChange={setSites} />
      </details>
      <Choice type="checkbox" checked={draft.flare} onChange={() => change({ flare: !draft.flare })}>
        {p.diary.flare}
      </Choice>
      <fieldset>
        <legend>{p.diary.load}</legend>
        <Radios
          inline
          name="load"
          value={draft.load}
          choices={LOADS.map((id) => ({ id, label: p.diary.loadChoices[id] }))}
          onChange={(load) => change({ load: load as Load })}
        />
      </fieldset>
      <Text id="medicines" label={p.diary.medicines} value={draft.medicines} onInput={(medicines) => change({ medicines })} />
      <Text id="helped" label={p.diary.helped} value={draft.helped} onInput={(helped) => change({ helped })} />
      <Text id="note" label={p.diary.note} value={draft.note} onInput={(note) => change({ note })} />
      <button type="submit" class="primary">
        {t.question.save}
      </button>
    </form>
  )
}

const nameOf = (model: Model, site: Site | undefined): string => (site ? placeName(model.regions, site) : p.diary.whole)

interface TextProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
}

function Text({ id, label, value, onInput }: TextProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} rows={id === 'note' ? 3 : 1} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  )
}
