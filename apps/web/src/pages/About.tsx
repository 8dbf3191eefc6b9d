import type { Case, Sex } from '@kneebone/engine'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Radios } from '../components/Choices.tsx'
import { ErrorSummary, FieldError, type FormError } from '../components/Errors.tsx'
import { person, submit } from '../state.ts'

const OLDEST = 130

export function About(): JSX.Element {
  const [who, setWho] = useState<string | undefined>(person.value.for)
  const [age, setAge] = useState(person.value.age === undefined ? '' : String(person.value.age))
  const [sex, setSex] = useState<string | undefined>(person.value.sex)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const years = Number(age.replace(',', '.'))
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found: FormError[] = []
    if (who === undefined) found.push({ field: 'for-self', message: 'Choose who this is for' })
    if (age.trim() === '' || !Number.isFinite(years) || years < 0 || years > OLDEST)
      found.push({ field: 'age', message: `Enter the age in years, a number from 0 to ${OLDEST}` })
    if (sex === undefined) found.push({ field: 'sex-female', message: 'Choose the sex, or “Rather not say”' })
    setErrors(found)
    if (found.length === 0) submit({ for: who as NonNullable<Case['for']>, age: years, sex: sex as Sex })
  }
  const them = who === 'someone-else'
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <h1 tabIndex={-1}>About the person</h1>
      <fieldset>
        <legend>Who is this for?</legend>
        <FieldError errors={errors} field="for-self" />
        <Radios
          name="for"
          value={who}
          onChange={setWho}
          choices={[
            { id: 'self', label: 'For me' },
            { id: 'someone-else', label: 'For someone else' },
          ]}
        />
      </fieldset>
      <div class="field">
        <label for="age">{them ? 'How old are they?' : 'How old are you?'}</label>
        <p class="hint" id="age-hint">
          In years. For a baby, use decimals: 0.5 is six months. Some causes are common at one age and rare at another.
        </p>
        <FieldError errors={errors} field="age" />
        <input
          id="age"
          inputMode="decimal"
          autocomplete="off"
          class="short"
          value={age}
          aria-describedby="age-hint"
          onInput={(event) => setAge(event.currentTarget.value)}
        />
      </div>
      <fieldset>
        <legend>{them ? 'What sex were they at birth?' : 'What sex were you at birth?'}</legend>
        <FieldError errors={errors} field="sex-female" />
        <Radios
          name="sex"
          value={sex}
          onChange={setSex}
          choices={[
            { id: 'female', label: 'Female' },
            { id: 'male', label: 'Male' },
            { id: 'unknown', label: 'Rather not say' },
          ]}
        />
      </fieldset>
      <button type="submit" class="primary">
        Continue
      </button>
    </form>
  )
}
