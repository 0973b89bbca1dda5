/**
 * Loaded into a build before anything else (`node --import`): when it ends, it writes what it used to the file that
 * `BENCH_USAGE` names. The process speaks for all its threads; no other way is the same on all systems. What runs in
 * processes of its own, as the search's indexer does, is in its duration only.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import type { Usage } from './timed-build.ts';

const { BENCH_USAGE } = process.env;

if (BENCH_USAGE && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      wallSeconds: performance.now() / 1000,
      peakBytes: maxRSS * 1024,
    };
    writeFileSync(BENCH_USAGE, JSON.stringify(usage));
  });
}
