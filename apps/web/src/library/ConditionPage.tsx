import {
  AGE_BANDS,
  type CareItem,
  type Condition,
  chanceInWords,
  gravestFirst,
  type Model,
  statement,
  URGENCY_WORDS,
} from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CallButton, First, Level, Then } from '../app/Warning.tsx'
import { RegionMap } from '../body-map/RegionMap.tsx'
import { InTurn } from '../components/InTurn.tsx'
import { Prose, Sources } from '../components/Sources.tsx'
import { t } from '../words/index.ts'
import { addressOf } from './kinds.ts'
import { signsAgainst, signsFor, signsOf, twoDigits } from './numbers.ts'
import { CareList, LinkList, Part } from './parts.tsx'
import { SignTable } from './SignTable.tsx'
import { knownSimilar, similarTo } from './similar.ts'

const MOST_SIGNS = 10
const MOST_AGAINST = 5

interface Props {
  readonly condition: Condition
  readonly model: Model
}

/** All that is known of one cause of pain: what it is and how urgent at once, the rest part by part. */
export function ConditionPage({ condition, model }: Props): JSX.Element {
  const { title, also, summary, mechanism, urgency } = condition
  const act = URGENCY_WORDS[urgency.level]
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {also.length > 0 && <p class="small">{t.library.also(also)}</p>}
      <p class="lead">
        <Prose text={summary} />
      </p>
      <section class={`card ${urgency.level}`} id="urgency">
        <h2>
          <Level level={urgency.level} /> <First act={act} />
        </h2>
        <CallButton act={act} />
        <Then act={act} />
        <p>
          <Prose text={urgency.why} /> <Sources bases={[urgency.basis]} />
        </p>
      </section>
      <InTurn of={condition}>
        {() => (
          <>
            <Part title={t.library.why} id="why">
              <p>
                <Prose text={mechanism} />
              </p>
            </Part>
            <Where condition={condition} model={model} />
          </>
        )}
        {() => <Signs condition={condition} model={model} />}
        {() => <LooksLike condition={condition} model={model} />}
        {() => <Risks condition={condition} model={model} />}
        {() => (
          <>
            <CareList title={t.library.now} id="now" links={condition.now} model={model} />
            <CareList title={t.library.avoid} id="avoid" links={condition.avoid} model={model} />
            <CareList title={t.library.see} id="see" links={condition.see} model={model} />
          </>
        )}
        {() => <CareList title={t.library.tests} id="tests" links={condition.tests} model={model} />}
        {() => <CareList title={t.library.treatments} id="treatments" links={condition.treatments} model={model} />}
        {() => <Besides condition={condition} model={model} />}
        {() => <Later condition={condition} model={model} />}
      </InTurn>
    </>
  )
}

