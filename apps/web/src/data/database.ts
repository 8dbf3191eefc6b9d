import type { Case } from '@kneebone/engine'
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { DiaryEntry } from '../diary/entry.ts'
import type { ServiceList } from '../find-care/services.ts'
import type { Note } from '../handover/note.ts'
import { datedWhenKept } from '../interview/own-words.ts'
import type { Step } from '../interview/steps.ts'
import type { FollowUp } from '../plan/follow-up.ts'
import type { Assessed } from '../reasoning/tasks.ts'
import type { Scored } from '../scores/scored.ts'
import type { Settings } from './settings.ts'

/** The case in hand, to go on with after the browser was closed. */
export interface Current {
  readonly person: Case
  /** What the person adds for the clinician. */
  readonly note?: Note
  readonly steps: readonly Step[]
  /** Hash of the knowledge that asked. */
  readonly knowledge: string
}

/** The result that was shown last, to show it at once after a reload, while it is worked out again. */
export interface Shown {
  readonly person: Case
  /** Hash of the knowledge that it comes from. */
  readonly knowledge: string
  readonly assessed: Assessed
}

/** A result that the person chose to keep: the case, and what the result was at the time. */
export interface Past {
  readonly id: string
  /** ISO 8601 date and time. */
  readonly at: string
  readonly case: Case
  readonly urgency: string
  readonly causes: readonly { readonly id: string; readonly title: string; readonly words: string }[]
  readonly versions: { readonly engine: string; readonly knowledge: string; readonly hash: string }
  /** Id of the kept result that this one looks back at. */
  readonly follows?: string
}

/** What is kept of the time after a result. */
export interface Course {
  readonly diary: readonly DiaryEntry[]
  readonly follow: readonly FollowUp[]
  readonly scores: readonly Scored[]
}

interface Stores extends DBSchema {
  settings: { key: 'settings'; value: Settings }
  current: { key: 'current'; value: Current }
  shown: { key: 'shown'; value: Shown }
  past: { key: string; value: Past }
  diary: { key: string; value: DiaryEntry }
  follow: { key: string; value: FollowUp }
  scores: { key: string; value: Scored }
  services: { key: 'services'; value: ServiceList }
}

const NAME = 'kneebone'
/** Raise it with every new store, and add the store in `upgrade`. */
const VERSION = 3
const COURSE = ['diary', 'follow', 'scores'] as const

let opened: Promise<IDBPDatabase<Stores>> | undefined

/** The database, opened once. Rejects where the browser keeps nothing, as some do in private windows. */
function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('settings')
        db.createObjectStore('current')
        db.createObjectStore('past', { keyPath: 'id' })
      }
      if (from < 2) {
        for (const store of COURSE) db.createObjectStore(store, { keyPath: 'id' })
        db.createObjectStore('services')
      }
      if (from < 3) db.createObjectStore('shown')
    },
    blocking: () => void close(),
    // A browser may drop the connection of a page that slept: the next access opens it anew.
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

/** Whether this page has used the database and not erased it. */
export const isOpen = (): boolean => opened !== undefined

async function close(): Promise<void> {
  const db = await opened
  opened = undefined
  db?.close()
}

type Store = StoreNames<Stores>
type Writing = IDBPTransaction<Stores, Store[], 'readwrite'>

/**
 * Writes all of it or nothing, and says at once that this is all: a browser that sets a page aside while it is left (WebKit) would
 * keep the transaction open with it, and no page could read anything until that one is thrown away.
 */
async function writing(stores: readonly Store[], write: (transaction: Writing) => void): Promise<void> {
  const transaction = (await database()).transaction([...stores], 'readwrite')
  write(transaction)
  transaction.commit()
  await transaction.done
}

/** Writes one value; under a name in stores that hold one thing. */
const put = <S extends Store>(store: S, value: Stores[S]['value'], name?: Stores[S]['key']): Promise<void> =>
  writing([store], (transaction) => void transaction.objectStore(store).put(value, name))

const remove = <S extends Store>(key: Stores[S]['key'], ...stores: readonly S[]): Promise<void> =>
  writing(stores, (transaction) => {
    for (const store of stores) void transaction.objectStore(store).delete(key)
  })

export const readSettings = async (): Promise<Settings | undefined> => (await database()).get('settings', 'settings')
export const writeSettings = (settings: Settings): Promise<void> => put('settings', settings, 'settings')
export const readCurrent = async (): Promise<Current | undefined> => (await database()).get('current', 'current')
export const writeCurrent = (current: Current): Promise<void> => put('current', current, 'current')
/** Removes the case in hand, with its result. */
export const removeCurrent = (): Promise<void> =>
  writing(['current', 'shown'], (transaction) => {
    void transaction.objectStore('current').delete('current')
    void transaction.objectStore('shown').delete('shown')
  })
export const readShown = async (): Promise<Shown | undefined> => (await database()).get('shown', 'shown')
export const writeShown = (shown: Shown): Promise<void> => put('shown', shown, 'shown')
export async function readPast(): Promise<Past[]> {
  const all = await (await database()).getAll('past')
  return all.map((past) => ({ ...past, case: datedWhenKept(past.case, past.at) }))
}
export const writePast = (past: Past): Promise<void> => put('past', past)
/** Removes a kept result, and what was done with its plan. */
export const removePast = (id: string): Promise<void> => remove(id, 'past', 'follow')

export async function readCourse(): Promise<Course> {
  const db = await database()
  const [diary, follow, scores] = await Promise.all([db.getAll('diary'), db.getAll('follow'), db.getAll('scores')])
  return { diary, follow, scores }
}
export const writeDiary = (entry: DiaryEntry): Promise<void> => put('diary', entry)
export const removeDiary = (id: string): Promise<void> => remove(id, 'diary')
export const writeFollow = (follow: FollowUp): Promise<void> => put('follow', follow)
export const writeScore = (scored: Scored): Promise<void> => put('scores', scored)
export const removeScore = (id: string): Promise<void> => remove(id, 'scores')

export const readServiceList = async (): Promise<ServiceList | undefined> => (await database()).get('services', 'services')
export const writeServiceList = (list: ServiceList): Promise<void> => put('services', list, 'services')
export const removeServiceList = (): Promise<void> => remove('services', 'services')

/** Writes all of it or nothing. What has the same id is replaced, the rest stays. */
export const writeAll = (
  all: Course & { readonly settings?: Settings | undefined; readonly current?: Current | undefined; readonly past: readonly Past[] },
): Promise<void> =>
  writing(['settings', 'current', 'past', ...COURSE], (transaction) => {
    if (all.settings) void transaction.objectStore('settings').put(all.settings, 'settings')
    if (all.current) void transaction.objectStore('current').put(all.current, 'current')
    for (const past of all.past) void transaction.objectStore('past').put(past)
    for (const entry of all.diary) void transaction.objectStore('diary').put(entry)
    for (const follow of all.follow) void transaction.objectStore('follow').put(follow)
    for (const scored of all.scores) void transaction.objectStore('scores').put(scored)
  })

/** Removes the database with everything in it. */
export async function removeDatabase(): Promise<void> {
  await close()
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('Kneebone is open in another tab: close it, then erase again'))
  })
}
