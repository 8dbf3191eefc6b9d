import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.stryker/**'],
    // Reading the knowledge takes seconds: the files a worker runs share it, with every other module.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // On a busy machine a page takes its time; what comes sooner is seen sooner.
    expect: { poll: { timeout: 15_000 } },
  },
})
