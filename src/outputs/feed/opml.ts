/** All feeds in one file that feed readers import (OPML 2.0, opml.org/spec2.opml). */
import { generateOpml } from 'feedsmith';
import { itemFeeds } from '../../config/feeds.ts';
import { languageTags } from '../../config/locales.ts';
import { site } from '../../config/site.ts';
import { fill } from '../../i18n/index.ts';
import { absoluteUrl, feedPath } from '../../urls/urls.ts';
import { type FeedChannel, feedChannels } from '../../views/channels.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { oneLine } from './writable-item.ts';

const outline = (context: SiteContext, { title, description, folder, page }: FeedChannel) => {
  const text = oneLine(fill('{site}: {feed}', { site: site.name, feed: title }));
  return {
    text,
    title: text,
    type: 'rss',
    version: 'RSS2',
    description: oneLine(description),
    xmlUrl: absoluteUrl(feedPath(folder, 'rss'), context.origin),
    htmlUrl: absoluteUrl(page, context.origin),
    language: languageTags[context.locale],
  };
};

/** The site's own feeds, then those of topics, organisations … in groups. It changes only when a feed comes or goes. */
export function feedList(context: SiteContext): string {
  const { sections, feeds } = wordsOf(context);
  // A feed that is kept only for those who follow it already is offered to nobody else.
  const channels = feedChannels(context).filter(({ of, items }) => of === undefined || items.length > 0);
  const groups = [
    { text: site.name, of: undefined },
    ...itemFeeds.map(({ each }) => ({ text: sections[each], of: each })),
  ].map(({ text, of }) => ({
    text,
    outlines: channels.filter((channel) => channel.of?.type === of).map((channel) => outline(context, channel)),
  }));
  return generateOpml({
    head: { title: oneLine(fill(feeds.listTitle, { site: site.name })) },
    body: { outlines: groups.filter(({ outlines }) => outlines.length > 0) },
  });
}