/** When to come back, the usual course, how common it is, and what is not known. */
function Later({ condition, model }: Props): JSX.Element {
  const { course, comeBack, limits, status, icd10 } = condition
  return (
    <>
      {comeBack.length > 0 && (
        <Part title={t.library.comeBack} id="come-back">
          <ul>
            {gravestFirst(comeBack).map(({ says }) => (
              <li key={says}>
                <Prose text={says} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t.library.course} id="course">
        <p>
          <Prose text={course.usual} /> <Sources bases={[course.basis]} />
        </p>
        <h3>{t.library.stalled}</h3>
        <p>
          <Prose text={course.stalled} />
        </p>
      </Part>
      <Common condition={condition} />
      {limits && (
        <Part title={t.library.limits} id="limits">
          <p>
            <Prose text={limits} />
          </p>
        </Part>
      )}
      <p class="small">
        {t.library.status[status]} {t.library.version(model.version)} {icd10 && `ICD-10 ${icd10}.`}
      </p>
    </>
  )
}

function Signs({ condition, model }: Props): JSX.Element {
  const signs = signsOf(model, condition)
  const against = signsAgainst(signs, MOST_AGAINST)
  return (
    <>
      <Part title={t.library.fits} id="signs">
        <SignTable signs={signsFor(signs, MOST_SIGNS)} />
      </Part>
      {against.length > 0 && (
        <Part title={t.library.fitsNot} id="against">
          <ul>
            {against.map(({ finding, denied }) => (
              <li key={denied}>
                <a href={addressOf({ kind: 'findings', id: finding.id })}>{denied}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Where({ condition, model }: Props): JSX.Element {
  const titles = condition.structures.flatMap((id) => model.structures.find((structure) => structure.id === id)?.title ?? [])
  return (
    <Part title={t.library.where} id="where">
      <RegionMap regions={model.regions} marked={condition.regions.map((region) => ({ region }))} caption={t.map.usual} />
      <p>
        {condition.regions.map((id, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <a href={addressOf({ kind: 'regions', id })}>{model.regions.find((region) => region.id === id)?.title ?? id}</a>
          </span>
        ))}
      </p>
      {titles.length > 0 && <p>{t.library.structures(t.list(titles))}</p>}
    </Part>
  )
}

function LooksLike({ condition, model }: Props): JSX.Element | null {
  const [others, setOthers] = useState(knownSimilar(condition) ?? [])
  useEffect(() => void similarTo(model, condition).then(setOthers), [])
  if (others.length === 0) return null
  return (
    <Part title={t.library.looksLike} id="looks-like">
      <ul>
        {others.map(({ condition: other, differs }) => (
          <li key={other.id}>
            <a href={addressOf({ kind: 'conditions', id: other.id })}>{other.title}</a>
            {differs && <span>. {(differs.pointsTo === condition ? t.library.differsHere : t.library.differsThere)(differs.sign)}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Programmes, exercises, prevention, scores and families that name this cause. */
function Besides({ condition: { id }, model }: Props): JSX.Element | null {
  const care = (kind: CareItem['kind']) => model.care.filter((item) => item.kind === kind && item.conditions?.includes(id))
  const shelves = [
    { kind: 'programmes' as const, items: model.programmes.filter(({ conditions }) => conditions.includes(id)) },
    { kind: 'exercises' as const, items: care('exercise') },
    { kind: 'prevention' as const, items: care('prevention') },
    { kind: 'scores' as const, items: model.instruments.filter(({ conditions }) => conditions.includes(id)) },
    { kind: 'families' as const, items: model.families.filter(({ members }) => members.includes(id)) },
  ].filter(({ items }) => items.length > 0)
  if (shelves.length === 0) return null
  return (
    <Part title={t.library.besides} id="besides">
      {shelves.map(({ kind, items }) => (
        <section key={kind}>
          <h3>{t.library.kinds[kind]}</h3>
          <LinkList kind={kind} items={items} />
        </section>
      ))}
    </Part>
  )
}

function Risks({ condition, model }: Props): JSX.Element | null {
  if (condition.risks.length === 0) return null
  const findings = new Map(model.findings.map((finding) => [finding.id, finding]))
  return (
    <Part title={t.library.risks} id="risks">
      <ul>
        {condition.risks.map(({ finding, value, oddsRatio, basis }) => {
          const known = findings.get(finding)
          return (
            <li key={finding + value}>
              <a href={addressOf({ kind: 'findings', id: finding })}>{known ? statement(known, 'present', value) : finding}</a>:{' '}
              {(oddsRatio >= 1 ? t.library.odds : t.library.oddsLess)(twoDigits(oddsRatio))}. <Sources bases={[basis]} />
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

function Common({ condition: { prior, priorBasis } }: { readonly condition: Condition }): JSX.Element {
  return (
    <Part title={t.library.common} id="common">
      <details>
        <summary>{t.library.commonOf(chanceInWords(Math.max(...prior)))}</summary>
        <table>
          <tbody>
            {AGE_BANDS.map((band, i) => (
              <tr key={band}>
                <th scope="row">{t.library.ages[band]}</th>
                <td>{chanceInWords(prior[i] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {priorBasis.note} <Sources bases={[priorBasis]} />
        </p>
      </details>
    </Part>
  )
}
