import type { Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { loadWhole, whole, wholeFailed } from '../knowledge/load.ts'
import { t } from '../words/index.ts'
import { Loading } from './Loading.tsx'
import { WordsFailed } from './WordsFailed.tsx'

/** Shows what needs the whole knowledge once it is there; until then says so, and helps when it cannot be loaded. */
export function NeedsWords({ children }: { readonly children: (model: Model) => JSX.Element }): JSX.Element {
  useEffect(() => void loadWhole().catch(() => {}), [])
  if (whole.value) return children(whole.value)
  if (!wholeFailed.value) return <Loading says={t.frame.loadingWords} />
  return <WordsFailed again={() => void loadWhole().catch(() => {})} />
}
