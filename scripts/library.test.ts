import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const MODULES = join(ROOT, 'node_modules')
const PACKED = join(ROOT, '.cache', 'library')

it('the page about the library holds in a project of its own', () => {
  execFileSync(process.execPath, ['--conditions=source', 'scripts/library.ts'], { cwd: ROOT })
  const project = mkdtempSync(join(tmpdir(), 'kneebone-project-'))
  onTestFinished(() => rmSync(project, { recursive: true }))
  for (const name of ['engine', 'intake']) {
    const folder = join(project, 'node_modules', '@kneebone', name)
    mkdirSync(folder, { recursive: true })
    execFileSync('tar', ['-xzf', join(PACKED, `kneebone-${name}-0.1.0.tgz`), '--strip-components=1', '-C', folder])
  }
  symlinkSync(join(MODULES, 'minisearch'), join(project, 'node_modules', 'minisearch'))
  symlinkSync(join(PACKED, 'model.json'), join(project, 'model.json'))
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs', 'start', 'library.md'), 'utf8')) ?? []
  writeFileSync(join(project, 'index.ts'), example)
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }')
  const compilerOptions = { target: 'es2023', module: 'nodenext', strict: true, types: ['node'], typeRoots: [join(MODULES, '@types')] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  execFileSync('tsc', ['-p', project], { stdio: 'inherit' })
  const [coded, told] = execFileSync(process.execPath, ['index.js'], { cwd: project, encoding: 'utf8' }).split('\n')
  expect(coded).toMatch(/^\S+ Knee osteoarthritis/)
  expect(told).toMatch(/^(?:urgent|emergency) \[/)
})
