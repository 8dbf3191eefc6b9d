import { type Claim, jointLoad, type Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Radios } from '../components/Choices.tsx'
import { Sources } from '../components/Sources.tsx'
import { TextField } from '../components/TextField.tsx'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'

const JOINTS = ['knee', 'hip'] as const
const MOST = 400

/** What one knee or hip carries in daily life at a given weight: measured values, and what is often said beside them. */
export function JointLoads({ model }: { readonly model: Model }): JSX.Element {
  const [joint, setJoint] = useState<(typeof JOINTS)[number]>('knee')
  const [text, setText] = useState('')
  const weight = Number(text.replace(',', '.'))
  const right = weight > 0 && weight <= MOST
  const wrong = text.trim() !== '' && !right
  return (
    <>
      <h1 tabIndex={-1}>{p.load.title}</h1>
      <p class="lead">{p.load.lead}</p>
      <fieldset>
        <legend>{p.load.joint}</legend>
        <Radios
          inline
          name="joint"
          value={joint}
          choices={JOINTS.map((id) => ({ id, label: p.load.joints[id] }))}
          onChange={(id) => setJoint(id as (typeof JOINTS)[number])}
        />
      </fieldset>
      <TextField
        id="weight"
        label={p.load.weight}
        hint={p.load.weightHint}
        error={wrong ? p.load.weightWrong(MOST) : undefined}
        width="short"
        inputMode="decimal"
        value={text}
        onInput={setText}
      />
      <table>
        <caption class="legend">{p.load.measured}</caption>
        <thead>
          <tr>
            <th scope="col">{p.load.activity}</th>
            <th scope="col">{right ? p.load.kilograms : p.load.times}</th>
          </tr>
        </thead>
        <tbody>
          {jointLoad(model, joint, right ? weight : 1).map(({ activity, times, kilograms, basis }) => (
            <tr key={activity}>
              <th scope="row">{activity}</th>
              <td>
                {right ? p.load.kilogramsOf(kilograms, times) : p.load.timesOf(times)} <Sources bases={[basis]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{p.load.limits}</p>
      <h2>{p.load.said}</h2>
      <ul class="care">
        {claimsOf(model).map((claim) => (
          <Said key={claim.id} claim={claim} />
        ))}
      </ul>
    </>
  )
}

/** Claims that are judged by the measured loads, or by how weight changes them. */
function claimsOf(model: Model): readonly Claim[] {
  const sources = new Set(model.jointLoads.map(({ basis }) => basis.source))
  return model.claims.filter(({ basis, says }) => basis.some(({ source }) => sources.has(source)) || /kilogram/i.test(says))
}

function Said({ claim: { id, says, verdict, because, from, basis } }: { readonly claim: Claim }): JSX.Element {
  return (
    <li>
      <a href={`/library/claims/${id}`}>“{says}”</a>
      <br />
      <strong>{t.library.verdicts[verdict]}.</strong> {because} <Sources bases={basis} quiet /> {p.load.saidBy}{' '}
      <Sources bases={from.map(({ source, at }) => (at === undefined ? { source } : { source, at }))} />
    </li>
  )
}
