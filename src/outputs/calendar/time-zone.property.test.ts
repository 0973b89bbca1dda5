import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { LocalDateTime, momentsOf } from '../../testing/other-calendar.ts';
import { always } from '../../testing/properties.ts';
import { anyRealTime } from '../../testing/random-dates.ts';
import { dateLine } from './dates.ts';
import { timeZoneLines } from './time-zone.ts';

/** The zone as a foreign program reads it, which knows no zones itself. */
const zoneRead = (lines: readonly string[]): ICAL.Timezone =>
  new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))));

const usual = zoneRead(timeZoneLines());
const whole = zoneRead(timeZoneLines(['1900-01-01']));

/** What it takes a time for, as it stands in a calendar; in milliseconds since 1970. */
function momentIn(zone: ICAL.Timezone, time: string): number {
  const [line = ''] = dateLine('DTSTART', time);
  const read = ICAL.Property.fromString(line).getFirstValue() as ICAL.Time;
  if (!line.endsWith('Z')) read.zone = zone;
  return read.toUnixTime() * 1000;
}

/** The first, where clocks show it twice (RFC 5545, section 3.3.5). */
const rightMoment = (time: string): number | undefined => momentsOf(LocalDateTime.parse(time))[0];

describe('the time zone of a calendar', () => {
  test('tells the rules of today', () => {
    expect(timeZoneLines(['2026-04-27', '2014-02-03'])).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'X-LIC-LOCATION:Europe/Berlin',
      'BEGIN:STANDARD',
      'TZNAME:CET',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'DTSTART:19991031T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'TZNAME:CEST',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'DTSTART:20000326T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]);
  });

  test('tells older rules where there are older events: summer time ended in September until 1995', () => {
    expect(timeZoneLines(['2026-04-27', '1995-05-01'])).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'X-LIC-LOCATION:Europe/Berlin'],
      ...['BEGIN:DAYLIGHT', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19950326T020000'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
      ...['BEGIN:STANDARD', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19950924T030000'],
      'END:STANDARD',
      ...['BEGIN:STANDARD', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19961027T030000'],
      ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
      'END:VTIMEZONE',
    ]);
  });

  test('ends a rule that was given up, in UTC', () => {
    expect(timeZoneLines(['1985-05-01'])).toContain('RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z');
  });

  test('is read by a foreign program as js-joda has it, for every time from 2000 to 2100', () => {
    always(
      anyRealTime.filter((time) => time > '2000'),
      (time) => expect(momentIn(usual, time)).toBe(rightMoment(time)),
      0.5,
    );
  });

  test('so is the one that tells of everything since 1900', () => {
    always(
      fc.oneof(
        anyRealTime,
        anyRealTime.filter((time) => time < '1996'),
      ),
      (time) => expect(momentIn(whole, time)).toBe(rightMoment(time)),
      0.5,
    );
  });
});
