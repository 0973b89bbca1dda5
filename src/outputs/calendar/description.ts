/**
 * An event as plain text, for programs that show no page: what became of it first, its address last. Nothing in it
 * depends on the moment: what an event's page hides when it is over stays in calendars, or they would change unasked.
 */

import { hasTime } from '../../domain/calendar.ts';
import type { Item } from '../../domain/catalogue.ts';
import { firstDayOf, isDateOpen } from '../../domain/event-timing.ts';
import { formatWhen } from '../../i18n/format.ts';
import { absoluteUrl, itemPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { changeNotes, planState } from '../../views/event-changes.ts';
import { onlineAddressOf, ticketRows } from '../../views/event-details.ts';
import { contactCards, organisationLines, type PersonLine } from '../../views/people.ts';
import { programmeDays } from '../../views/programme.ts';

type Event = Item<'events'>;

/** Lines that stand together; an empty line parts them from the next ones. */
type Paragraph = readonly (string | undefined)[];

const joined = (parts: Paragraph, between: string): string => parts.filter(Boolean).join(between);

const inBrackets = (...parts: Paragraph): string => {
  const inside = joined(parts, ', ');
  return inside && ` (${inside})`;
};

/** A heading above lines; nothing without lines. */
const headed = (heading: string, lines: readonly string[]): Paragraph => (lines.length > 0 ? [heading, ...lines] : []);

/** "Abgesagt. Zu wenige Anmeldungen." */
function stateLines(context: SiteContext, item: Event): Paragraph {
  const { data } = item;
  const state = planState(context, item);
  // A calendar can show no stretch of time: it says so.
  const isDayOpen = data.start === undefined && data.status !== 'cancelled';
  return [
    state && joined([`${state.label}.`, state.text], ' '),
    isDayOpen ? wordsOf(context).calendars.dayOpen : undefined,
  ];
}

function factLines(context: SiteContext, { data }: Event, day: string): Paragraph {
  const { calendars, events, attendance } = wordsOf(context);
  const organisers = organisationLines(context, data.organisers, day).map(({ name }) => name);
  const isEndUnknown = data.start !== undefined && hasTime(data.start) && data.end === undefined;
  return [
    data.attendance === 'hybrid' && data.status !== 'moved-online' ? attendance.hybrid : undefined,
    data.invitationOnly ? events.invitationOnly : undefined,
    isEndUnknown ? calendars.endUnknown : undefined,
    organisers.length > 0 ? `${events.organisers}: ${organisers.join(', ')}` : undefined,
  ];
}

/** What came of the plan besides what is said on top. */
function changeLines(context: SiteContext, item: Event): string[] {
  const told = planState(context, item)?.text ?? '';
  return changeNotes(context, item)
    .filter(({ text }) => !told.endsWith(text))
    .map(({ date, label, was, text }) => `${date.text}: ${label}${inBrackets(was)}. ${text}`);
}

const names = (people: readonly PersonLine[]): string | undefined =>
  people.length > 0 ? people.map(({ name }) => name).join(', ') : undefined;

const programmeLines = (context: SiteContext, { data }: Event, day: string): string[] =>
  programmeDays(context, data, day).flatMap(({ heading, sessions }) => [
    ...(heading === undefined ? [] : [heading]),
    ...sessions.map(({ time, end, title, room, people }) =>
      joined([joined([time, end], '–'), `${title}${inBrackets(room, names(people))}`], ' '),
    ),
  ]);

/** "Anmeldung: https://… (Anmeldeschluss: 13. Mai 2026)" of an event to which one could come. */
function registrationLine(context: SiteContext, { data }: Event): string | undefined {
  const { registration, status } = data;
  if (!registration || status === 'cancelled' || isDateOpen(data)) return undefined;
  const { calendars, events } = wordsOf(context);
  const until = registration.until && formatWhen({ start: registration.until }, context.locale);
  return `${calendars.registration}: ${registration.url}${inBrackets(until && `${events.registrationUntil}: ${until}`)}`;
}

function joinLine(context: SiteContext, { data }: Event): string | undefined {
  const url = onlineAddressOf(data);
  return url && `${wordsOf(context).events.joinOnline}: ${url}`;
}

function ticketLines(context: SiteContext, { data }: Event, day: string): string[] {
  const words = wordsOf(context).events;
  return ticketRows(context, data, day).map(({ name, price, quota, until, note }) => {
    const limits = inBrackets(quota && `${words.quota}: ${quota}`, until && `${words.until} ${until}`);
    return joined([`${name}: ${price}${limits}`, note], ' – ');
  });
}

/** "Dr. Erika Mustermann, Moderatorin, Beispiel GmbH, erika@example.org, +49 341 123 45" */
export const contactLines = (context: SiteContext, { data }: Event): string[] =>
  contactCards(context, data.contacts, firstDayOf(data)).map(({ name, role, organisation, email, phone }) =>
    joined([name, role, organisation?.name, email, phone?.text], ', '),
  );

/** Lines are parted by `\n`. */
export function eventDescription(context: SiteContext, item: Event): string {
  const words = wordsOf(context);
  const day = firstDayOf(item.data);
  const paragraphs: Paragraph[] = [
    stateLines(context, item),
    [item.data.summary],
    factLines(context, item, day),
    headed(words.events.changes, changeLines(context, item)),
    headed(words.events.programme, programmeLines(context, item, day)),
    [registrationLine(context, item), joinLine(context, item)],
    headed(words.events.tickets, ticketLines(context, item, day)),
    headed(words.item.contact, contactLines(context, item)),
    [absoluteUrl(itemPath(item), context.origin)],
  ];
  return joined(
    paragraphs.map((lines) => joined(lines, '\n')),
    '\n\n',
  );
}
