import type { CaseProblem, Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Titled } from '../app/Titled.tsx'
import { CheckPage } from '../check/CheckPage.tsx'
import { Loading } from '../components/Loading.tsx'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { WordsFailed } from '../components/WordsFailed.tsx'
import type { Past } from '../data/database.ts'
import { ChartPage } from '../diary/ChartPage.tsx'
import { Diary } from '../diary/Diary.tsx'
import { EntryPage } from '../diary/EntryPage.tsx'
import { NotFound } from '../pages/NotFound.tsx'
import { ScorePage } from '../scores/ScorePage.tsx'
import { Scores } from '../scores/Scores.tsx'
import '../style/plan.css'
import { t } from '../words/index.ts'
import { p } from '../words/plan.ts'
import { BackToNormal } from './BackToNormal.tsx'
import { BuildUp } from './BuildUp.tsx'
import { Calm } from './Calm.tsx'
import { ExercisePage } from './ExercisePage.tsx'
import { JointLoads } from './JointLoads.tsx'
import { type Kept, kept, readKept } from './kept.ts'
import { PlanList } from './PlanList.tsx'
import { PlanPage } from './PlanPage.tsx'
import { type Planned, usePlan } from './planned.ts'
import { Tried } from './Tried.tsx'

interface Given {
  readonly model: Model
  readonly kept: Kept
}

interface Route {
  readonly pattern: RegExp
  readonly page: (found: readonly string[], given: Given) => JSX.Element
}

const ofResult = (id: string, { model, kept: { past } }: Given, page: (planned: Planned) => JSX.Element): JSX.Element => {
  const result = past.find((each) => each.id === decodeURIComponent(id))
  if (!result) return <NotFound title={p.plan.gone} />
  return <OfResult key={id} model={model} past={result} page={page} />
}

interface OfResultProps {
  readonly model: Model
  readonly past: Past
  readonly page: (planned: Planned) => JSX.Element
}

/** A page about one kept result, once its plan is worked out. */
function OfResult({ model, past, page }: OfResultProps): JSX.Element {
  const { made, failed, again } = usePlan(past)
  if (failed) return <WordsFailed again={again} />
  if (!made) return <Loading />
  return <Titled>{'problems' in made ? <Unreadable problems={made.problems} /> : page({ model, past, ...made })}</Titled>
}

const ROUTES: readonly Route[] = [
  { pattern: /^\/plan$/, page: (_, given) => <PlanList kept={given.kept} /> },
  { pattern: /^\/plan\/([^/]+)$/, page: ([, id = ''], given) => ofResult(id, given, (planned) => <PlanPage planned={planned} />) },
  { pattern: /^\/plan\/([^/]+)\/calm$/, page: ([, id = ''], given) => ofResult(id, given, (planned) => <Calm planned={planned} />) },
  { pattern: /^\/plan\/([^/]+)\/build-up$/, page: ([, id = ''], given) => ofResult(id, given, (planned) => <BuildUp planned={planned} />) },
  {
    pattern: /^\/plan\/([^/]+)\/back-to-normal$/,
    page: ([, id = ''], given) => ofResult(id, given, (planned) => <BackToNormal planned={planned} />),
  },
  { pattern: /^\/plan\/([^/]+)\/tried$/, page: ([, id = ''], given) => ofResult(id, given, (planned) => <Tried planned={planned} />) },
  {
    pattern: /^\/plan\/([^/]+)\/exercises\/([a-z0-9-]+)$/,
    page: ([, id = '', exercise = ''], given) => ofResult(id, given, (planned) => <ExercisePage planned={planned} id={exercise} />),
  },
  {
    pattern: /^\/plan\/([^/]+)\/now(?:\/(signs|changes|result))?$/,
    page: ([, id = '', step = 'pain'], given) => ofResult(id, given, (planned) => <CheckPage planned={planned} step={step} />),
  },
  { pattern: /^\/joint-load$/, page: (_, { model }) => <JointLoads model={model} /> },
  { pattern: /^\/diary$/, page: (_, given) => <Diary kept={given.kept} model={given.model} /> },
  { pattern: /^\/diary\/chart$/, page: (_, given) => <ChartPage entries={given.kept.diary} model={given.model} /> },
  {
    pattern: /^\/diary\/([^/]+)$/,
    page: ([, id = ''], given) => <EntryPage id={decodeURIComponent(id)} kept={given.kept} model={given.model} />,
  },
  { pattern: /^\/scores$/, page: (_, given) => <Scores kept={given.kept} model={given.model} /> },
  { pattern: /^\/scores\/([a-z0-9-]+)$/, page: ([, id = ''], given) => <ScorePage id={id} kept={given.kept} model={given.model} /> },
]

/** Pages about the time after a result: plan, diary, questionnaires, and how it is now. */
export function pageAt(path: string): JSX.Element {
  for (const { pattern, page } of ROUTES) {
    const found = pattern.exec(path)
    if (found) return <Ready>{(given) => page(found, given)}</Ready>
  }
  return <NotFound />
}

/** Waits for what is kept and for the whole knowledge. */
function Ready({ children }: { readonly children: (given: Given) => JSX.Element }): JSX.Element {
  const [read, setRead] = useState<'reading' | 'there' | 'failed'>('reading')
  useEffect(() => {
    readKept()
      .then(() => setRead('there'))
      .catch(() => setRead('failed'))
  }, [])
  if (read === 'failed')
    return (
      <Titled>
        <h1 tabIndex={-1}>{p.plan.notKept}</h1>
        <p>{t.data.unavailable}</p>
      </Titled>
    )
  if (read === 'reading') return <Loading />
  return <NeedsWords>{(model) => <Titled>{children({ model, kept: kept.value as Kept })}</Titled>}</NeedsWords>
}

function Unreadable({ problems }: { readonly problems: readonly CaseProblem[] }): JSX.Element {
  return (
    <>
      <h1 tabIndex={-1}>{p.plan.unreadable}</h1>
      <p>{p.plan.unreadableLead}</p>
      <ul>
        {problems.map(({ where, message, fix }) => (
          <li key={where}>{t.data.fault(where, message, fix)}</li>
        ))}
      </ul>
      <p>
        <a href="/my-data">{t.data.title}</a>
      </p>
    </>
  )
}
