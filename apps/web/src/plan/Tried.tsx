import type { JSX, TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Radios } from '../components/Choices.tsx'
import { describedByError, ErrorSummary, FieldError, type FormError } from '../components/Errors.tsx'
import { TextField } from '../components/TextField.tsx'
import { newId } from '../data/new-id.ts'
import { p } from '../words/plan.ts'
import { BackToPlan } from './BackToPlan.tsx'
import { OUTCOMES, type Outcome } from './follow-up.ts'
import { followOf, keepFollow } from './kept.ts'
import type { Planned } from './planned.ts'

/** What was already tried, and how it went: for oneself, and for whoever is seen. */
export function Tried({ planned: { past } }: { readonly planned: Planned }): JSX.Element {
  const follow = followOf(past.id)
  const [what, setWhat] = useState('')
  const [outcome, setOutcome] = useState<string | undefined>(undefined)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const add = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found: FormError[] = []
    if (what.trim() === '') found.push({ field: 'what', message: p.tried.whatMissing })
    if (outcome === undefined) found.push({ field: `outcome-${OUTCOMES[0]}`, message: p.tried.outcomeMissing })
    setErrors(found)
    if (found.length > 0) return
    const entry = { id: newId(), what: what.trim(), outcome: outcome as Outcome }
    void keepFollow({ ...follow, tried: [...follow.tried, entry] }).then(() => {
      setWhat('')
      setOutcome(undefined)
    })
  }
  return (
    <>
      <BackToPlan id={past.id} />
      <h1 tabIndex={-1}>{p.tried.title}</h1>
      <p class="lead">{p.tried.lead}</p>
      {follow.tried.length === 0 ? (
        <p>{p.tried.none}</p>
      ) : (
        <ul class="kept">
          {follow.tried.map(({ id, what: name, outcome: how }) => (
            <li key={id}>
              <span>
                <strong>{name}</strong>
                <br />
                {p.tried.outcomes[how]}
              </span>
              <button
                type="button"
                class="secondary"
                aria-label={p.tried.removeOf(name)}
                onClick={() => void keepFollow({ ...follow, tried: follow.tried.filter((each) => each.id !== id) })}
              >
                {p.diary.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <h2>{p.tried.add}</h2>
      <form noValidate onSubmit={add}>
        <ErrorSummary errors={errors} />
        <TextField
          id="what"
          label={p.tried.what}
          hint={p.tried.whatHint}
          error={errors.find(({ field }) => field === 'what')?.message}
          width="wide"
          value={what}
          onInput={setWhat}
        />
        <fieldset {...describedByError(errors, `outcome-${OUTCOMES[0]}`)}>
          <legend>{p.tried.outcome}</legend>
          <FieldError errors={errors} field={`outcome-${OUTCOMES[0]}`} />
          <Radios
            name="outcome"
            value={outcome}
            choices={OUTCOMES.map((id) => ({ id, label: p.tried.outcomes[id] }))}
            onChange={setOutcome}
          />
        </fieldset>
        <button type="submit" class="primary">
          {p.tried.save}
        </button>
      </form>
    </>
  )
}
