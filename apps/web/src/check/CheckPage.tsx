import type { Case, FiredFlag } from '@kneebone/engine'
import { signal } from '@preact/signals'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { navigate } from '../app/router.ts'
import { Warnings } from '../app/Warning.tsx'
import { Choice } from '../components/Choice.tsx'
import { Checks, Radios } from '../components/Choices.tsx'
import { describedByError, ErrorSummary, FieldError, type FormError } from '../components/Errors.tsx'
import { Scale } from '../diary/Scale.tsx'
import { planAddress } from '../plan/address.ts'
import { BackToPlan } from '../plan/BackToPlan.tsx'
import type { Planned } from '../plan/planned.ts'
import { known, work } from '../reasoning/work.ts'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'
import { Compared } from './Compared.tsx'
import { complaints, type NowAnswers, nowOf, SEVERITY, TREND, warningSigns } from './now.ts'

/** The answers so far, for the result that they belong to. */
const given = signal<{ readonly of: string; readonly answers: NowAnswers }>({ of: '', answers: {} })

interface Props {
  readonly planned: Planned
  readonly step: string
}

/** "How is it now?": pain and trend, new warning signs, what is gone, then what that means. */
export function CheckPage({ planned, step }: Props): JSX.Element {
  const { past } = planned
  const answers = given.value.of === past.id ? given.value.answers : {}
  const begun = answers.severity !== undefined && (step !== 'result' || answers.signs !== undefined)
  const lost = step !== 'pain' && !begun
  const now = useMemo(() => nowOf(planned.model, past.case, answers), [answers])
  useEffect(() => {
    if (lost) navigate(planAddress(past.id, 'now'), { replace: true })
  }, [lost])
  const submit = (changes: NowAnswers, next: string) => {
    given.value = { of: past.id, answers: { ...answers, ...changes } }
    navigate(planAddress(past.id, `now/${next}`))
  }
  if (lost) return <p>{t.frame.loading}</p>
  return (
    <>
      <BackToPlan id={past.id} />
      {step === 'pain' && <PainNow planned={planned} answers={answers} onSubmit={(changes) => submit(changes, 'signs')} />}
      {step === 'signs' && <SignsNow planned={planned} answers={answers} onSubmit={(changes, next) => submit(changes, next)} />}
      {step === 'changes' && <GoneNow planned={planned} answers={answers} onSubmit={(changes) => submit(changes, 'result')} />}
      {step === 'result' && <Compared planned={planned} now={now} />}
    </>
  )
}

interface StepProps {
  readonly planned: Planned
  readonly answers: NowAnswers
  readonly onSubmit: (changes: NowAnswers, next: string) => void
}

const UNKNOWN = 'unknown'

function PainNow({ planned: { model, past }, answers, onSubmit }: StepProps): JSX.Element {
  const [severity, setSeverity] = useState(answers.severity)
  const [trend, setTrend] = useState(answers.trend)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const trends = model.findings.find(({ id }) => id === TREND)
  const was = past.case.answers?.[SEVERITY]
  // What does not hurt does not change either.
  const gone = severity === 0
  const first = `${TREND}-${trends?.values[0]?.id ?? UNKNOWN}`
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found: FormError[] = []
    if (severity === undefined) found.push({ field: 'severity-0', message: p.check.severityMissing })
    if (trend === undefined && !gone) found.push({ field: first, message: p.check.trendMissing })
    setErrors(found)
    if (severity !== undefined && found.length === 0) onSubmit({ severity, trend: gone ? UNKNOWN : (trend ?? UNKNOWN) }, 'signs')
  }
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <h1 tabIndex={-1}>{p.check.title}</h1>
      <p class="lead">{p.check.lead(p.day(past.at))}</p>
      <fieldset {...describedByError(errors, 'severity-0')}>
        <legend>{p.check.severity}</legend>
        {typeof was === 'number' && <p class="hint">{p.check.was(was)}</p>}
        <FieldError errors={errors} field="severity-0" />
        <Scale name="severity" value={typeof severity === 'number' ? severity : Number.NaN} onChange={setSeverity} />
        <Choice type="radio" name="severity" checked={severity === UNKNOWN} onChange={() => setSeverity(UNKNOWN)}>
          {t.question.unsure}
        </Choice>
      </fieldset>
      {!gone && (
        <fieldset {...describedByError(errors, first)}>
          <legend>{p.check.trend}</legend>
          <FieldError errors={errors} field={first} />
          <Radios
            name={TREND}
            value={trend}
            choices={[...(trends?.values ?? []), { id: UNKNOWN, label: t.question.unsure }]}
            onChange={setTrend}
          />
        </fieldset>
      )}
      <button type="submit" class="primary">
        {t.frame.continue}
      </button>
    </form>
  )
}

function SignsNow({ planned: { model, past }, answers, onSubmit }: StepProps): JSX.Element {
  const [signs, setSigns] = useState(answers.signs)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const asked = warningSigns(model, past.case)
  const field = `signs-${asked[0]?.id ?? 'none-of-these'}`
  const now = useMemo(() => nowOf(model, past.case, { ...answers, ...(signs === undefined ? {} : { signs }) }), [signs])
  const warnings = useWarnings(now)
  const send = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setErrors(signs === undefined ? [{ field, message: p.check.signsMissing }] : [])
    if (signs === undefined) return
    const asked = await work('ask', now).catch(() => undefined)
    // An emergency asks nothing more.
    onSubmit({ signs }, asked?.redFlags.some(({ urgency }) => urgency === 'emergency') ? 'result' : 'changes')
  }
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <h1 tabIndex={-1}>{p.check.signs}</h1>
      <p>{p.check.signsLead}</p>
      <Warnings flags={warnings} />
      <fieldset {...describedByError(errors, field)}>
        <legend class="hidden">{p.check.signs}</legend>
        <FieldError errors={errors} field={field} />
        <Checks name="signs" value={signs} choices={asked.map(({ id, title }) => ({ id, label: title }))} onChange={setSigns} />
      </fieldset>
      <button type="submit" class="primary">
        {t.frame.continue}
      </button>
    </form>
  )
}

/** Warning signs that these answers set off; the last ones while they are being worked out. */
function useWarnings(now: Case): readonly FiredFlag[] {
  const last = useRef<readonly FiredFlag[]>([])
  useEffect(() => void work('ask', now).catch(() => {}), [now])
  const asked = known('ask', now)
  if (asked) last.current = asked.redFlags.filter((flag) => flag.interrupts)
  return last.current
}

function GoneNow({ planned: { model, past }, answers, onSubmit }: StepProps): JSX.Element {
  const [gone, setGone] = useState(answers.gone)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const had = complaints(model, past.case)
  const field = `gone-${had[0]?.id ?? 'none-of-these'}`
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setErrors(gone === undefined && had.length > 0 ? [{ field, message: p.check.goneMissing }] : [])
    if (gone !== undefined || had.length === 0) onSubmit({ gone: gone ?? [] }, 'result')
  }
  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={errors} />
      <h1 tabIndex={-1}>{p.check.gone}</h1>
      <p>{had.length > 0 ? p.check.goneLead : p.check.goneNothing}</p>
      {had.length > 0 && (
        <fieldset {...describedByError(errors, field)}>
          <legend class="hidden">{p.check.gone}</legend>
          <FieldError errors={errors} field={field} />
          <Checks name="gone" value={gone} choices={had.map(({ id, title }) => ({ id, label: title }))} onChange={setGone} />
        </fieldset>
      )}
      <button type="submit" class="primary">
        {p.check.show}
      </button>
    </form>
  )
}
