import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { buildApp, listen, PortInUse } from '../src/index.ts'
import { model } from './small.ts'

const PROBLEM = /^application\/problem\+json/

let app: FastifyInstance
beforeAll(async () => {
  app = await buildApp({ model })
})

describe('the collections', () => {
  it.each([
    ['conditions', model.conditions],
    ['findings', model.findings],
    ['red-flags', model.redFlags],
    ['specialists', [model.care[0]]],
    ['tests', [model.care[1]]],
    ['treatments', []],
    ['self-care', []],
    ['sources', []],
    ['claims', []],
    ['exercises', []],
    ['prevention', []],
    ['programmes', []],
    ['instruments', []],
  ])('/v1/%s holds what the model holds', async (name, items) => {
    const response = await app.inject(`/v1/${name}`)
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual(JSON.parse(JSON.stringify(items)))
  })

  it('give one entry by its id', async () => {
    expect((await app.inject('/v1/conditions/c1')).json()).toEqual(
      JSON.parse(JSON.stringify(model.conditions.find((each) => each.id === 'c1'))),
    )
    expect((await app.inject('/v1/specialists/physiotherapist')).json()).toMatchObject({ title: 'Physiotherapist' })
  })

  it('suggest the near id for one that does not exist', async () => {
    const response = await app.inject('/v1/specialists/physioterapist')
    expect(response.statusCode).toBe(404)
    expect(response.headers['content-type']).toMatch(PROBLEM)
    expect(response.json().detail).toBe('physioterapist is not in specialists: did you mean physiotherapist?')
  })

  it('suggest nothing when nothing is near', async () => {
    expect((await app.inject('/v1/tests/zzz')).json().detail).toBe('zzz is not in tests.')
  })

  it('do not find what every object has', async () => {
    expect((await app.inject('/v1/conditions/constructor')).statusCode).toBe(404)
  })
})

describe('/v1/versions', () => {
  it('says which knowledge answers', async () => {
    expect((await app.inject('/v1/versions')).json()).toEqual({ knowledge: '4.5.6', hash: 'abc' })
  })
})

describe('an address that does not exist', () => {
  it.each(['GET', 'PUT', 'DELETE'] as const)('is a 404 for %s that points to /openapi.json and leaves the query out', async (method) => {
    const response = await app.inject({ method, url: '/v1/nothing?age=58' })
    expect(response.statusCode).toBe(404)
    expect(response.headers['content-type']).toMatch(PROBLEM)
    expect(response.json().detail).toBe(`${method} /v1/nothing does not exist. /openapi.json lists what does.`)
  })

  it('is problem+json too when it cannot be read at all', async () => {
    const response = await app.inject('/v1/conditions/%E0%A4%A')
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toMatch(PROBLEM)
  })
})

describe('/openapi.json', () => {
  it('is OpenAPI 3.1 and lists every operation once', async () => {
    const { openapi, info, paths } = (await app.inject('/openapi.json')).json()
    expect(openapi).toMatch(/^3\.1\./)
    expect(info).toMatchObject({ title: 'Kneebone', version: '4.5.6' })
    const operations = Object.values(paths as Record<string, Record<string, { operationId: string }>>).flatMap((methods) =>
      Object.values(methods).map((each) => each.operationId),
    )
    const names = [
      'conditions',
      'findings',
      'red-flags',
      'specialists',
      'tests',
      'treatments',
      'self-care',
      'exercises',
      'prevention',
      'programmes',
      'instruments',
      'sources',
      'claims',
    ]
    expect([...operations].sort()).toEqual(
      [
        'assessCase',
        'healthCheck',
        'search',
        'solveCase',
        'understandText',
        'versions',
        ...names.flatMap((name) => [`get-${name}`, `list-${name}`]),
      ].sort(),
    )
  })

  it('describes the case and gives an example of one', async () => {
    const { paths } = (await app.inject('/openapi.json')).json()
    const { schema, example } = paths['/v1/assessments'].post.requestBody.content['application/json']
    expect(Object.keys(schema.properties)).toEqual(['age', 'sex', 'for', 'pace', 'answers', 'sites', 'text', 'today'])
    expect(example).toMatchObject({ age: 58 })
    expect(Object.keys(paths['/v1/assessments'].post.responses)).toEqual(['200', '422'])
  })
})

