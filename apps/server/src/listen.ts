import type { FastifyInstance } from 'fastify'

/** The port is taken: the caller says which and what to do. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse'
  readonly port: number
  constructor(port: number) {
    super(`port ${port} is already in use`)
    this.port = port
  }
}

/** This machine has no such address, or does not let us listen there. */
export class NoSuchPlace extends Error {
  override readonly name = 'NoSuchPlace'
}

const NO_PLACE = ['ENOTFOUND', 'EADDRNOTAVAIL', 'EACCES', 'EAI_AGAIN']

/** Starts listening and returns the address. Port 0 picks a free one. */
export async function listen(app: FastifyInstance, { port, host }: { port: number; host: string }): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new PortInUse(port)
    if (NO_PLACE.includes(code)) throw new NoSuchPlace(`cannot listen at ${host}, port ${port} (${code})`)
    throw error
  }
}
