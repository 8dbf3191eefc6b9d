import { type Answer, type Case, dayOf, flagFindings, type Model, type Site, type Understood } from '@kneebone/engine'
import { answersFrom } from './answers.ts'
import { type Place, placesIn } from './body.ts'
import { settledBeginnings } from './duration.ts'
import { EMPTY } from './english/grammar.ts'
import { leftOver, type NotUnderstood } from './left-over.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { agesIn } from './numbers.ts'
import { personsIn } from './persons.ts'
import { readSentence, type Story } from './read-sentence.ts'
import type { Spelt } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { shownFrom } from './shown.ts'
import { BOTH_LEGS, bothLegs, sidesOf, withSide } from './sides.ts'
import { exactOnes, sitesFrom } from './sites.ts'
import { stemOf, type Token, tokensOf } from './tokens.ts'
import { placesOfInjury } from './where.ts'

/** What a text says, ready to be shown for confirmation. */
export interface Understanding {
  readonly profile: Pick<Case, 'age' | 'sex' | 'for'>
  readonly sites: readonly Site[]
  readonly answers: Readonly<Record<string, Answer>>
  readonly understood: readonly Understood[]
  /** Findings of red flags that the text names without settling them: to be asked first. */
  readonly ask: readonly string[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** What is known besides the text. */
export interface ReadingOptions {
  /** The day on which it was written, such as `2026-11-21`: "since Easter" and "in March" are read with it and left open without. */
  readonly today?: string
}

/** Whom a text is about shows early. */
const FIRST_WORDS = 60

/**
 * Reads free text. Deterministic; fails for no text; time grows with its length only.
 *
 * @param model compiled knowledge
 * @param text what a person typed
 * @throws RangeError where `today` is no date
 */
export function understand(model: Model, text: string, options: ReadingOptions = {}): Understanding {
  const today = options.today === undefined ? undefined : dayOf(options.today)
  if (options.today !== undefined && today === undefined)
    throw new RangeError(`today is ${JSON.stringify(options.today)}, which is no date: write it as 2026-11-21`)
  const lexicon = lexiconOf(model)
  const tokens = corrected(lexicon, tokensOf(text))
  const named = placesIn(model, tokens, 0, Math.min(tokens.length, FIRST_WORDS)).length > 0
  const persons = personsIn(tokens, named, agesIn(tokens))
  const { age } = persons
  const findings = new Map(model.findings.map((finding) => [finding.id, finding]))
  const used = new Uint8Array(tokens.length)
  const story: Story = { readings: [], places: [], known: [], beginnings: [], lastEvent: undefined, ofOther: false }
  const sentences = sentencesOf(tokens)
  for (const sentence of sentences) readSentence({ lexicon, tokens, persons, today, findings, used }, sentence, story)
  const sides = sidesOf(tokens, sentences, persons)
  const places = exactOnes(model, withSide(model, placesOf(story), sides))
  const read = [...story.readings, ...settledBeginnings(story.beginnings)]
  const readings = [...read, ...bothLegs(findings.get(BOTH_LEGS), places, sides, read), ...placesOfInjury(findings, read, places)]
  const flagged = flagFindings(model)
  const { answers, ask } = answersFrom(readings, flagged)
  if (age) used.fill(1, age.from, age.to)
  if (persons.sex) used[persons.sex.at] = 1
  return {
    profile: {
      ...(age ? { age: age.years } : {}),
      ...(persons.sex ? { sex: persons.sex.value } : {}),
      ...(persons.for ? { for: persons.for } : {}),
    },
    sites: sitesFrom(places),
    answers,
    understood: shownFrom(text, tokens, readings, places, age, persons.sex, flagged),
    ask,
    notUnderstood: leftOver(text, tokens, used),
  }
}

/** "Known arthritis of the knee. It has been worse this week": the place of an old trouble, if a later sign has no other. */
function placesOf({ places, known, readings }: Story): readonly Place[] {
  if (places.length > 0) return places
  const isLater = ({ to, plural }: Place) =>
    !plural && readings.some(({ state, from, finding }) => state === 'present' && from > to && !finding.risk)
  return known.filter(isLater).slice(-1)
}

/** Misspelt words get the stem of the known word they are nearest to. */
function corrected(lexicon: Lexicon, tokens: readonly Token[]): readonly Spelt[] {
  return tokens.map((token) => {
    if (token.kind !== 'word' || EMPTY.has(token.word)) return token
    const meant = lexicon.speller.correct(token.word)
    return meant === undefined ? token : { ...token, word: meant, stem: stemOf(meant), mended: true }
  })
}
