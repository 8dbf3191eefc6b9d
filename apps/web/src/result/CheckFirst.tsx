import type { CareStep, Finding } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { OneQuestion } from '../interview/OneQuestion.tsx'
import { answerHere, answerOf } from '../interview/state.ts'
import type { Said } from '../reasoning/said.ts'
import { t } from '../words/index.ts'

interface Props {
  readonly steps: readonly CareStep[]
  readonly model: Said
}

/** Questions at most: what stays open stands with the advice itself. */
const MOST = 5

/** Asks for what would speak against advice and is not known, one question at a time, those that concern most advice first. */
export function CheckFirst({ steps, model }: Props): JSX.Element | null {
  const [answered, setAnswered] = useState(0)
  const open = openQuestions(steps, model).slice(0, MOST - answered)
  const [first] = open
  const heading = useRef<HTMLHeadingElement>(null)
  if (!first) return answered > 0 ? <p role="status">{t.result.checkDone}</p> : null
  const { finding, titles } = first
  const { id, ask, kind, multiple } = finding
  const here = kind === 'yes-no' || ((kind === 'choice' || kind === 'ordinal') && !multiple)
  return (
    <section class="panel">
      <h3 tabIndex={-1} ref={heading}>
        {t.result.checkFirst}
      </h3>
      <p>{t.result.checkFirstLead(titles)}</p>
      {here ? (
        <OneQuestion
          key={id}
          question={finding}
          answer={undefined}
          errors={[]}
          field={id}
          onAnswer={(answer) => {
            setAnswered(answered + 1)
            answerHere({ answers: { [id]: answer } })
            heading.current?.focus({ preventScroll: true })
          }}
        />
      ) : (
        <p>
          {ask} <a href={`/answers/${id}`}>{t.result.checkElsewhere}</a>
        </p>
      )}
      <p class="small" role="status">
        {answered > 0 && `${t.result.checkDone} `}
        {t.result.checkFirstLeft(open.length)}
      </p>
    </section>
  )
}

interface OpenQuestion {
  readonly finding: Finding
  /** Titles of the advice that depends on it. */
  readonly titles: readonly string[]
}

/** What a person can answer, each question once. "Not sure" is an answer: it is not asked again. */
function openQuestions(steps: readonly CareStep[], { findings }: Said): readonly OpenQuestion[] {
  const titles = new Map<string, Set<string>>()
  for (const { title, checkFirst = [] } of steps) {
    for (const id of checkFirst.flatMap((check) => check.findings)) titles.set(id, (titles.get(id) ?? new Set()).add(title))
  }
  return findings
    .filter(({ id, who }) => titles.has(id) && who !== 'clinician' && answerOf(id) === undefined)
    .map((finding) => ({ finding, titles: [...(titles.get(finding.id) ?? [])] }))
    .sort((a, b) => b.titles.length - a.titles.length)
}
