import { z } from 'zod'
import { KINDS } from './kinds.ts'

/** JSON Schemas (draft 7) for editors, by file name: `condition.schema.json` and so on. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, { schema }]) => [`${kind}.schema.json`, z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })]),
  )
}
