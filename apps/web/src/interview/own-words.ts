import { type Case, dateOf } from '@kneebone/engine'
import type { Words } from '../reasoning/tasks.ts'

/** Words with the day on which they were written. Those that stay as they were keep it: "since Monday" still means the same Monday. */
export const dated = (text: string, before: Case, now: Date): Words => ({
  text,
  today: (text === before.text && before.today) || dateOf(now),
})

/** A case whose words were kept without their day: they were written when it was kept. */
export const datedWhenKept = (told: Case, at: string): Case =>
  told.text?.trim() && told.today === undefined ? { ...told, today: dateOf(new Date(at)) } : told
