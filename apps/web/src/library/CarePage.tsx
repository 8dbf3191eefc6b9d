import type { CareItem, CareLink, Condition, Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Prose, Sources } from '../components/Sources.tsx'
import { t } from '../words/index.ts'
import { HowToExercise } from './HowToExercise.tsx'
import { addressOf } from './kinds.ts'
import { LinkList, Part, titled } from './parts.tsx'

interface Props {
  readonly item: CareItem
  readonly model: Model
}

/** A test, a treatment, a specialist, or something to do oneself: what it is, its benefit and harm, and what it is used for. */
export function CarePage({ item, model }: Props): JSX.Element {
  const { id, title, what, benefit, harm, how, burden, course, grade, basis, kind, exercise } = item
  const programmes = model.programmes.filter(({ stages }) => stages.some(({ exercises }) => exercises.includes(id)))
  const uses = usesOf(model, item.id, ['see', 'tests', 'treatments', 'now'])
  const avoids = usesOf(model, item.id, ['avoid'])
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">
        <Prose text={what} /> {grade && <em>({t.grades[grade]})</em>} <Sources bases={[basis]} />
      </p>
      {exercise && <HowToExercise exercise={exercise} title={title} />}
      {how && (
        <Part title={t.library.how} id="how">
          <p>
            <Prose text={how} />
          </p>
        </Part>
      )}
      {benefit && (
        <Part title={t.library.benefit} id="benefit">
          <p>
            <Prose text={benefit} />
          </p>
        </Part>
      )}
      {harm && (
        <Part title={t.library.harm} id="harm">
          <p>
            <Prose text={harm} />
          </p>
        </Part>
      )}
      {course && (
        <Part title={t.library.careCourse} id="course">
          <p>
            <Prose text={course} />
          </p>
        </Part>
      )}
      {burden && (
        <Part title={t.library.burden} id="burden">
          <p>
            <Prose text={burden} />
          </p>
        </Part>
      )}
      <Against item={item} />
      {item.conditions && item.conditions.length > 0 && (
        <Part title={t.library.goodFor} id="good-for">
          <LinkList kind="conditions" items={titled(model.conditions, item.conditions)} />
        </Part>
      )}
      {programmes.length > 0 && (
        <Part title={t.library.inProgrammes} id="in-programmes">
          <LinkList kind="programmes" items={programmes} />
        </Part>
      )}
      {kind === 'specialist' && (
        <p>
          <a href={`/find-care/${id}`}>{t.findCare.near}</a>
        </p>
      )}
      <Uses title={kind === 'specialist' ? t.library.seenFor : t.library.usedFor} id="used-for" uses={uses} />
      <Uses title={t.library.avoidIn} id="avoid" uses={avoids} />
    </>
  )
}

/** Who should leave it, and what about a person speaks against it. */
function Against({ item: { notFor, notWith = [] } }: { readonly item: CareItem }): JSX.Element | null {
  if (!notFor && notWith.length === 0) return null
  return (
    <Part title={t.library.notFor} id="not-for">
      {notFor && (
        <p>
          <Prose text={notFor} />
        </p>
      )}
      <ul>
        {notWith.map(({ why, basis }) => (
          <li key={why}>
            <Prose text={why} /> <Sources bases={[basis]} quiet />
          </li>
        ))}
      </ul>
    </Part>
  )
}

interface Use {
  readonly condition: Condition
  readonly link: CareLink
}

type List = 'see' | 'tests' | 'treatments' | 'now' | 'avoid'

const usesOf = (model: Model, id: string, lists: readonly List[]): readonly Use[] =>
  model.conditions
    .flatMap((condition) => lists.flatMap((list) => condition[list].filter((link) => link.id === id).map((link) => ({ condition, link }))))
    .sort((a, b) => a.condition.title.localeCompare(b.condition.title))

function Uses({ title, id, uses }: { readonly title: string; readonly id: string; readonly uses: readonly Use[] }): JSX.Element | null {
  if (uses.length === 0) return null
  return (
    <Part title={title} id={id}>
      <ul class="care">
        {uses.map(({ condition, link }) => (
          <li key={condition.id + link.why + link.when}>
            <a href={addressOf({ kind: 'conditions', id: condition.id })}>{condition.title}</a>{' '}
            {link.use === 'not-helpful' && <em>({t.library.notHelpful})</em>}
            {link.use === 'only-if' && <em>({t.library.onlyIf})</em>}
            <br />
            <Prose text={[link.when, link.why, link.effect].filter(Boolean).join(' ')} /> {link.grade && <em>({t.grades[link.grade]})</em>}{' '}
            <Sources bases={[link.basis]} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
