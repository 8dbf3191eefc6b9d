import type { Case, Finding, Instrument, Model, RedFlag } from '@kneebone/engine'
import { modelFrom } from '@kneebone/engine/testing'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import { complaints, nowOf, warningSigns } from '../src/check/now.ts'
import type { Past } from '../src/data/database.ts'
import { type DiaryEntry, isDiaryEntry, pointsOf, sitesOf } from '../src/diary/entry.ts'
import { FIGURES, framesOf } from '../src/figures/poses.ts'
import { bodyOf } from '../src/figures/skeleton.ts'
import { calendarEntry } from '../src/plan/calendar.ts'
import { clocksOf, daysBetween } from '../src/plan/clocks.ts'
import { dayOf, daysDone, doneThisWeek, freshFollowUp, isFollowUp, tick } from '../src/plan/follow-up.ts'
import { changeOf, isForPeople, limitsOf, startWith } from '../src/scores/for-people.ts'
import type { Scored } from '../src/scores/scored.ts'

const LEFT = { region: 'knee-front', side: 'left' } as const
const entry = (extra: Partial<DiaryEntry>): DiaryEntry => ({
  id: 'e',
  at: '2026-11-20T08:00:00.000Z',
  pains: [{ site: LEFT, pain: 4 }],
  flare: false,
  load: 'usual',
  medicines: '',
  helped: '',
  note: '',
  ...extra,
})
const past = (id: string, at: string, urgency: string, follows?: string): Past => ({
  id,
  at,
  urgency,
  case: {},
  causes: [],
  versions: { engine: '', knowledge: '', hash: '' },
  ...(follows === undefined ? {} : { follows }),
})

describe('the diary', () => {
  it('gives the curve oldest first: the worst of each entry, or one place', () => {
    const heel = { region: 'heel' }
    const entries = [
      entry({ id: 'b', at: '2026-11-21T08:00:00.000Z', flare: true, pains: [{ site: heel, pain: 7 }] }),
      entry({
        id: 'a',
        pains: [
          { site: LEFT, pain: 4 },
          { site: heel, pain: 2 },
        ],
      }),
      entry({ id: 'none', pains: [] }),
    ]
    expect(pointsOf(entries).map(({ value, flare }) => [value, flare])).toEqual([
      [4, false],
      [7, true],
    ])
    expect(pointsOf(entries, LEFT).map(({ value }) => value)).toEqual([4])
    expect(sitesOf(entries)).toEqual([LEFT, heel])
  })

  it.each([
    ['a pain over 10', { pains: [{ pain: 11 }] }],
    ['a pain that is no whole number', { pains: [{ pain: 2.5 }] }],
    ['an unknown load', { load: 'lots' }],
    ['no date', { at: 'yesterday' }],
    ['a note that is no text', { note: 3 }],
  ])('does not take %s', (_, wrong) => {
    expect(isDiaryEntry(entry({}))).toBe(true)
    expect(isDiaryEntry({ ...entry({}), ...wrong })).toBe(false)
  })
})

describe('the clocks', () => {
  const now = new Date(2026, 10, 21, 12)
  const at = (day: number) => new Date(2026, 10, day, 15).toISOString()

  it('ring on the day that the urgency gives, and not before', () => {
    expect(clocksOf([past('a', at(7), 'soon')], [], now).map(({ due }) => due)).toEqual([true])
    const [running] = clocksOf([past('a', at(8), 'soon')], [], now)
    expect([running?.due, dayOf(running?.at as Date)]).toEqual([false, '2026-11-22'])
  })

  it('stop for a result that was looked back at, and start with the new one', () => {
    const clocks = clocksOf([past('a', at(1), 'urgent'), past('b', at(21), 'soon', 'a')], [], now)
    expect(clocks.map((clock) => clock.past.id)).toEqual(['b'])
  })

  it('stay quiet until the day that was asked for', () => {
    const due = (quietUntil: string) => clocksOf([past('a', at(1), 'soon')], [{ ...freshFollowUp('a'), quietUntil }], now)[0]?.due
    expect([due('2026-11-22'), due('2026-11-21')]).toEqual([false, true])
  })

  it('are none in an emergency, and none for an urgency of another version', () => {
    expect(clocksOf([past('a', at(1), 'emergency'), past('b', at(1), 'whatever')], [], now)).toEqual([])
  })

  it('count whole days, and none where the clock of the device went back', () => {
    expect([daysBetween(at(14), now), daysBetween(at(30), now)]).toEqual([6, 0])
  })
})

