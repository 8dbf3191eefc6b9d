import { type CareItem, closest, dateOf, dayOf, type Model } from '@kneebone/engine'
import { assessWithText, search, understand } from '@kneebone/intake'
import type { FastifyInstance } from 'fastify'
import { sendProblem, unusable, wrongCase } from './problems.ts'
import { answers, BODY_FAULTS, listOf, named, object, text } from './schemas.ts'

/** Lists of the knowledge by their REST name. */
function collections(model: Model): Readonly<Record<string, readonly { readonly id: string }[]>> {
  const care = (kind: CareItem['kind']) => model.care.filter((item) => item.kind === kind)
  return {
    conditions: model.conditions,
    findings: model.findings,
    'red-flags': model.redFlags,
    specialists: care('specialist'),
    tests: care('test'),
    treatments: care('treatment'),
    'self-care': care('self-care'),
    exercises: care('exercise'),
    prevention: care('prevention'),
    programmes: model.programmes,
    instruments: model.instruments,
    sources: model.sources,
    claims: model.claims,
  }
}

/** The REST API of the model under `/v1`. */
export async function rest(app: FastifyInstance, { model }: { model: Model }): Promise<void> {
  askAboutOneCase(app, model)
  lookUp(app, model)
  for (const [name, items] of Object.entries(collections(model))) collection(app, name, items)
}

function askAboutOneCase(app: FastifyInstance, model: Model): void {
  const assessed = {
    operationId: 'assessCase',
    summary: 'Assess one case',
    body: named('Case'),
    response: answers('The assessment', named('Assessment'), ...BODY_FAULTS),
  }
  app.post('/v1/assessments', { schema: assessed }, (request, reply) => {
    const result = assessWithText(model, request.body, { today: dateOf(new Date()) })
    return result.ok ? reply.send(result.value) : sendProblem(reply, wrongCase(result.problems))
  })

  const understood = {
    operationId: 'understandText',
    summary: 'Read free text into answers',
    body: named('Text'),
    response: answers('What was read', named('Understanding'), ...BODY_FAULTS),
  }
  app.post('/v1/understandings', { schema: understood }, (request, reply) => {
    const { text: words, today = dateOf(new Date()) } = (request.body ?? {}) as { text?: unknown; today?: unknown }
    const problems = []
    if (typeof words !== 'string')
      problems.push({ code: 'wrong-text', where: 'text', message: 'there is no text', fix: 'send { "text": "my knee hurts" }' })
    if (typeof today !== 'string' || dayOf(today) === undefined)
      problems.push({
        code: 'wrong-day',
        where: 'today',
        message: `today is ${JSON.stringify(today)}, which is no date`,
        fix: 'write it as year-month-day, such as 2026-11-21',
      })
    if (problems.length > 0) return sendProblem(reply, unusable('The text cannot be used', problems))
    return reply.send(understand(model, words as string, { today: today as string }))
  })
}

function lookUp(app: FastifyInstance, model: Model): void {
  const found = {
    operationId: 'search',
    summary: 'Causes, findings and care that fit a phrase',
    querystring: object({ q: { ...text, description: 'A phrase' } }),
    response: answers('The entries; none where nothing fits', named('Hits'), 422),
  }
  app.get<{ Querystring: { q?: string } }>('/v1/search', { schema: found }, (request, reply) => {
    const { q } = request.query
    if (typeof q === 'string' && q.trim() !== '') return reply.send(search(model, q))
    const problem = { code: 'no-phrase', where: 'q', message: 'there is nothing to look for', fix: 'write /v1/search?q=heel' }
    return sendProblem(reply, unusable('The search cannot be used', [problem]))
  })

  const versions = {
    operationId: 'versions',
    summary: 'Versions of the knowledge',
    response: answers('Version and hash', object({ knowledge: text, hash: text })),
  }
  app.get('/v1/versions', { schema: versions }, () => ({ knowledge: model.version, hash: model.hash }))
}

function collection(app: FastifyInstance, name: string, items: readonly { readonly id: string }[]): void {
  const all = { operationId: `list-${name}`, summary: `All ${name}`, response: answers(`All ${name}`, listOf(named('Entry'))) }
  app.get(`/v1/${name}`, { schema: all }, () => items)

  const byId = new Map(items.map((item) => [item.id, item]))
  const one = {
    operationId: `get-${name}`,
    summary: `One of the ${name}`,
    params: object({ id: text }),
    response: answers('The entry', named('Entry'), 404),
  }
  app.get<{ Params: { id: string } }>(`/v1/${name}/:id`, { schema: one }, (request, reply) => {
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
  })
}
