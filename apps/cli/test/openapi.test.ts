import { buildApp } from '@kneebone/server'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadModel } from '../src/model.ts'

interface Operation {
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: { readonly $ref?: string } } } }
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, unknown>> }>>
}
interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, { readonly examples?: readonly object[] }>> }
}

let app: Awaited<ReturnType<typeof buildApp>>
let api: Api
let ajv: Ajv2020
beforeAll(async () => {
  app = await buildApp({ model: loadModel() })
  api = (await app.inject('/openapi.json')).json()
  ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema(closed(api) as object, 'api')
})

/** Every object holds what is listed and nothing else, so that a field nobody described is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return inner.type !== undefined && 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner
}

const pointer = (...keys: readonly string[]): string =>
  keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')

interface Sent {
  readonly path: string
  readonly url?: string
  readonly body?: unknown
  readonly type?: string
}

/** Sends it, and returns what the answer does not share with its description. */
async function faultsOf({ path, url = path, body, type = 'application/json' }: Sent, status: number): Promise<readonly string[]> {
  const method = body === undefined ? 'get' : 'post'
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await app.inject({ method, url, ...(body === undefined ? {} : { payload, headers: { 'content-type': type } }) })
  if (response.statusCode !== status) return [`${response.statusCode}: ${response.body.slice(0, 200)}`]
  const media = String(response.headers['content-type']).split(';')[0] as string
  const described = api.paths[path]?.[method]?.responses[status]?.content[media]
  if (!described) return [`${method} ${path} does not describe ${status} ${media}`]
  const valid = ajv.compile({ $ref: `api#${pointer('paths', path, method, 'responses', String(status), 'content', media, 'schema')}` })
  return valid(response.json())
    ? []
    : (valid.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
}

const CASES = [
  {},
  { age: 58, sex: 'female', sites: [{ region: 'knee-inner', side: 'left' }], answers: { 'stairs-hurt': 'present', fever: 'absent' } },
  { age: 45, sites: [{ region: 'low-back' }], answers: { 'saddle-numbness': 'present' } },
  { age: 62, text: 'My left calf has been swollen since Sunday, and my right big toe hurts. Maybe a fever. I take warfarin.' },
  { age: 9, sex: 'male', for: 'someone-else', sites: [{ region: 'hip', side: 'right' }], answers: { 'child-limps': 'present' } },
  {
    age: 70,
    sites: [
      { region: 'foot-top', side: 'left' },
      { region: 'groin', side: 'right' },
    ],
    pace: 'full',
  },
]
const COMPLAINT = { id: 'pain-site=knee-inner:left', state: 'present' }
const solved = {
  caseData: { profileInformation: { age: 45, biologicalSex: 'male' }, presentingComplaints: [COMPLAINT], otherFeatures: [] },
}

describe('what /openapi.json says', () => {
  it.each(CASES)('of the assessment holds for %j', async (body) => {
    expect(await faultsOf({ path: '/v1/assessments', body }, 200)).toEqual([])
  })

  it('of every list and one of its entries holds', async () => {
    const faults: string[] = []
    for (const path of Object.keys(api.paths).filter((each) => each.endsWith('/{id}'))) {
      const list = path.replace('/{id}', '')
      const [first] = (await app.inject(list)).json()
      faults.push(...(await faultsOf({ path: list }, 200)), ...(await faultsOf({ path, url: `${list}/${first.id}` }, 200)))
      faults.push(...(await faultsOf({ path, url: `${list}/no-such-thing` }, 404)))
    }
    expect(faults).toEqual([])
  })

  it.each([
    ['read text', { path: '/v1/understandings', body: { text: 'My left calf has been swollen since Sunday. Frobnicated.' } }, 200],
    ['a search', { path: '/v1/search', url: '/v1/search?q=heel' }, 200],
    ['the versions', { path: '/v1/versions' }, 200],
    ['the health check', { path: '/health-check' }, 200],
    ['a solved case', { path: '/solve-case', body: solved }, 200],
    ['a case with mistakes', { path: '/v1/assessments', body: { age: 'old', foo: 1 } }, 422],
    ['no text', { path: '/v1/understandings', body: {} }, 422],
    ['nothing to search for', { path: '/v1/search' }, 422],
    ['a benchmark case with mistakes', { path: '/solve-case', body: {} }, 422],
    ['a body that is not JSON', { path: '/v1/assessments', body: '{' }, 400],
    ['a body that is too large', { path: '/v1/understandings', body: { text: 'x'.repeat(300_000) } }, 413],
    ['another content type', { path: '/solve-case', body: 'a=1', type: 'application/x-www-form-urlencoded' }, 415],
  ] as const)('of %s holds', async (_, sent, status) => {
    expect(await faultsOf(sent, status)).toEqual([])
  })

  it('of a body is an example that works', async () => {
    const bodies = Object.entries(api.paths).flatMap(([path, { post }]) => {
      const name = /\w+$/.exec(post?.requestBody?.content['application/json'].schema.$ref ?? '')?.[0]
      return name === undefined ? [] : [{ path, examples: api.components.schemas[name]?.examples ?? [] }]
    })
    expect(bodies.map(({ path }) => path)).toEqual(['/v1/assessments', '/v1/understandings'])
    for (const { path, examples } of bodies) {
      expect(examples.length).toBeGreaterThan(0)
      for (const body of examples) expect(await faultsOf({ path, body }, 200)).toEqual([])
    }
  })

  it('describes each thing once, under its name', () => {
    expect(Object.keys(api.components.schemas).sort()).toEqual([
      'Assessment',
      'Case',
      'Entry',
      'Hits',
      'Problem',
      'Text',
      'Understanding',
      'Understood',
    ])
  })

  it('would be found wrong', async () => {
    const { properties } = api.components.schemas.Assessment as { properties: Record<string, object> }
    const { confidence: _, ...fewer } = properties
    const poorer = { ...api, components: { schemas: { ...api.components.schemas, Assessment: { type: 'object', properties: fewer } } } }
    const other = new Ajv2020({ strict: false }).addSchema(closed(poorer) as object, 'api')
    const valid = other.compile({ $ref: 'api#/components/schemas/Assessment' })
    expect(valid((await app.inject({ method: 'POST', url: '/v1/assessments', payload: {} })).json())).toBe(false)
  })
})
