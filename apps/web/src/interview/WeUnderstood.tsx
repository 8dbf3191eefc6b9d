import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { t } from '../words/index.ts'
import type { Understood } from './understood.ts'

interface Props {
  readonly items: readonly Understood[]
  readonly onWrong: (finding: string) => void
}

/** What the words were taken to mean, each with the words it came from and a way to take it back. */
export function WeUnderstood({ items, onWrong }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  const takeBack = (finding: string) => {
    // The button goes with its line: who uses the keyboard stays in this list.
    heading.current?.focus()
    onWrong(finding)
  }
  return (
    <section class="panel understood" aria-live="polite" hidden={items.length === 0}>
      <h2 tabIndex={-1} ref={heading}>
        {t.describe.understood}
      </h2>
      <ul>
        {items.map(({ finding, says, quotes }) => (
          <li key={finding}>
            {says}{' '}
            {quotes.map((quote) => (
              <>
                <q>{quote}</q>{' '}
              </>
            ))}
            <button type="button" class="link" onClick={() => takeBack(finding)}>
              {t.describe.wrong}
              <span class="hidden">: {says}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
