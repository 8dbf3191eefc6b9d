import { describe, expect, it } from 'vitest'
import { gravestFirst, howSoon } from '../src/how-soon.ts'
import { type CareLink, SEEN_BY } from '../src/model.ts'

type Seen = Pick<CareLink, 'by' | 'onlySome'>

/** Soonest first, where today or tomorrow is soon enough; those of a line are as soon as each other. */
const URGENT: readonly (readonly Seen[])[] = [
  [{ by: 'today' }],
  [{ by: 'tomorrow' }],
  [
    { by: 'today', onlySome: true },
    { by: 'tomorrow', onlySome: true },
  ],
  [{ by: 'this-week' }, { by: 'this-week', onlySome: true }],
  [{ by: 'weeks' }, { by: 'weeks', onlySome: true }],
  [{}],
]
/** The same, where two weeks are soon enough. */
const SOON: readonly (readonly Seen[])[] = [...SEEN_BY.map((by) => [{ by }]), SEEN_BY.map((by) => ({ by, onlySome: true as const })), [{}]]

describe('how soon somebody is to be seen', () => {
  it.each([
    ['urgent', URGENT],
    ['soon', SOON],
  ] as const)('puts what only some need after what everybody needs in the time of an %s result', (urgency, lines) => {
    const ranks = lines.map((line) => new Set(line.map((seen) => howSoon(seen, urgency))))
    expect(ranks.map(({ size }) => size)).toEqual(lines.map(() => 1))
    const [...order] = ranks.flatMap((rank) => [...rank])
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
  })

  it('makes no difference where the result is calm, or an emergency', () => {
    for (const urgency of ['emergency', 'routine', 'self-care'] as const)
      expect(new Set(URGENT.flat().map((seen) => howSoon(seen, urgency)))).toEqual(new Set([0]))
  })
})

describe('reasons to come back', () => {
  it('begin with what needs an ambulance, then an emergency department, and keep their order otherwise', () => {
    const sore = { says: 'A sore: within a day.' }
    const fever = { says: 'Fever: see a doctor soon.' }
    const numb = { says: 'Numb between the legs: go there now.', needs: 'emergency-department' } as const
    const breath = { says: 'Short of breath: call them.', needs: 'ambulance' } as const
    expect(gravestFirst([sore, numb, fever, breath])).toEqual([breath, numb, sore, fever])
  })
})
