import type { Assessment, CareStep } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Prose, Sources } from '../components/Sources.tsx'
import { Withheld } from '../components/Withheld.tsx'
import { careAddress } from '../library/kinds.ts'
import type { Said } from '../reasoning/said.ts'
import { t } from '../words/index.ts'
import { CheckFirst } from './CheckFirst.tsx'
import { NextWeeks } from './NextWeeks.tsx'

/** What to do next: whom to see and what to do now; open, but folded in an emergency, where the card on top says it. */
export function FirstSteps({ result, model }: { readonly result: Assessment; readonly model: Said }): JSX.Element {
  const { see, treatments, now, comeBack } = result.steps
  const calm = result.urgency.level !== 'emergency'
  return (
    <section id="what-to-do">
      <h2>{calm ? t.result.todo : t.result.later}</h2>
      {!calm && <p>{t.result.laterLead}</p>}
      <StepList title={t.result.see} steps={see} open={calm} first={FIRST_TO_SEE} find />
      <StepList title={t.result.now} steps={now} open={calm} />
      {comeBack.length > 0 && (
        <details class="steps" open={calm}>
          <summary>
            <h3>{t.result.comeBack}</h3>
          </summary>
          <ul>
            {comeBack.map((sentence) => (
              <li key={sentence}>
                <Prose text={sentence} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {calm && <CheckFirst steps={[...now.slice(0, FIRST), ...treatments.slice(0, FIRST)]} model={model} />}
      <NextWeeks result={result} model={model} />
    </section>
  )
}

/** The rest of what to do, folded. */
export function MoreSteps({ result }: { readonly result: Assessment }): JSX.Element {
  const { tests, treatments, avoid, withheld } = result.steps
  return (
    <>
      <StepList title={t.result.avoid} steps={avoid} />
      <StepList title={t.result.tests} steps={tests.filter((test) => test.use !== 'not-helpful')} />
      <StepList title={t.result.uselessTests} steps={tests.filter((test) => test.use === 'not-helpful')} />
      <StepList title={t.result.treatments} steps={treatments} />
      <Withheld steps={withheld} heading="h3" />
    </>
  )
}

interface ListProps {
  readonly title: string
  readonly steps: readonly CareStep[]
  readonly open?: boolean
  /** Steps shown before the rest is folded. */
  readonly first?: number
  /** The steps are people to see, who can be looked for nearby. */
  readonly find?: boolean
}

const FIRST = 4
/** One to go to, and one to go on to. */
const FIRST_TO_SEE = 2

function StepList({ title, steps, open = false, first = FIRST, find = false }: ListProps): JSX.Element | null {
  if (steps.length === 0) return null
  const more = steps.slice(first)
  return (
    <details class="steps" open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <StepItems steps={steps.slice(0, first)} find={find} />
      {more.length > 0 && (
        <details class="more">
          <summary>{t.result.moreSteps(more.length)}</summary>
          <StepItems steps={more} find={find} />
        </details>
      )}
    </details>
  )
}

function StepItems({ steps, find }: { readonly steps: readonly CareStep[]; readonly find: boolean }): JSX.Element {
  return (
    <ul>
      {steps.map((step) => (
        <Step key={step.id} step={step} find={find} />
      ))}
    </ul>
  )
}

function Step({ step, find }: { readonly step: CareStep; readonly find: boolean }): JSX.Element {
  return (
    <li>
      <a href={careAddress(step.id)}>
        <strong>{step.title}</strong>
      </a>
      <br />
      {step.use === 'only-if' && `${t.result.onlyIf} `}
      <Prose text={step.says ?? step.what} /> {step.grade && <em>({t.grades[step.grade]})</em>}
      {step.cautions?.map((why) => (
        <p key={why} class="caution">
          <strong>{t.result.caution}</strong> {why}
        </p>
      ))}
      {step.checkFirst?.map(({ says }) => (
        <p key={says} class="small">
          {t.result.unlessKnown} {says}
        </p>
      ))}
      {find && (
        <p>
          <a href={`/find-care/${step.id}`} aria-label={t.result.findOne(step.title)}>
            {t.findCare.near}
          </a>
        </p>
      )}
      <details class="more">
        <summary>{t.result.details}</summary>
        {step.says && (
          <p>
            <Prose text={step.what} />
          </p>
        )}
        {step.how && <p>{step.how}</p>}
        {step.benefit && (
          <p>
            <strong>{t.result.benefit}</strong> {step.benefit}
          </p>
        )}
        {step.harm && (
          <p>
            <strong>{t.result.harm}</strong> {step.harm}
          </p>
        )}
        <p class="small">
          {t.result.forCauses(step.for)} <Sources bases={[step.basis]} />
        </p>
      </details>
    </li>
  )
}
