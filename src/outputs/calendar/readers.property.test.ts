/** Calendars as two foreign programs read them: both must find what the front matter says, whatever it says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Entries } from '../../domain/catalogue.ts';
import { changeKinds } from '../../schema/event-changes.ts';
import { contentTypes, type EventData } from '../../schema/index.ts';
import { dataOf, siteOf } from '../../testing/catalogue-builders.ts';
import { icsFaults } from '../../testing/ics-lint.ts';
import { type ReadEvent, readByIcalJs, readByNodeIcal } from '../../testing/ics-readers.ts';
import { LocalDate, LocalDateTime, momentsOf } from '../../testing/other-calendar.ts';
import { always } from '../../testing/properties.ts';
import { anyRealTime } from '../../testing/random-dates.ts';
import { anyEvent } from '../../testing/random-events.ts';
import type { SiteContext } from '../../views/context.ts';
import { calendarFilesOf } from './index.ts';

/** What stands in texts that break calendars. */
const NASTY = [
  ...['ä', 'ß', 'Ω', '👩‍🔬', '🏳️‍🌈', '🇩🇪', 'u\u0308', '\u200d', '\ufe0f', '\u00ad', '\u00a0', '\u2028'],
  ...[',', ';', ':', '\\', '\\n', '"', "'", '^', '\n', '\r\n', '\t', '\u0000', '\u0007', '\u001b', '\u007f', '\u0085'],
  ...['\ud83d', '\ude00', '\ufeff', '\ufffe', ' ', '  ', 'BEGIN:VEVENT', 'END:VCALENDAR', 'x'.repeat(300)],
];

const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 12 })
  .map((parts) => `A${parts.join('')}Z`);

const change = fc.record({
  date: anyRealTime,
  kind: fc.constantFrom(...changeKinds),
  text: nastyText,
});

/**
 * As node-ical reads it, which takes a backslash before an n for a line break, although it is escaped: it reads escapes
 * one kind after the other. ical.js reads them in one go, as section 3.3.11 has it.
 */
const misread = (text: string): string => text.replace(/\\n/gi, '\\\n');

const withTexts: fc.Arbitrary<EventData> = fc
  .tuple(anyEvent, nastyText, nastyText, fc.array(change, { maxLength: 3 }), anyRealTime)
  .map(([event, title, summary, changes, from]) => ({
    ...event,
    title,
    summary,
    changes: changes.map((one) => (one.kind === 'moved' ? { ...one, from } : one)),
  }));

/** A site of these events, as of the end of the last year: every change has come. */
function siteAfterAll(events: readonly EventData[]): SiteContext {
  const entries = contentTypes.map((type) => [
    type,
    type === 'events' ? events.map((data, index) => ({ id: `e${index}`, data })) : [],
  ]);
  const now = Temporal.Instant.from('2101-12-31T12:00Z');
  return { ...siteOf({}), catalogue: buildCatalogue(Object.fromEntries(entries) as Entries, now) };
}

/** All lines without the signs that no program has to keep. */
const shown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}|[\ufeff\ufffd]|\p{Noncharacter_Code_Point}/gu, '')
    .normalize('NFC');

const momentOf = (time: string): string => {
  const [first = Number.NaN] = momentsOf(LocalDateTime.parse(time));
  return Temporal.Instant.fromEpochMilliseconds(first).toString({ smallestUnit: 'second' });
};

const isDay = (value: string): boolean => !value.includes('T');

/** By js-joda and the front matter alone, of an event that has a start. */
function expectedOf({ start = '', end, title, status, changes }: EventData): Partial<ReadEvent> {
  const prefix = {
    scheduled: '',
    cancelled: 'Abgesagt: ',
    postponed: 'Verschoben: ',
    'moved-online': 'Jetzt online: ',
  };
  const last = end === undefined || isDay(end) ? String(LocalDate.parse((end ?? start).slice(0, 10)).plusDays(1)) : end;
  const ends = isDay(start) ? last : end && momentOf(end);
  const starts = isDay(start) ? start : momentOf(start);
  return {
    summary: prefix[status] + shown(title),
    status: { cancelled: 'CANCELLED', postponed: 'TENTATIVE' }[status as string] ?? 'CONFIRMED',
    sequence: changes.length,
    start: starts,
    end: ends === starts ? undefined : ends,
  };
}

