import type { Finding, Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Sources } from '../components/Sources.tsx'
import { SelfTestFigure } from '../figures/SelfTestFigure.tsx'
import { t } from '../words/index.ts'
import { flagsWith } from './expressions.ts'
import { type Sign, shareInWords, signsOf, twoDigits } from './numbers.ts'
import { LinkList, Part } from './parts.tsx'

const MOST = 15
const CLEAR = 0.7

interface Props {
  readonly finding: Finding
  readonly model: Model
}

/** One thing that can be asked, seen, felt or tested, and what it says about the causes. */
export function FindingPage({ finding, model }: Props): JSX.Element {
  const { title, ask, yes, no, how, who, values, unit, says, background, basis, kind } = finding
  const about = model.conditions.flatMap((condition) => signsOf(model, condition, finding.id).map((sign) => ({ condition, sign })))
  const labelOf = ({ value }: Sign) => values.find(({ id }) => id === value)?.label
  const pointsTo = about
    .filter(({ sign }) => sign.present > CLEAR)
    .sort((a, b) => b.sign.present * b.sign.withIt - a.sign.present * a.sign.withIt)
    .slice(0, MOST)
    .map(({ condition, sign }) => ({
      id: condition.id,
      title: condition.title,
      note: [labelOf(sign), shareInWords(sign.withIt)].filter(Boolean).join(', '),
    }))
  const rulesOut = about
    .filter(({ sign }) => sign.absent < -2 * CLEAR)
    .sort((a, b) => a.sign.absent - b.sign.absent)
    .slice(0, MOST)
    .map(({ condition, sign }) => ({ id: condition.id, title: condition.title, note: labelOf(sign) }))
  const raises = model.conditions.flatMap((condition) =>
    condition.risks
      .filter((risk) => risk.finding === finding.id && risk.oddsRatio > 1)
      .map((risk) => ({ id: condition.id, title: condition.title, note: t.library.odds(twoDigits(risk.oddsRatio)) })),
  )
  const flags = flagsWith(model, finding.id)
  const phrases = Object.values(says).flat()
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <Part title={t.library.asked} id="asked">
        <p class="lead">{ask}</p>
        {yes && <p>{t.question.yesMeans(yes)}</p>}
        {no && <p>{no}</p>}
        <p>{t.library.who[who]}</p>
      </Part>
      {how && (
        <Part title={t.library.howToCheck} id="how">
          <p>{how}</p>
        </Part>
      )}
      <SelfTestFigure finding={finding.id} />
      {kind !== 'yes-no' && kind !== 'region' && (
        <Part title={t.library.values} id="values">
          <ul>
            {values.map((value) => (
              <li key={value.id}>
                {value.label} {unit} <span class="small">({shareInWords(background[value.id] ?? 0)})</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {kind === 'yes-no' && (
        <p>
          {t.library.leakIs(shareInWords(background.present ?? 0))} <Sources bases={[basis]} />
        </p>
      )}
      {flags.length > 0 && (
        <Part title={t.library.inFlags} id="flags">
          <LinkList kind="red-flags" items={flags} />
        </Part>
      )}
      {pointsTo.length > 0 && (
        <Part title={t.library.pointsTo} id="points-to">
          <LinkList kind="conditions" items={pointsTo} />
        </Part>
      )}
      {rulesOut.length > 0 && (
        <Part title={t.library.rulesOut} id="rules-out">
          <LinkList kind="conditions" items={rulesOut} />
        </Part>
      )}
      {raises.length > 0 && (
        <Part title={t.library.raises} id="raises">
          <LinkList kind="conditions" items={raises} />
        </Part>
      )}
      {phrases.length > 0 && (
        <details class="more">
          <summary>{t.library.sayings}</summary>
          <p class="small">{phrases.map((phrase) => `“${phrase}”`).join(', ')}</p>
        </details>
      )}
    </>
  )
}
