import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '@kneebone/engine'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { figuresOf, type Report } from './src/accuracy/figures.ts'
import { toLines } from './src/knowledge/lines.ts'
import { split } from './src/knowledge/split.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const MODEL = join(ROOT, '.cache', 'model.json')
/** The last evaluation, where one was kept. */
const REPORT = join(ROOT, 'evaluation', 'report.json')

const model = JSON.parse(readFileSync(MODEL, 'utf8')) as Model
const knowledge = model.hash.slice(0, 12)

/** The parts of the knowledge beside the app; their names change with what they hold, so that browsers may keep them. */
function knowledgeFiles(): Plugin {
  const files = new Map(Object.entries(split(model)).map(([name, part]) => [`knowledge/${name}-${knowledge}.json`, toLines(part)]))
  if (existsSync(REPORT)) files.set('accuracy.json', JSON.stringify(figuresOf(JSON.parse(readFileSync(REPORT, 'utf8')) as Report)))
  return {
    name: 'kneebone-knowledge',
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.get(request.url?.slice(1) ?? '')
        if (file === undefined) return next()
        response.setHeader('content-type', 'application/json')
        response.end(file)
      })
    },
  }
}

/** Tells the service worker which files make the app, and which version they are. */
function precache(): Plugin {
  return {
    name: 'kneebone-precache',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['service-worker.js']
      if (worker?.type !== 'chunk') return
      const digest = createHash('sha256')
      const names = Object.keys(bundle).filter((name) => name !== 'service-worker.js')
      for (const name of names.sort()) {
        const file = bundle[name]
        digest.update(name).update((file?.type === 'chunk' ? file.code : file?.source) ?? '')
      }
      for (const name of PUBLIC) digest.update(name).update(readFileSync(join(import.meta.dirname, 'public', name)))
      const files = [...names.map((name) => (name === 'index.html' ? '/' : `/${name}`)), ...PUBLIC.map((name) => `/${name}`)]
      worker.code = worker.code
        .replace('__VERSION__', JSON.stringify(digest.digest('hex').slice(0, 12)))
        .replace('__FILES__', JSON.stringify(files))
    },
  }
}
const PUBLIC = ['mark.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.png', 'manifest.webmanifest', 'sample-services.json']

/** The oldest browsers that the app is written for: see docs/start/web.md. */
const OLDEST = ['safari16', 'ios16', 'chrome111', 'edge111', 'firefox114']

export default defineConfig({
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false }), knowledgeFiles(), precache()],
  define: {
    __KNOWLEDGE__: JSON.stringify(knowledge),
    __REGIONS__: JSON.stringify(model.regions),
    __PARTS__: JSON.stringify(model.parts.map(({ id, title }) => ({ id, title }))),
  },
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  worker: {
    format: 'es',
    rolldownOptions: { output: { chunkFileNames: 'assets/later/[name]-[hash].js' } },
  },
  build: {
    target: OLDEST,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: join(import.meta.dirname, 'index.html'), 'service-worker': join(import.meta.dirname, 'src/offline/worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        // Fetched when a page needs it: no part of the first load.
        chunkFileNames: ({ isDynamicEntry }) => `assets/${isDynamicEntry ? 'later/' : ''}[name]-[hash].js`,
        assetFileNames: ({ names }) =>
          names.includes('index.css') ? 'assets/[name]-[hash][extname]' : 'assets/later/[name]-[hash][extname]',
      },
    },
  },
})
