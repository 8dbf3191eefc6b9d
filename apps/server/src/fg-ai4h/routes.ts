import { assess, type Model, type Urgency } from '@kneebone/engine'
import type { FastifyInstance } from 'fastify'
import { sendProblem, wrongCase } from '../rest/problems.ts'
import { answers, BODY_FAULTS, listOf, object, text } from '../rest/schemas.ts'
import { caseFrom, solveCaseBody } from './case-data.ts'

/** Emergency care, primary care, self-care. */
const TRIAGE: Readonly<Record<Urgency, 'EC' | 'PC' | 'SC'>> = {
  emergency: 'EC',
  urgent: 'PC',
  soon: 'PC',
  routine: 'PC',
  'self-care': 'SC',
}

const HEALTH = {
  operationId: 'healthCheck',
  summary: 'FG-AI4H: is Kneebone there?',
  response: answers('It is', object({ data: text })),
}

const SOLVED = object({
  triage: { enum: ['EC', 'PC', 'SC', 'UNCERTAIN'], description: 'Emergency care, primary care, self-care, or nothing was understood' },
  conditions: listOf(object({ id: text, name: text, standardOntologyUris: listOf(text) })),
  notUnderstood: listOf(text),
})

/**
 * The protocol by which the benchmark of the ITU/WHO focus group "AI for health" (topic group symptom assessment) asks an AI:
 * `GET /health-check`, `POST /solve-case`. Triage is UNCERTAIN where none of the features means anything here.
 */
export async function fgAi4h(app: FastifyInstance, { model }: { model: Model }): Promise<void> {
  app.get('/health-check', { schema: HEALTH }, () => ({
    data: 'OK from Kneebone',
  }))

  app.post(
    '/solve-case',
    {
      schema: {
        operationId: 'solveCase',
        summary: 'FG-AI4H: triage and conditions of one benchmark case',
        body: object({ caseData: { type: 'object', additionalProperties: true } }),
        response: answers('Triage and conditions', SOLVED, ...BODY_FAULTS),
      },
    },
    (request, reply) => {
      const { success, data, error } = solveCaseBody.safeParse(request.body)
      if (!success)
        return sendProblem(
          reply,
          wrongCase(
            error.issues.map(({ path, message }) => ({
              code: 'wrong-case-data',
              where: path.join('.'),
              message: `${path.join('.') || 'the body'}: ${message}`,
              fix: 'send { caseData: { profileInformation, presentingComplaints, otherFeatures } }',
            })),
          ),
        )
      const { person, notUnderstood } = caseFrom(model, data.caseData)
      const result = assess(model, person)
      if (!result.ok) return sendProblem(reply, wrongCase(result.problems))
      const { urgency, causes } = result.value
      const nothing = Object.keys(person.answers ?? {}).length === 0 && (person.sites ?? []).length === 0
      const snomed = new Map(model.conditions.map((condition) => [condition.id, condition.snomed]))
      // No field "error": the benchmark takes its mere presence for a failure.
      return reply.send({
        triage: nothing ? 'UNCERTAIN' : TRIAGE[urgency.level],
        conditions: nothing ? [] : causes.map(({ id, title }) => ({ id, name: title, standardOntologyUris: urisOf(snomed.get(id)) })),
        notUnderstood,
      })
    },
  )
}

const urisOf = (code: string | undefined): readonly string[] => (code === undefined ? [] : [`http://snomed.info/id/${code}`])
