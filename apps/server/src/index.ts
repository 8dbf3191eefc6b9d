export { buildApp, type ServerOptions } from './app.ts'
export { listen, NoSuchPlace, PortInUse } from './listen.ts'
