import { type Assessment, type Basis, type CareStep, type Cause, type Model, type Reason, URGENCY_WORDS } from '@kneebone/engine'
import type { JSX } from 'preact'
import { assessment, model, person, startAgain } from '../state.ts'
import { GRADES, ICONS, withNumber } from '../words.ts'

/** The assessment, the most important thing first. */
export function Result(): JSX.Element | null {
  const result = assessment.value
  if (!result || !model.value) return null
  return (
    <>
      <UrgencyCard result={result} />
      <Causes result={result} />
      <Steps result={result} />
      <Considered result={result} />
      <WouldChange result={result} />
      <p class="small">
        {result.confidence.words} Kneebone informs; it does not diagnose. Engine {result.versions.engine}, knowledge{' '}
        {result.versions.knowledge} ({result.versions.hash.slice(0, 12)}).
      </p>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => print()}>
          Print
        </button>
        <button type="button" class="secondary" onClick={() => save(result)}>
          Save as JSON
        </button>
        <button type="button" class="secondary" onClick={startAgain}>
          Start again
        </button>
      </div>
    </>
  )
}

/** The case and its assessment as a file: the same JSON as on the command line and from the server. */
function save(result: Assessment): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify({ case: person.value, assessment: result }, null, 2)], { type: 'application/json' }),
  )
  link.download = 'kneebone.json'
  link.click()
  URL.revokeObjectURL(link.href)
}

