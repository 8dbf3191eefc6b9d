import { describe, expect, it } from 'vitest'
import { howSoon } from '../src/how-soon.ts'

/** Sentences of the knowledge, soonest first; those of a line are as soon as each other. */
const IN_ORDER = [
  ['Now, by ambulance.', 'Today. A GP, out-of-hours service or emergency department can send you.', 'The same day.'],
  ['Today or tomorrow; sooner if worse.', 'Within a day or two; your GP can ring the team on call.'],
  ['Now, if you cannot stand on the leg.', 'Today, if your GP is closed.', 'After a fall from a height: do not get up, call an ambulance.'],
  ['Within days, and ask for a chest X-ray.', 'This week, to start the referral.'],
  ['Within two weeks.', 'In the next weeks, sooner if the swelling is new.'],
  ['To set up an exercise plan.', 'If it lasts over 2 to 3 weeks.', 'After the boot.', ''],
] as const

describe('how soon somebody is to be seen', () => {
  it('is read from the first words, and what only some need comes after what all should do by tomorrow', () => {
    const ranks = IN_ORDER.map((line) => [...new Set(line.map((says) => howSoon(says, 'urgent')))])
    expect(ranks.map((line) => line.length)).toEqual(IN_ORDER.map(() => 1))
    expect(ranks.flat()).toEqual([...ranks.flat()].sort((a, b) => a - b))
    expect(new Set(ranks.flat()).size).toBe(IN_ORDER.length)
  })

  it('puts what only some need after the next weeks, where two weeks are soon enough', () => {
    const [now, , onCondition, days, weeks, later] = IN_ORDER.map(([says]) => howSoon(says, 'soon'))
    const ranks = [now, days, weeks, onCondition, later] as number[]
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(ranks.length)
  })

  it('makes no difference where the result is calm, or an emergency', () => {
    for (const urgency of ['emergency', 'routine', 'self-care'] as const)
      expect(new Set(IN_ORDER.flat().map((says) => howSoon(says, urgency)))).toEqual(new Set([0]))
  })
})
