import type { Item } from '../../domain/catalogue.ts';
import type { FeedableItem } from '../../domain/subscriptions.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { correctionNotes } from '../../views/corrections.ts';
import { changeNotes } from '../../views/event-changes.ts';
import { escapeMarkup } from '../escape-markup.ts';

const titledList = (heading: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<h2>${escapeMarkup(heading)}</h2><ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`;

/** What became of an item, for those who read only the feed: the same notes that its page has, the newest first. */
export function revisionHtml(context: SiteContext, item: FeedableItem): string {
  const words = wordsOf(context);
  const corrections = correctionNotes(context, item).map(({ date, text }) => `${date.text}: ${text}`);
  const changes = item.type === 'events' ? changeNotes(context, item as Item<'events'>) : [];
  const told = changes.map(
    ({ date, label, was, text }) => `${date.text}: ${was === undefined ? label : `${label} (${was})`}. ${text}`,
  );
  return titledList(words.events.changes, told) + titledList(words.article.corrections, corrections);
}
