/** The tests run in the zone that their run is about, or they would prove nothing. */
import { expect, test } from 'vitest';

/** Minutes from local time to UTC, in January and in July. */
const OFFSETS: Record<string, readonly [number, number]> = {
  UTC: [0, 0],
  'Europe/Berlin': [-60, -120],
  'America/Los_Angeles': [480, 420],
  'Pacific/Kiritimati': [-840, -840],
};

const zone = process.env.TZ ?? '';

test.runIf(zone in OFFSETS)(`the machine of this run stands in ${zone}`, () => {
  expect([0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset())).toEqual(OFFSETS[zone]);
  expect(Temporal.Now.timeZoneId()).toBe(zone);
});
