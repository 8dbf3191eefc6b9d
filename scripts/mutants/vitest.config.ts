import { defineConfig } from 'vitest/config'

/** The tests of the engine that hold its safety code. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['packages/engine/test/{logic,red-flags,decide,urgency,assess}.test.ts'], testTimeout: 120_000 },
})
