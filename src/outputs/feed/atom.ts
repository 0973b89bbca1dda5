/** Atom 1.0 (RFC 4287) with full text, pictures, and links to archives (RFC 5005). */
import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import type { FeedDocument } from './documents.ts';
import type { FeedImage, FeedItem } from './item.ts';
import { feedTypes, namespaces } from './namespaces.ts';
import { noteXhtml } from './note.ts';
import type { FeedFrame } from './pieces.ts';
import { oneLine } from './writable-item.ts';

export type Feed = AtomFeed.Feed<Date>;
export type Entry = AtomFeed.Entry<Date>;

/** A feed without entries has to say when it changed (section 4.1.1): when its identifier was made (RFC 4151). */
const EMPTY_SINCE = Temporal.Instant.from('2026-01-01T00:00:00Z');

const dateOf = ({ epochMilliseconds }: Temporal.Instant): Date => new Date(epochMilliseconds);

/** Media RSS 1.5.1, as in RSS. */
const mediaContent = ({ url, type, width, height, bytes, alt, credit }: FeedImage) => ({
  url,
  type,
  medium: 'image',
  width,
  height,
  fileSize: bytes,
  ...(alt === '' ? {} : { description: { value: alt, type: 'plain' } }),
  ...(credit === '' ? {} : { credits: [{ value: credit }] }),
});

/** An entry as the library wants it. */
export const atomEntry = (item: FeedItem): Entry => ({
  id: item.guid,
  title: { value: item.title },
  published: dateOf(item.published),
  updated: dateOf(item.updated),
  authors: item.creators.map((name) => ({ name })),
  categories: item.categories.map((term) => ({ term })),
  links: [
    { href: item.url, rel: 'alternate', type: 'text/html' },
    ...item.attachments.map(({ url, type, bytes, title }) => ({
      href: url,
      rel: 'enclosure',
      type,
      length: bytes,
      title,
    })),
  ],
  summary: { value: item.summary },
  content: { value: item.html, type: 'html' },
  ...(item.image ? { media: { contents: [mediaContent(item.image)] } } : {}),
});

const linksOf = ({ url, self, format, links: { current, prev, next } }: FeedDocument): NonNullable<Feed['links']> => {
  const related = { current, 'prev-archive': prev, 'next-archive': next };
  return [
    { href: url, rel: 'alternate', type: 'text/html' },
    { href: self, rel: 'self', type: feedTypes[format] },
    ...Object.entries(related).flatMap(([rel, link]) =>
      link ? [{ href: link.url, rel, type: feedTypes[link.format] }] : [],
    ),
  ];
};

/** A document as the library wants it. */
export const atomFeed = (document: FeedDocument, entries: Entry[]): Feed => ({
  id: document.guid,
  title: { value: oneLine(document.title) },
  subtitle: { value: oneLine(document.description) },
  updated: dateOf(document.updated ?? EMPTY_SINCE),
  authors: [{ name: document.site.name, uri: document.site.url }],
  generator: { text: 'Astro', uri: 'https://astro.build/' },
  icon: document.site.picture,
  logo: document.site.logo,
  links: linksOf(document),
  xml: { lang: document.language },
  entries,
});

/**
 * The library puts line breaks around its CDATA sections, which some readers show in titles. A whole section is matched
 * each time: what looks like one within a text stays as it is.
 */
const withTightTexts = (xml: string): string =>
  xml.replace(/\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*/g, (_, section: string) => section);

/** What the library writes, put right. */
export const writeAtom = (feed: Feed, style?: string): string =>
  withTightTexts(
    generateAtomFeed(feed, style === undefined ? {} : { stylesheets: [{ type: 'text/css', href: style }] }),
  );

const BEGIN = '  <entry>';

/** Stands where the entries will be; with a picture, if they have any, so that the library declares its vocabulary. */
const placeholder = (hasPicture: boolean): Entry => ({
  id: 'x:',
  title: { value: '-' },
  updated: dateOf(EMPTY_SINCE),
  ...(hasPicture ? { media: { contents: [{ url: 'x:' }] } } : {}),
});

/** What the library knows no words for; RFC 4287, section 6.4, allows it. */
const extensions = ({ isClosed, note }: FeedDocument): string =>
  [...(isClosed ? [`  <fh:archive xmlns:fh="${namespaces.fh}"/>\n`] : []), `  ${noteXhtml(note)}\n`].join('');

/** What stands around the entries. */
export function writeAtomFrame(document: FeedDocument): FeedFrame {
  const hasPicture = document.items.some(({ image }) => image);
  const xml = writeAtom(atomFeed(document, [placeholder(hasPicture)]), document.site.style);
  return { head: `${xml.slice(0, xml.lastIndexOf(BEGIN))}${extensions(document)}`, tail: '</feed>\n' };
}

/** An `<entry>`, taken out of a feed that holds nothing else. */
export function writeAtomItem(item: FeedItem): string {
  const xml = writeAtom({ id: 'x:', title: { value: '-' }, updated: dateOf(EMPTY_SINCE), entries: [atomEntry(item)] });
  return xml.slice(xml.indexOf(BEGIN), xml.lastIndexOf('</feed>'));
}
