import type { CareItem, Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { navigate } from '../app/router.ts'
import { Titled } from '../app/Titled.tsx'
import { Call } from '../app/Warning.tsx'
import { BackButton } from '../components/BackButton.tsx'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { Prose, Sources } from '../components/Sources.tsx'
import { useAssessment } from '../interview/use-assessment.ts'
import { t } from '../words/index.ts'
import './find-care.css'
import { ListInUse } from './ListInUse.tsx'
import { findList, list } from './list.ts'
import { Nearest } from './Nearest.tsx'

const EMERGENCY = 'emergency-department'

/** Where the right people are: for the specialist in the address, or the first whom the result names. */
export function FindCare({ id }: { readonly id?: string }): JSX.Element {
  useEffect(() => {
    void findList()
  }, [])
  return (
    <NeedsWords>
      {(model) => (
        <Titled>
          <Shown model={model} id={id} />
        </Titled>
      )}
    </NeedsWords>
  )
}

function Shown({ model, id }: { readonly model: Model; readonly id: string | undefined }): JSX.Element {
  const specialists = model.care.filter(({ kind }) => kind === 'specialist').sort((a, b) => a.title.localeCompare(b.title))
  const { result } = useAssessment()
  const wanted = id ?? result?.steps.see[0]?.id ?? 'gp'
  const specialist = specialists.find((each) => each.id === wanted) ?? specialists[0]
  return (
    <>
      <BackButton first="/" />
      <h1 tabIndex={-1}>{t.findCare.title}</h1>
      <p class="lead">{t.findCare.lead}</p>
      <div class="field">
        <label for="whom">{t.findCare.whom}</label>
        <select
          id="whom"
          value={specialist?.id}
          onChange={(event) => navigate(`/find-care/${event.currentTarget.value}`, { replace: true })}
        >
          {specialists.map(({ id: each, title }) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {specialist && <Reach specialist={specialist} />}
      {specialist && list.value && <Nearest list={list.value} specialist={specialist} />}
      {list.value !== undefined && <ListInUse list={list.value} />}
    </>
  )
}

/** How to get to that kind of service, with or without a list. */
function Reach({ specialist: { id, what, how, basis } }: { readonly specialist: CareItem }): JSX.Element {
  return (
    <section class="panel">
      <h2>{t.findCare.reach}</h2>
      {id === EMERGENCY && <Call />}
      <p>
        <Prose text={what} />
      </p>
      {how && (
        <p>
          <Prose text={how} /> <Sources bases={[basis]} quiet />
        </p>
      )}
    </section>
  )
}
