import { assess, type Case, urgencyOf as urgencyOfCase, urgencyRank } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { assessWithText, withText } from '../src/index.ts'
import { model } from './model.ts'
import { readCases } from './score.ts'

const STORIES = [
  "I have been numb between my legs since this morning and I can't pee. My lower back hurts and both legs are getting weaker.",
  'My left calf is swollen and sore. I had an operation two weeks ago. I am short of breath.',
  'My right knee suddenly went red, hot and swollen and I have a fever of 39. I can hardly move it.',
  "My foot suddenly went cold and white an hour ago and I can't move my toes.",
  'Redness is spreading up my shin. I am shivering and I feel terribly ill.',
  "I fell this morning. My right hip hurts, the leg looks shorter and I can't put weight on it.",
  'Stiff knees for years, worse going down stairs, no fever, no swelling.',
  'My heel hurts with the first steps in the morning. I have not injured it.',
  'I have a fever. My left shin hurts at night and I have lost 8 kg without trying.',
  'Twisted my ankle on Saturday, I can walk on it, it is swollen on the outside.',
]

/** The same story as six people would write it. */
const STYLES: Readonly<Record<string, (story: string) => string>> = {
  'as it is': (story) => story,
  'lower case': (story) => story.toLowerCase(),
  shouting: (story) => story.toUpperCase(),
  'no apostrophes': (story) => story.replaceAll("'", ''),
  'playing it down': (story) => `Probably nothing, but I want to ask. ${story} I am sure it is nothing serious.`,
  'what others say': (story) => `${story} My husband says I'm overreacting. My mother thinks it is just age.`,
}

const urgencyOf = (text: string) => urgencyOfCase(model, withText(model, { age: 60, sex: 'female', text }).case)

describe.each(STORIES)('%s', (story) => {
  it.each(Object.keys(STYLES))('is as urgent written in this style: %s', (style) => {
    expect(urgencyOf((STYLES[style] as (story: string) => string)(story))).toBe(urgencyOf(story))
  })
})

describe('a text', () => {
  it('never lowers what was given: present stays present whatever the text denies', () => {
    const answers = { fever: 'present', 'saddle-numbness': 'present', 'cannot-take-four-steps': 'present' } as const
    const text = 'No fever. No numbness between my legs. I can walk on it.'
    expect(withText(model, { answers, text }).case.answers).toMatchObject(answers)
  })

  it('adds what was not given, and fills in what was "not sure"', () => {
    const { case: person } = withText(model, { answers: { fever: 'unknown' }, text: 'I have a fever and I am vomiting.' })
    expect(person.answers).toMatchObject({ fever: 'present', vomiting: 'present' })
  })

  it('leaves given places, age and sex alone', () => {
    const given = { age: 30, sex: 'male', sites: [{ region: 'heel', side: 'right' }] } as const
    expect(withText(model, { ...given, text: 'I am a 50 year old woman. My left knee hurts.' }).case).toMatchObject(given)
  })

  it('keeps a list of values that was given', () => {
    const { case: person } = withText(model, { answers: { 'pain-character': ['throbbing'] }, text: 'a burning pain' })
    expect(person.answers).toEqual({ 'pain-character': ['throbbing'] })
  })

  it('adds values beside states that were given', () => {
    const { case: person } = withText(model, { answers: { 'pain-character': { throbbing: 'absent' } }, text: 'a burning, throbbing pain' })
    expect(person.answers).toEqual({ 'pain-character': { burning: 'present', throbbing: 'absent' } })
  })

  it('that is empty changes nothing', () => {
    expect(withText(model, { age: 40, text: '  ' }).case).toEqual({ age: 40, text: '  ' })
    const plain = assess(model, { age: 40 })
    const empty = assessWithText(model, { age: 40, text: '' })
    expect(empty).toEqual(plain)
  })

  it('is refused by the same words when it is no text', () => {
    expect(assessWithText(model, { text: 7 })).toMatchObject({ ok: false, problems: [{ code: 'wrong-text' }] })
  })
})

describe('a warning sign in doubt', () => {
  it.each([
    ['maybe a fever', 'fever'],
    ['I think I might be a bit numb between the legs', 'saddle-numbness'],
    ["I'm not sure if I can't pee properly", 'new-bladder-trouble'],
    ['Had a fever last week but that is gone now', 'fever'],
    ['no fever, shivering', 'shaking-chills'],
    ['It is red and warm', 'hot-red-swollen-joint'],
  ])('"%s" is asked before anything else', (text, id) => {
    const result = assessWithText(model, { age: 50, text })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    const { next, notices, understood } = result.value
    expect(next?.questions.map((question) => question.id)).toContain(id)
    expect(next?.purpose).toBe('safety')
    expect(notices.join(' ')).toContain('that matters')
    expect(understood).toContainEqual(expect.objectContaining({ finding: id, value: 'unknown' }))
  })

  it('is not asked again when it has been answered', () => {
    const result = assessWithText(model, { age: 50, text: 'maybe a fever', answers: { fever: 'absent' } })
    expect(result.ok && result.value.next?.questions.some(({ id }) => id === 'fever')).toBe(false)
  })

  it('does not hold up an emergency that was answered', () => {
    const result = assessWithText(model, { age: 50, text: 'Maybe a fever.', answers: { 'saddle-numbness': 'present' } })
    expect(result.ok && result.value.stopped?.code).toBe('emergency')
  })
})

describe('a danger sign that was read', () => {
  const text = 'Numb between my legs.'
  const assessed = (answers: Case['answers']) => {
    const result = assessWithText(model, { age: 50, text, ...(answers ? { answers } : {}) })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.value
  }

  it('is an emergency at once, and is asked before anything else', () => {
    const { urgency, next } = assessed(undefined)
    expect(urgency.level).toBe('emergency')
    expect(next?.questions.map(({ id }) => id)).toContain('saddle-numbness')
  })

  it('ends the interview when it is confirmed, and no longer alarms when it was misread', () => {
    expect(assessed({ 'saddle-numbness': 'present' }).stopped?.code).toBe('emergency')
    expect(assessed({ 'saddle-numbness': 'absent' }).redFlags.map(({ urgency }) => urgency)).not.toContain('emergency')
  })

  it('stands when the person is not sure of it', () => {
    const { urgency, next } = assessed({ 'saddle-numbness': 'unknown' })
    expect(urgency.level).toBe('emergency')
    expect(next).toBeNull()
  })
})

describe('writing the same differently', () => {
  const texts = [...readCases('building'), ...readCases('scored')].map(({ text }) => text)
  const urgency = (text: string) => urgencyRank(urgencyOf(text))

  it('in capitals or small letters makes no difference to what is read', () => {
    for (const text of texts) {
      const answers = (written: string) => withText(model, { text: written }).case.answers
      expect(answers(text.toUpperCase()), text).toEqual(answers(text.toLowerCase()))
    }
  })

  it('and playing it down never lowers the urgency', () => {
    for (const text of texts.filter((_, i) => i % 15 === 0))
      expect(urgency(`Probably nothing, but ${text}`), text).toBeGreaterThanOrEqual(urgency(text))
  })
})
