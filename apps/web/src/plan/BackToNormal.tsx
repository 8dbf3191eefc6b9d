import type { PlannedItem } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Prose, Sources } from '../components/Sources.tsx'
import { careAddress } from '../library/kinds.ts'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'
import { BackToPlan } from './BackToPlan.tsx'
import { followOf } from './kept.ts'
import { LeftOut } from './LeftOut.tsx'
import type { Planned } from './planned.ts'
import { programmeOf } from './programme.ts'

/** The third phase: what the last stage aims at, what usually happens, and what keeps it from coming back. */
export function BackToNormal({ planned: { past, plan, assessment } }: { readonly planned: Planned }): JSX.Element {
  const programme = programmeOf(plan, followOf(past.id))
  const last = programme?.stages.at(-1)
  const cause = assessment.causes[0]
  const fit = plan.prevention.filter(({ withheld }) => withheld === undefined)
  return (
    <>
      <BackToPlan id={past.id} />
      <h1 tabIndex={-1}>{p.normal.title}</h1>
      <p class="lead">{p.normal.lead}</p>
      {last && (
        <p>
          <strong>{p.normal.aim}</strong> {last.says}
        </p>
      )}
      {cause && (
        <>
          <h2>{t.result.course}</h2>
          <p>
            <Prose text={`${cause.course.usual} ${cause.course.stalled}`} />
          </p>
        </>
      )}
      {fit.length > 0 && (
        <>
          <h2>{p.normal.prevent}</h2>
          <ul class="care">
            {fit.map((each) => (
              <Prevention key={each.item.id} planned={each} />
            ))}
          </ul>
          <p>
            <a href="/joint-load">{p.load.title}</a>
          </p>
        </>
      )}
      <LeftOut items={plan.prevention} heading="h2" />
      {plan.prevention.length === 0 && (
        <p>
          {p.normal.none} <a href="/library/prevention">{t.library.kinds.prevention}</a>
        </p>
      )}
    </>
  )
}

function Prevention({ planned: { item, cautions } }: { readonly planned: PlannedItem }): JSX.Element {
  const { id, title, what, how, notFor, grade, basis } = item
  return (
    <li>
      <a href={careAddress(id)}>
        <strong>{title}</strong>
      </a>
      <br />
      <Prose text={what} /> {grade && <em>({t.grades[grade]})</em>} <Sources bases={[basis]} quiet />
      <details class="more">
        <summary>{p.normal.how}</summary>
        {[how, notFor, ...(cautions ?? [])].map((text) => text && <p key={text}>{text}</p>)}
      </details>
    </li>
  )
}
