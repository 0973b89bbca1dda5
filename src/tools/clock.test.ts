import { expect, test } from 'vitest';
import { nowOrClock } from './clock.ts';

test('SITE_NOW is the moment where it is given, and must then be one', () => {
  expect(nowOrClock({ SITE_NOW: '2026-04-01T09:00+02:00' }).toString()).toBe('2026-04-01T07:00:00Z');
  expect(() => nowOrClock({ SITE_NOW: 'morgen' })).toThrow('SITE_NOW="morgen" is no instant.');
});

test.each([{}, { SITE_NOW: '' }])('otherwise it is the present one', (environment) => {
  const before = Temporal.Now.instant();
  const now = nowOrClock(environment);
  expect(Temporal.Instant.compare(before, now)).toBeLessThanOrEqual(0);
  expect(Temporal.Instant.compare(now, Temporal.Now.instant())).toBeLessThanOrEqual(0);
});
