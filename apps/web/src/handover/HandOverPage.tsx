import type { Assessment, Case, Model } from '@kneebone/engine'
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Titled } from '../app/Titled.tsx'
import { Loading } from '../components/Loading.tsx'
import { NeedsWords } from '../components/NeedsWords.tsx'
import { NoCase } from '../components/NoCase.tsx'
import { saveFile } from '../components/save-file.ts'
import { newId } from '../data/new-id.ts'
import { addToNote, begun, note, person } from '../interview/state.ts'
import { useAssessment } from '../interview/use-assessment.ts'
import { planAddress } from '../plan/address.ts'
import { kept, readKept } from '../plan/kept.ts'
import { known, work } from '../reasoning/work.ts'
import { t } from '../words/index.ts'
import { AllAnswers } from './AllAnswers.tsx'
import { Code } from './Code.tsx'
import { bundleOf } from './fhir.ts'
import './hand-over.css'
import { Choice } from '../components/Choice.tsx'
import { attemptInWords, handOver } from './hand-over.ts'
import { fragmentOf } from './link.ts'
import type { Note } from './note.ts'
import { asUrgentAs, decides, pressing, privateAnswers, withoutPrivate } from './private.ts'
import { Sections } from './Sections.tsx'
import { textOf } from './text.ts'
import { type Attempt, attemptsOf, resultsOf, withoutDoubles } from './tried.ts'

/** One page for the clinician, to print, show, copy or save. */
export function HandOverPage(): JSX.Element {
  const { result } = useAssessment()
  if (!begun.value) return <NoCase title={t.handover.none} />
  return (
    <NeedsWords>
      {(model) =>
        result ? (
          <Titled>
            <Shown model={model} result={result} />
          </Titled>
        ) : (
          <Loading />
        )
      }
    </NeedsWords>
  )
}

interface Props {
  readonly model: Model
  readonly result: Assessment
}

/** With the private answers or without, as the person chooses; without by default, unless they decide how urgent it is. */
function Shown({ model, result }: Props): JSX.Element {
  const mine = person.value
  const secrets = privateAnswers(model, mine)
  const titles = secrets.map(({ title }) => title)
  const bare = useMemo(() => (secrets.length > 0 ? withoutPrivate(model, mine) : mine), [mine])
  const [chosen, setChosen] = useState<boolean | undefined>(undefined)
  useEffect(() => void work('assess', bare).catch(() => {}), [bare])
  const without = known('assess', bare)?.result
  if (!without) return <Loading />
  const included = chosen ?? pressing(result, without)
  return (
    <Sheet model={model} shown={included ? mine : bare} result={included ? result : asUrgentAs(result, without)}>
      {secrets.length > 0 && (
        <section class="add">
          <h2>{t.handover.privateTitle}</h2>
          <p>
            {pressing(result, without) ? t.handover.privatePressing(titles) : t.handover.privateLead(titles)}{' '}
            {decides(result, without) && t.handover.privateDecides}
          </p>
          <Choice type="checkbox" checked={included} onChange={() => setChosen(!included)}>
            {t.handover.privateInclude}
          </Choice>
        </section>
      )}
    </Sheet>
  )
}

interface SheetProps extends Props {
  /** The answers that are handed over. */
  readonly shown: Case
  /** What stands between the page and what the person adds. */
  readonly children: ComponentChildren
}

function Sheet({ model, result, shown, children }: SheetProps): JSX.Element {
  const at = useMemo(() => new Date().toISOString(), [])
  /** Undefined where the browser cannot pack a link (Safari before 16.4). */
  const [links, setLinks] = useState<readonly string[] | undefined>([])
  const [withAll, setWithAll] = useState(true)
  const { added, plan } = useLog(shown)
  const page = handOver(model, shown, result, added)
  useEffect(() => {
    const fragments = [added, {}].map((each) => fragmentOf(shown, each))
    Promise.all(fragments)
      .then((all) => setLinks(all.map((fragment) => `${location.origin}/shared#${fragment}`)))
      .catch(() => setLinks(undefined))
  }, [shown, added])
  return (
    <>
      <article class="handover">
        <div class="summary">
          <h1 tabIndex={-1}>{t.handover.title}</h1>
          <p class="lead">{t.handover.lead}</p>
          {links && links.length > 0 && <Code links={links} />}
          <Sections page={page} />
          <p class="small">
            {t.handover.not} {page.versions} {t.day(at)}.
          </p>
        </div>
        {withAll && <AllAnswers model={model} person={shown} />}
      </article>
      <div class="add-all">
        <Choice type="checkbox" checked={withAll} onChange={() => setWithAll(!withAll)}>
          {t.handover.withAll}
        </Choice>
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={() => print()}>
          {t.handover.print}
        </button>
        <a class="button" href="/result">
          {t.handover.back}
        </a>
      </div>
      {children}
      <Add logged={added.log ?? []} plan={plan} />
      <Share
        link={links ? (links[0] ?? '') : undefined}
        added={added}
        text={() => textOf(page, at)}
        model={model}
        result={result}
        shown={shown}
        at={at}
      />
    </>
  )
}

