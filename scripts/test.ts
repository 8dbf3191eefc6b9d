// Everything that must hold: types, style, knowledge, and all tests. Run by `npm test`; `--quick` leaves the browser out.
// Ends with "N passed, N failed", which counts every test and each of the other checks.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserPath, webkit } from './browser.ts'

const quick = process.argv.includes('--quick')
let passed = 0
let failed = 0

function check(name: string, command: string, args: readonly string[]): void {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) passed++
  else failed++
}

const node = process.execPath
check('types', 'tsc', ['-p', '.'])
check('types of the web app', 'tsc', ['-p', 'apps/web'])
check('types of the browser tests', 'tsc', ['-p', 'apps/web/e2e'])
check('style', 'biome', ['check', '.'])
check('knowledge', node, ['--conditions=source', 'apps/cli/src/main.ts', 'kb', 'check'])
check('what is served', node, ['--conditions=source', 'scripts/build.ts'])
if (!quick) {
  browserPath({ install: true })
  if (!webkit({ install: true })) console.log('Left out: the test in WebKit, which needs the packages cog and wpewebkit-driver of Debian.')
}
runTests()
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function runTests(): void {
  console.log('\n── tests')
  const folder = mkdtempSync(join(tmpdir(), 'kneebone-test-'))
  const report = join(folder, 'report.json')
  const skip = quick ? ['--exclude', '**/e2e/**'] : []
  const { status } = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...skip], {
    stdio: 'inherit',
  })
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
    passed += numPassedTests ?? 0
    // A file that fails before its first test counts as one failure.
    failed += Math.max(
      numFailedTests ?? 0,
      status === 0 ? 0 : Math.max(1, numFailedTests ?? 0, (numFailedTests ?? 0) === 0 ? (numFailedTestSuites ?? 1) : 0),
    )
  } catch {
    failed++
  }
  rmSync(folder, { recursive: true })
}
