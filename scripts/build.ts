// Builds what is served: the model and the web app. Quick when nothing changed. Run by `npm run build` and `npm start`.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { BrokenKnowledge, loadModel, ROOT } from '../apps/cli/src/model.ts'

const WEB = join(ROOT, 'apps', 'web')
/** Files that the first question does not wait for: the other parts of the knowledge, pages of their own, what few people open. */
const LATER = /knowledge[/\\](?:phrases|words)-|accuracy\.json|sample-services|[/\\]later[/\\]/

try {
  const { hash } = loadModel()
  await buildWeb(hash)
} catch (error) {
  if (!(error instanceof BrokenKnowledge)) throw error
  for (const { file, line, message, fix } of error.problems) console.error(`${file}:${line}  ${message}\n    fix: ${fix}`)
  process.exitCode = 1
}

/** Builds the web app when its sources, the engine or the model changed since the last build. */
async function buildWeb(modelHash: string): Promise<void> {
  const stamp = stampOf(modelHash)
  const stampFile = join(WEB, 'dist', '.stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Building the web app …')
  await build({ root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn' })
  const first = compress(join(WEB, 'dist'))
  console.log(`  first load ${kB(first.script)} of script, ${kB(first.all)} in all (gzip)`)
  writeFileSync(stampFile, stamp)
}

function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

/**
 * Writes a brotli and a gzip form beside every text file, for the server to send as they are. Returns the gzip bytes of what the
 * first page needs.
 */
function compress(folder: string): { script: number; all: number } {
  let [script, all] = [0, 0]
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !/\.(?:js|css|html|json|svg|webmanifest)$/.test(file)) continue
    const content = readFileSync(file)
    const gzip = gzipSync(content, { level: 9 })
    writeFileSync(`${file}.gz`, gzip)
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
    if (LATER.test(file)) continue
    all += gzip.length
    if (entry.name.endsWith('.js')) script += gzip.length
  }
  return { script, all }
}

function stampOf(modelHash: string): string {
  const hash = createHash('sha256').update(modelHash)
  for (const part of [
    'apps/web/src',
    'apps/web/public',
    'apps/web/index.html',
    'apps/web/vite.config.ts',
    'evaluation/report.json',
    'scripts/build.ts',
    'packages/engine/src',
    'packages/intake/src',
    'package-lock.json',
  ]) {
    const path = join(ROOT, part)
    if (!existsSync(path)) continue
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path]
    for (const file of files.sort()) hash.update(`${file}:${statSync(file).mtimeMs}:${statSync(file).size}`)
  }
  return hash.digest('hex')
}