describe('the plan', () => {
  it('counts what was ticked, and takes a tick back', () => {
    const today = new Date(2026, 10, 21)
    const twice = tick(tick(tick(freshFollowUp('a'), 'squat', '2026-11-21'), 'squat', '2026-11-15'), 'squat', '2026-11-14')
    expect([doneThisWeek(twice, 'squat', today), daysDone(twice, 'squat')]).toEqual([2, 3])
    expect(doneThisWeek(tick(twice, 'squat', '2026-11-21'), 'squat', today)).toBe(1)
    expect(isFollowUp(twice)).toBe(true)
    expect(isFollowUp({ ...twice, stage: -1 })).toBe(false)
    expect(isFollowUp({ ...twice, tried: [{ id: 'a', what: 'rest', outcome: 'great' }] })).toBe(false)
  })

  it('writes a calendar entry with short lines, on the right day, with nothing about health', () => {
    const lines = calendarEntry('a', new Date(2026, 11, 5), 'Look again; now', 'é'.repeat(80)).split('\r\n')
    expect(lines).toContain('DTSTART;VALUE=DATE:20261205')
    expect(lines).toContain('SUMMARY:Look again\\; now')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(lines.join('').replaceAll(' ', '')).toContain('é'.repeat(80))
  })
})

describe('the figures', () => {
  it.each([...FIGURES])('of %s stand on the floor, with limbs of one length', (figure) => {
    for (const { pose, part = [] } of framesOf(figure) ?? []) {
      expect(pose !== undefined || part.length > 0).toBe(true)
      if (!pose) continue
      const { limbs } = bodyOf(pose)
      const points = limbs.flatMap((limb) => limb.points)
      expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(pose.height ?? 0)
      for (const { points: leg } of limbs.filter((limb) => limb.points.length === 4 && !limb.far).slice(1, 2)) {
        const [hip, knee, heel] = leg as unknown as readonly [
          readonly [number, number],
          readonly [number, number],
          readonly [number, number],
        ]
        expect(Math.hypot(hip[0] - knee[0], hip[1] - knee[1])).toBeCloseTo(25)
        expect(Math.hypot(knee[0] - heel[0], knee[1] - heel[1])).toBeCloseTo(25)
      }
    }
  })

  it('bend where joints bend: a knee backwards, a hip forwards', () => {
    const arms = [{}, {}] as const
    const { knees, heels, hip } = bodyOf({ legs: [{ hip: 30 }, { knee: 60 }], arms })
    expect(knees[0][0]).toBeGreaterThan(hip[0])
    expect(heels[1][0]).toBeLessThan(knees[1][0])
  })

  it('are there for every exercise of the knowledge but the plan for weeks, which has no posture', () => {
    const exercises = loadModel().care.filter(({ kind }) => kind === 'exercise')
    expect(exercises.length).toBeGreaterThan(20)
    const without = exercises.filter(({ exercise }) => !framesOf(exercise?.figure ?? ''))
    expect(without.map(({ id }) => id)).toEqual(['growing-bone-load-plan'])
  })
})

const base: Model = modelFrom({
  conditions: [{ prior: 0.2, urgency: 1 }],
  findings: [0, 1, 2, 3].map(() => ({ leak: 0.1, strength: [0.5] })),
})
const flag = (id: string, finding: string, extra: Partial<RedFlag> = {}): RedFlag => ({
  id,
  title: id,
  fear: [],
  when: { finding },
  context: [],
  urgency: 'emergency',
  act: 'act',
  why: 'why',
  interrupts: true,
  screened: true,
  basis: [],
  ...extra,
})
const model: Model = {
  ...base,
  redFlags: [
    flag('always', 'f0'),
    flag('asked', 'f1', { screenWhen: { finding: 'f3' } }),
    flag('never-asked', 'f2', { screenWhen: { finding: 'f3' } }),
    flag('mild', 'f3', { urgency: 'routine' }),
  ],
}