describe('security headers', () => {
  it.each(['/v1/conditions', '/v1/nothing', '/openapi.json'])('are on %s', async (url) => {
    const { headers } = await app.inject(url)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
  })
})

describe('the web app', () => {
  it('comes from the given folder, beside the API', async () => {
    const web = mkdtempSync(join(tmpdir(), 'kneebone-web-'))
    onTestFinished(() => rmSync(web, { recursive: true }))
    writeFileSync(join(web, 'index.html'), '<title>Kneebone</title>')
    const both = await buildApp({ model, web })
    expect((await both.inject('/')).body).toBe('<title>Kneebone</title>')
    expect((await both.inject('/v1/versions')).statusCode).toBe(200)
    expect((await both.inject('/../package.json')).statusCode).toBe(404)
  })

  it('is a 404 where there is none', async () => {
    expect((await app.inject('/')).statusCode).toBe(404)
  })

  describe('with compressed files', () => {
    const accept = { accept: 'text/html', 'accept-encoding': 'gzip, br' }
    let both: FastifyInstance
    let web: string
    beforeAll(async () => {
      web = mkdtempSync(join(tmpdir(), 'kneebone-web-'))
      mkdirSync(join(web, 'assets'))
      for (const name of ['index.html', 'assets/app.js']) {
        writeFileSync(join(web, name), name)
        writeFileSync(join(web, `${name}.br`), brotliCompressSync(name))
        writeFileSync(join(web, `${name}.gz`), gzipSync(name))
      }
      writeFileSync(join(web, 'plain.json'), '{}')
      both = await buildApp({ model, web })
    })
    afterAll(() => rmSync(web, { recursive: true }))

    it.each(['/', '/library/conditions/gout', '/result'])('gives the document at %s, in brotli', async (url) => {
      const response = await both.inject({ url, headers: accept })
      expect(response.statusCode).toBe(200)
      expect(response.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'no-cache', vary: 'accept-encoding' })
      expect(response.headers['content-security-policy']).toContain("default-src 'self'")
      expect(response.headers['content-type']).toMatch(/^text\/html/)
      expect(brotliDecompressSync(response.rawPayload).toString()).toBe('index.html')
    })

    it('gives gzip, or nothing of the kind, to those who understand no more', async () => {
      const gzip = await both.inject({ url: '/', headers: { ...accept, 'accept-encoding': 'gzip' } })
      expect(gunzipSync(gzip.rawPayload).toString()).toBe('index.html')
      const plain = await both.inject({ url: '/', headers: { accept: 'text/html' } })
      expect(plain.headers['content-encoding']).toBeUndefined()
      expect(plain.body).toBe('index.html')
    })

    it('lets browsers keep what is named by its content, and ask again for the rest', async () => {
      const script = await both.inject({ url: '/assets/app.js', headers: accept })
      expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      const plain = await both.inject({ url: '/plain.json', headers: accept })
      expect(plain.headers['cache-control']).toBe('no-cache')
      const again = await both.inject({ url: '/plain.json', headers: { ...accept, 'if-none-match': plain.headers.etag as string } })
      expect(again.statusCode).toBe(304)
    })

    it.each([
      ['/v1/nothing', accept],
      ['/missing.json', accept],
      ['/result', { accept: 'application/json' }],
    ])('keeps %s a 404', async (url, headers) => {
      expect((await both.inject({ url, headers })).statusCode).toBe(404)
    })
  })
})

describe('listen', () => {
  it('says which port is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const error = await listen(await buildApp({ model }), { port, host: '127.0.0.1' }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PortInUse)
    expect(error).toMatchObject({ port })
  })

  it('gives the address when the port is free', async () => {
    const free = await buildApp({ model })
    onTestFinished(() => free.close())
    expect(await listen(free, { port: 0, host: '127.0.0.1' })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
})
