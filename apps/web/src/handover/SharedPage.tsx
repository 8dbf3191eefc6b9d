import { type Case, readCase } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { navigate, part } from '../app/router.ts'
import { Titled } from '../app/Titled.tsx'
import { Faults } from '../components/Faults.tsx'
import { Loading } from '../components/Loading.tsx'
import { told } from '../interview/answer-words.ts'
import { begun, takeUp } from '../interview/state.ts'
import { loadWhole, whole } from '../knowledge/load.ts'
import { t } from '../words/index.ts'
import { triedInWords } from './hand-over.ts'
import { openFragment } from './link.ts'
import type { Note } from './note.ts'

type State =
  | { readonly is: 'reading' | 'damaged' | 'newer' }
  | { readonly is: 'faulty'; readonly faults: readonly string[] }
  | { readonly is: 'there'; readonly person: Case; readonly note: Note }

/** A case that came with a link: shows what it holds, and asks before it takes the place of anything. */
export function SharedPage(): JSX.Element {
  const [state, setState] = useState<State>({ is: 'reading' })
  const fragment = part.value
  useEffect(() => {
    read(fragment).then(setState)
  }, [fragment])
  if (state.is === 'there')
    return (
      <Titled>
        <Ask person={state.person} note={state.note} />
      </Titled>
    )
  return (
    <>
      <h1 tabIndex={-1}>{state.is === 'damaged' || state.is === 'faulty' ? t.shared.damaged : t.shared.title}</h1>
      {state.is === 'reading' && <Loading />}
      {state.is === 'damaged' && <p>{t.shared.damagedLead}</p>}
      {(state.is === 'damaged' || state.is === 'faulty') && <Ways />}
      {state.is === 'newer' && <Newer />}
      {state.is === 'faulty' && <Faults title={t.shared.faults} faults={state.faults} />}
    </>
  )
}

/** A newer Kneebone made the link: perhaps it is there after a reload. */
function Newer(): JSX.Element {
  return (
    <>
      <p>{t.shared.newer}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => location.reload()}>
          {t.frame.reload}
        </button>
        <a class="button" href="/">
          {t.shared.toStart}
        </a>
      </div>
    </>
  )
}

/** Where to go from here. */
function Ways(): JSX.Element {
  return (
    <div class="actions">
      <a class="button" href="/my-data">
        {t.shared.toFile}
      </a>
      <a class="button" href="/">
        {t.shared.toStart}
      </a>
    </div>
  )
}

async function read(fragment: string): Promise<State> {
  const opened = await openFragment(fragment)
  if (!opened.ok) return { is: opened.why }
  const model = await loadWhole().catch(() => undefined)
  if (!model) return { is: 'faulty', faults: [t.frame.wordsFailed] }
  const checked = readCase(model, opened.person)
  if (checked.ok) return { is: 'there', person: checked.value, note: opened.note }
  return { is: 'faulty', faults: checked.problems.map(({ where, message, fix }) => t.data.fault(where, message, fix)) }
}

function Ask({ person, note }: { readonly person: Case; readonly note: Note }): JSX.Element | null {
  const model = whole.value
  if (!model) return null
  const open = () => {
    takeUp(person, note)
    navigate('/result', { replace: true })
  }
  const tried = triedInWords(note).join('; ')
  const notes = [
    { title: t.shared.note.wants, says: note.wants },
    { title: t.shared.note.tried, says: tried },
  ].filter(({ says }) => says)
  return (
    <>
      <h1 tabIndex={-1}>{t.shared.mine}</h1>
      <p class="lead">{t.shared.lead}</p>
      {begun.value && (
        <p class="notice">
          {t.shared.replaces} {t.shared.keepFirst} <a href="/result">{t.frame.result}</a>
        </p>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={open}>
          {t.shared.open}
        </button>
        <button type="button" class="secondary" onClick={() => navigate('/', { replace: true })}>
          {t.shared.leave}
        </button>
      </div>
      <h2>{t.shared.holds}</h2>
      <dl class="facts">
        {[...told(model, person), ...notes].map(({ title, says }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
