// Entry of every npm script. Runs on the Node that npm found (20.19 or later), makes sure the dependencies of the lock file are
// there, then runs the task with the Node 24 that the repository brings along.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [task = '', ...rest] = process.argv.slice(2)

// Each task is one or more commands, run in order; what the user adds goes to the last one.
const TASKS = {
  start: [['scripts/build.ts'], ['apps/cli/src/main.ts', 'serve']],
  test: [['scripts/test.ts']],
  check: [['scripts/test.ts', '--quick']],
  fix: [['scripts/fix.ts']],
  kb: [['apps/cli/src/main.ts', 'kb']],
  eval: [['evaluation/src/main.ts']],
  bench: [['benchmarks/src/main.ts']],
  build: [['scripts/build.ts']],
  library: [['scripts/library.ts']],
  mutants: [['scripts/mutants.ts']],
  screenshots: [['scripts/build.ts'], ['apps/web/e2e/screenshots.ts']],
  speed: [['scripts/build.ts'], ['apps/web/e2e/speed.ts']],
}

const commands = TASKS[task]
if (!commands) fail(`there is no task "${task}"; the tasks are ${Object.keys(TASKS).join(', ')}`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) fail(`Node ${process.versions.node} is too old: install Node 20.19 or later`)

install()
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
for (const [i, [script, ...args]] of commands.entries()) {
  const more = i === commands.length - 1 ? rest : []
  const { status } = spawnSync(
    existsSync(node) ? node : process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', join(root, script), ...args, ...more],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}

/** `npm ci` when the lock file changed since the last time. */
function install() {
  const stamp = join(root, 'node_modules', '.kneebone-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing what Kneebone needs (first time, or the lock file changed) …')
  const npm = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) fail('npm ci failed: see the lines above. A registry that cannot be reached is the usual reason')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

function fail(message) {
  console.error(`kneebone: ${message}`)
  process.exit(2)
}
