import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { loadWhole, whole } from '../knowledge/load.ts'
import { t } from '../words/index.ts'
import { addressOf, KINDS, type Kind, type Listed, listed } from './kinds.ts'
import { find, MOST, prepare } from './search.ts'

const entries = computed(() => (whole.value ? listed(whole.value) : []))

/** The shelves, and one search over all of them. */
export function Library(): JSX.Element {
  const [phrase, setPhrase] = useState('')
  const found = find(entries.value, phrase)
  useEffect(() => void loadWhole().catch(() => {}), [])
  useEffect(() => void prepare(entries.value), [entries.value])
  const searching = phrase.trim() !== ''
  return (
    <>
      <h1 tabIndex={-1}>{t.library.title}</h1>
      <p class="lead">{t.library.lead}</p>
      <search class="field">
        <label for="search">{t.library.search}</label>
        <p class="hint" id="search-hint">
          {t.library.searchHint}
        </p>
        <input
          id="search"
          type="search"
          autocomplete="off"
          value={phrase}
          aria-describedby="search-hint"
          onInput={(event) => setPhrase(event.currentTarget.value)}
        />
      </search>
      <p role="status">{searching && whole.value && t.library.results(found.length, found.length === MOST)}</p>
      {searching ? <NeedsWords>{() => <Found entries={found} />}</NeedsWords> : <Shelves />}
    </>
  )
}

function Found({ entries: found }: { readonly entries: readonly Listed[] }): JSX.Element {
  return (
    <ul class="found">
      {found.map((entry) => (
        <li key={entry.kind + entry.id}>
          <a href={addressOf(entry)}>{entry.title}</a> <span class="small">{t.library.kind[entry.kind]}</span>
        </li>
      ))}
    </ul>
  )
}

/** How many pages a shelf has; its room is kept until they are counted. */
const countOf = (kind: Kind): string =>
  whole.value ? t.library.count(entries.value.filter((entry) => entry.kind === kind).length) : '\u00a0'

/** The shelves stand there at once: their counts come with the knowledge. */
function Shelves(): JSX.Element {
  return (
    <ul class="shelves">
      {KINDS.map((kind) => (
        <li key={kind}>
          <a href={`/library/${kind}`}>
            <strong>{t.library.kinds[kind]}</strong>
            <span>{t.library.shown[kind]}</span>
            <span class="small">{countOf(kind)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
