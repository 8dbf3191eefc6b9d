import type { Model, Site } from '@kneebone/engine'
import type { JSX } from 'preact'
import { navigate } from '../app/router.ts'
import { AskTwice } from '../components/AskTwice.tsx'
import { BackButton } from '../components/BackButton.tsx'
import { removeDiary } from '../data/database.ts'
import { newId } from '../data/new-id.ts'
import { person } from '../interview/state.ts'
import { NotFound } from '../pages/NotFound.tsx'
import { type Kept, keepEntry, readKept } from '../plan/kept.ts'
import { p } from '../words/plan.ts'
import { EntryForm } from './EntryForm.tsx'
import { type DiaryEntry, latestFirst, siteKey } from './entry.ts'

const NEW = 'new'

interface Props {
  readonly id: string
  readonly kept: Kept
  readonly model: Model
}

/** A new entry, or one to change or delete. */
export function EntryPage({ id, kept, model }: Props): JSX.Element {
  const entry = id === NEW ? fresh(kept) : kept.diary.find((each) => each.id === id)
  if (!entry) return <NotFound title={p.diary.gone} />
  const save = async (changed: DiaryEntry) => {
    await keepEntry(changed)
    navigate('/diary')
  }
  return (
    <>
      <BackButton first="/diary" />
      <h1 tabIndex={-1}>{id === NEW ? p.diary.add : p.diary.change}</h1>
      <EntryForm model={model} entry={entry} onSave={save} />
      {id !== NEW && <Delete id={id} />}
    </>
  )
}

/** An empty entry for now, with the places of the last one; else those that were marked in a result. */
function fresh({ diary, past }: Kept): DiaryEntry {
  const [last] = latestFirst(diary)
  const marked: readonly Site[] = past[0]?.case.sites ?? person.value.sites ?? []
  const sites = last ? last.pains.flatMap(({ site }) => site ?? []) : [...new Map(marked.map((site) => [siteKey(site), site])).values()]
  return {
    id: newId(),
    at: new Date().toISOString(),
    pains: sites.map((site) => ({ site, pain: Number.NaN })),
    flare: false,
    load: 'usual',
    medicines: '',
    helped: '',
    note: '',
  }
}

function Delete({ id }: { readonly id: string }): JSX.Element {
  const remove = async () => {
    await removeDiary(id)
    await readKept()
    navigate('/diary')
  }
  return <AskTwice act={p.diary.delete} sure={p.diary.sure} yes={p.diary.deleteYes} onYes={() => void remove()} />
}
