// Finds Chromium for the browser tests, and installs Debian's where there is none and the machine allows it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const find = (): string | undefined => [process.env.CHROME_PATH, ...PLACES].find((path) => path !== undefined && existsSync(path))

/** Path of a Chromium. Throws with what to do when there is none. */
export function browserPath({ install = false } = {}): string {
  const found = find()
  if (found) return found
  if (install && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …')
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', 'chromium'],
    ]) {
      const [command = '', ...rest] = [...sudo, 'apt-get', ...args]
      spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    }
  }
  const installed = find()
  if (installed) return installed
  throw new Error('The browser tests need Chromium: install it (on Debian: apt-get install chromium), or set CHROME_PATH.')
}
