import { assess, type Model } from '@kneebone/engine'
import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../src/index.ts'
import { model } from './small.ts'

const PROBLEM = /^application\/problem\+json/
const URL = '/v1/assessments'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildApp({ model })
})

const post = (payload: string, type = 'application/json') =>
  app.inject({ method: 'POST', url: URL, headers: { 'content-type': type }, payload })
const postCase = (value: unknown) => post(JSON.stringify(value))

describe('POST /v1/assessments', () => {
  it.each([
    ['an empty case', {}],
    [
      'a case with answers and places',
      {
        age: 58,
        sex: 'female',
        for: 'self',
        answers: { f0: 'present', f1: 'absent', n0: 'a' },
        sites: [{ region: 'knee-front', side: 'left' }],
      },
    ],
    ['a case that fires a rule', { answers: { f0: 'present', f1: 'present' } }],
  ])('answers %s with exactly what the engine says', async (_, input) => {
    const response = await postCase(input)
    const expected = assess(model, input)
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toMatch(/^application\/json/)
    expect(response.body).toBe(JSON.stringify(expected.ok && expected.value))
  })

  it('gives the same bytes for the same case', async () => {
    const input = { age: 40, answers: { f0: 'present' } }
    expect((await postCase(input)).body).toBe((await postCase(input)).body)
  })

  it.each([
    ['an unknown finding', { answers: { f00: 'present' } }, 'answers.f00', 'f00 is not a finding'],
    ['an age below 0', { age: -3 }, 'age', 'age is -3'],
    ['an age that is a word', { age: 'abc' }, 'age', 'age is "abc"'],
    ['an age that is text, which is never turned into a number', { age: '58' }, 'age', 'age is "58"'],
    ['an answer of the wrong kind', { answers: { f0: 'yes' } }, 'answers.f0', 'yes-no'],
    ['an unknown region', { sites: [{ region: 'knee-fron' }] }, 'sites.0.region', 'did you mean knee-front?'],
    ['a field that does not exist', { symptoms: [] }, 'symptoms', 'symptoms is not a field'],
    ['a list', [], '', 'a case is an object'],
  ])('refuses %s with 422, the place and the fix', async (_, input, where, words) => {
    const response = await postCase(input)
    const body = response.json()
    expect(response.statusCode).toBe(422)
    expect(response.headers['content-type']).toMatch(PROBLEM)
    expect(body).toMatchObject({ status: 422, problems: [{ where }] })
    expect(body.problems[0].fix).not.toBe('')
    expect(body.detail).toContain(words)
  })

  it('names every mistake of a case at once', async () => {
    const { problems } = (await postCase({ age: -3, sex: 'x', answers: { f9: 'present' } })).json()
    expect(problems.map((problem: { where: string }) => problem.where)).toEqual(['age', 'sex', 'answers.f9'])
  })

  it('refuses a request without a body with 422', async () => {
    expect((await app.inject({ method: 'POST', url: URL })).statusCode).toBe(422)
  })

  it.each([
    ['JSON that does not parse', '{ "age": ', 'application/json', 400],
    ['an empty JSON body', '', 'application/json', 400],
    ['JSON that would change the prototype', '{ "__proto__": { "age": 1 } }', 'application/json', 400],
    ['a form', 'age=58', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{}', 'text/plain', 415],
    ['more than 256 kB', JSON.stringify({ text: 'x'.repeat(256 * 1024) }), 'application/json', 413],
  ])('refuses %s', async (_, payload, type, status) => {
    const response = await post(payload, type)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toMatch(PROBLEM)
    expect(response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/Send/) })
  })
})

describe('a fault of ours', () => {
  it('is a 500 that says nothing of the case and nothing of the machine', async () => {
    const faulty: Model = Object.defineProperty({ ...model }, 'screens', {
      get: () => {
        throw new Error('secret-answer at /home/someone/file.ts')
      },
    })
    const response = await (await buildApp({ model: faulty })).inject({
      method: 'POST',
      url: URL,
      payload: { age: 58.125, text: 'secret-text', answers: { f0: 'absent' } },
    })
    expect(response.statusCode).toBe(500)
    expect(response.headers['content-type']).toMatch(PROBLEM)
    expect(response.body).not.toMatch(/secret|58\.125|f0|file\.ts|Error/)
    expect(response.json().detail).toMatch(/warning signs/)
  })
})
