// Packs the libraries for other projects, with the compiled knowledge beside them, into .cache/library. Run by `npm run library`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadModel, ROOT } from '../apps/cli/src/model.ts'

const LIBRARIES = ['engine', 'intake']
const OUT = join(ROOT, '.cache', 'library')

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
for (const name of LIBRARIES) {
  build(join(ROOT, 'packages', name))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', OUT, '--workspace', `packages/${name}`], { cwd: ROOT })
}
writeFileSync(join(OUT, 'model.json'), JSON.stringify(loadModel()))
console.log(`${LIBRARIES.join(', ')} and model.json → .cache/library`)

/** JavaScript and its types in the `dist` of a package. */
function build(folder: string): void {
  const dist = join(folder, 'dist')
  rmSync(dist, { recursive: true, force: true })
  const scratch = mkdtempSync(join(tmpdir(), 'kneebone-library-'))
  const config = join(scratch, 'tsconfig.json')
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: join(folder, 'src'),
    outDir: dist,
    typeRoots: [join(ROOT, 'node_modules', '@types')],
  }
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions,
      include: [join(folder, 'src')],
      exclude: [join(folder, 'src', 'testing')],
    }),
  )
  execFileSync('tsc', ['-p', config], { stdio: 'inherit' })
  rmSync(scratch, { recursive: true })
}
