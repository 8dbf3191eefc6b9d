import type { Model } from '@kneebone/engine'
import type { JSX } from 'preact'
import { Titled } from '../app/Titled.tsx'
import { BackButton } from '../components/BackButton.tsx'
import { Moment } from '../components/Moment.tsx'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { About } from '../interview/About.tsx'
import { Describe } from '../interview/Describe.tsx'
import { Questions } from '../interview/Questions.tsx'
import { begun, submitChange } from '../interview/state.ts'
import { t } from '../words/index.ts'
import { NotFound } from './NotFound.tsx'

/** Changes one answer; all others are kept. */
export function ChangeAnswer({ id }: { readonly id: string }): JSX.Element {
  if (!begun.value) return <NotFound />
  return (
    <>
      <BackButton first="/answers" />
      {id === 'about' && <About onSubmit={submitChange} />}
      {id === 'words' && <Describe onSubmit={submitChange} />}
      {id !== 'about' && id !== 'words' && <NeedsWords>{(model) => <ChangeFinding id={id} model={model} />}</NeedsWords>}
      <Moment />
    </>
  )
}

function ChangeFinding({ id, model }: { readonly id: string; readonly model: Model }): JSX.Element {
  const finding = model.findings.find((each) => each.id === id)
  if (!finding)
    return (
      <Titled>
        <NotFound />
      </Titled>
    )
  return (
    <Titled>
      <Questions
        title={t.question.changeTitle}
        why={t.question.changeWhy}
        questions={[finding]}
        maySkip={false}
        submitLabel={t.question.save}
        onSubmit={submitChange}
      />
    </Titled>
  )
}
