import type { Basis } from '@kneebone/engine'
import type { JSX } from 'preact'
import { settings } from '../data/settings.ts'
import { namable } from '../knowledge/load.ts'
import { t } from '../words/index.ts'

interface Props {
  readonly bases: readonly Basis[]
  /** Says nothing of a judgement: the list it stands in says so once for all. */
  readonly quiet?: boolean
}

/** Where a statement comes from: opens the citation, which leads to the page of the source; or says that it is our judgement. */
export function Sources({ bases, quiet = false }: Props): JSX.Element | null {
  const cited = bases.filter(({ source }) => source !== undefined)
  if (cited.length === 0 && quiet) return null
  if (cited.length === 0) return <span class="source">{t.frame.judgement}</span>
  const places = new Map<string, string[]>()
  for (const { source = '', at } of cited) places.set(source, [...(places.get(source) ?? []), ...(at === undefined ? [] : [at])])
  return (
    <>
      {[...places].map(([id, at]) => (
        <SourceNote key={id} id={id} at={at.join('; ')} />
      ))}
    </>
  )
}

/**
 * Running text of the knowledge; a source named in it, such as "(konst-2018)", opens like any other, and a call for an ambulance
 * names the number.
 */
export function Prose({ text }: { readonly text: string }): JSX.Element {
  const parts = t.emergency.withNumber(text, settings.value.emergencyNumber).split(/\(([a-z][a-z0-9-]*-(?:19|20)\d{2}[a-z]?)\)/)
  return <>{parts.map((part, i) => (i % 2 === 0 ? part : <SourceNote key={part} id={part} at="" />))}</>
}

function SourceNote({ id, at }: { readonly id: string; readonly at: string }): JSX.Element {
  const source = namable.value?.sources.find((each) => each.id === id)
  if (!source) return <span class="source">{id}</span>
  return (
    <details class="source">
      <summary>{t.frame.source}</summary>
      <span>
        <a href={`/library/sources/${id}`}>{source.cite}</a>
        {at && ` (${at})`}
      </span>
    </details>
  )
}
