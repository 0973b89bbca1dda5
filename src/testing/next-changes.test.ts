/** What next-change.json is trusted for: between two moments that it names the site stays as it is, at each it differs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, changeReasons, nextChanges } from '../domain/next-changes.ts';
import { contentTree } from './content-builders.ts';
import { fingerprintOf } from './fingerprint.ts';
import { randomContent, randomMoment } from './random-content.ts';
import { siteThroughTime } from './site-at.ts';

/** The same cases in every run. */
const SEED = 1;
const RUNS = 40;
const MOMENTS = 6;

const momentsOf = (changes: readonly Change[]): Temporal.Instant[] => [
  ...new Map(changes.map(({ at }) => [at.epochMilliseconds, at])).values(),
];

/** A moment between two others, at a share of the time between them. */
const between = (from: Temporal.Instant, to: Temporal.Instant, share: number): Temporal.Instant =>
  from.add({ seconds: Math.floor((to.since(from).total('seconds') - 1) * share) });

test('whatever is written, the site differs at the moments that are named and at no other', async () => {
  const met = new Set<string>();
  const holds = fc.asyncProperty(
    randomContent,
    randomMoment,
    fc.double({ min: 0, max: 1, noNaN: true }),
    async (texts, now, share) => {
      const { files } = contentTree(texts);
      const siteAt = siteThroughTime(files);
      const printedAt = (moment: Temporal.Instant) => fingerprintOf(siteAt(moment));
      const changes = nextChanges(files, now, [], MOMENTS);
      let last = now;
      let printed = await printedAt(now);
      for (const moment of momentsOf(changes)) {
        const reasons = changes.filter(({ at }) => at.equals(moment)).map(({ reason }) => reason);
        const about = `${reasons} at ${moment}`;
        expect(await printedAt(moment.subtract({ seconds: 1 })), `before ${about}`).toEqual(printed);
        expect(await printedAt(between(last, moment, share)), `between ${last} and ${about}`).toEqual(printed);
        const after = await printedAt(moment);
        expect(after, about).not.toEqual(printed);
        for (const reason of reasons) met.add(reason);
        [last, printed] = [moment, after];
      }
    },
  );
  await fc.assert(holds, { seed: SEED, numRuns: RUNS });
  expect([...met].sort()).toEqual([...changeReasons].sort());
}, 300_000);
