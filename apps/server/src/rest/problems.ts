import type { CaseProblem } from '@kneebone/engine'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'

/** RFC 9457 problem details, with every mistake of a case in `problems`. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly problems?: readonly CaseProblem[]
}

export function sendProblem(reply: FastifyReply, body: ProblemBody): FastifyReply {
  return reply.status(body.status).type('application/problem+json').send(body)
}

export const wrongCase = (problems: readonly CaseProblem[]): ProblemBody => unusable('The case cannot be used', problems)

/** What came can be read but not used, with every mistake in it. */
export const unusable = (title: string, problems: readonly CaseProblem[]): ProblemBody => ({
  type: 'about:blank',
  title,
  status: 422,
  detail: problems.map(({ message, fix }) => `${message}: ${fix}`).join('. '),
  problems,
})

const KNOWN: Readonly<Record<number, readonly [title: string, detail: string]>> = {
  400: ['The request cannot be read', 'Send a JSON body that parses, with the content type application/json.'],
  413: ['The request is too large', 'Send at most 256 kB.'],
  415: ['This content type is not understood', 'Send JSON with the content type application/json.'],
}

/** Turns whatever went wrong into problem+json. Our own faults say nothing of the case and nothing of the machine. */
export function problemHandler(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  const [title, detail] =
    KNOWN[status] ??
    (status < 500
      ? ['The request cannot be used', error.message]
      : ['Something is wrong on our side', 'Please report it. If you have warning signs, do not wait for this page: get help.'])
  return sendProblem(reply, { type: 'about:blank', title, status, detail })
}

const METHODS = ['GET', 'POST'] as const

/** An address that nothing answers, or not with this method. */
export function unknownRoute(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { method, server } = request
  const path = request.url.split('?')[0] as string
  const others = METHODS.filter((each) => {
    const route = server.findRoute({ method: each, url: path })
    // The web app's files answer every address there is.
    return route !== null && route.params['*'] === undefined
  })
  if (others.length === 0)
    return sendProblem(reply, {
      type: 'about:blank',
      title: 'There is nothing here',
      status: 404,
      detail: `${method} ${path} does not exist. /openapi.json lists what does.`,
    })
  return sendProblem(reply.header('allow', others.join(', ')), {
    type: 'about:blank',
    title: 'This address takes another method',
    status: 405,
    detail: `${path} does not take ${method}. Use ${others.join(' or ')}; /openapi.json says what to send.`,
  })
}

/** An address that no route can read, such as one with half a character in it. */
export const wrongAddress = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(reply, { type: 'about:blank', title: 'This address cannot be read', status: error.statusCode ?? 400, detail: error.message })
