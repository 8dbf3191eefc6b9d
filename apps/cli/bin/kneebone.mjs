#!/usr/bin/env node
// Runs the command line on the Node that the repository brings along, from the TypeScript sources.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')
const node = join(root, 'node_modules', '.bin', 'node')
const main = join(here, '..', 'src', 'main.ts')
const { status } = spawnSync(
  existsSync(node) ? node : process.execPath,
  ['--conditions=source', '--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
