import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { navigate } from '../app/router.ts'
import { BackButton } from '../components/BackButton.tsx'
import { Loading } from '../components/Loading.tsx'
import { Moment } from '../components/Moment.tsx'
import { About } from '../interview/About.tsx'
import { Describe } from '../interview/Describe.tsx'
import { Questions } from '../interview/Questions.tsx'
import { begun, keepDraft, steps, submit } from '../interview/state.ts'
import { stepAddress } from '../interview/steps.ts'
import { t } from '../words/index.ts'

/** One step of the interview by its place; a step that was never reached leads to the first. */
export function Interview({ index }: { readonly index: number }): JSX.Element {
  const step = steps.value[index]
  const reached = step !== undefined && (index === 0 || begun.value)
  useEffect(() => {
    if (!reached) navigate('/questions/1', { replace: true })
  }, [reached])
  if (!reached) return <Loading />
  return (
    <>
      <div class="between">
        <BackButton first={index > 0 ? stepAddress(index - 1) : '/'} />
        {begun.value && index > 0 && <a href="/answers">{t.question.seeAnswers}</a>}
      </div>
      {step.page === 'about' && <About onSubmit={(changes) => submit(index, changes)} />}
      {step.page === 'words' && <Describe onSubmit={(changes) => submit(index, changes)} onDraft={keepDraft} />}
      {step.page === 'screen' && <Screen index={index} />}
      <Moment />
    </>
  )
}

function Screen({ index }: { readonly index: number }): JSX.Element | null {
  const step = steps.value[index]
  if (step?.page !== 'screen') return null
  const { screen, title, lead, purpose, why, questions, remaining } = step.screen
  return (
    <Questions
      key={`${index}-${screen}`}
      title={lead || title}
      progress={`${purpose === 'safety' ? t.question.safety : t.question.pain}: ${t.question.more(remaining)}`}
      why={why}
      questions={questions}
      maySkip={purpose === 'decision'}
      submitLabel={t.frame.continue}
      onSubmit={(changes) => submit(index, changes)}
      onDraft={keepDraft}
    />
  )
}
