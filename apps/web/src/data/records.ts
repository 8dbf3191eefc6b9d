import { type Case, type Model, readCase } from '@kneebone/engine'
import { isDiaryEntry } from '../diary/entry.ts'
import { noteFrom } from '../handover/note.ts'
import { forgetOffline } from '../offline/register.ts'
import { isFollowUp } from '../plan/follow-up.ts'
import { isScored } from '../scores/scored.ts'
import { t } from '../words/index.ts'
import {
  type Course,
  type Current,
  type Past,
  readCourse,
  readCurrent,
  readPast,
  readSettings,
  removeDatabase,
  writeAll,
} from './database.ts'
import { isPhoneNumber, type Settings, TEXT_SIZES, THEMES } from './settings.ts'

/** Format of the file; raise it when an older Kneebone could misread it. */
const FORMAT = 2

/** Everything on this device as one document. */
interface Records extends Course {
  readonly kneebone: 'data'
  readonly format: number
  readonly settings?: Settings | undefined
  readonly current?: Current | undefined
  readonly past: readonly Past[]
}

export async function exportAll(): Promise<string> {
  const records: Records = {
    kneebone: 'data',
    format: FORMAT,
    settings: await readSettings(),
    current: await readCurrent(),
    past: await readPast(),
    ...(await readCourse()),
  }
  return `${JSON.stringify(records, null, 2)}\n`
}

export type Imported =
  | { readonly ok: true; readonly answers: boolean; readonly results: number; readonly entries: number }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Takes over a file that `exportAll` made: all of it, or, when anything in it is wrong, nothing, with every fault named. */
export async function importAll(text: string, model: Model): Promise<Imported> {
  const read = readRecords(text, model)
  if ('faults' in read) return { ok: false, faults: read.faults }
  await writeAll(read.records)
  const { current, past, diary } = read.records
  return { ok: true, answers: current !== undefined, results: past.length, entries: diary.length }
}

/** Removes everything: what was answered and kept, the settings, and the app's own files. */
export async function eraseAll(): Promise<void> {
  await removeDatabase()
  await forgetOffline()
  sessionStorage.clear()
  localStorage.clear()
}

/** Checks a file whole before anything is taken from it. */
export function readRecords(text: string, model: Model): { readonly records: Records } | { readonly faults: readonly string[] } {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return { faults: [t.data.notJson] }
  }
  if (isSavedResult(input)) return readRecords(JSON.stringify({ kneebone: 'data', format: FORMAT, current: { person: input.case } }), model)
  if (!isRecord(input) || input.kneebone !== 'data' || typeof input.format !== 'number') return { faults: [t.data.notOurs] }
  if (input.format > FORMAT) return { faults: [t.data.tooNew(input.format)] }
  const faults: string[] = []
  if (input.settings !== undefined && !areSettings(input.settings)) faults.push(t.data.wrongSettings)
  const current = input.current
  if (current !== undefined) faults.push(...caseFaults('current.person', isRecord(current) ? current.person : undefined, model))
  const list = <T>(name: string, isOne: (value: unknown) => value is T, wrong: (number: number) => string): readonly T[] => {
    const entries = Array.isArray(input[name]) ? (input[name] as readonly unknown[]) : []
    for (const [i, entry] of entries.entries()) if (!isOne(entry)) faults.push(wrong(i + 1))
    return entries as readonly T[]
  }
  const past = list('past', isPast, t.data.wrongPast)
  const diary = list('diary', isDiaryEntry, t.data.wrongDiary)
  const follow = list('follow', isFollowUp, t.data.wrongFollow)
  const scores = list('scores', isScored, t.data.wrongScore)
  if (faults.length > 0) return { faults }
  return {
    records: {
      kneebone: 'data',
      format: FORMAT,
      settings: input.settings as Settings | undefined,
      // The pages are made anew, so that they suit the knowledge on this device.
      current: isRecord(current) ? { person: current.person as Case, note: noteFrom(current.note), steps: [], knowledge: '' } : undefined,
      past,
      diary,
      follow,
      scores,
    },
  }
}

function caseFaults(where: string, person: unknown, model: Model): string[] {
  const read = readCase(model, person)
  return read.ok ? [] : read.problems.map((problem) => t.data.fault(`${where}.${problem.where}`, problem.message, problem.fix))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the result page saves, and the command line writes: a case with its assessment. */
const isSavedResult = (input: unknown): input is { readonly case: unknown } =>
  isRecord(input) && isRecord(input.case) && isRecord(input.assessment)

const areSettings = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.emergencyNumber === 'string' &&
  isPhoneNumber(value.emergencyNumber) &&
  (THEMES as readonly unknown[]).includes(value.theme) &&
  (TEXT_SIZES as readonly unknown[]).includes(value.textSize) &&
  (value.reminders === undefined || typeof value.reminders === 'boolean')

/** A kept result may come from an older knowledge: its case is checked when it is opened. */
const isPast = (value: unknown): value is Past =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.at === 'string' &&
  !Number.isNaN(Date.parse(value.at)) &&
  isRecord(value.case) &&
  typeof value.urgency === 'string' &&
  Array.isArray(value.causes) &&
  value.causes.every((cause) => isRecord(cause) && typeof cause.id === 'string' && typeof cause.title === 'string') &&
  isRecord(value.versions) &&
  (value.follows === undefined || typeof value.follows === 'string')
