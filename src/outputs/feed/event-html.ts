/**
 * What only events have. Neither whether one can still register nor whether tickets are sold out is said, and no address
 * for taking part: all of that ends with the hour, and readers keep what they have fetched.
 */
import type { Item } from '../../domain/catalogue.ts';
import { firstDayOf, isDateOpen } from '../../domain/event-timing.ts';
import { formatWhen } from '../../i18n/format.ts';
import { itemPath } from '../../urls/urls.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { ticketRows, venueBlock } from '../../views/event-details.ts';
import { organisationLines, personLines } from '../../views/people.ts';
import { programmeDays, type SessionRow } from '../../views/programme.ts';
import { escapeMarkup } from '../escape-markup.ts';
import {
  definitions,
  type Html,
  joined,
  link,
  list,
  organisation,
  paragraph,
  perhapsLink,
  person,
  section,
  table,
} from './html-parts.ts';

type Event = Item<'events'>;

/** Until when one can register; nothing for what does not take place, or nobody knows when. */
function registration(context: SiteContext, { data }: Event): Html {
  if (!data.registration || data.status === 'cancelled' || isDateOpen(data)) return '';
  const words = wordsOf(context).events;
  const { url, until } = data.registration;
  const closing = until !== undefined && `${words.registrationUntil}: ${formatWhen({ start: until }, context.locale)}`;
  return paragraph(joined([link(url, words.register), closing && escapeMarkup(closing)]));
}

/** Who invites and who takes part, before the text as on the page. */
export function eventFacts(context: SiteContext, event: Event): Html {
  const { data } = event;
  const words = wordsOf(context).events;
  const day = firstDayOf(data);
  const series = context.catalogue.find('series', data.series);
  const facts = definitions([
    { term: words.series, values: series ? [link(itemPath(series), series.data.title)] : [] },
    { term: words.organisers, values: organisationLines(context, data.organisers, day).map(organisation) },
    { term: words.partners, values: organisationLines(context, data.partners, day).map(organisation) },
    { term: words.people, values: personLines(context, data.people, day).map(person) },
  ]);
  return facts + registration(context, event);
}

function tickets(context: SiteContext, { data }: Event): Html {
  const words = wordsOf(context).events;
  const rows = ticketRows(context, data, firstDayOf(data)).map(({ name, price, quota, until, provider, note }, index) =>
    joined([
      `${perhapsLink(data.tickets[index]?.url, name)}: ${escapeMarkup(price)}`,
      quota && escapeMarkup(`${words.quota}: ${quota}`),
      until && escapeMarkup(`${words.until} ${until}`),
      provider && `${escapeMarkup(words.provider)}: ${organisation(provider)}`,
      note && escapeMarkup(note),
    ]),
  );
  return section(words.tickets, list(rows));
}

const timeOf = ({ time, end }: SessionRow): string => joined([time, time && end], '–');

const session = ({ title, room, people }: SessionRow): Html =>
  joined([`<strong>${escapeMarkup(title)}</strong>`, room && escapeMarkup(room), ...people.map(person)], '<br>');

function programme(context: SiteContext, { data }: Event): Html {
  const words = wordsOf(context).events;
  const days = programmeDays(context, data, firstDayOf(data));
  const hasTimes = days.some(({ sessions }) => sessions.some(({ time }) => time !== undefined));
  const tableOf = (sessions: readonly SessionRow[]): Html =>
    hasTimes
      ? table({ heads: [words.time, words.session], rows: sessions.map((one) => [timeOf(one), session(one)]) })
      : list(sessions.map(session));
  const html = days.map(
    ({ heading, sessions }) => (heading ? `<h3>${escapeMarkup(heading)}</h3>` : '') + tableOf(sessions),
  );
  return section(words.programme, html.join(''));
}

function venue(context: SiteContext, { data }: Event): Html {
  const words = wordsOf(context);
  const block = venueBlock(context, data);
  const { name, href, address = [], transport, access, map } = block ?? {};
  // The name of a town has been said above; its map tells nobody the way.
  if (!name || (address.length === 0 && !transport && !access)) return '';
  const lines = joined(
    [perhapsLink(href, name), ...address.map(escapeMarkup), map && link(map, words.events.map)],
    '<br>',
  );
  const ways = definitions([
    { term: words.item.transport, values: transport ? [escapeMarkup(transport)] : [] },
    { term: words.item.access, values: access ? [escapeMarkup(access)] : [] },
  ]);
  return section(words.events.venue, paragraph(lines) + ways);
}

export const eventDetails = (context: SiteContext, event: Event): Html =>
  tickets(context, event) + programme(context, event) + venue(context, event);
