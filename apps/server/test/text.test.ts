import type { Model } from '@kneebone/engine'
import { understand } from '@kneebone/intake'
import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../src/index.ts'
import { model as small } from './small.ts'

/** The small model with words for its first finding, which is part of its rule. */
const model: Model = {
  ...small,
  findings: small.findings.map((finding) =>
    finding.id === 'f0' ? { ...finding, title: 'Wobble', says: { present: ['wobbles'] } } : finding,
  ),
}

let app: FastifyInstance
beforeAll(async () => {
  app = await buildApp({ model })
})

const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })

describe('POST /v1/understandings', () => {
  it('answers with exactly what the reader says', async () => {
    const text = 'My knee wobbles. The rest is nonsense.'
    const response = await post('/v1/understandings', { text })
    expect(response.statusCode).toBe(200)
    expect(response.body).toBe(JSON.stringify(understand(model, text)))
    expect(response.json()).toMatchObject({
      answers: { f0: 'present' },
      understood: [{ finding: 'f0', words: 'wobbles', start: 8, end: 15 }],
      notUnderstood: [{ words: 'knee' }, { words: 'rest is nonsense' }],
    })
  })

  it.each([[{}], [{ text: 7 }], [[]]])('refuses %j with 422 and the fix', async (payload) => {
    const response = await post('/v1/understandings', payload)
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ problems: [{ where: 'text', code: 'wrong-text' }] })
  })
})

describe('the day of a text', () => {
  it.each(['/v1/understandings', '/v1/assessments'])('is refused by %s where it is no date', async (url) => {
    const response = await post(url, { text: 'It wobbles.', today: 'Easter' })
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ problems: [{ where: 'today', code: 'wrong-day' }] })
  })

  it('may be said', async () => {
    for (const url of ['/v1/understandings', '/v1/assessments'])
      expect((await post(url, { text: 'It wobbles since Easter.', today: '2026-11-21' })).json().understood).toMatchObject([
        { finding: 'f0' },
      ])
  })
})

describe('POST /v1/assessments with text', () => {
  it('reads the text into answers and shows what was read', async () => {
    const { answers, ...withText } = (await post('/v1/assessments', { text: 'It wobbles.' })).json()
    expect(withText.understood).toMatchObject([{ finding: 'f0', value: 'present', words: 'wobbles' }])
    expect(answers).toBeUndefined()
  })

  it('fires a rule from given answers and text together', async () => {
    const body = (await post('/v1/assessments', { text: 'It wobbles.', answers: { f1: 'present' } })).json()
    expect(body.redFlags).toMatchObject([{ id: 'danger' }])
  })

  it('asks first what the text leaves open', async () => {
    const body = (await post('/v1/assessments', { text: 'Maybe it wobbles.' })).json()
    expect(body.next).toMatchObject({ purpose: 'safety', questions: [{ id: 'f0' }] })
    expect(body.notices.join(' ')).toContain('Wobble')
  })
})

describe('GET /v1/search', () => {
  it('finds by words and by slips of spelling', async () => {
    expect((await app.inject('/v1/search?q=ultrasond')).json()).toMatchObject([{ kind: 'care', id: 'ultrasound' }])
    expect((await app.inject('/v1/search?q=wobbling')).json()).toMatchObject([{ kind: 'finding', id: 'f0' }])
  })

  it.each(['/v1/search', '/v1/search?q=', '/v1/search?q=%20'])('refuses %s with 422', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(422)
  })
})
