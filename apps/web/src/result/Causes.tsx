import type { Assessment, Cause, Reason, Site } from '@kneebone/engine'
import type { JSX } from 'preact'
import { RegionMap } from '../body-map/RegionMap.tsx'
import { Prose, Sources } from '../components/Sources.tsx'
import { person } from '../interview/state.ts'
import type { Said } from '../reasoning/said.ts'
import { t } from '../words/index.ts'
import { sourceOf } from './source-of.ts'

/** Cards shown before "less likely". */
const FIRST = 3
const MOST_FOR = 6
const MOST_AGAINST = 5

interface Props {
  readonly result: Assessment
  readonly model: Said
}

/** What could cause it: the likeliest, open but in an emergency. */
export function FirstCause({ result, model }: Props): JSX.Element {
  const [first] = result.causes
  return (
    <section id="causes">
      <h2>{t.result.causes}</h2>
      <p>{t.result.causesLead}</p>
      <Families families={result.families} />
      {first && <CauseCard cause={first} open={result.urgency.level !== 'emergency'} model={model} sites={person.value.sites ?? []} />}
    </section>
  )
}

/** The next causes folded, the rest behind one more fold. */
export function OtherCauses({ result, model }: Props): JSX.Element {
  const card = (cause: Cause) => <CauseCard key={cause.id} cause={cause} open={false} model={model} sites={person.value.sites ?? []} />
  const others = result.causes.slice(FIRST)
  return (
    <>
      {result.causes.slice(1, FIRST).map(card)}
      {result.together.length > 0 && (
        <div class="panel">
          <h3>{t.result.together}</h3>
          {result.together.map(({ a, b, says }) => (
            <p key={a + b}>
              <Prose text={says} />
            </p>
          ))}
        </div>
      )}
      {result.legs.length > 0 && (
        <div class="panel">
          <h3>{t.result.legs}</h3>
          {result.legs.map(({ side, causes }) => (
            <p key={side}>
              {t.result.leg[side]}:{' '}
              {causes.map(({ id, title, words }, n) => (
                <span key={id}>
                  {n > 0 && '; '}
                  <a href={`/library/conditions/${id}`}>{title}</a>, {words}
                </span>
              ))}
            </p>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <details class="fold">
          <summary>
            <h3>{t.result.others}</h3>
          </summary>
          {others.map(card)}
        </details>
      )}
    </>
  )
}

/** Kinds of one illness that the answers do not tell apart, with the chance of any of them. */
function Families({ families }: Pick<Assessment, 'families'>): JSX.Element | null {
  if (families.length === 0) return null
  return (
    <div class="panel">
      {families.map(({ id, title, words, says, members }) => (
        <p key={id}>
          <a href={`/library/families/${id}`}>
            <strong>{title}</strong>
          </a>
          : {words}. {t.result.family(members.length)} {says}
        </p>
      ))}
    </div>
  )
}

interface CardProps {
  readonly cause: Cause
  readonly open: boolean
  readonly model: Said
  readonly sites: readonly Site[]
}

function CauseCard({ cause, open, model, sites }: CardProps): JSX.Element {
  const [low, high] = cause.range
  return (
    <details class="cause" open={open}>
      <summary>
        <h3>
          <Name title={cause.title} />
        </h3>
        <span class="chance">{cause.words}</span>
        <Bar chance={cause.chance} range={cause.range} />
        {cause.standsOut && <span class="small">{t.result.standsOut}</span>}
      </summary>
      <p>
        <Prose text={cause.summary} />
      </p>
      <Where cause={cause} model={model} sites={sites} />
      <Reasons title={t.result.for} reasons={cause.reasons.filter(({ direction }) => direction === 'for').slice(0, MOST_FOR)} />
      <Reasons title={t.result.against} reasons={cause.reasons.filter(({ direction }) => direction === 'against').slice(0, MOST_AGAINST)} />
      {cause.reasons.some(({ basis }) => basis.source === undefined) && <p class="small">{t.result.judged}</p>}
      {cause.unexplained.length > 0 && <p>{t.result.unexplained(cause.unexplained.join('; '))}</p>}
      <details class="more">
        <summary>{t.result.more}</summary>
        <p>
          <Prose text={cause.mechanism} />
        </p>
        <h4>{t.result.course}</h4>
        <p>
          <Prose text={`${cause.course.usual} ${cause.course.stalled}`} />
        </p>
        <p class="small">
          {t.result.chance(cause.chance)}, {t.result.rangeOf(t.result.chance(low), t.result.chance(high))}.
          {cause.icd10 && ` ICD-10 ${cause.icd10}.`}
        </p>
      </details>
      <p>
        <a href={`/library/conditions/${cause.id}`}>
          {t.result.readMore}
          <span class="hidden">: {cause.title}</span>
        </a>
      </p>
    </details>
  )
}

/** A title; what it says in brackets is less loud. */
function Name({ title }: { readonly title: string }): JSX.Element {
  const [, name = title, brackets] = /^(.+?) (\(.+\))$/.exec(title) ?? []
  return (
    <>
      {name} {brackets && <span class="in-brackets">{brackets}</span>}
    </>
  )
}

/** The chance as a line from nothing to certain, its plausible range behind it. The words beside it say the same. */
function Bar({ chance, range: [low, high] }: Pick<Cause, 'chance' | 'range'>): JSX.Element {
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" width="100" height="6" />
      <rect class="bar-range" x={low * 100} width={Math.max(0.5, (high - low) * 100)} height="6" />
      <rect class="bar-chance" width={chance * 100} y="2" height="2" />
      <rect class="bar-end" x={Math.min(99, chance * 100)} width="1" height="6" />
    </svg>
  )
}

function Where({ cause, model, sites }: Pick<CardProps, 'cause' | 'model' | 'sites'>): JSX.Element | null {
  const source = sourceOf(model, cause, sites)
  if (sites.length === 0 || (!source && cause.path.length === 0)) return null
  return (
    <>
      <h4>{cause.path.length > 0 ? t.result.path : t.result.map}</h4>
      {cause.path.length > 0 && <p class="path">{cause.path.join(' → ')}</p>}
      {source && <RegionMap regions={model.regions} marked={sites} source={source} caption={t.map.painHere} />}
    </>
  )
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }): JSX.Element | null {
  if (reasons.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul class="reasons">
        {reasons.map(({ key, says, strength, basis }) => (
          <li key={key}>
            {says} <em>({t.result.strengths[strength]})</em> <Sources bases={[basis]} quiet />
          </li>
        ))}
      </ul>
    </>
  )
}
