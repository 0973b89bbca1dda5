import { expect, test } from 'vitest';
import { ownTime } from './own-time.ts';

const EVENING = '2026-06-10T16:00:00Z/2026-06-10T18:00:00Z';
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Kiritimati is 14 hours ahead of Greenwich, Midway 11 behind: one of them is never where the tests run. */
const elsewhere = here === 'Pacific/Kiritimati' ? 'Pacific/Midway' : 'Pacific/Kiritimati';

test('is not told where the reader’s clock shows the same', () => {
  expect(ownTime(EVENING, here, 'de-DE')).toBeUndefined();
});

test('is told with the name of the reader’s zone where it shows something else', () => {
  expect(ownTime(EVENING, elsewhere, 'de-DE')).toMatch(
    /^1[01]\. Juni 2026, \d\d:00–\d\d:00 Uhr \S+$|^1[01]\. Juni .+ – /,
  );
  expect(ownTime('2026-06-10T16:00:00Z', elsewhere, 'en-GB')).toMatch(/^1[01] June 2026 at \d\d:00 \S+$/);
});
