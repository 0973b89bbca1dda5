/** What the text of an item begins with, for readers who know no fields but title and text. */
import type { Item } from '../../domain/catalogue.ts';
import type { FeedableItem } from '../../domain/subscriptions.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { newDateLabel } from '../../views/event-changes.ts';
import { whenText } from '../../views/event-when.ts';
import { newsDate } from '../../views/news-date.ts';
import { dayOfItem, organisationLine } from '../../views/people.ts';
import { placeName } from '../../views/place-names.ts';
import { termOf } from '../../views/projects.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Html, joined, paragraph } from './html-parts.ts';

/** "Abgesagt", "Neuer Termin"; undefined where an event takes place as it was announced. */
export const planLabel = (context: SiteContext, item: Item<'events'>): string | undefined =>
  wordsOf(context).eventStatuses[item.data.status] || newDateLabel(context, item);

/** "Abgesagt · 10. September 2026, 18:00 Uhr · Musterhaus, Musterstadt" */
function ofEvent(context: SiteContext, item: Item<'events'>): string {
  const { attendance, events } = wordsOf(context);
  const { data } = item;
  // It has left its house; that it is online is what the label says.
  const isOnlineNow = data.status === 'moved-online';
  const where = isOnlineNow ? undefined : placeName(context, data.venue);
  const how = isOnlineNow || data.attendance === 'onsite' ? undefined : attendance[data.attendance];
  const whom = data.invitationOnly && events.invitationOnly;
  return joined([planLabel(context, item), whenText(context, data), where, how, whom]);
}

/** "läuft · seit Juli 2021 · Federführung: Beispiel GmbH" */
function ofProject(context: SiteContext, { data }: Item<'projects'>): string {
  const { projectStatuses, partnerRoles } = wordsOf(context);
  const leads = data.partners.flatMap(({ role, organisation }) => {
    const line = role === 'lead' ? organisationLine(context, organisation, dayOfItem(data)) : undefined;
    return line ? [line.name] : [];
  });
  const lead = leads.length > 0 && `${partnerRoles.lead}: ${leads.join(', ')}`;
  return joined([data.status && projectStatuses[data.status], termOf(context, data), lead]);
}

/** "Pressemitteilung · Leipzig, 12. September 2024"; nothing for a plain item of news. */
function ofNews(context: SiteContext, { data }: Item<'news'>): string {
  const { text } = newsDate(context, data);
  // A feed's own field knows days only: what is not dated by one says so here.
  const undated = data.dateKnown === undefined ? undefined : text;
  const kind = data.kind === 'news' ? undefined : wordsOf(context).newsKinds[data.kind];
  return joined([kind, data.dateline === undefined ? undated : `${data.dateline}, ${text}`]);
}

/** One line: when and where an event takes place, what a project is at, where a release was issued. */
export function openingLine(context: SiteContext, item: FeedableItem): Html {
  const lines = { news: ofNews, events: ofEvent, projects: ofProject };
  const line = (lines[item.type as keyof typeof lines] as (context: SiteContext, item: FeedableItem) => string)(
    context,
    item,
  );
  return paragraph(escapeMarkup(line));
}