const byUid = (events: readonly ReadEvent[]): Record<string, ReadEvent> =>
  Object.fromEntries(events.map((event) => [event.uid, event]));

describe('whatever events are written,', () => {
  test('two programs read every calendar alike, and as it is meant', () => {
    always(
      fc.array(withTexts, { minLength: 1, maxLength: 4 }),
      (events) => {
        const context = siteAfterAll(events);
        for (const { ics } of calendarFilesOf(context)) {
          const file = ics();
          expect(icsFaults(file)).toEqual([]);
          const one = byUid(readByIcalJs(file));
          const misreadOne = Object.values(one).map((event) => ({
            ...event,
            summary: misread(event.summary),
            description: misread(event.description),
          }));
          expect(byUid(readByNodeIcal(file))).toEqual(byUid(misreadOne));
          for (const { id, data } of context.catalogue.all('events')) {
            const read = one[`event-${id}@lifesciences-mitteldeutschland.example`];
            if (read && data.start !== undefined) expect(read).toMatchObject(expectedOf(data));
          }
        }
      },
      0.01,
    );
  });

  test('every one with a day is in the calendar of the site, and none is left out because it was cancelled', () => {
    always(
      fc.array(anyEvent, { minLength: 1, maxLength: 4 }),
      (events) => {
        const [site] = calendarFilesOf(siteAfterAll(events));
        expect(readByIcalJs(site?.ics() ?? '').length).toBe(events.filter(({ start }) => start !== undefined).length);
      },
      0.01,
    );
  });
});

test('an event of all that can go wrong comes out right', () => {
  const title = `Größe, Maß; „Zitat“ "C:\\neu" 👩‍🔬👨‍👩‍👧‍👦🇩🇪 ${'Wort'.repeat(75)}\u0007`;
  const data = dataOf('events', {
    start: '2026-10-24T22:00',
    end: '2026-10-25T02:30',
    summary: 'Zeile eins, Zeile zwei; \\n ist kein Umbruch.',
    attendance: 'online',
    onlineUrl: 'https://www.example.org/grün/a,b;c?x="1"',
  });
  const events = [{ ...data, title, summary: `${data.summary}\r\nZeile drei\u0000.` }];
  const context = siteAfterAll(events);
  const [site] = calendarFilesOf({
    ...context,
    catalogue: { ...context.catalogue, now: Temporal.Instant.from('2026-10-01T00:00Z') },
  });
  const ics = site?.ics() ?? '';
  expect(icsFaults(ics)).toEqual([]);
  const meant = {
    uid: 'event-e0@lifesciences-mitteldeutschland.example',
    summary: title.slice(0, -1),
    description:
      'Zeile eins, Zeile zwei; \\n ist kein Umbruch.\nZeile drei.\n\nOnline teilnehmen: https://www.example.org/grün/a,b;c?x="1"\n\nhttps://www.example.org/veranstaltungen/e0/',
    location: 'Online',
    status: 'CONFIRMED',
    sequence: 0,
    start: '2026-10-24T20:00:00Z',
    end: '2026-10-25T00:30:00Z',
  };
  expect(readByIcalJs(ics)).toEqual([meant]);
  expect(readByNodeIcal(ics)).toEqual([
    { ...meant, summary: misread(meant.summary), description: misread(meant.description) },
  ]);
  expect(ics.replaceAll('\r\n ', '')).toContain(
    'CONFERENCE;VALUE=URI;LABEL=Online teilnehmen:https://www.example.org/gr%C3%BCn/a,b;c?x=%221%22\r\n',
  );
});
