import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A browser driven by the WebDriver protocol (https://www.w3.org/TR/webdriver2/), which every engine speaks. */
export interface Driven {
  /** Name and version of the browser. */
  readonly name: string
  readonly open: (address: string) => Promise<void>
  /** Runs a function in the page; it may only use what it is given, and all must be JSON. */
  readonly run: <G extends readonly unknown[], T>(inPage: (...given: G) => T, ...given: G) => Promise<T>
  /** Waits until a function in the page gives something true, and gives that. Throws after `seconds`, with the text of the page. */
  readonly until: <G extends readonly unknown[], T>(inPage: (...given: G) => T, ...given: G) => Promise<T>
  /** Presses an element as a person does: it must be in sight and not covered. */
  readonly press: (selector: string) => Promise<void>
  readonly type: (selector: string, text: string) => Promise<void>
  /** The window, as PNG in base64. */
  readonly picture: () => Promise<string>
  readonly resize: (width: number, height: number) => Promise<void>
  readonly close: () => Promise<void>
}

export interface Engine {
  /** The program that speaks WebDriver, and the options by which it starts its browser. */
  readonly driver: string
  readonly capabilities: Readonly<Record<string, unknown>>
}

const PATIENCE = 60_000
const PAUSE = 50
/** Key of an element's name in the protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Starts a driver and its browser. */
export async function drive({ driver, capabilities }: Engine): Promise<Driven> {
  const port = await freePort()
  const program = spawn(driver, [`--port=${port}`], { stdio: 'ignore' })
  const server = `http://127.0.0.1:${port}`
  await ready(server, program)
  const { sessionId, capabilities: got } = (await send(`${server}/session`, { capabilities: { alwaysMatch: capabilities } })) as {
    readonly sessionId: string
    readonly capabilities: { readonly browserName: string; readonly browserVersion: string }
  }
  const session = `${server}/session/${sessionId}`
  const run: Driven['run'] = async (inPage, ...args) =>
    (await send(`${session}/execute/sync`, { script: `return (${inPage})(...arguments)`, args })) as ReturnType<typeof inPage>
  const until: Driven['until'] = async (inPage, ...given) => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(PAUSE)) {
      const found = await run(inPage, ...given)
      if (found) return found
    }
    const page = await run(() => `${location.href}\n${document.body.innerText}`)
    throw new Error(`not within ${PATIENCE / 1000} s: ${inPage} of ${JSON.stringify(given)}\n${page}`)
  }
  const element = async (selector: string) => {
    await until((wanted) => document.querySelector(wanted) !== null, selector)
    const found = (await send(`${session}/element`, { using: 'css selector', value: selector })) as Readonly<Record<string, string>>
    return `${session}/element/${found[ELEMENT]}`
  }
  return {
    name: `${got.browserName} ${got.browserVersion}`,
    open: async (url) => void (await send(`${session}/url`, { url })),
    run,
    until,
    press: async (selector) => void (await send(`${await element(selector)}/click`, {})),
    type: async (selector, text) => void (await send(`${await element(selector)}/value`, { text })),
    picture: async () => (await send(`${session}/screenshot`)) as string,
    resize: async (width, height) => void (await send(`${session}/window/rect`, { width, height })),
    close: async () => {
      await fetch(session, { method: 'DELETE' })
      program.kill()
      await once(program, 'exit')
    },
  }
}

const sleep = (time: number): Promise<unknown> => new Promise((goOn) => setTimeout(goOn, time))

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  server.close()
  return port
}

async function ready(server: string, program: ChildProcess): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(PAUSE)) {
    if (program.exitCode !== null) throw new Error(`${program.spawnfile} ended with ${program.exitCode}`)
    if (
      await fetch(`${server}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
  }
  throw new Error(`${program.spawnfile} does not answer`)
}

/** Sends a command; without a body it asks. Throws with what the driver says. */
async function send(address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${JSON.stringify(value)}`)
  return value
}
