import { URGENCY_WORDS, type Urgency } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading } from '../components/Loading.tsx'
import { t } from '../words/index.ts'
import { type Figures, MEASURES, type Miss, MODES, type SetFigures, type Share } from './figures.ts'

type State = { readonly is: 'loading' | 'none' | 'failed' } | { readonly is: 'there'; readonly figures: Figures }

/** How often Kneebone was right in the last evaluation, and everything that went wrong in it. */
export function Accuracy(): JSX.Element {
  const [state, setState] = useState<State>({ is: 'loading' })
  useEffect(() => {
    read().then(setState)
  }, [])
  return (
    <>
      <h1 tabIndex={-1}>{t.accuracy.title}</h1>
      <p class="lead">{t.accuracy.lead}</p>
      {state.is === 'loading' && <Loading />}
      {state.is === 'failed' && <p>{t.accuracy.failed}</p>}
      {state.is === 'none' && (
        <div class="panel">
          <h2>{t.accuracy.none}</h2>
          <p>{t.accuracy.noneLead}</p>
        </div>
      )}
      {state.is === 'there' && (
        <>
          <p>{t.accuracy.modes}</p>
          {state.figures.sets.map((set) => (
            <OneSet key={set.set} figures={set} />
          ))}
          <p class="small">{t.accuracy.measured(state.figures.knowledge, state.figures.hash.slice(0, 12))}</p>
        </>
      )}
    </>
  )
}

async function read(): Promise<State> {
  try {
    const response = await fetch('/accuracy.json')
    if (response.status === 404) return { is: 'none' }
    return { is: 'there', figures: (await response.json()) as Figures }
  } catch {
    return { is: 'failed' }
  }
}

function OneSet({ figures: { set, cases, shares, misses } }: { readonly figures: SetFigures }): JSX.Element {
  const about = t.accuracy.sets[set]
  const hazardous = misses.filter((miss) => miss.hazardous)
  const others = misses.filter((miss) => !miss.hazardous)
  return (
    <section>
      <h2>{about?.title ?? set}</h2>
      <p>
        {t.accuracy.cases(cases)} {about?.lead}
      </p>
      {hazardous.length > 0 && (
        <>
          <h3>{t.accuracy.hazardous}</h3>
          <Misses misses={hazardous} />
        </>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it must be scrolled with the keyboard */}
      <section class="scroll" aria-label={t.accuracy.figuresOf(about?.title ?? set)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.accuracy.measure}</th>
              {MODES.map((mode) => (
                <th key={mode} scope="col">
                  {t.accuracy.mode[mode]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">{t.accuracy.measures[measure]}</th>
                {MODES.map((mode) => (
                  <td key={mode}>
                    <Shared share={shares[measure][mode]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {others.length > 0 && (
        <details class="fold">
          <summary>
            <h3>{t.accuracy.misses(others.length)}</h3>
          </summary>
          <Misses misses={others} />
        </details>
      )}
    </section>
  )
}

const percent = (share: number): number => Math.round(share * 100)

function Shared({ share }: { readonly share: Share | undefined }): JSX.Element | null {
  if (!share) return null
  return (
    <>
      {t.accuracy.share(percent(share.share))} <span class="range">{t.accuracy.range(percent(share.low), percent(share.high))}</span>
    </>
  )
}

function Misses({ misses }: { readonly misses: readonly Miss[] }): JSX.Element {
  return (
    <ul class="care">
      {misses.map(({ id, diagnosis, key, said, kinds, reason }) => (
        <li key={id}>
          <strong>{diagnosis}</strong>: {kinds.map((kind) => t.accuracy.kinds[kind]).join('; ')}.{' '}
          {(kinds.includes('too-low') || kinds.includes('too-high')) && t.accuracy.told(nameOf(key), saidInWords(said))} {reason}
        </li>
      ))}
    </ul>
  )
}

const nameOf = (level: string): string => URGENCY_WORDS[level as Urgency]?.name ?? level
const saidInWords = (said: Miss['said']): string =>
  MODES.flatMap((mode) => (said[mode] ? [`${nameOf(said[mode])} (${t.accuracy.mode[mode].toLowerCase()})`] : [])).join(', ')
