/** RSS 2.0 (rssboard.org/rss-specification) with full text, creators, pictures, and links to archives (RFC 5005). */
import { getRssString, type RSSFeedItem, type RSSOptions } from '@astrojs/rss';
import type { FeedDocument, FeedLink } from './documents.ts';
import { escapeXml } from './escape-xml.ts';
import type { FeedImage, FeedItem } from './item.ts';
import { feedTypes, namespaces } from './namespaces.ts';
import { noteXhtml } from './note.ts';
import type { FeedFrame } from './pieces.ts';
import { oneLine } from './writable-item.ts';

/**
 * Stands before a text in `customData` and is taken out of what is written: the parser of @astrojs/rss would make a
 * number of a name that looks like one, "007" → "7".
 */
const NO_NUMBER = '\u{e000}';

const textElement = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${NO_NUMBER}${escapeXml(text)}</${name}>`;

/** RFC 822, in UTC. */
const rfc822 = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toUTCString();

/** Media RSS 1.5.1. Mail tools take the picture of an item from here. */
const mediaContent = ({ url, type, width, height, bytes, alt, credit }: FeedImage): string =>
  [
    `<media:content url="${escapeXml(url)}" fileSize="${bytes}" type="${type}" medium="image" width="${width}" height="${height}">`,
    ...(alt === '' ? [] : [textElement('media:description', alt, ' type="plain"')]),
    ...(credit === '' ? [] : [textElement('media:credit', credit)]),
    '</media:content>',
  ].join('');

const itemData = ({ guid, updated, creators, image }: FeedItem): string =>
  [
    textElement('guid', guid, ' isPermaLink="false"'),
    ...creators.map((creator) => textElement('dc:creator', creator)),
    `<atom:updated>${updated.toString()}</atom:updated>`,
    ...(image ? [mediaContent(image)] : []),
  ].join('');

/** An item as the library wants it. RSS has room for one file (W3C: DuplicateEnclosure), the picture is none. */
export const rssItem = (item: FeedItem): RSSFeedItem => {
  const [file] = item.attachments;
  return {
    title: item.title,
    link: item.url,
    description: item.summary,
    content: item.html,
    pubDate: new Date(item.published.epochMilliseconds),
    categories: item.categories,
    customData: itemData(item),
    ...(file ? { enclosure: { url: file.url, length: file.bytes, type: file.type } } : {}),
  };
};

const atomLink = (rel: string, { url, format }: FeedLink): string =>
  `<atom:link href="${escapeXml(url)}" rel="${rel}" type="${feedTypes[format]}"/>`;

const channelImage = ({ title, url, site }: FeedDocument): string =>
  [
    `<image><url>${escapeXml(site.picture)}</url>`,
    textElement('title', oneLine(title)),
    `<link>${escapeXml(url)}</link><width>144</width><height>144</height></image>`,
  ].join('');

function channelData(document: FeedDocument): string {
  const { self, format, language, updated, links, isClosed, note } = document;
  return [
    atomLink('self', { url: self, format }),
    ...(links.current ? [atomLink('current', links.current)] : []),
    ...(links.prev ? [atomLink('prev-archive', links.prev)] : []),
    ...(links.next ? [atomLink('next-archive', links.next)] : []),
    `<language>${escapeXml(language)}</language>`,
    ...(updated ? [`<lastBuildDate>${rfc822(updated)}</lastBuildDate>`] : []),
    '<generator>Astro (https://astro.build/)</generator>',
    '<docs>https://www.rssboard.org/rss-specification</docs>',
    '<ttl>60</ttl>',
    channelImage(document),
    // RFC 5005, section 4: programs do not ask twice for what is marked so.
    ...(isClosed ? ['<fh:archive/>'] : []),
    noteXhtml(note, 'xhtml:'),
  ].join('');
}

/** A document as the library wants it. */
export const rssOptions = (document: FeedDocument, items: RSSFeedItem[]): RSSOptions => ({
  title: oneLine(document.title),
  description: oneLine(document.description),
  site: document.url,
  xmlns: { ...namespaces },
  stylesheet: document.site.style,
  customData: channelData(document),
  items,
});

/** The library gives no style sheet but an XSLT a type. */
const withStyleType = (xml: string): string => xml.replace('<?xml-stylesheet ', '<?xml-stylesheet type="text/css" ');

/** What the library writes, put right. */
export const writeRss = async (options: RSSOptions): Promise<string> =>
  withStyleType(await getRssString(options)).replaceAll(`>${NO_NUMBER}`, '>');

const END = '</channel></rss>';

/** What stands around the items. */
export async function writeRssFrame(document: FeedDocument): Promise<FeedFrame> {
  const xml = await writeRss(rssOptions(document, []));
  return { head: xml.slice(0, -END.length), tail: END };
}

/** An `<item>`, taken out of a feed that holds nothing else. */
export async function writeRssItem(item: FeedItem): Promise<string> {
  const xml = await writeRss({ title: '-', description: '-', site: item.url, items: [rssItem(item)] });
  return xml.slice(xml.indexOf('<item>'), -END.length);
}
