import { changes } from './event-changes.ts';
import {
  amount,
  choice,
  clock,
  count,
  day,
  dayOrTime,
  doc,
  flag,
  isDay,
  line,
  list,
  paragraph,
  period,
  reference,
  type SchemaHelpers,
  together,
  url,
  z,
} from './fields.ts';
import { attachments, contact, furtherLink, personInRole, picture } from './groups.ts';
import { goesAfterPublication, publishing, updatedAfterPublication } from './publishing.ts';

export const eventStatuses = ['scheduled', 'postponed', 'cancelled', 'moved-online'] as const;
const attendanceModes = ['onsite', 'online', 'hybrid'] as const;

/** A price tier, with how many there are and until when it can be had. */
const ticket = doc(
  z.strictObject({
    name: line({ de: 'Bezeichnung', en: 'Name', example: 'Freikarte' }),
    price: amount({ de: 'Preis', en: 'Price', hint: '0 heißt kostenfrei.', example: 49.5 }),
    currency: choice(['EUR', 'CHF', 'USD'], { de: 'Währung', en: 'Currency' }).default('EUR'),
    quota: count({ de: 'Kontingent', en: 'Quota', hint: 'Wie viele gibt es?', example: 50 }).optional(),
    until: dayOrTime({ de: 'Erhältlich bis', en: 'Available until' }).optional(),
    provider: reference('organisations', {
      de: 'Anbieter',
      en: 'Provider',
      hint: 'Wer gibt die Karten aus?',
    }).optional(),
    url: url({ de: 'Adresse', en: 'Address' }).optional(),
    note: line({ de: 'Hinweis', en: 'Note' }, 300).optional(),
  }),
  { de: 'Karte', en: 'Ticket' },
);

/** One item of the programme, in the order in which it takes place. */
const session = doc(
  z.strictObject({
    day: day({
      de: 'Tag',
      en: 'Day',
      hint: 'Nur bei Veranstaltungen von mehreren Tagen.',
      example: '2026-04-26',
    }).optional(),
    time: clock({ de: 'Uhrzeit', en: 'Time' }).optional(),
    end: clock({ de: 'Ende', en: 'End', example: '"10:15"' }).optional(),
    title: line({ de: 'Programmpunkt', en: 'Session', example: 'Begrüßung' }),
    room: line({ de: 'Raum', en: 'Room', example: 'Saal 1' }, 100).optional(),
    people: list(personInRole({ de: 'Person', en: 'Person' }), { de: 'Mitwirkende', en: 'Speakers' }),
  }),
  { de: 'Programmpunkt', en: 'Session' },
);

interface When {
  start?: unknown;
  end?: unknown;
  period?: unknown;
  programme?: unknown;
}

const sessionsOf = ({ programme }: When): { day?: unknown; time?: unknown }[] =>
  Array.isArray(programme) ? programme.filter((one) => typeof one === 'object' && one !== null) : [];

/** First and last day of an event, as far as it has days. */
const daysOf = ({ start, end = start }: When): [string, string] | undefined =>
  typeof start === 'string' && typeof end === 'string' ? [start.slice(0, 10), end.slice(0, 10)] : undefined;

/** Of an event of several days a clock time alone does not say when a session is. */
function sessionsHaveDays(when: When): boolean {
  const [first, last] = daysOf(when) ?? [];
  const sessions = sessionsOf(when);
  return first === last || !sessions.some(({ time }) => time !== undefined) || sessions.every(({ day }) => day);
}

function sessionsLieWithin(when: When): boolean {
  const [first = '', last = '9'] = daysOf(when) ?? [];
  return sessionsOf(when).every(({ day }) => typeof day !== 'string' || (first <= day && day <= last));
}

/** A time with its seconds, so that times with and without can be compared as texts. */
const toTheSecond = (value: string): string => (/T\d{2}:\d{2}$/.test(value) ? `${value}:00` : value);

/** Whether `holds` is true of start and end; where one of them is missing or no text, other problems are reported. */
const ofBoth =
  (holds: (start: string, end: string) => boolean) =>
  ({ start, end }: When): boolean =>
    typeof start !== 'string' || typeof end !== 'string' || holds(start, end);

/**
 * A dated event, on site, online or hybrid. Folder: `content/events/<id>/`.
 * `start`/`end` are days (the last day included) or wall-clock times in Europe/Berlin; where only a stretch of time is
 * known, `period` stands instead of both.
 */
