import type { CareItem, CareStep } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Prose, Sources } from '../components/Sources.tsx'
import { Withheld } from '../components/Withheld.tsx'
import { careAddress } from '../library/kinds.ts'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'
import { BackToPlan } from './BackToPlan.tsx'
import { BeSeenFirst } from './PlanPage.tsx'
import type { Planned } from './planned.ts'

/** The page of the knowledge that says how load and rest take turns. */
const PACING = 'pace-load-and-rest'

/** The first phase: what calms it down, what to leave for now, and how load and rest take turns. */
export function Calm({ planned }: { readonly planned: Planned }): JSX.Element {
  const { model, past, assessment } = planned
  const { now, avoid, comeBack, withheld } = assessment.steps
  const pacing = model.care.find(({ id }) => id === PACING)
  return (
    <>
      <BackToPlan id={past.id} />
      <h1 tabIndex={-1}>{p.calm.title}</h1>
      <p class="lead">{p.calm.lead}</p>
      <BeSeenFirst planned={planned} />
      <Steps title={t.result.now} steps={now} />
      <Steps title={t.result.avoid} steps={avoid} />
      {pacing && planned.plan.begin !== 'seen-first' && <Pacing item={pacing} />}
      {comeBack.length > 0 && (
        <>
          <h2>{t.result.comeBack}</h2>
          <ul>
            {comeBack.map((sentence) => (
              <li key={sentence}>
                <Prose text={sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Withheld steps={withheld} heading="h2" />
    </>
  )
}

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly CareStep[] }): JSX.Element | null {
  if (steps.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul class="care">
        {steps.map(({ id, title: name, says, what, how, cautions, basis }) => (
          <li key={id}>
            <a href={careAddress(id)}>
              <strong>{name}</strong>
            </a>
            <br />
            <Prose text={says ?? what} /> {how && <Prose text={how} />} <Sources bases={[basis]} quiet />
            {cautions?.map((caution) => (
              <p key={caution}>
                <strong>{p.plan.caution}</strong> {caution}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Pacing({ item: { what, benefit, harm, how, notFor, basis } }: { readonly item: CareItem }): JSX.Element {
  return (
    <>
      <h2>{p.calm.pacing}</h2>
      <p>
        {what} {benefit} {harm}
      </p>
      <p>
        {how} <Sources bases={[basis]} />
      </p>
      {notFor && <p>{notFor}</p>}
    </>
  )
}
