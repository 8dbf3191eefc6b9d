export { buildApp, type ServerOptions } from './app.ts'
export { listen, PortInUse } from './listen.ts'
