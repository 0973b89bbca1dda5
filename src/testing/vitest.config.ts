import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/**
 * What knows of days and times has to give the same answers wherever the machine stands; `unit` itself runs in UTC,
 * or in the zone that `TZ` names.
 */
const OTHER_ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'];

/** The unit tests of what is printed, once more on a machine in another zone. */
const inZone = (zone: string): TestProjectConfiguration => ({
  test: {
    name: zone,
    include: ['src/{domain,schema,i18n,outputs,views,client}/**/*.test.ts', 'src/testing/zone.test.ts'],
    // Pictures, maps and hyphens know no time, and take the longest.
    exclude: ['src/outputs/{cover-art,pictures,region-map,social-card}/**', 'src/domain/typography/**'],
    // A process of its own: the zone of a thread is that of its process.
    pool: 'forks',
    isolate: false,
    env: { TZ: zone, PROPERTY_CASES: '300' },
    testTimeout: 30_000,
  },
});

/**
 * `unit` needs nothing but the code; `site` builds the site and looks at it with parsers, validators and a browser; the
 * others are named for the zone in which they run.
 */
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
          pool: 'forks',
          isolate: false,
          env: { TZ: process.env.TZ ?? 'UTC' },
          // A busy machine is no fault of the code.
          testTimeout: 30_000,
        },
      },
      ...OTHER_ZONES.map(inZone),
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
