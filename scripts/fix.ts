// Formats and mends what can be mended automatically. Run by `npm run fix`.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('biome', ['check', '--write', '.'], { stdio: 'inherit' })
process.exitCode = status ?? 1
