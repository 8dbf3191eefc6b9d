import { type Expression, type Model, type RedFlag, statement } from '@kneebone/engine'
import type { JSX } from 'preact'
import { CallButton, First, Level, Then } from '../app/Warning.tsx'
import { Prose, Sources } from '../components/Sources.tsx'
import { t } from '../words/index.ts'
import { addressOf } from './kinds.ts'
import { LinkList, Part } from './parts.tsx'

interface Props {
  readonly flag: RedFlag
  readonly model: Model
}

/** One rule that raises the urgency whatever the chances say. */
export function RedFlagPage({ flag, model }: Props): JSX.Element {
  const feared = flag.fear.flatMap((id) => model.conditions.find((condition) => condition.id === id) ?? [])
  return (
    <>
      <h1 tabIndex={-1}>{flag.title}</h1>
      <section class={`card ${flag.urgency}`}>
        <h2>
          <Level level={flag.urgency} /> <First act={flag} />
        </h2>
        <CallButton act={flag} />
        <Then act={flag} />
        <p>
          <Prose text={flag.why} />
        </p>
      </section>
      <Part title={t.library.flagWhen} id="when">
        <When expression={flag.when} model={model} />
      </Part>
      {flag.unknownFloor && <Doubt floor={flag.unknownFloor} model={model} />}
      {feared.length > 0 && (
        <Part title={t.library.fear} id="fear">
          <LinkList kind="conditions" items={feared} />
        </Part>
      )}
      <Part title={t.library.reasons} id="reasons">
        <ul>
          {flag.basis.map((basis) => (
            <li key={`${basis.source}${basis.note}`}>
              {basis.note} <Sources bases={[basis]} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

/** What the rule asks of somebody who cannot tell. */
function Doubt({ floor, model }: { readonly floor: NonNullable<RedFlag['unknownFloor']>; readonly model: Model }): JSX.Element {
  return (
    <Part title={t.library.floor} id="not-sure">
      <p>{t.library.floorLead}</p>
      <LinkList kind="findings" items={model.findings.filter(({ id }) => floor.answers.includes(id))} />
      {floor.with && <When expression={floor.with} model={model} />}
      <p>
        <Level level={floor.urgency} /> <Prose text={`${floor.act} ${floor.why}`} />
      </p>
    </Part>
  )
}

/** A rule as nested lists. */
function When({ expression, model }: { readonly expression: Expression; readonly model: Model }): JSX.Element {
  const words = t.library.expressions
  if ('all' in expression) return <Parts title={words.all} parts={expression.all} model={model} />
  if ('any' in expression) return <Parts title={words.any} parts={expression.any} model={model} />
  if ('of' in expression) return <Parts title={words.atLeast(expression.atLeast)} parts={expression.of} model={model} />
  if ('sex' in expression) return <span>{words.sex[expression.sex]}</span>
  if ('age' in expression) {
    const { from, below } = expression.age
    if (from !== undefined && below !== undefined) return <span>{words.ageBetween(from, below)}</span>
    return <span>{from === undefined ? words.ageBelow(below ?? 0) : words.ageFrom(from)}</span>
  }
  const finding = model.findings.find(({ id }) => id === expression.finding)
  return (
    <a href={addressOf({ kind: 'findings', id: expression.finding })}>
      {finding ? statement(finding, 'present', expression.value) : expression.finding}
    </a>
  )
}

interface PartsProps {
  readonly title: string
  readonly parts: readonly Expression[]
  readonly model: Model
}

function Parts({ title, parts, model }: PartsProps): JSX.Element {
  return (
    <div>
      {title}:
      <ul>
        {parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <When expression={part} model={model} />
          </li>
        ))}
      </ul>
    </div>
  )
}
