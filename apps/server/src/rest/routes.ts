import { closest, dateOf, dayOf, type Model } from '@kneebone/engine'
import { assessWithText, search, understand } from '@kneebone/intake'
import type { FastifyInstance } from 'fastify'
import { sendProblem, wrongCase } from './problems.ts'
import { assessmentSchema, caseSchema, problemSchema, searchSchema, textSchema, understandingSchema } from './schemas.ts'

/** Lists of the knowledge by their REST name. */
const collections = (model: Model): Readonly<Record<string, readonly { readonly id: string }[]>> => ({
  conditions: model.conditions,
  findings: model.findings,
  'red-flags': model.redFlags,
  specialists: model.care.filter((item) => item.kind === 'specialist'),
  tests: model.care.filter((item) => item.kind === 'test'),
  treatments: model.care.filter((item) => item.kind === 'treatment'),
  'self-care': model.care.filter((item) => item.kind === 'self-care'),
  exercises: model.care.filter((item) => item.kind === 'exercise'),
  prevention: model.care.filter((item) => item.kind === 'prevention'),
  programmes: model.programmes,
  instruments: model.instruments,
  sources: model.sources,
  claims: model.claims,
})

export async function rest(app: FastifyInstance, { model }: { model: Model }): Promise<void> {
  app.post(
    '/v1/assessments',
    {
      schema: {
        operationId: 'assessCase',
        summary: 'Assess one case',
        body: caseSchema,
        response: { 200: assessmentSchema, 422: problemSchema },
      },
      // The response is sent as the engine made it: the schema documents, it does not filter.
      serializerCompiler: () => JSON.stringify,
    },
    (request, reply) => {
      const result = assessWithText(model, request.body, { today: dateOf(new Date()) })
      return result.ok ? reply.send(result.value) : sendProblem(reply, wrongCase(result.problems))
    },
  )

  app.post(
    '/v1/understandings',
    {
      schema: {
        operationId: 'understandText',
        summary: 'Read free text into answers',
        body: textSchema,
        response: { 200: understandingSchema, 422: problemSchema },
      },
      serializerCompiler: () => JSON.stringify,
    },
    (request, reply) => {
      const { text, today = dateOf(new Date()) } = (request.body ?? {}) as { text?: unknown; today?: unknown }
      if (typeof text !== 'string')
        return sendProblem(
          reply,
          wrongCase([{ code: 'wrong-text', where: 'text', message: 'there is no text', fix: 'send { "text": "my knee hurts" }' }]),
        )
      if (typeof today !== 'string' || dayOf(today) === undefined)
        return sendProblem(
          reply,
          wrongCase([
            {
              code: 'wrong-day',
              where: 'today',
              message: `today is ${JSON.stringify(today)}, which is no date`,
              fix: 'write it as year-month-day, such as 2026-11-21',
            },
          ]),
        )
      return reply.send(understand(model, text, { today }))
    },
  )

  app.get<{ Querystring: { q?: string } }>(
    '/v1/search',
    {
      schema: {
        operationId: 'search',
        summary: 'Causes, findings and care that fit a phrase',
        querystring: searchSchema,
        response: { 422: problemSchema },
      },
    },
    (request, reply) => {
      const { q } = request.query
      if (typeof q !== 'string' || q.trim() === '')
        return sendProblem(
          reply,
          wrongCase([{ code: 'no-phrase', where: 'q', message: 'there is nothing to look for', fix: 'write /v1/search?q=heel' }]),
        )
      return reply.send(search(model, q))
    },
  )

  for (const [name, items] of Object.entries(collections(model))) {
    const byId = new Map(items.map((item) => [item.id, item]))
    app.get(`/v1/${name}`, { schema: { operationId: `list-${name}`, summary: `All ${name}` } }, () => items)
    app.get<{ Params: { id: string } }>(
      `/v1/${name}/:id`,
      {
        schema: {
          operationId: `get-${name}`,
          summary: `One of the ${name}`,
          params: { type: 'object', properties: { id: { type: 'string' } } },
        },
      },
      (request, reply) => {
        const { id } = request.params
        const item = byId.get(id)
        if (item) return reply.send(item)
        const near = closest(id, byId.keys())
        return sendProblem(reply, {
          type: 'about:blank',
          title: 'There is no such entry',
          status: 404,
          detail: `${id} is not in ${name}${near ? `: did you mean ${near}?` : '.'}`,
        })
      },
    )
  }

  app.get('/v1/versions', { schema: { operationId: 'versions', summary: 'Versions of the knowledge' } }, () => ({
    knowledge: model.version,
    hash: model.hash,
  }))
}
