import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

const MODEL = join(import.meta.dirname, '..', '..', '.cache', 'model.json')

/** Serves the compiled knowledge beside the app, as one file that the browser can keep. */
const model: Plugin = {
  name: 'kneebone-model',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'model.json', source: readFileSync(MODEL) })
  },
  configureServer(server) {
    server.middlewares.use('/model.json', (_request, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(readFileSync(MODEL))
    })
  },
}

export default defineConfig({
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false }), model],
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
})
