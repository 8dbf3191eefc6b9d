import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../src/lexicon.ts'
import { stemOf, tokensOf } from '../src/tokens.ts'
import { ENGLISH, mendedAway } from './english-words.ts'
import { model } from './model.ts'

/** New phrases bring new words with new neighbours: so many may wait for the next run of the script. */
const MOST_MENDED = 0.001

/** Slips of the pen, of the ear and of the keyboard, each with the word that was meant. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['sweling', 'swelling'],
  ['swolen', 'swollen'],
  ['ancle', 'ankle'],
  ['ankel', 'ankle'],
  ['nummb', 'numb'],
  ['numbnes', 'numbness'],
  ['tingeling', 'tingling'],
  ['achiles', 'achilles'],
  ['feaver', 'fever'],
  ['temprature', 'temperature'],
  ['stifness', 'stiffness'],
  ['brused', 'bruised'],
  ['brusing', 'bruising'],
  ['shiverring', 'shivering'],
  ['breathles', 'breathless'],
  ['excersise', 'exercise'],
  ['arthritus', 'arthritis'],
  ['blader', 'bladder'],
  ['fractured', 'fractured'],
  ['weaknes', 'weakness'],
  ['wieght', 'weight'],
  ['buttok', 'buttock'],
  ['diabetis', 'diabetes'],
  ['suddently', 'suddenly'],
  ['limpping', 'limping'],
]

describe('spelling', () => {
  it('leaves common words of English as they are', () => {
    const mended = mendedAway(model)
    const says = `run: node --conditions=source packages/intake/scripts/common-words.ts\n${mended.map((pair) => pair.join(' → ')).join('\n')}`
    expect(mended.length / ENGLISH.length, says).toBeLessThanOrEqual(MOST_MENDED)
  })

  it('knows enough common words to say so', () => {
    expect(ENGLISH.length).toBeGreaterThan(20_000)
    expect(ENGLISH).toEqual(expect.arrayContaining(['driving', 'colour', 'color', 'moving']))
  })

  it.each(SLIPS)('%s is meant to be %s', (written, meant) => {
    const word = tokensOf(written)[0]?.word ?? ''
    expect(stemOf(lexiconOf(model).speller.correct(word) ?? word)).toBe(stemOf(meant))
  })

  it('leaves every form of a known word, written or not', () => {
    const { correct } = lexiconOf(model).speller
    for (const word of ['acting', 'breaking', 'swells', 'bruises', 'knows']) expect(correct(word), word).toBeUndefined()
  })
})
