import type { Case } from '@kneebone/engine'
import type { JSX, TargetedSubmitEvent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { afterPaint } from '../app/after-paint.ts'
import { drawAhead } from '../body-map/shape.ts'
import type { Reading, Words } from '../reasoning/tasks.ts'
import { known, lookAhead, work } from '../reasoning/work.ts'
import { t } from '../words/index.ts'
import { dated } from './own-words.ts'
import { person, withChanges } from './state.ts'
import type { Sent } from './steps.ts'
import { itemsOf, kept, onMap, placesHeard, type Understood } from './understood.ts'
import { useDraft } from './use-draft.ts'
import { WeUnderstood } from './WeUnderstood.tsx'

const read = (words: Words) => work('understand', words)

/** What the page adds to the case; the places are confirmed on the map. */
function told(words: Words, reading: Reading, wrong: ReadonlySet<string>): Partial<Case> {
  const { answers, unconfirmed } = kept(reading, wrong)
  return { ...words, answers, unconfirmed }
}

/** The person's own words, before the map. They may be left out. */
export function Describe({ onSubmit, onDraft = () => {} }: Sent): JSX.Element {
  const [text, setText] = useState(person.value.text ?? '')
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState<readonly Understood[]>([])
  const empty = text.trim() === ''
  const words = dated(text, person.value, new Date())
  // Without words there is no day to keep.
  const unread = empty ? { text } : words
  const reading = empty ? undefined : known('understand', words)
  useEffect(() => {
    if (!empty) read(words).catch(() => {})
    else {
      setShown([])
      void lookAhead(withChanges({ ...unread, answers: {} }))
    }
  }, [text])
  useEffect(() => afterPaint(drawAhead), [])
  useDraft(() => onDraft(unread), [text])
  useEffect(() => {
    if (!reading) return
    setShown(itemsOf(reading))
    void lookAhead(withChanges(told(words, reading, wrong)))
  }, [reading, wrong])
  const send = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // Without the phrases, which could not be fetched, the words are kept and read later.
    const heard = empty ? undefined : await read(words).catch(() => undefined)
    placesHeard.value = heard ? onMap(kept(heard, wrong).sites) : []
    onSubmit(heard ? told(words, heard, wrong) : { ...unread, answers: {} })
  }
  return (
    <form onSubmit={send}>
      <h1 tabIndex={-1}>{t.describe.title(person.value.for === 'someone-else')}</h1>
      <p>{t.describe.lead}</p>
      <div class="field">
        <label for="words">{t.describe.label}</label>
        <p class="hint" id="words-hint">
          {t.describe.hint}
        </p>
        <textarea id="words" rows={4} value={text} aria-describedby="words-hint" onInput={(event) => setText(event.currentTarget.value)} />
      </div>
      <WeUnderstood
        items={shown.filter(({ finding }) => !wrong.has(finding))}
        onWrong={(finding) => setWrong(new Set([...wrong, finding]))}
      />
      <button type="submit" class="primary">
        {t.describe.next}
      </button>
    </form>
  )
}
