import type { JSX } from 'preact'
import { Answers } from '../pages/Answers.tsx'
import { ChangeAnswer } from '../pages/ChangeAnswer.tsx'
import { Interview } from '../pages/Interview.tsx'
import { Method } from '../pages/Method.tsx'
import { MyData } from '../pages/MyData.tsx'
import { NotFound } from '../pages/NotFound.tsx'
import { Settings } from '../pages/Settings.tsx'
import { Site } from '../pages/Site.tsx'
import { Start } from '../pages/Start.tsx'
import { StartAgain } from '../pages/StartAgain.tsx'
import { Result } from '../result/Result.tsx'
import { later } from './Later.tsx'

const PlanPages = later<{ readonly path: string }>(() =>
  import('../plan/pages.tsx').then(
    (pages) =>
      ({ path }) =>
        pages.pageAt(path),
  ),
)
const Library = later(() => import('../library/Library.tsx').then((page) => page.Library))
const KindList = later<{ readonly kind: string }>(() => import('../library/KindList.tsx').then((page) => page.KindList))
const Entry = later<{ readonly kind: string; readonly id: string }>(() => import('../library/Entry.tsx').then((page) => page.Entry))
const HandOverPage = later(() => import('../handover/HandOverPage.tsx').then((page) => page.HandOverPage))
const SharedPage = later(() => import('../handover/SharedPage.tsx').then((page) => page.SharedPage))
const Accuracy = later(() => import('../accuracy/Accuracy.tsx').then((page) => page.Accuracy))
const FindCare = later<{ readonly id?: string }>(() => import('../find-care/FindCare.tsx').then((page) => page.FindCare))

interface Route {
  readonly pattern: RegExp
  readonly page: (found: readonly string[]) => JSX.Element
}

const ROUTES: readonly Route[] = [
  { pattern: /^\/$/, page: () => <Start /> },
  { pattern: /^\/start-again$/, page: () => <StartAgain /> },
  { pattern: /^\/questions\/(\d{1,2})$/, page: ([, number]) => <Interview index={Number(number) - 1} /> },
  { pattern: /^\/answers$/, page: () => <Answers /> },
  { pattern: /^\/answers\/([a-z0-9-]+)$/, page: ([, id = '']) => <ChangeAnswer id={id} /> },
  { pattern: /^\/result$/, page: () => <Result /> },
  { pattern: /^\/hand-over$/, page: () => <HandOverPage /> },
  { pattern: /^\/shared$/, page: () => <SharedPage /> },
  { pattern: /^\/find-care$/, page: () => <FindCare /> },
  { pattern: /^\/find-care\/([a-z0-9-]+)$/, page: ([, id = '']) => <FindCare id={id} /> },
  { pattern: /^\/library$/, page: () => <Library /> },
  { pattern: /^\/library\/([a-z-]+)$/, page: ([, kind = '']) => <KindList kind={kind} /> },
  { pattern: /^\/library\/([a-z-]+)\/([a-z0-9-]+)$/, page: ([, kind = '', id = '']) => <Entry kind={kind} id={id} /> },
  { pattern: /^\/(?:plan|diary|scores|joint-load)(?:\/.*)?$/, page: ([path = '']) => <PlanPages path={path} /> },
  { pattern: /^\/my-data$/, page: () => <MyData /> },
  { pattern: /^\/settings$/, page: () => <Settings /> },
  { pattern: /^\/about$/, page: () => <Site /> },
  { pattern: /^\/how-we-reason$/, page: () => <Method /> },
  { pattern: /^\/accuracy$/, page: () => <Accuracy /> },
]

/** The page at an address; a kind word where there is none. */
export function pageAt(path: string): JSX.Element {
  for (const { pattern, page } of ROUTES) {
    const found = pattern.exec(path)
    if (found) return page(found)
  }
  return <NotFound />
}
