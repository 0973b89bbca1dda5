import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but the code; `site` builds the site and looks at it with parsers, validators and a browser. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    reporters: ['default', './src/testing/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/testing/site/**'],
          isolate: false,
          // A busy machine is no fault of the code.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/testing/site/**/*.test.ts'],
          globalSetup: ['src/testing/site/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time is faster on few cores than several that wait for each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
