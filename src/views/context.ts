import type { Locale } from '../config/locales.ts';
import { type Newsletter, newsletter } from '../config/newsletter.ts';
import { type Day, dayOfInstant } from '../domain/calendar.ts';
import type { Catalogue, Item } from '../domain/catalogue.ts';
import { type Messages, messages } from '../i18n/index.ts';
import { itemPath } from '../urls/urls.ts';

/** Path of the largest file in which a cover is shown, by what Astro made of the original (`cover.src`). */
export type CoverFiles = ReadonlyMap<unknown, string>;

/** What every view is made from: what is published, in which language, at which address the site stands. */
export interface SiteContext {
  catalogue: Catalogue;
  locale: Locale;
  /** Without a trailing slash. */
  origin: string;
  /** Astro names the files of pictures: no view knows their addresses by itself. */
  coverFiles?: CoverFiles;
  /** Every address that was ever published: a feed that people follow stays, even when nothing is left in it. */
  registered?: ReadonlySet<string>;
  /** Where readers subscribe to the digest by mail, if not where the configuration says. */
  newsletter?: Newsletter;
  /** A preview is closed to search engines. */
  isPreview?: boolean;
  /** A preview with drafts and all else that is held back; its pages say so. */
  showsHeldBack?: boolean;
}

/** The day that the site shows: names and former names are told from it. */
export const today = ({ catalogue }: SiteContext): Day => dayOfInstant(catalogue.now);

export const wordsOf = ({ locale }: Pick<SiteContext, 'locale'>): Messages => messages(locale);

/** What is known of the mail system that sends the digest. */
export const newsletterOf = (context: SiteContext): Newsletter => context.newsletter ?? newsletter;

export interface Link {
  href: string;
  label: string;
}

/** A link to an item by its title. */
export const titleLink = (item: Item<'news' | 'events' | 'series' | 'projects' | 'pages'>): Link => ({
  href: itemPath(item),
  label: item.data.title,
});

/** A date for `<time>`: machine-readable and as it is printed. */
export interface PrintedDate {
  iso: string;
  text: string;
}
