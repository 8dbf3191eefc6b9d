import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, listen, NoSuchPlace, PortInUse } from '@kneebone/server'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, UsageError } from '../io.ts'
import { loadModel, ROOT } from '../model.ts'

const USAGE = 'kneebone serve [--port 4700] [--host 127.0.0.1]'
const PORT = 4700

/** The web app and the REST API from one process, until it is stopped. */
export async function serve(args: string[], io: Io): Promise<ExitCode> {
  const { values } = readArgs(args, { port: { type: 'string' }, host: { type: 'string' } }, USAGE)
  const port = Number(values.port ?? process.env.PORT ?? PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`${values.port ?? process.env.PORT} is not a port`, 'give a number from 0 to 65535, such as --port 4700')
  const model = loadModel()
  const web = join(ROOT, 'apps', 'web', 'dist')
  const app = await buildApp({ model, ...(existsSync(join(web, 'index.html')) ? { web } : {}) })
  try {
    const address = await listen(app, { port, host: values.host ?? '127.0.0.1' })
    io.out(`Kneebone is at ${address}`)
  } catch (error) {
    if (error instanceof PortInUse)
      throw new UsageError(
        `port ${error.port} is already in use`,
        `stop what uses it, or choose another: npm start -- --port ${error.port + 1}`,
      )
    if (error instanceof NoSuchPlace)
      throw new UsageError(
        error.message,
        'use --host 127.0.0.1 for this machine alone, --host 0.0.0.0 for others too, and a port from 1024',
      )
    throw error
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await app.close()
  return 0
}
