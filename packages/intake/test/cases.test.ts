import { describe, expect, it } from 'vitest'
import { model } from './model.ts'
import { polarityErrors, precision, readCases, recall, type Score, scoreAll } from './score.ts'

const THRESHOLD = { precision: 0.95, recall: 0.8, polarity: 0.01, side: 0 }

/** One line for each topic: right, missed, wrong, polarity. */
function table({ topics, total }: Score): string {
  const line = (name: string, { right, missed, wrong, polarity, side }: typeof total) =>
    `${name.padEnd(24)} right ${right}, missed ${missed}, wrong ${wrong}, polarity ${polarity}, side ${side}`
  return [...topics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, tally]) => line(topic, tally))
    .concat(line('all', total))
    .join('\n')
}

describe.each([
  ['scored', 170],
  ['building', 340],
])('the %s sentences', (name, least) => {
  const cases = readCases(name)
  const score = scoreAll(model, cases)
  const says = `${table(score)}\n${score.faults.join('\n')}`

  it('are enough, and each is there once', () => {
    expect(cases.length).toBeGreaterThanOrEqual(least)
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
  })

  it('are read with few wrong answers', () => {
    expect(precision(score.total), says).toBeGreaterThanOrEqual(THRESHOLD.precision)
  })

  it('are read with few answers missed', () => {
    expect(recall(score.total), says).toBeGreaterThanOrEqual(THRESHOLD.recall)
  })

  it('almost never have yes taken for no', () => {
    expect(polarityErrors(score.total), says).toBeLessThanOrEqual(THRESHOLD.polarity)
  })

  it('never have left taken for right', () => {
    expect(score.total.side, says).toBe(THRESHOLD.side)
  })

  it('name only findings, values and regions that exist', () => {
    const findings = new Set(model.findings.map(({ id }) => id))
    const regions = new Set(model.regions.map(({ id }) => id))
    const strange = cases.flatMap(({ sites = [], answers = {}, not = [], ask = [], polarity = {} }) => [
      ...[...Object.keys(answers), ...not, ...ask, ...Object.keys(polarity)].filter((id) => !findings.has(id)),
      ...sites.map((site) => site.split(':')[0] as string).filter((id) => !regions.has(id)),
    ])
    expect(strange).toEqual([])
  })
})

describe('sentences that nobody has tuned the reader to', () => {
  const cases = readCases('hard')
  const score = scoreAll(model, cases, { today: '2026-11-21' })

  it('are read no worse than when they were first scored', () => {
    expect(cases.length).toBeGreaterThanOrEqual(180)
    expect(precision(score.total), score.faults.join('\n')).toBeGreaterThanOrEqual(0.8)
    expect(recall(score.total)).toBeGreaterThanOrEqual(0.69)
    expect(polarityErrors(score.total)).toBeLessThanOrEqual(0.027)
    expect(score.total.side).toBeLessThanOrEqual(1)
  })
})

describe('the scorer', () => {
  const one = (label: object) => scoreAll(model, [{ text: 'No fever. My left calf hurts.', ...label }]).total

  it('counts what is right, missed, wrong and turned round', () => {
    expect(one({ sites: ['calf:left'], answers: { fever: 'absent' } })).toMatchObject({ right: 2, missed: 0, wrong: 0 })
    expect(one({ sites: ['calf:left'], answers: { fever: 'present' } })).toMatchObject({ right: 1, polarity: 1 })
    expect(one({ sites: ['calf:left'] })).toMatchObject({ right: 1, wrong: 1 })
    expect(one({ sites: ['calf:right'], answers: { fever: 'absent' } })).toMatchObject({ right: 1, missed: 1, wrong: 1, side: 1 })
    expect(one({ sites: ['calf:left'], answers: { fever: 'absent', vomiting: 'present' } })).toMatchObject({ right: 2, missed: 1 })
  })
})
