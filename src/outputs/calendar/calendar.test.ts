import { describe, expect, test } from 'vitest';
import { type Contents, itemOf, type Raw, siteOf } from '../../testing/catalogue-builders.ts';
import { icsFaults } from '../../testing/ics-lint.ts';
import { readByIcalJs, readByNodeIcal } from '../../testing/ics-readers.ts';
import { calendarChannels } from '../../views/channels.ts';
import { calendarFilesOf, calendarToIcs, eventToIcs } from './index.ts';

const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

/** The event of a file that holds one. */
function eventLines(contents: Contents, now?: string, id = 'tag'): string[] {
  const context = siteOf(contents, now);
  const lines = unfolded(eventToIcs(context, itemOf(context.catalogue, 'events', id)));
  return lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT') + 1);
}

const linesOf = (event: Raw<'events'>, now?: string): string[] => eventLines({ events: { tag: event } }, now);

/** The values of these properties, in their order; what an event lacks is left out. */
const said = (lines: readonly string[], ...names: string[]): string[] =>
  names.flatMap((name) => lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`)));

const rich: Contents = {
  events: {
    tag: {
      title: 'Tag der Labore, Teil 1',
      date: '2026-03-02',
      start: '2026-09-10T09:00',
      end: '2026-09-10T17:30',
      attendance: 'hybrid',
      onlineUrl: 'https://www.example.org/konferenz?a=1,2',
      venue: 'haus',
      organisers: ['verein'],
      topics: ['t1', 't2'],
      summary: 'Ein Tag im Labor; mit Führung.',
      invitationOnly: true,
      changes: [
        { date: '2026-04-15', kind: 'moved', from: '2026-06-01T09:00', text: 'Der Saal wird umgebaut.' },
        { date: '2026-05-02T14:00', kind: 'details', text: 'Das Programm steht.' },
      ],
      programme: [
        { time: '09:30', end: '10:15', title: 'Begrüßung', room: 'Saal 1', people: [{ person: 'erika' }] },
        { title: 'Rundgang' },
      ],
      registration: { url: 'https://www.example.org/anmeldung', until: '2026-08-31' },
      tickets: [
        { name: 'Frühbucher', price: 10, quota: 5, until: '2026-06-15T12:00', note: 'Solange der Vorrat reicht.' },
        { name: 'Studierende', price: 0 },
      ],
      contacts: [
        { person: 'erika', role: 'Leiterin', organisation: 'verein', email: 'erika@example.org', phone: '+49 341 1' },
      ],
    },
  },
  people: { erika: { academicTitle: 'Dr.' } },
  organisations: { verein: { name: 'Musterverein, e. V.' } },
  topics: { t1: { title: 'Pharma' }, t2: { title: 'Labor, Messe' } },
  venues: {
    haus: {
      name: 'Musterhaus',
      address: { street: 'Musterweg 1', postalCode: '01234', city: 'Musterstadt' },
      coordinates: { latitude: 51.5, longitude: 12.123_456_78 },
    },
  },
};

describe('an event in a calendar', () => {
  test('says all that its page does, in the words of its day', () => {
    expect(eventLines(rich)).toEqual([
      'BEGIN:VEVENT',
      'UID:event-tag@lifesciences-mitteldeutschland.example',
      'DTSTAMP:20260502T120000Z',
      'CREATED:20260302T050000Z',
      'LAST-MODIFIED:20260502T120000Z',
      'SEQUENCE:2',
      'DTSTART;TZID=Europe/Berlin:20260910T090000',
      'DTEND;TZID=Europe/Berlin:20260910T173000',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      String.raw`SUMMARY:Tag der Labore\, Teil 1`,
      `DESCRIPTION:${[
        String.raw`Neuer Termin: 10. September 2026\, 09:00–17:30 Uhr (MESZ). Der Saal wird umgebaut.`,
        '',
        String.raw`Ein Tag im Labor\; mit Führung.`,
        '',
        'vor Ort und online',
        'Nur auf Einladung',
        String.raw`Veranstalter: Musterverein\, e. V.`,
        '',
        'Änderungen',
        String.raw`2. Mai 2026\, 14:00 Uhr: Neue Angaben. Das Programm steht.`,
        '',
        'Programm',
        String.raw`09:30–10:15 Begrüßung (Saal 1\, Dr. Erika Mustermann)`,
        'Rundgang',
        '',
        'Anmeldung: https://www.example.org/anmeldung (Anmeldeschluss: 31. August 2026)',
        String.raw`Online teilnehmen: https://www.example.org/konferenz?a=1\,2`,
        '',
        'Karten',
        String.raw`Frühbucher: 10 € (Kontingent: 5\, bis 15. Juni 2026\, 12:00 Uhr) – Solange der Vorrat reicht.`,
        'Studierende: kostenfrei',
        '',
        'Kontakt',
        String.raw`Dr. Erika Mustermann\, Leiterin\, Musterverein\, e. V.\, erika@example.org\, +49 341 1`,
        '',
        'https://www.example.org/veranstaltungen/tag/',
      ].join(String.raw`\n`)}`.replaceAll(/(?<=\d) (?=Uhr|€)/g, '\u00a0'),
      String.raw`LOCATION:Musterhaus\, Musterweg 1\, 01234 Musterstadt`,
      'GEO:51.5;12.123457',
      'CONFERENCE;VALUE=URI;LABEL=Online teilnehmen:https://www.example.org/konferenz?a=1,2',
      'URL:https://www.example.org/veranstaltungen/tag/',
      String.raw`CATEGORIES:Pharma,Labor\, Messe`,
      String.raw`CONTACT:Dr. Erika Mustermann\, Leiterin\, Musterverein\, e. V.\, erika@example.org\, +49 341 1`,
      'IMAGE;VALUE=URI;DISPLAY=GRAPHIC;FMTTYPE=image/png:https://www.example.org/vorschaubilder/veranstaltungen/tag.png',
      'END:VEVENT',
    ]);
  });

  test('of days has an exclusive end and leaves its readers free', () => {
    expect(
      said(linesOf({ start: '2026-04-26', end: '2026-04-27' }), 'DTSTART', 'DTEND', 'STATUS', 'TRANSP', 'SEQUENCE'),
    ).toEqual([
      'DTSTART;VALUE=DATE:20260426',
      'DTEND;VALUE=DATE:20260428',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'SEQUENCE:0',
    ]);
  });

  test('with a clock time alone has no end, and says why', () => {
    const lines = linesOf({ start: '2026-09-10T18:00' });
    expect(said(lines, 'DTSTART', 'DTEND')).toEqual(['DTSTART;TZID=Europe/Berlin:20260910T180000']);
    expect(said(lines, 'DESCRIPTION')[0]).toContain('Wann die Veranstaltung endet\\, ist nicht angegeben.');
    expect(said(linesOf({ start: '2026-09-10' }), 'DESCRIPTION')[0]).not.toContain('endet');
  });

  test('at a time that clocks show twice is told in UTC, for programs differ about which one is meant', () => {
    expect(said(linesOf({ start: '2026-10-25T02:30', end: '2026-10-25T04:00' }), 'DTSTART', 'DTEND')).toEqual([
      'DTSTART:20261025T003000Z',
      'DTEND;TZID=Europe/Berlin:20261025T040000',
    ]);
  });

  test('without contacts names its organisers', () => {
    const { tag, ...others } = rich.events ?? {};
    const lines = eventLines({ ...rich, events: { ...others, tag: { ...tag, contacts: [] } } });
    expect(said(lines, 'CONTACT', 'ORGANIZER')).toEqual([String.raw`CONTACT:Musterverein\, e. V.`]);
  });

  test('keeps its UID when its slug changes, and has the new address', () => {
    expect(said(linesOf({ slug: 'neu' }), 'UID', 'URL')).toEqual([
      'UID:event-tag@lifesciences-mitteldeutschland.example',
      'URL:https://www.example.org/veranstaltungen/neu/',
    ]);
  });

  test('says where to take part, also when it is over: a calendar does not change unasked', () => {
    const online: Raw<'events'> = {
      start: '2026-06-01T10:00',
      end: '2026-06-01T12:00',
      attendance: 'online',
      onlineUrl: 'https://www.example.org/konferenz',
    };
    const where = ['LOCATION', 'CONFERENCE'];
    expect(said(linesOf(online, '2026-06-01T11:59+02:00'), ...where)).toEqual([
      'LOCATION:Online',
      'CONFERENCE;VALUE=URI;LABEL=Online teilnehmen:https://www.example.org/konferenz',
    ]);
    expect(linesOf(online, '2026-06-01T12:00+02:00')).toEqual(linesOf(online));
  });
});

describe('when the plan of an event changes', () => {
  const plan = { date: '2026-03-02', start: '2026-06-10', end: '2026-06-11' };
  const told = ['UID', 'SEQUENCE', 'DTSTAMP', 'DTSTART', 'DTEND', 'STATUS', 'SUMMARY'];
  const uid = 'UID:event-tag@lifesciences-mitteldeutschland.example';
  const change = (kind: 'cancelled' | 'postponed' | 'moved-online' | 'resumed', date: string, text = 'Ein Satz.') => ({
    date,
    kind,
    text,
  });

  test('it is what it was before, until then', () => {
    const cancelled = { ...plan, status: 'cancelled' as const, changes: [change('cancelled', '2026-05-04')] };
    expect(linesOf(cancelled, '2026-05-03T23:59+02:00')).toEqual(linesOf(plan, '2026-05-03T23:59+02:00'));
  });

  test('a new date comes with the old UID and a higher sequence', () => {
    const moved: Raw<'events'> = {
      ...plan,
      start: '2026-07-01T09:00',
      end: '2026-07-01T17:00',
      changes: [{ date: '2026-05-04T10:00', kind: 'moved', from: '2026-06-10', text: 'Der Saal ist belegt.' }],
    };
    expect(said(linesOf(moved, '2026-05-01T12:00+02:00'), ...told).slice(0, 4)).toEqual([
      uid,
      'SEQUENCE:0',
      'DTSTAMP:20260302T050000Z',
      'DTSTART;VALUE=DATE:20260610',
    ]);
    expect(said(linesOf(moved), ...told)).toEqual([
      uid,
      'SEQUENCE:1',
      'DTSTAMP:20260504T080000Z',
      'DTSTART;TZID=Europe/Berlin:20260701T090000',
      'DTEND;TZID=Europe/Berlin:20260701T170000',
      'STATUS:CONFIRMED',
      'SUMMARY:Labortag',
    ]);
  });

  test('a cancelled one stays where it is and says so twice', () => {
    const lines = linesOf({ ...plan, status: 'cancelled', changes: [change('cancelled', '2026-05-04', 'Zu wenige.')] });
    expect(said(lines, ...told, 'TRANSP')).toEqual([
      uid,
      'SEQUENCE:1',
      'DTSTAMP:20260504T040000Z',
      'DTSTART;VALUE=DATE:20260610',
      'DTEND;VALUE=DATE:20260612',
      'STATUS:CANCELLED',
      'SUMMARY:Abgesagt: Labortag',
      'TRANSP:TRANSPARENT',
    ]);
    expect(said(lines, 'DESCRIPTION')[0]).toMatch(
      /^DESCRIPTION:Abgesagt\. Zu wenige\.\\n\\nEin Tag im Labor\.\\n\\nhttps:/,
    );
  });

  test('one whose new date is open stays where it is, and is tentative', () => {
    const lines = linesOf({
      ...plan,
      start: '2026-06-10T18:00',
      end: '2026-06-10T20:00',
      status: 'postponed',
      changes: [change('postponed', '2026-05-04')],
      registration: { url: 'https://www.example.org/' },
    });
    expect(said(lines, 'SEQUENCE', 'DTSTART', 'DTEND', 'STATUS', 'SUMMARY', 'TRANSP')).toEqual([
      'SEQUENCE:1',
      'DTSTART;TZID=Europe/Berlin:20260610T180000',
      'DTEND;TZID=Europe/Berlin:20260610T200000',
      'STATUS:TENTATIVE',
      'SUMMARY:Verschoben: Labortag',
      'TRANSP:TRANSPARENT',
    ]);
    expect(said(lines, 'DESCRIPTION')[0]).toContain(
      String.raw`DESCRIPTION:Verschoben. Der neue Termin steht noch nicht fest. Ein Satz.\n\n`,
    );
    expect(said(lines, 'DESCRIPTION')[0]).not.toContain('Anmeldung');
  });

  test('one that was put off into a stretch of time stays on its last known day, and is tentative', () => {
    const lines = linesOf({
      date: '2026-03-02',
      period: '2026-autumn',
      changes: [{ date: '2026-05-04', kind: 'moved', from: '2026-06-10', text: 'Im Herbst.' }],
    });
    expect(said(lines, ...told)).toEqual([
      uid,
      'SEQUENCE:1',
      'DTSTAMP:20260504T040000Z',
      'DTSTART;VALUE=DATE:20260610',
      'DTEND;VALUE=DATE:20260611',
      'STATUS:TENTATIVE',
      'SUMMARY:Verschoben: Labortag',
    ]);
    expect(said(lines, 'DESCRIPTION')[0]).toMatch(
      /^DESCRIPTION:Neuer Termin: Herbst 2026\. Im Herbst\.\\nDer neue Tag steht noch nicht fest\./,
    );
  });

  test('one that takes place after all is as it was, with a sequence that is higher still', () => {
    const changes = [change('cancelled', '2026-05-04'), change('resumed', '2026-05-20')];
    expect(said(linesOf({ ...plan, changes }), 'SEQUENCE', 'DTSTART', 'STATUS', 'SUMMARY')).toEqual([
      'SEQUENCE:2',
      'DTSTART;VALUE=DATE:20260610',
      'STATUS:CONFIRMED',
      'SUMMARY:Labortag',
    ]);
  });

  test('one that was moved online has left its house', () => {
    const moved = {
      ...rich.events?.tag,
      status: 'moved-online' as const,
      changes: [change('moved-online', '2026-05-04')],
    };
    const lines = eventLines({ ...rich, events: { tag: moved } });
    expect(said(lines, 'STATUS', 'SUMMARY', 'LOCATION', 'GEO')).toEqual([
      'STATUS:CONFIRMED',
      String.raw`SUMMARY:Jetzt online: Tag der Labore\, Teil 1`,
      'LOCATION:Online',
    ]);
  });
});

describe('a calendar', () => {
  const contents: Contents = {
    topics: { t1: { title: String.raw`Labor, Messe; Aufbau\Abbau` } },
    events: {
      frueh: { date: '2026-03-02', start: '2026-05-01', topics: ['t1'] },
      spaet: { date: '2026-04-01T12:00', start: '2026-09-10T18:00', topics: ['t1'] },
      ohne: { period: '2026-autumn', topics: ['t1'] },
    },
  };
  const filesAt = (now?: string) =>
    new Map(calendarFilesOf(siteOf(contents, now)).map(({ path, ics }) => [path, ics()]));

  test('there is for the site, for what is followed, and for each event that has a day', () => {
    expect([...filesAt().keys()]).toEqual([
      '/termine.ics',
      '/themen/t1/termine.ics',
      '/veranstaltungen/frueh/termin.ics',
      '/veranstaltungen/spaet/termin.ics',
    ]);
  });

  test('says what it is, where it stands and when to look again', () => {
    const lines = unfolded(filesAt().get('/themen/t1/termine.ics') ?? '');
    expect(lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Life Sciences Mitteldeutschland//iCalendar//DE',
      'CALSCALE:GREGORIAN',
      'NAME:Life Sciences Mitteldeutschland: Thema Labor · Messe · Aufbau/Abbau',
      'X-WR-CALNAME:Life Sciences Mitteldeutschland: Thema Labor · Messe · Aufbau/Abbau',
      String.raw`DESCRIPTION:Thema Labor\, Messe\; Aufbau\\Abbau: Veranstaltungen bei Life Sciences Mitteldeutschland`,
      String.raw`X-WR-CALDESC:Thema Labor\, Messe\; Aufbau\\Abbau: Veranstaltungen bei Life Sciences Mitteldeutschland`,
      'X-WR-TIMEZONE:Europe/Berlin',
      'LAST-MODIFIED:20260401T100000Z',
      'URL:https://www.example.org/themen/t1/',
      'SOURCE;VALUE=URI:https://www.example.org/themen/t1/termine.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'COLOR:teal',
    ]);
    expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(2);
  });

  test('of one event has no name, or Outlook would open a calendar for it', () => {
    const lines = unfolded(filesAt().get('/veranstaltungen/spaet/termin.ics') ?? '');
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Life Sciences Mitteldeutschland//iCalendar//DE',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
    ]);
  });

  test('has the same bytes whenever it is made, as long as nothing in it changes', () => {
    expect(filesAt('2026-04-02T12:00+02:00')).toEqual(filesAt('2029-01-01T12:00+01:00'));
  });

  test('is one also when nothing is in it', () => {
    const context = siteOf({});
    const ics = calendarChannels(context).map((channel) => calendarToIcs(context, channel))[0] ?? '';
    expect(icsFaults(ics)).toEqual([]);
    expect([...readByIcalJs(ics), ...readByNodeIcal(ics)]).toEqual([]);
    expect(ics).not.toContain('LAST-MODIFIED');
  });

  test('holds the 500 events that begin last', () => {
    const day = (number: number) => Temporal.PlainDate.from('2025-01-01').add({ days: number }).toString();
    const events = Object.fromEntries(
      Array.from({ length: 501 }, (_, number) => [`e${number}`, { date: '2024-01-01', start: day(number) }]),
    );
    const [site] = calendarFilesOf(siteOf({ events }));
    const read = readByIcalJs(site?.ics() ?? '');
    expect([read.length, read[0]?.start, read.at(-1)?.start]).toEqual([500, '2025-01-02', '2026-05-16']);
  });
});
