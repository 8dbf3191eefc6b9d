// Finds the browsers of the tests, and installs Debian's where there are none and the machine allows it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** WebKit without a window, the engine of Safari: the program that drives it, and the browser itself. */
const WEBKIT = { driver: '/usr/bin/WPEWebDriver', browser: '/usr/bin/cog' } as const

const findChromium = (): string | undefined => [process.env.CHROME_PATH, ...CHROMIUM].find((path) => path !== undefined && existsSync(path))
const findWebkit = (): typeof WEBKIT | undefined => (Object.values(WEBKIT).every((path) => existsSync(path)) ? WEBKIT : undefined)

/** Path of a Chromium. Throws with what to do when there is none. */
export function browserPath({ install = false } = {}): string {
  const found = findChromium()
  if (found) return found
  if (install) aptInstall('chromium')
  const installed = findChromium()
  if (installed) return installed
  throw new Error('The browser tests need Chromium: install it (on Debian: apt-get install chromium), or set CHROME_PATH.')
}

/** A WebKit that can be driven; undefined where there is none, which is so on everything but Debian and its like. */
export function webkit({ install = false } = {}): typeof WEBKIT | undefined {
  const found = findWebkit()
  if (found || !install) return found
  aptInstall('cog', 'wpewebkit-driver', '--no-install-recommends')
  return findWebkit()
}

function aptInstall(...packages: readonly string[]): void {
  if (!existsSync('/usr/bin/apt-get')) return
  console.log(`Installing ${packages[0]} for the browser tests …`)
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args]
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
}
