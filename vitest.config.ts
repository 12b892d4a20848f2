import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // One worker less than there are cores would leave two cores with one.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 60_000,
          // The rooms keep nothing but what they worked out: a worker reads them once for all its files.
          isolate: false,
          include: [
            'src/**/*.test.ts',
            'regulations/**/*.test.ts',
            'practice/**/*.test.ts',
            'test/*.test.ts',
          ],
          exclude: [
            'src/store/**',
            'src/api/**',
            'src/mcp/record-tools.test.ts',
            'src/cli/operations/**',
            'src/cli/control/**',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          include: [
            'src/store/**/*.test.ts',
            'src/mcp/record-tools.test.ts',
            'src/api/**/*.test.ts',
            'src/cli/operations/**/*.test.ts',
            'src/cli/control/**/*.test.ts',
            'test/durability/**/*.test.ts',
          ],
          globalSetup: ['test/databases/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['test/product/**/*.test.ts'],
          globalSetup: ['test/product/built.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
