import type { JSX } from 'preact'
import { t } from '../words/index.ts'
import type { HandOver } from './hand-over.ts'
import { causeInWords, type Line, sectionsOf } from './text.ts'

/** The four parts of the page. */
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

function Row({ line: { title, says, apart } }: { readonly line: Line }): JSX.Element {
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
        </ul>
      </>
    )
  return (
    <p>
      <strong>{title}:</strong> {says.join('; ')}
    </p>
  )
}

function Causes({ page: { causes, noneOfThese } }: { readonly page: HandOver }): JSX.Element {
  return (
    <>
      <h3>{t.handover.causes}</h3>
      <ol>
        {causes.map((cause) => (
          <li key={cause.title}>
            <strong>{causeInWords(cause)}</strong>
            <Reasons title={t.handover.for} says={cause.for} />
            <Reasons title={t.handover.against} says={cause.against} />
          </li>
        ))}
      </ol>
      <p>{t.handover.noneOfThese(noneOfThese)}</p>
    </>
  )
}

function Reasons({ title, says }: Line): JSX.Element | null {
  if (says.length === 0) return null
  return (
    <>
      {' '}
      <span class="reasons">
        <em>{title}</em> {says.join('; ')}.
      </span>
    </>
  )
}
