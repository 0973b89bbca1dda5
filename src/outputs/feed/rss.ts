import { getRssString } from '@astrojs/rss';
import { escapeMarkup } from '../escape-markup.ts';
import type { FeedDocument } from './documents.ts';
import { xmlText } from './feed-html.ts';
import type { FeedItem } from './item.ts';

/**
 * Escapes text for `customData`. @astrojs/rss parses and writes it again: only the five entities of XML survive that,
 * a numeric one (`&#39;`) comes out double-escaped.
 */
const escapeXml = (text: string): string => escapeMarkup(xmlText(text)).replaceAll("'", '&apos;');

/**
 * Stands before a name in `customData` and is taken out of the finished feed: the parser of @astrojs/rss would make a
 * number of a name that looks like one, "007" → "7".
 */
const NO_NUMBER = '\u{e000}';

/** RFC 822, in UTC. */
const rfc822 = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toUTCString();

const itemData = ({ guid, creators }: FeedItem): string =>
  [
    `<guid isPermaLink="false">${escapeXml(guid)}</guid>`,
    ...creators.map((creator) => `<dc:creator>${NO_NUMBER}${escapeXml(creator)}</dc:creator>`),
  ].join('');

const channelData = ({ self, language, updated }: FeedDocument): string =>
  [
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    `<language>${escapeXml(language)}</language>`,
    ...(updated ? [`<lastBuildDate>${rfc822(updated)}</lastBuildDate>`] : []),
    '<ttl>60</ttl>',
  ].join('');

/** RSS 2.0 (rssboard.org/rss-specification) with full text, `dc:creator` and a self link. */
export async function feedToRss(feed: FeedDocument): Promise<string> {
  const rss = await getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelData(feed),
    items: feed.items.map((item) => ({
      title: xmlText(item.title),
      link: item.url,
      description: xmlText(item.summary),
      content: item.html,
      pubDate: new Date(item.published.epochMilliseconds),
      categories: item.categories.map(xmlText),
      customData: itemData(item),
    })),
  });
  return rss.replaceAll(NO_NUMBER, '');
}