function UrgencyCard({ result }: { readonly result: Assessment }): JSX.Element {
  const { level, because } = result.urgency
  const { name, does } = URGENCY_WORDS[level]
  const flags = result.redFlags.filter((flag) => flag.urgency === level)
  return (
    <section class={`card ${level}`}>
      <h1 tabIndex={-1}>
        <span class="level">
          <span aria-hidden="true">{ICONS[level]}</span> {name}
        </span>{' '}
        {withNumber(flags[0]?.act ?? does)}
      </h1>
      {flags.slice(1).map((flag) => (
        <p key={flag.id}>{withNumber(flag.act)}</p>
      ))}
      <details>
        <summary>Why</summary>
        <ul>
          {because.map(({ says, basis }) => (
            <li key={says}>
              {says} <Sources bases={basis} />
            </li>
          ))}
        </ul>
      </details>
      {result.notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {result.conflicts.map(({ message }) => (
        <p key={message}>Please check: {message}</p>
      ))}
    </section>
  )
}

function Causes({ result }: { readonly result: Assessment }): JSX.Element {
  return (
    <section>
      <h2>What could cause it</h2>
      {result.causes.map((cause, rank) => (
        <CauseCard key={cause.id} cause={cause} open={rank === 0} />
      ))}
      {result.together.map(({ a, b, says }) => (
        <p key={a + b} class="panel">
          <Prose text={says} />
        </p>
      ))}
    </section>
  )
}

function CauseCard({ cause, open }: { readonly cause: Cause; readonly open: boolean }): JSX.Element {
  const fors = cause.reasons.filter((reason) => reason.direction === 'for').slice(0, 6)
  const againsts = cause.reasons.filter((reason) => reason.direction === 'against').slice(0, 5)
  const percent = (p: number) => `${Math.round(p * 100)} in 100`
  return (
    <details class="cause" open={open}>
      <summary>
        <h3>{cause.title}</h3>
        <span class="chance">{cause.words}</span>
        <meter min={0} max={1} value={cause.chance} aria-hidden="true" />
      </summary>
      <p>
        <Prose text={cause.summary} />
      </p>
      <p>
        <Prose text={cause.mechanism} />
      </p>
      {cause.path.length > 0 && <p class="path">How the pain gets there: {cause.path.join(' → ')}</p>}
      <Reasons title="Speaks for it" reasons={fors} />
      <Reasons title="Speaks against it" reasons={againsts} />
      {cause.unexplained.length > 0 && <p>It does not explain: {cause.unexplained.join('; ')}.</p>}
      <p>
        <Prose text={`${cause.course.usual} ${cause.course.stalled}`} />
      </p>
      <p class="small">
        Chance {percent(cause.chance)}; between {percent(cause.range[0])} and {percent(cause.range[1])} when our numbers move within what is
        known. {cause.icd10 && `ICD-10 ${cause.icd10}.`}
      </p>
    </details>
  )
}

const STRENGTH = ['', 'a little', 'clearly', 'strongly'] as const

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }): JSX.Element | null {
  if (reasons.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul class="reasons">
        {reasons.map(({ key, says, strength, basis }) => (
          <li key={key}>
            {says} <em>({STRENGTH[strength]})</em> <Sources bases={[basis]} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where a statement comes from: opens the citation, or says that it is our judgement. */
function Sources({ bases }: { readonly bases: readonly Basis[] }): JSX.Element {
  const sources = bases.flatMap(({ source }) => (source === undefined ? [] : [source]))
  if (sources.length === 0) return <span class="source">judgement</span>
  return (
    <>
      {[...new Set(sources)].map((id) => (
        <SourceNote key={id} id={id} model={model.value} />
      ))}
    </>
  )
}

/** Running text; a source named in it, such as "(konst-2018)", opens like any other. */
function Prose({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/\(([a-z][a-z0-9-]*-(?:19|20)\d{2}[a-z]?)\)/)
  return <>{parts.map((part, i) => (i % 2 === 0 ? part : <SourceNote key={part} id={part} model={model.value} />))}</>
}

function SourceNote({ id, model: known }: { readonly id: string; readonly model: Model | undefined }): JSX.Element {
  const source = known?.sources.find((each) => each.id === id)
  if (!source) return <span class="source">{id}</span>
  return (
    <details class="source">
      <summary>source</summary>
      <span>
        {source.cite} {source.url && <span class="url">{source.url}</span>}
      </span>
    </details>
  )
}

function Steps({ result }: { readonly result: Assessment }): JSX.Element {
  const { see, tests, treatments, now, avoid, withheld, comeBack } = result.steps
  return (
    <section>
      <h2>What to do</h2>
      <StepList title="Whom to see" steps={see} open />
      <StepList title="What you can do now" steps={now} open />
      <StepList title="What to avoid" steps={avoid} open />
      {withheld.length > 0 && (
        <div class="panel">
          <h3>Left out on purpose</h3>
          <ul>
            {withheld.map(({ id, title, because }) => (
              <li key={id}>
                {title}. {because}
              </li>
            ))}
          </ul>
        </div>
      )}
      {comeBack.length > 0 && (
        <div class="panel">
          <h3>Come back or call if</h3>
          <ul>
            {comeBack.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <StepList title="Tests to expect" steps={tests.filter((test) => test.use !== 'not-helpful')} />
      <StepList title="Tests that do not help" steps={tests.filter((test) => test.use === 'not-helpful')} />
      <StepList title="Treatments and what they can do" steps={treatments} />
    </section>
  )
}

function StepList({
  title,
  steps,
  open = false,
}: {
  readonly title: string
  readonly steps: readonly CareStep[]
  readonly open?: boolean
}): JSX.Element | null {
  if (steps.length === 0) return null
  return (
    <details class="steps" open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{step.title}.</strong> {step.use === 'only-if' && 'Only if needed. '}
            <Prose text={step.says ?? step.what} /> {step.grade && <em>({GRADES[step.grade]})</em>} <Sources bases={[step.basis]} />
            {(step.how || step.benefit || step.harm) && (
              <details class="more">
                <summary>More</summary>
                {step.says && <p>{step.what}</p>}
                {step.how && <p>{step.how}</p>}
                {step.benefit && <p>Benefit: {step.benefit}</p>}
                {step.harm && <p>Harm: {step.harm}</p>}
                <p class="small">For: {step.for.join('; ')}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Considered({ result }: { readonly result: Assessment }): JSX.Element | null {
  if (result.cantMiss.length === 0) return null
  return (
    <section>
      <h2>Serious causes we considered</h2>
      <ul>
        {result.cantMiss.map(({ id, title, words, setAside, because }) => (
          <li key={id}>
            <strong>{title}</strong>: {words}. {setAside ? 'Set aside for now.' : 'Not set aside.'} {because}
          </li>
        ))}
      </ul>
    </section>
  )
}

function WouldChange({ result }: { readonly result: Assessment }): JSX.Element | null {
  if (result.wouldChange.length === 0) return null
  return (
    <section>
      <h2>What would change this most</h2>
      <ul>
        {result.wouldChange.map(({ id, ask, who }) => (
          <li key={id}>
            {ask} {who === 'clinician' && <em>(someone has to examine this)</em>}
          </li>
        ))}
      </ul>
    </section>
  )
}
