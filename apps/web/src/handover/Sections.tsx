import type { JSX } from 'preact'
import { t } from '../words/index.ts'
import type { HandOver } from './hand-over.ts'
import { causeInWords, type Line, sectionsOf } from './text.ts'

/** The four parts of the summary. */
export function Sections({ page }: { readonly page: HandOver }): JSX.Element {
  return (
    <>
      {sectionsOf(page).map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <Row key={line.title} line={line} />
          ))}
          {title === t.handover.assessment && <Causes page={page} />}
        </section>
      ))}
    </>
  )
}

function Row({ line: { title, says, rest = [], apart } }: { readonly line: Line }): JSX.Element {
  if (apart)
    return (
      <>
        <p class="run-in">
          <strong>{title}:</strong>
        </p>
        <ul class="run-in">
          {says.map((each) => (
            <li key={each}>{each}</li>
          ))}
          {rest.length > 0 && <li>{t.handover.more(rest.length)}</li>}
        </ul>
      </>
    )
  return (
    <p>
      <strong>{title}:</strong> {says.join('; ')}
      {rest.length > 0 && `${says.at(-1)?.endsWith('.') ? ' ' : '; '}${t.handover.more(rest.length)}`}
    </p>
  )
}

function Causes({ page: { causes, noneOfThese } }: { readonly page: HandOver }): JSX.Element {
  return (
    <>
      <h3>{t.handover.causes}</h3>
      <ol>
        {causes.map((cause, rank) => (
          <li key={cause.title}>
            <strong>{causeInWords(cause)}</strong>
            <Reasons title={t.handover.for} says={cause.for} most={Math.max(1, 3 - rank)} />
            <Reasons title={t.handover.against} says={cause.against} most={Math.max(0, 2 - rank)} />
          </li>
        ))}
      </ol>
      <p>{t.handover.noneOfThese(noneOfThese)}</p>
    </>
  )
}

interface ReasonsProps {
  readonly title: string
  readonly says: readonly string[]
  /** How many of them half a page has room for. */
  readonly most: number
}

function Reasons({ title, says, most }: ReasonsProps): JSX.Element | null {
  if (says.length === 0 || most === 0) return null
  return (
    <>
      {' '}
      <span class="reasons">
        <em>{title}</em> {says.slice(0, most).join('; ')}.
      </span>
    </>
  )
}
