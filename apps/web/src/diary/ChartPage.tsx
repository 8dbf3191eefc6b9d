import type { Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { BackButton } from '../components/BackButton.tsx'
import { Radios } from '../components/Choices.tsx'
import { placeName } from '../interview/answer-words.ts'
import { p } from '../words/plan.ts'
import { type DiaryEntry, latestFirst, MOST_PAIN, pointsOf, siteKey, sitesOf } from './entry.ts'
import { LateChart } from './LateChart.tsx'
import { marksOf } from './words.ts'

interface Props {
  readonly entries: readonly DiaryEntry[]
  readonly model: Model
}

const RANGE = [0, MOST_PAIN] as const

/** The pain of the diary over time, as a line and as a table. */
export function ChartPage({ entries, model }: Props): JSX.Element {
  const sites = sitesOf(entries)
  const [chosen, setChosen] = useState('')
  const site = sites.find((each) => siteKey(each) === chosen)
  const points = useMemo(() => pointsOf(entries, site), [entries, chosen])
  const what = site ? placeName(model.regions, site) : p.chart.worst
  return (
    <>
      <BackButton first="/diary" />
      <h1 tabIndex={-1}>{p.chart.title}</h1>
      {points.length < 2 && <p class="lead">{p.chart.few}</p>}
      {sites.length > 1 && (
        <fieldset>
          <legend>{p.chart.which}</legend>
          <Radios
            name="site"
            value={chosen}
            choices={[
              { id: '', label: p.chart.worst },
              ...sites.map((each) => ({ id: siteKey(each), label: placeName(model.regions, each) })),
            ]}
            onChange={setChosen}
          />
        </fieldset>
      )}
      <LateChart points={points} range={RANGE} label={p.chart.label(what)} />
      <table>
        <caption class="legend">{what}</caption>
        <thead>
          <tr>
            <th scope="col">{p.chart.when}</th>
            <th scope="col">{p.chart.pain}</th>
            <th scope="col">{p.chart.marks}</th>
          </tr>
        </thead>
        <tbody>
          {latestFirst(entries).flatMap((entry) => {
            const [point] = pointsOf([entry], site)
            return point
              ? [
                  <tr key={entry.id}>
                    <th scope="row">{p.dateShort(entry.at)}</th>
                    <td>{point.value}</td>
                    <td>{marksOf(entry).join(' ')}</td>
                  </tr>,
                ]
              : []
          })}
        </tbody>
      </table>
      <p>
        <a href="/scores">{p.scores.title}</a>
      </p>
    </>
  )
}
