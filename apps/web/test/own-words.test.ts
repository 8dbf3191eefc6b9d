import type { Case } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import { dated, datedWhenKept } from '../src/interview/own-words.ts'
import { split } from '../src/knowledge/split.ts'
import { reasonerWith } from '../src/reasoning/tasks.ts'

const TEXT = 'My left calf hurts since Monday'
/** A Wednesday, and a day weeks later. */
const [WRITTEN, LATER] = ['2026-11-18', '2026-12-16']
const at = (day: string) => new Date(`${day}T12:00:00`)

describe("the day of a person's own words", () => {
  it('is the day on which they were written, however late they are sent again', () => {
    const words = dated(TEXT, {}, at(WRITTEN))
    expect(words).toEqual({ text: TEXT, today: WRITTEN })
    expect(dated(TEXT, { ...words }, at(LATER)).today).toBe(WRITTEN)
  })

  it('is new where the words are', () => {
    expect(dated(`${TEXT} and it swells`, { text: TEXT, today: WRITTEN }, at(LATER)).today).toBe(LATER)
  })

  it('is the day on which a result was kept that does not say it', () => {
    expect(datedWhenKept({ text: TEXT }, at(WRITTEN).toISOString())).toEqual({ text: TEXT, today: WRITTEN })
    expect(datedWhenKept({ text: TEXT, today: WRITTEN }, at(LATER).toISOString()).today).toBe(WRITTEN)
    expect(datedWhenKept({ text: ' ' }, at(WRITTEN).toISOString())).toEqual({ text: ' ' })
  })

  it('decides what "since Monday" means', async () => {
    const parts = split(loadModel())
    const { understand } = reasonerWith(async (name) => parts[name])
    const months: Case['answers'] = (await understand({ text: 'My left calf hurts since 2 November', today: LATER })).answers
    const days: Case['answers'] = (await understand({ text: 'My left calf hurts since 2 November', today: '2026-11-04' })).answers
    expect(days).not.toEqual(months)
  })
})
