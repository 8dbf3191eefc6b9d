import { type Answer, ask, assess, type Case, type Finding, PAIN_SITE, URGENCIES, type Urgency, urgencyOf } from '@kneebone/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { model } from './real.ts'

const rank = (level: Urgency): number => URGENCIES.indexOf(level)

const answerOf = (finding: Finding): fc.Arbitrary<Answer> => {
  if (finding.kind === 'yes-no') return fc.constantFrom('present', 'absent', 'unknown')
  if (finding.kind === 'number') return fc.double({ min: 0, max: 100, noNaN: true })
  const value = fc.constantFrom(...finding.values.map((each) => each.id))
  return finding.multiple ? fc.uniqueArray(value, { maxLength: 3 }) : value
}

const askable = model.findings.filter((finding) => finding.who === 'person' && finding.id !== PAIN_SITE)
/** Single places, and whole parts in which no place is known. */
const places: readonly NonNullable<Case['sites']>[] = [
  ...model.regions.map(({ id }) => [{ region: id }]),
  ...model.parts.map(({ id, regions }) => regions.map((region) => ({ region, part: id }))),
]

/** Random people with a few random answers. */
const people: fc.Arbitrary<Case> = fc
  .record({
    age: fc.double({ min: 0, max: 100, noNaN: true }),
    sex: fc.constantFrom('female' as const, 'male' as const, 'unknown' as const),
    sites: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 }),
    findings: fc.uniqueArray(fc.constantFrom(...askable), { maxLength: 6, selector: (finding) => finding.id }),
  })
  .chain(({ age, sex, sites, findings }) =>
    fc.tuple(...findings.map(answerOf)).map((answers) => ({
      age,
      sex,
      sites: sites.flat(),
      answers: Object.fromEntries(findings.map((finding, i) => [finding.id, answers[i] as Answer])),
    })),
  )

const warnings = model.findings.filter(
  (finding) =>
    finding.kind === 'yes-no' &&
    !finding.risk &&
    model.redFlags.some((flag) => !flag.context.includes(finding.id) && JSON.stringify(flag.when).includes(`"finding":"${finding.id}"`)),
)

