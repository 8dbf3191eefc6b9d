import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { whole } from '../knowledge/load.ts'
import { t } from '../words/index.ts'
import { addressOf, KINDS, type Listed, listed } from './kinds.ts'
import { find, prepare } from './search.ts'

const entries = computed(() => (whole.value ? listed(whole.value) : []))

/** The shelves, and one search over all of them. */
export function Library(): JSX.Element {
  const [phrase, setPhrase] = useState('')
  const found = find(entries.value, phrase)
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
      <NeedsWords>
        {() => (
          <>
            <p role="status">{searching && t.library.results(found.length)}</p>
            {searching ? <Found entries={found} /> : <Shelves />}
          </>
        )}
      </NeedsWords>
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

function Shelves(): JSX.Element {
  return (
    <ul class="shelves">
      {KINDS.map((kind) => (
        <li key={kind}>
          <a href={`/library/${kind}`}>
            <strong>{t.library.kinds[kind]}</strong>
            <span>{t.library.shown[kind]}</span>
            <span class="small">{t.library.count(entries.value.filter((entry) => entry.kind === kind).length)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
