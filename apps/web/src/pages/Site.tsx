import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { loadWhole, whole } from '../knowledge/load.ts'
import { t } from '../words/index.ts'

/** What Kneebone is and is not. */
export function Site(): JSX.Element {
  useEffect(() => void loadWhole().catch(() => {}), [])
  const conditions = whole.value?.conditions ?? []
  return (
    <>
      <h1 tabIndex={-1}>{t.site.title}</h1>
      {t.site.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {conditions.length > 0 && (
        <p>{t.site.reviewed(conditions.filter(({ status }) => status === 'reviewed').length, conditions.length)}</p>
      )}
      <h2>{t.site.more}</h2>
      <ul>
        <li>
          <a href="/how-we-reason">{t.method.title}</a>
        </li>
        <li>
          <a href="/accuracy">{t.accuracy.title}</a>
        </li>
        <li>
          <a href="/my-data">{t.data.title}</a>
        </li>
      </ul>
    </>
  )
}