export const eventSchema = (helpers: SchemaHelpers) =>
  z
    .strictObject({
      title: line({ de: 'Titel', en: 'Title', example: 'Deutsche Biotechnologietage 2016' }, 160),
      kicker: line({ de: 'Dachzeile', en: 'Kicker' }, 80).optional(),
      subtitle: line({ de: 'Unterzeile', en: 'Subtitle' }, 200).optional(),
      ...publishing,
      start: dayOrTime({
        de: 'Beginn',
        en: 'Start',
        hint: 'Tag oder Tag mit Uhrzeit (Ortszeit).',
        example: '2026-04-26',
      }).optional(),
      end: dayOrTime({
        de: 'Ende',
        en: 'End',
        hint: 'Letzter Tag, oder Ende mit Uhrzeit.',
        example: '2026-04-27',
      }).optional(),
      period: period({
        de: 'Zeitraum',
        en: 'Period',
        hint: 'Nur, wenn der Tag (noch) nicht feststeht: 2022-11-mid, 2023-Q1, 2026-autumn.',
      }).optional(),
      status: choice(eventStatuses, {
        de: 'Status',
        en: 'Status',
        hint: 'scheduled: findet statt, auch zu einem neuen Termin · postponed: verschoben, neuer Termin offen · cancelled: abgesagt · moved-online: findet online statt. Seit wann und warum, steht unter „changes“.',
      }).default('scheduled'),
      changes,
      attendance: choice(attendanceModes, {
        de: 'Teilnahme',
        en: 'Attendance',
        hint: 'onsite: vor Ort · online · hybrid: beides.',
      }).default('onsite'),
      onlineUrl: url({
        de: 'Adresse zur Teilnahme',
        en: 'Address for taking part online',
        hint: 'Nur, wenn alle sie sehen dürfen. Nach der Veranstaltung steht sie nur noch in den Kalendern derer, die sie abonniert haben.',
        example: 'https://www.example.org/konferenz',
      }).optional(),
      venue: reference('venues', { de: 'Ort', en: 'Venue', hint: 'Haus, Gelände oder Stadt.' }).optional(),
      series: reference('series', { de: 'Reihe', en: 'Series' }).optional(),
      organisers: list(reference('organisations', { de: 'Veranstalter', en: 'Organiser' }), {
        de: 'Veranstalter',
        en: 'Organisers',
      }),
      partners: list(reference('organisations', { de: 'Partner', en: 'Partner' }), { de: 'Partner', en: 'Partners' }),
      summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400),
      cover: picture(helpers, { de: 'Titelbild', en: 'Cover' }).optional(),
      topics: list(reference('topics', { de: 'Thema', en: 'Topic' }), { de: 'Themen', en: 'Topics' }),
      projects: list(reference('projects', { de: 'Projekt', en: 'Project' }), { de: 'Projekte', en: 'Projects' }),
      people: list(personInRole({ de: 'Person', en: 'Person' }), { de: 'Mitwirkende', en: 'People' }),
      programme: list(session, { de: 'Programm', en: 'Programme', hint: 'In der Reihenfolge des Ablaufs.' }),
      registration: z
        .strictObject({
          url: url({ de: 'Adresse', en: 'Address' }),
          until: dayOrTime({ de: 'Anmeldeschluss', en: 'Closes' }).optional(),
        })
        .meta({ title: 'Anmeldung', titleEn: 'Registration' })
        .optional(),
      invitationOnly: flag({ de: 'Nur auf Einladung', en: 'By invitation only' }).default(false),
      tickets: list(ticket, { de: 'Karten', en: 'Tickets' }),
      attachments: attachments(),
      contacts: list(contact({ de: 'Kontakt', en: 'Contact' }), { de: 'Kontakt', en: 'Contacts' }),
      links: list(furtherLink({ de: 'Link', en: 'Link' }), { de: 'Weitere Informationen', en: 'Further information' }),
      reports: list(reference('news', { de: 'Meldung', en: 'News item' }), { de: 'Rückblick', en: 'What came of it' }),
    })
    .check(
      updatedAfterPublication,
      ...goesAfterPublication,
      together<When>(
        'start',
        'start-or-period',
        ({ start, period }) => (start === undefined) !== (period === undefined),
      ),
      together<When>('end', 'end-with-period', ({ end, period }) => end === undefined || period === undefined),
      together<When>(
        'end',
        'end-precision',
        ofBoth((start, end) => isDay(start) === isDay(end)),
      ),
      together<When>(
        'end',
        'end-before-start',
        ofBoth((start, end) => toTheSecond(end) >= toTheSecond(start).slice(0, toTheSecond(end).length)),
      ),
      together<When>('programme', 'session-without-day', sessionsHaveDays),
      together<When>('programme', 'session-outside-event', sessionsLieWithin),
    );
