import { describe, expect, it } from 'vitest'
import { agreementOf, fleissKappa, STYLES } from '../src/metrics/styles.ts'
import { caseFromText, factsFromWords, type Reader } from '../src/reader.ts'
import { NeedsReader, play } from '../src/run.ts'
import { type Vignette, vignettesFrom } from '../src/vignettes.ts'
import { model } from './real.ts'

/** Reads five words, in small letters only, and "no" before a word. */
const reader: Reader = (text) => ({
  sites: text.includes('knee') ? [{ region: 'knee-inner', side: 'left' }] : [],
  answers: {
    ...(text.includes('fever') ? { fever: /no fever/i.test(text) ? ('absent' as const) : ('present' as const) } : {}),
    ...(text.includes('stairs') ? { 'stairs-hurt': /no stairs/i.test(text) ? ('absent' as const) : ('present' as const) } : {}),
    ...(text.includes('saddle') ? { 'saddle-numbness': 'present' } : {}),
    ...(text.includes('months') ? { 'pain-duration': 'over-three-months' } : {}),
  },
  ask: [],
})

const vignette: Vignette = {
  id: 'T1',
  age: 62,
  sex: 'M',
  text: 'my knee has hurt for months',
  findings_present: ['worse on stairs'],
  findings_absent: ['fever'],
  diagnosis: 'Osteoarthritis of the knee',
  condition: 'osteoarthritis-knee',
  acceptable: ['M17.9'],
  triage: 'routine',
}

describe('a vignette without a mapping', () => {
  it('gets its facts from its text and its phrases, those of findings_absent denied', () => {
    expect(factsFromWords(reader, vignette)).toEqual({
      age: 62,
      sex: 'male',
      sites: [{ region: 'knee-inner', side: 'left' }],
      answers: { 'pain-duration': 'over-three-months', 'stairs-hurt': 'present', fever: 'absent' },
    })
  })

  it('believes what is there over what is not', () => {
    const { answers } = factsFromWords(reader, { ...vignette, findings_present: ['fever'] })
    expect(answers?.fever).toBe('present')
  })

  it('in text mode gets what its text says, and no more', () => {
    expect(caseFromText(reader, vignette).answers).toEqual({ 'pain-duration': 'over-three-months' })
  })

  it('is played in all three modes, its cause found by name', () => {
    for (const mode of ['coded', 'text', 'interview'] as const) {
      const [row] = play({ model, vignettes: [vignette], reader }, mode)
      expect(row).toMatchObject({ id: 'T1', accepted: ['knee-osteoarthritis'], matched: 'name' })
      expect(row?.rank).toBeLessThanOrEqual(3)
    }
  })

  it('whose cause is not in the knowledge says so', () => {
    const [row] = play(
      { model, vignettes: [{ ...vignette, condition: 'migraine', diagnosis: 'Migraine', acceptable: ['G43.9'] }], reader },
      'coded',
    )
    expect(row).toMatchObject({ accepted: [], matched: 'nothing', rank: null, chance: 0 })
  })

  it('cannot be played without a reader, and says what to do', () => {
    expect(() => play({ model, vignettes: [vignette] }, 'coded')).toThrow(NeedsReader)
    expect(() => play({ model, vignettes: [vignette] }, 'text')).toThrow(/--mapping/)
  })
})

describe('the shape of a vignette file', () => {
  it('is refused with every fault at once, by vignette and field', () => {
    const wrong = [vignette, { ...vignette, id: 'T2', age: 'old', triage: 'soon' }, { ...vignette, text: undefined }, { sex: 'M' }]
    expect(() => vignettesFrom(wrong, 'x.yaml')).toThrow(
      expect.objectContaining({
        faults: expect.arrayContaining([
          expect.stringContaining('T2, age:'),
          expect.stringContaining('T2, triage:'),
          'T1, id: is there twice',
          expect.stringContaining('T1, text:'),
          expect.stringContaining('vignette 4, id:'),
        ]),
      }),
    )
    expect(() => vignettesFrom({}, 'x.yaml')).toThrow('is not a list')
  })
})

describe('the styles of writing', () => {
  const text = "My knee hurts; it really swells, doesn't it?"

  it('are six, and each but the first changes the text', () => {
    const written = Object.values(STYLES).map((write) =>
      write('Something terrible happened yesterday. My kneecap swelled badly, certainly painful.'),
    )
    expect(new Set(written).size).toBe(6)
    expect(STYLES['no punctuation']?.(text)).toBe("My knee hurts it really swells doesn't it")
    expect(STYLES['played down']?.(text)).toMatch(/^Probably nothing but My knee/)
  })

  it('swap letters, the same ones every time', () => {
    const typos = STYLES.typos?.('whatever happened yesterday morning, certainly something terrible occurred') ?? ''
    expect(typos).toBe(STYLES.typos?.('whatever happened yesterday morning, certainly something terrible occurred'))
    expect([...typos].sort()).toEqual([...'whatever happened yesterday morning, certainly something terrible occurred'].sort())
  })

  it('show a reader that only reads small letters', () => {
    const numb = { ...vignette, id: 'T2', text: 'my knee hurts and my saddle is numb' }
    const { urgency, differing } = agreementOf(model, [numb], reader)
    expect(urgency.hits).toBe(0)
    expect(differing[0]?.urgency.original).toBe('emergency')
    expect(differing[0]?.urgency.shouting).not.toBe('emergency')
  })

  it('are scored with the kappa of Fleiss', () => {
    expect(
      fleissKappa([
        ['a', 'a', 'a'],
        ['b', 'b', 'b'],
      ]),
    ).toBe(1)
    expect(
      fleissKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull()
    // Two subjects, two raters who never agree: observed 0, expected 1/2.
    expect(
      fleissKappa([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBe(-1)
  })
})