describe('how it is now', () => {
  const earlier: Case = { age: 50, answers: { f1: 'unknown', f3: 'present' } }

  it('asks again for warning signs of emergencies that were asked or that all are asked, and for what was there', () => {
    expect(warningSigns(model, earlier).map(({ id }) => id)).toEqual(['f0', 'f1'])
    expect(warningSigns(model, { answers: { f0: 'present' } })).toEqual([])
    expect(complaints(model, earlier).map(({ id }) => id)).toEqual(['f3'])
  })

  it('does not let a sign of an emergency be taken back', () => {
    const person: Case = { answers: { f0: 'present', f3: 'present' } }
    expect(complaints(model, person).map(({ id }) => id)).toEqual(['f3'])
    expect(nowOf(model, person, { gone: ['f0', 'f3'] }).answers).toEqual({ f0: 'present', f3: 'absent' })
  })

  it('changes only what was said, and never takes an unsure answer for a no', () => {
    expect(nowOf(model, earlier, { severity: 3, trend: 'the-same', signs: ['f1'], gone: [] }).answers).toEqual({
      f0: 'absent',
      f1: 'present',
      f3: 'present',
      'pain-severity': 3,
      'pain-trend': 'the-same',
    })
    expect(nowOf(model, earlier, { signs: 'unknown', gone: ['f3'] }).answers).toEqual({ f0: 'unknown', f1: 'unknown', f3: 'absent' })
    expect(nowOf(model, earlier, {})).toEqual(earlier)
  })
})

describe('questionnaires', () => {
  const instrument: Instrument = {
    id: 'i',
    title: 'I',
    also: [],
    purpose: 'test',
    use: 'outcome',
    population: 'all',
    conditions: [],
    embed: 'yes',
    licence: 'free',
    items: [
      { id: 'a', says: 'a', who: 'person', points: 2, when: { finding: 'f0' }, choices: [] },
      { id: 'b', says: 'b', who: 'person', points: -1, choices: [] },
    ],
    total: 'sum',
    bands: [{ means: 'low' }],
    change: { value: 2, says: '2 points', basis: {} },
    accuracy: [],
    limits: '',
    basis: {},
  }
  const scored = (at: string, lowest: number, highest = lowest): Scored => ({ id: at, at, instrument: 'i', lowest, highest, means: [] })

  it('are for people when they may be shown and need no examination', () => {
    expect(isForPeople(model, instrument)).toBe(true)
    expect(isForPeople(model, { ...instrument, embed: 'no' })).toBe(false)
    const examined = { ...model, findings: model.findings.map((finding): Finding => ({ ...finding, who: 'clinician' })) }
    expect(isForPeople(examined, instrument)).toBe(false)
  })

  it('know their ends', () => {
    expect(limitsOf(instrument, model)).toEqual([-1, 2])
  })

  it('begin with earlier answers, but not where they measure now', () => {
    const person: Case = { age: 50, sites: [LEFT], answers: { f0: 'present' } }
    expect(startWith(instrument, person)).toEqual({ age: 50, answers: {} })
    expect(startWith({ ...instrument, use: 'both' }, person).answers).toEqual({ f0: 'present', 'pain-site': ['knee-front'] })
  })

  it('tell a change that matters from one that does not, between settled scores only', () => {
    const scores = [scored('2026-11-01', 7), scored('2026-11-10', 2, 9), scored('2026-11-20', 5)]
    expect(changeOf(instrument, scores)).toEqual({ since: '2026-11-01', by: -2, matters: true })
    expect(changeOf(instrument, [...scores, scored('2026-11-21', 4)])).toMatchObject({ by: -1, matters: false })
    expect(changeOf(instrument, scores.slice(0, 2))).toBeUndefined()
  })
})
