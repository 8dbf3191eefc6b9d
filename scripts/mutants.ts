// `npm run mutants`: breaks the safety code in hundreds of small ways and counts how many of them the tests notice (Stryker). It is
// fetched when it is wanted, because nothing else needs it. Survivors are listed; those that cannot matter are named in
// docs/safety/mutants.md.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const packages = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1', 'vitest@5.1.0']
const { status } = spawnSync(
  'npm',
  [
    'exec',
    '--yes',
    ...packages.map((each) => `--package=${each}`),
    '--',
    'stryker',
    'run',
    'scripts/mutants/stryker.config.json',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exitCode = status ?? 1
