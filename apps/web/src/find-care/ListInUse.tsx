import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Faults } from '../components/Faults.tsx'
import { FileField } from '../components/FileField.tsx'
import { t } from '../words/index.ts'
import { putAway, useFile, useSample } from './list.ts'
import type { ServiceList } from './services.ts'

const MOST_FAULTS = 8

/** Which list is in use, and how to open another. */
export function ListInUse({ list }: { readonly list: ServiceList | null }): JSX.Element {
  const [faults, setFaults] = useState<readonly string[]>([])
  return (
    <section>
      {list ? (
        <>
          <p class="small">{t.findCare.using(list.title, list.services.length)}</p>
          <button type="button" class="secondary" onClick={() => void putAway()}>
            {t.findCare.forget}
          </button>
        </>
      ) : (
        <>
          <h2>{t.findCare.noList}</h2>
          <p>{t.findCare.noListLead}</p>
        </>
      )}
      <FileField
        id="list"
        label={t.findCare.file}
        hint={t.findCare.fileHint}
        accept=".json,.geojson,application/json,application/geo+json"
        onFile={(file) => void useFile(file).then(setFaults)}
      />
      <Faults title={t.findCare.failed} faults={shown(faults)} />
      {!list && (
        <button type="button" class="secondary" onClick={() => void useSample()}>
          {t.findCare.sample}
        </button>
      )}
    </section>
  )
}

/** The first faults, each a sentence, and how many more there are. */
const shown = (faults: readonly string[]): readonly string[] => [
  ...faults.slice(0, MOST_FAULTS).map((fault) => `${fault}.`),
  ...(faults.length > MOST_FAULTS ? [t.findCare.more(faults.length - MOST_FAULTS)] : []),
]
