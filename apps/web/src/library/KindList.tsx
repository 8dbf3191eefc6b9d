import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { InTurn } from '../components/InTurn.tsx'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { NotFound } from '../pages/NotFound.tsx'
import { t } from '../words/index.ts'
import { addressOf, isKind, type Kind, type Listed, listed } from './kinds.ts'

/** One shelf: every entry by title, narrowed by what is typed. */
export function KindList({ kind }: { readonly kind: string }): JSX.Element {
  if (!isKind(kind)) return <NotFound title={t.library.missing} />
  return <Shelf kind={kind} />
}

function Shelf({ kind }: { readonly kind: Kind }): JSX.Element {
  const [phrase, setPhrase] = useState('')
  const wanted = phrase.trim().toLowerCase()
  return (
    <>
      <Trail />
      <h1 tabIndex={-1}>{t.library.kinds[kind]}</h1>
      <p class="lead">{t.library.shown[kind]}</p>
      <search class="field">
        <label for="filter">{t.library.filter}</label>
        <input id="filter" type="search" autocomplete="off" value={phrase} onInput={(event) => setPhrase(event.currentTarget.value)} />
      </search>
      <NeedsWords>{(model) => <Found all={listed(model).filter((entry) => entry.kind === kind)} wanted={wanted} />}</NeedsWords>
    </>
  )
}

interface FoundProps {
  readonly all: readonly Listed[]
  /** Part of a title or of another name, in small letters. */
  readonly wanted: string
}

/** Lines that come together. */
const LINES = 60

function Found({ all, wanted }: FoundProps): JSX.Element {
  const found = all.filter(({ title, also }) => [title, ...also].some((name) => name.toLowerCase().includes(wanted)))
  const pieces = Array.from({ length: Math.ceil(found.length / LINES) }, (_, i) => found.slice(i * LINES, (i + 1) * LINES))
  return (
    <>
      <p role="status" class="small">
        {wanted ? t.library.results(found.length) : t.library.count(all.length)}
      </p>
      <ul class="found">
        <InTurn key={wanted} of={found[0] ?? all} atOnce={1} as="li">
          {pieces.map((piece) => () => <Lines entries={piece} />)}
        </InTurn>
      </ul>
    </>
  )
}

function Lines({ entries }: { readonly entries: readonly Listed[] }): JSX.Element {
  return (
    <>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={addressOf(entry)}>{entry.title}</a>
        </li>
      ))}
    </>
  )
}

/** The way back up: the library, and the shelf. */
export function Trail({ kind }: { readonly kind?: Kind }): JSX.Element {
  return (
    <nav class="trail" aria-label={t.library.title}>
      <a href="/library">{t.library.title}</a>
      {kind && (
        <>
          {' '}
          <span aria-hidden="true">›</span> <a href={`/library/${kind}`}>{t.library.kinds[kind]}</a>
        </>
      )}
    </nav>
  )
}
