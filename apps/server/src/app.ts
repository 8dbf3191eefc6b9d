import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import type { Model } from '@kneebone/engine'
import Fastify, { type FastifyInstance } from 'fastify'
import { fgAi4h } from './fg-ai4h/routes.ts'
import { assessmentSchema } from './rest/assessment-schema.ts'
import { problemHandler, unknownRoute, wrongAddress } from './rest/problems.ts'
import { rest } from './rest/routes.ts'
import { SHARED } from './rest/schemas.ts'
import { webApp } from './web.ts'

export interface ServerOptions {
  readonly model: Model
  /** Folder of the built web app; without it only the API is served. */
  readonly web?: string
}

const MOST_BYTES = 256 * 1024

/** The one place where the server is put together. Stateless: cases are neither kept nor logged. */
export async function buildApp({ model, web }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, bodyLimit: MOST_BYTES, routerOptions: { ignoreTrailingSlash: true }, frameworkErrors: wrongAddress })
  // Fastify reads plain text by itself; here only JSON is a case.
  app.removeContentTypeParser('text/plain')
  // Cases are checked by the engine, whose messages name the fault and the fix, and answers are sent as it made them: the schemas
  // describe both in OpenAPI.
  for (const schema of [...SHARED, assessmentSchema]) app.addSchema(schema)
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => JSON.stringify)
  app.setErrorHandler(problemHandler)
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    strictTransportSecurity: false,
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Kneebone',
        version: model.version,
        description: 'How urgent is a pain in the leg, what could cause it, and what to do. Informs; never diagnoses.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
    },
    refResolver: { buildLocalReference: ({ $id }) => String($id) },
  })
  await app.register(rest, { model })
  await app.register(fgAi4h, { model })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  if (web === undefined) app.setNotFoundHandler(unknownRoute)
  else await webApp(app, web)
  return app
}
