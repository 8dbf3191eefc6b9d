import { readCase } from '@kneebone/engine'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { navigate } from '../app/router.ts'
import { AskTwice } from '../components/AskTwice.tsx'
import { Faults } from '../components/Faults.tsx'
import { FileField } from '../components/FileField.tsx'
import { saveFile } from '../components/save-file.ts'
import { type Course, type Past, readCourse, readPast, removePast } from '../data/database.ts'
import { eraseAll, exportAll, importAll } from '../data/records.ts'
import { restoreSettings } from '../data/settings.ts'
import { begun, forgetCase, person, restoreCase, takeUp } from '../interview/state.ts'
import { loadWhole } from '../knowledge/load.ts'
import { forgetKept } from '../plan/kept.ts'
import { t } from '../words/index.ts'

/** What is kept on this device, and how to take it along or erase it. */
export function MyData(): JSX.Element {
  const [past, setPast] = useState<readonly Past[] | undefined>(undefined)
  const [course, setCourse] = useState<Course | undefined>(undefined)
  const [kept, setKept] = useState(true)
  const [erased, setErased] = useState(false)
  const refresh = () =>
    readPast()
      .then((all) => setPast(all.sort((a, b) => (a.at < b.at ? 1 : -1))))
      .then(readCourse)
      .then(setCourse)
      .catch(() => setKept(false))
  useEffect(() => {
    void refresh()
  }, [])
  if (erased) return <Erased />
  return (
    <>
      <h1 tabIndex={-1}>{t.data.title}</h1>
      <p class="lead">{t.data.lead}</p>
      {!kept && <p class="notice">{t.data.unavailable}</p>}
      <h2>{t.data.kept}</h2>
      <dl class="facts">
        <div>
          <dt>{t.data.current}</dt>
          <dd>
            {begun.value ? <a href="/answers">{t.data.currentIs(Object.keys(person.value.answers ?? {}).length)}</a> : t.data.currentNone}
          </dd>
        </div>
        <div>
          <dt>{t.data.past}</dt>
          <dd>{past === undefined || past.length === 0 ? t.data.pastNone : <PastList past={past} onChange={refresh} />}</dd>
        </div>
        <div>
          <dt>{t.data.course}</dt>
          <dd>
            <a href="/diary">{t.data.courseIs(course?.diary.length ?? 0, course?.scores.length ?? 0)}</a>
          </dd>
        </div>
        <div>
          <dt>{t.data.settings}</dt>
          <dd>
            <a href="/settings">{t.settings.title}</a>
          </dd>
        </div>
        <div>
          <dt>{t.data.places}</dt>
          <dd>
            <a href="/find-care">{t.findCare.title}</a>
          </dd>
        </div>
        <div>
          <dt>{t.data.files}</dt>
          <dd>{t.data.filesAre}</dd>
        </div>
      </dl>
      <Move onChange={refresh} />
      <Erase onDone={() => setErased(true)} />
    </>
  )
}

function PastList({ past, onChange }: { readonly past: readonly Past[]; readonly onChange: () => void }): JSX.Element {
  const [faults, setFaults] = useState<readonly string[]>([])
  const open = async (kept: Past) => {
    const model = await loadWhole().catch(() => undefined)
    if (!model) {
      setFaults([t.frame.wordsFailed])
      return
    }
    const read = readCase(model, kept.case)
    if (!read.ok) {
      setFaults(read.problems.map(({ where, message, fix }) => t.data.fault(where, message, fix)))
      return
    }
    takeUp(read.value)
    navigate('/result')
  }
  return (
    <>
      {faults.map((fault) => (
        <p key={fault} class="field-error" role="alert">
          {fault}
        </p>
      ))}
      <ul class="kept">
        {past.map((each) => (
          <li key={each.id}>
            <span>
              <strong>{t.date(each.at)}</strong>
              <br />
              {each.causes[0]?.title}
            </span>
            <button type="button" class="secondary" aria-label={t.data.openAgain(t.date(each.at))} onClick={() => void open(each)}>
              {t.data.open}
            </button>
            <a class="button" href={`/plan/${encodeURIComponent(each.id)}`} aria-label={t.data.planOf(t.date(each.at))}>
              {t.data.plan}
            </a>
            <AskTwice
              act={t.data.remove}
              label={t.data.removeOf(t.date(each.at))}
              sure={t.data.removeSure}
              yes={t.data.removeYes}
              onYes={() => void removePast(each.id).then(onChange)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function Move({ onChange }: { readonly onChange: () => void }): JSX.Element {
  const [said, setSaid] = useState('')
  const [opened, setOpened] = useState(false)
  const [faults, setFaults] = useState<readonly string[]>([])
  const save = async () => saveFile(`kneebone-data-${new Date().toISOString().slice(0, 10)}.json`, await exportAll())
  const open = async (file: File) => {
    const model = await loadWhole().catch(() => undefined)
    const imported = model ? await importAll(await file.text(), model) : { ok: false as const, faults: [t.frame.wordsFailed] }
    setFaults(imported.ok ? [] : imported.faults)
    setSaid(imported.ok ? t.data.imported(imported) : '')
    setOpened(imported.ok && imported.answers)
    if (!imported.ok) return
    await restoreSettings()
    await restoreCase()
    onChange()
  }
  return (
    <section>
      <h2>{t.data.move}</h2>
      <p>{t.data.moveLead}</p>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => void save()}>
          {t.data.export}
        </button>
      </div>
      <FileField
        id="import"
        label={t.data.import}
        hint={t.data.importHint}
        accept="application/json,.json"
        onFile={(file) => void open(file)}
      />
      <Faults title={t.data.importFailed} faults={faults} />
      <p role="status">
        {said} {opened && <a href="/result">{t.data.toResult}</a>}
      </p>
    </section>
  )
}

function Erase({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const [fault, setFault] = useState('')
  const erase = () => {
    eraseAll()
      .then(forgetCase)
      .then(forgetKept)
      .then(onDone)
      .catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)))
  }
  return (
    <section>
      <h2>{t.data.erase}</h2>
      <p>{t.data.eraseLead}</p>
      {fault && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <AskTwice act={t.data.erase} sure={t.data.eraseSure} yes={t.data.eraseYes} onYes={erase} />
    </section>
  )
}

function Erased(): JSX.Element {
  return (
    <>
      <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.data.erased}
      </h1>
      <p role="status">{t.data.erasedLead}</p>
      <button type="button" class="primary" onClick={() => location.assign('/')}>
        {t.data.fresh}
      </button>
    </>
  )
}
