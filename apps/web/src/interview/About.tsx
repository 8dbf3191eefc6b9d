import type { Case, Sex } from '@kneebone/engine'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Radios } from '../components/Choices.tsx'
import { describedByError, ErrorSummary, FieldError, type FormError } from '../components/Errors.tsx'
import { TextField } from '../components/TextField.tsx'
import { t } from '../words/index.ts'
import { yearsIn } from './age.ts'
import { person } from './state.ts'

const OLDEST = 130

/** Who it is about: the first page of the interview, and the page that changes these answers. */
export function About({ onSubmit }: { readonly onSubmit: (changes: Partial<Case>) => void }): JSX.Element {
  const [who, setWho] = useState<string | undefined>(person.value.for)
  const [age, setAge] = useState(person.value.age === undefined ? '' : String(person.value.age))
  const [sex, setSex] = useState<string | undefined>(person.value.sex)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const years = yearsIn(age)
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found: FormError[] = []
    if (who === undefined) found.push({ field: 'for-self', message: t.about.whoMissing })
    if (years === undefined || years > OLDEST) found.push({ field: 'age', message: t.about.ageWrong(OLDEST) })
    if (sex === undefined) found.push({ field: 'sex-female', message: t.about.sexMissing })
    setErrors(found)
    if (found.length === 0 && years !== undefined) onSubmit({ for: who as NonNullable<Case['for']>, age: years, sex: sex as Sex })
  }
  const them = who === 'someone-else'
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <h1 tabIndex={-1}>{t.about.title}</h1>
      <details class="why">
        <summary>{t.question.why}</summary>
        <p>{t.about.why}</p>
      </details>
      <fieldset {...describedByError(errors, 'for-self')}>
        <legend>{t.about.who}</legend>
        <FieldError errors={errors} field="for-self" />
        <Radios
          name="for"
          value={who}
          onChange={setWho}
          choices={[
            { id: 'self', label: t.about.self },
            { id: 'someone-else', label: t.about.other },
          ]}
        />
      </fieldset>
      <TextField
        id="age"
        label={t.about.age(them)}
        hint={t.about.ageHint}
        error={errors.find(({ field }) => field === 'age')?.message}
        width="short"
        inputMode="decimal"
        value={age}
        onInput={setAge}
      />
      <fieldset {...describedByError(errors, 'sex-female')}>
        <legend>{t.about.sex(them)}</legend>
        <FieldError errors={errors} field="sex-female" />
        <Radios
          name="sex"
          value={sex}
          onChange={setSex}
          choices={[
            { id: 'female', label: t.about.female },
            { id: 'male', label: t.about.male },
            { id: 'unknown', label: t.about.unsaid },
          ]}
        />
      </fieldset>
      <button type="submit" class="primary">
        {t.frame.continue}
      </button>
    </form>
  )
}
