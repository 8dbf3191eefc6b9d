import { gzipSync } from 'node:zlib'
import { PASSED_OVER } from '@kneebone/kb'
import { describe, expect, it } from 'vitest'
import { keysIn, lexiconOf } from '../src/lexicon.ts'
import { distanceOf } from '../src/spelling.ts'
import { stemOf, tokensOf } from '../src/tokens.ts'
import { model } from './model.ts'

const PHRASES = model.findings.flatMap(({ id, says }) =>
  Object.entries(says).flatMap(([value, phrases]) =>
    phrases.flatMap((phrase) => (phrase.split('/').length > 1 ? [] : [{ id, value, phrase }])),
  ),
)
/** Words that fit so much that alone they say nothing. */
const GENERAL = [
  'hurt',
  'wors',
  'worse',
  'better',
  'eas',
  'bother',
  'cannot',
  'not',
  'no',
  'left',
  'right',
  'walk',
  'sit',
  'stand',
  'foot',
  'leg',
  'back',
  'day',
  'time',
  'week',
]

describe('the phrases of the knowledge', () => {
  it('say more than that something hurts', () => {
    const single = PHRASES.map((each) => ({ ...each, keys: keysIn(each.phrase) })).filter(({ keys }) => keys.length < 2)
    const general = single.filter(
      ({ id, value, keys }) => keys.length === 0 || (GENERAL.includes(keys[0] as string) && !(id === 'pain-duration' && value === 'any')),
    )
    expect(general).toEqual([])
  })

  it('are many, and small beside the model', () => {
    expect(lexiconOf(model).size).toBeGreaterThan(1500)
    const words = JSON.stringify([
      model.findings.map(({ id, says, denied, times, reads }) => ({ id, says, denied, times, reads })),
      model.parts,
      model.words,
    ])
    expect(gzipSync(words).length).toBeLessThan(205_000)
  })
})

describe('the small words that the check of the knowledge warns of', () => {
  it('are passed over, unless they are asked for', () => {
    for (const word of PASSED_OVER) {
      expect(keysIn(`${word} swollen`), word).toEqual(keysIn('swollen'))
      expect(keysIn(`=${word} swollen`), word).toHaveLength(2)
    }
  })
})

describe('spelling', () => {
  it.each([
    ['swelling', 'swell'],
    ['swollen', 'swell'],
    ['numbness', 'numb'],
    ['stairs', 'stair'],
    ['burning', 'burn'],
    ['feet', 'foot'],
    ['calves', 'calf'],
    ['aching', 'ache'],
    ['suddenly', 'sudden'],
    ['evening', 'evening'],
  ])('%s has the stem %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })

  it.each([
    ['sweling', 'swelling'],
    ['numbnes', 'numbness'],
    ['achiles', 'achilles'],
    ['tingeling', 'tingling'],
    ['feaver', 'fever'],
  ])('%s is meant to be %s', (written, meant) => {
    const found = lexiconOf(model).speller.correct(written)
    expect(found === undefined ? undefined : stemOf(found)).toBe(stemOf(meant))
  })

  it.each(['fewer', 'heal', 'think', 'garden', 'standard', 'light', 'zzzzqqqq'])('%s is left as it is', (word) => {
    expect(lexiconOf(model).speller.correct(word)).toBeUndefined()
  })

  it('counts a swap of neighbours as one slip', () => {
    expect(distanceOf('ankel', 'ankle')).toBe(1)
    expect(distanceOf('fever', 'fever')).toBe(0)
    expect(distanceOf('knee', 'feet')).toBe(3)
  })
})

describe('tokens', () => {
  it('keep their places through contractions and words of two parts', () => {
    const text = "I can't go downstairs; it's 38.5°"
    const tokens = tokensOf(text)
    expect(tokens.map(({ word }) => word)).toEqual(['i', 'cannot', 'go', 'down', 'stairs', ';', 'it', '38.5', '°'])
    expect(tokens.filter(({ start }) => start === 11).map(({ start, end }) => text.slice(start, end))).toEqual(['downstairs', 'downstairs'])
  })
})
