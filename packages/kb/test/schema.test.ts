import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../src/index.ts'
import { KINDS } from '../src/kinds.ts'

const COMMITTED = join(import.meta.dirname, '..', '..', '..', 'knowledge', 'schema')
const schemas = Object.entries(jsonSchemas()) as [string, Record<string, unknown>][]

describe('jsonSchemas', () => {
  it('makes one schema for each kind of file', () => {
    expect(schemas.map(([name]) => name)).toEqual(Object.keys(KINDS).map((kind) => `${kind}.schema.json`))
  })

  it.each(schemas)('%s is a closed draft-7 object whose required fields exist', (_, schema) => {
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', additionalProperties: false })
    expect(Object.keys(schema.properties as object)).toEqual(expect.arrayContaining(schema.required as string[]))
  })

  it.each(schemas)('%s points at nothing that it does not define', (_, schema) => {
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] as string)
    expect(references.filter((reference) => reference !== '#' && at(schema, reference) === undefined)).toEqual([])
  })

  it('does not ask authors for what has a default', () => {
    const { required } = Object.fromEntries(schemas)['finding.schema.json'] as { required: string[] }
    expect(required).toContain('ask')
    expect(required).not.toContain('multiple')
  })
})

describe('knowledge/schema', () => {
  it('holds what jsonSchemas makes (if not: kneebone kb schema)', () => {
    expect(readdirSync(COMMITTED).sort()).toEqual(schemas.map(([name]) => name).sort())
    for (const [name, schema] of schemas)
      expect(readFileSync(join(COMMITTED, name), 'utf8'), name).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })
})

/** What a reference such as `#/definitions/__schema0` points at. */
const at = (schema: unknown, reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], schema)