describe('safety', () => {
  it('never lowers the urgency for one more present warning finding', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...warnings), (person, warning) => {
        const { [warning.id]: _, ...others } = person.answers ?? {}
        const before = urgencyOf(model, { ...person, answers: others })
        const after = urgencyOf(model, { ...person, answers: { ...others, [warning.id]: 'present' } })
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
      }),
      { numRuns: 300 },
    )
  })

  it('states a chance, a range that is one, and a share for its confidence, whatever the case', () => {
    const share = expect.toSatisfy((value: unknown) => typeof value === 'number' && value >= 0 && value <= 1)
    fc.assert(
      fc.property(people, (person) => {
        const result = assess(model, person)
        if (!result.ok) throw new Error('a random case was refused')
        const { causes, confidence } = result.value
        expect(confidence).toMatchObject({ sameUrgency: share, none: share })
        for (const { chance, range } of causes) {
          expect([chance, ...range]).toEqual([share, share, share])
          expect(range[0]).toBeLessThan(range[1])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes unknown as not asked, but for danger signs with a floor: the assessment is the same but for what is asked next', () => {
    const floors = new Set(model.redFlags.flatMap(({ unknownFloor }) => unknownFloor?.answers ?? []))
    const plain = askable.filter(({ id }) => !floors.has(id))
    fc.assert(
      fc.property(people, fc.constantFrom(...plain), (person, finding) => {
        const { [finding.id]: _, ...others } = person.answers ?? {}
        const without = assess(model, { ...person, answers: others })
        const unknown = assess(model, { ...person, answers: { ...others, [finding.id]: 'unknown' } })
        if (!without.ok || !unknown.ok) throw new Error('a random case was refused')
        const { next: _a, stopped: _b, wouldChange: _c, ...same } = without.value
        const { next: _d, stopped: _e, wouldChange: _f, ...other } = unknown.value
        expect(other).toEqual(same)
      }),
      { numRuns: 40 },
    )
  })

  it('raises the urgency where a danger sign is not sure and the rest of the rule holds, and never lowers it for a doubt', () => {
    const back = { age: 45, sex: 'male' as const, sites: [{ region: 'low-back' }] }
    const sciatica = { 'both-legs-sciatica': 'present' } as const
    expect(rank(urgencyOf(model, { ...back, answers: { ...sciatica, 'saddle-numbness': 'unknown' } }))).toBeGreaterThanOrEqual(
      rank('urgent'),
    )
    const floors = model.redFlags.flatMap(({ unknownFloor }) => unknownFloor?.answers ?? [])
    expect(floors.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(people, fc.constantFrom(...floors), (person, id) => {
        const { [id]: _, ...others } = person.answers ?? {}
        const unasked = urgencyOf(model, { ...person, answers: others })
        expect(rank(urgencyOf(model, { ...person, answers: { ...others, [id]: 'unknown' } }))).toBeGreaterThanOrEqual(rank(unasked))
      }),
      { numRuns: 100 },
    )
  })

  it('gives the same assessment, byte for byte, whatever the order of the answers', () => {
    fc.assert(
      fc.property(people, (person) => {
        const reversed = { ...person, answers: Object.fromEntries(Object.entries(person.answers ?? {}).reverse()) }
        expect(JSON.stringify(assess(model, reversed))).toBe(JSON.stringify(assess(model, person)))
      }),
      { numRuns: 40 },
    )
  })

  it('refuses an id it does not know by name, and changes nothing it was given', () => {
    const person = Object.freeze({ age: 40, answers: Object.freeze({ 'made-up': 'present' }) })
    const result = assess(model, person)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.problems[0]?.message).toContain('made-up')
  })

  it('stops at an interrupting emergency, with what to do now', () => {
    const person: Case = {
      age: 45,
      sex: 'female',
      sites: [{ region: 'low-back' }, { region: 'calf', side: 'left' }],
      answers: { 'saddle-numbness': 'present' },
    }
    const { next, stopped, redFlags } = ask(model, person)
    expect(next).toBeNull()
    expect(stopped?.code).toBe('emergency')
    expect(redFlags[0]?.act).toMatch(/now/i)
    expect(urgencyOf(model, person)).toBe('emergency')
  })

  it('asks nobody to hop, squat or press after a fresh injury, but for what a safety rule needs', () => {
    let person: Case = { age: 30, sex: 'male', for: 'self' }
    for (;;) {
      const { next } = ask(model, person)
      if (!next) return
      for (const { id, kind, multiple, values, selfTest } of next.questions) {
        if (next.purpose === 'decision') expect(selfTest, id).toBe(false)
        if (id === PAIN_SITE) person = { ...person, sites: [{ region: 'knee-inner', side: 'left' }] }
        else {
          const given: Answer =
            id === 'injury-recency' ? 'today' : kind === 'yes-no' ? 'absent' : multiple ? [] : (values[0]?.id ?? 'unknown')
          person = { ...person, answers: { ...person.answers, [id]: given } }
        }
      }
    }
  })

  it('ends every interview within 30 screens, asks nothing twice, and asks the danger signs of everybody', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (start, picks) => {
        let person: Case = { age: start.age as number, sex: start.sex as NonNullable<Case['sex']>, for: 'self' }
        const asked = new Set<string>()
        for (let screens = 0; ; screens++) {
          expect(screens).toBeLessThanOrEqual(30)
          const { next, stopped } = ask(model, person)
          if (!next) {
            if (stopped?.code !== 'emergency')
              for (const id of ['chest-pain', 'breathless', 'sudden-cold-pale-leg', 'fever']) expect(asked).toContain(id)
            return
          }
          for (const question of next.questions) {
            expect(asked).not.toContain(question.id)
            asked.add(question.id)
            const pick = picks.next().value as number
            const value = question.values[pick % Math.max(1, question.values.length)]?.id
            if (question.id === PAIN_SITE) person = { ...person, sites: start.sites as NonNullable<Case['sites']> }
            else {
              const answer: Answer =
                question.kind === 'yes-no'
                  ? ((['present', 'absent', 'absent', 'unknown'] as const)[pick % 4] as Answer)
                  : question.kind === 'number'
                    ? pick % 10
                    : question.multiple
                      ? pick % 2
                        ? []
                        : [value as string]
                      : (value as string)
              person = { ...person, answers: { ...person.answers, [question.id]: answer } }
            }
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})