interface Log {
  /** What the person wrote, with what their plans list as tried. */
  readonly added: Note
  /** Address of the latest plan that the list can be changed in; undefined where there is none. */
  readonly plan: string | undefined
}

function useLog(shown: Case): Log {
  useEffect(() => void readKept().catch(() => {}), [])
  return useMemo(() => {
    const results = resultsOf(shown, kept.value?.past ?? [])
    const log = withoutDoubles([...(note.value.log ?? []), ...attemptsOf(results, kept.value?.follow ?? [])])
    const latest = results.at(-1)
    return { added: log.length > 0 ? { ...note.value, log } : note.value, plan: latest && planAddress(latest.id, 'tried') }
  }, [shown, note.value, kept.value])
}

interface AddProps {
  readonly logged: readonly Attempt[]
  readonly plan: string | undefined
}

/** What only the person can say. */
function Add({ logged, plan }: AddProps): JSX.Element {
  const { wants = '', tried = '', log: came = [] } = note.value
  return (
    <section class="add">
      <h2>{t.handover.add}</h2>
      <div class="field">
        <label for="wants">{t.handover.wantsLabel}</label>
        <p class="hint" id="wants-hint">
          {t.handover.wantsHint}
        </p>
        <textarea
          id="wants"
          rows={2}
          maxLength={300}
          value={wants}
          aria-describedby="wants-hint"
          onInput={(event) => addToNote({ wants: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="tried">{t.handover.triedLabel}</label>
        <textarea id="tried" rows={2} maxLength={300} value={tried} onInput={(event) => addToNote({ tried: event.currentTarget.value })} />
      </div>
      {logged.length > 0 && (
        <>
          <p>{t.handover.logged}</p>
          <ul class="kept">
            {logged.map((attempt) => (
              <li key={attemptInWords(attempt)}>
                <span>{attemptInWords(attempt)}</span>
                {came.includes(attempt) && (
                  <button
                    type="button"
                    class="secondary"
                    aria-label={t.handover.removeOf(attempt.what)}
                    onClick={() => addToNote({ log: came.filter((each) => each !== attempt) })}
                  >
                    {t.data.remove}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {plan && (
        <p>
          <a href={plan}>{t.handover.logLink}</a>
        </p>
      )}
    </section>
  )
}

interface ShareProps extends Props {
  readonly shown: Case
  /** Empty until it is made; undefined where it cannot be made. */
  readonly link: string | undefined
  readonly added: Note
  readonly text: () => string
  readonly at: string
}

function Share({ link, added, text, model, result, shown, at }: ShareProps): JSX.Element {
  const [said, setSaid] = useState('')
  const copy = (words: string) => {
    navigator.clipboard
      .writeText(words)
      .then(() => setSaid(t.handover.copied))
      .catch(() => setSaid(t.handover.notCopied))
  }
  const saveCase = () => {
    const current = { person: shown, note: added, steps: [], knowledge: '' }
    saveFile('kneebone-data-hand-over.json', JSON.stringify({ kneebone: 'data', format: 1, current, past: [] }, null, 2))
  }
  const saveFhir = () => {
    const bundle = bundleOf({ model, person: shown, note: added, result, summary: text(), at, uuid: newId })
    saveFile('kneebone-fhir.json', JSON.stringify(bundle, null, 2), 'application/fhir+json')
  }
  return (
    <section class="share">
      <h2>{t.handover.share}</h2>
      <p>{t.handover.shareLead}</p>
      <div class="actions">
        {link !== undefined && (
          <button type="button" class="secondary" disabled={link === ''} onClick={() => copy(link)}>
            {t.handover.copyLink}
          </button>
        )}
        <button type="button" class="secondary" onClick={() => copy(text())}>
          {t.handover.copyText}
        </button>
        <button type="button" class="secondary" onClick={saveCase}>
          {t.handover.saveJson}
        </button>
        <button type="button" class="secondary" onClick={saveFhir}>
          {t.handover.saveFhir}
        </button>
      </div>
      <p role="status">{said}</p>
      {link === undefined && <p>{t.handover.noLink}</p>}
      <p class="small">{t.handover.openFile}</p>
    </section>
  )
}
