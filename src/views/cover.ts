import type { Locale } from '../config/locales.ts';
import type { Catalogue, Item } from '../domain/catalogue.ts';
import { formatBytes, formatPixels } from '../i18n/format.ts';
import { messages } from '../i18n/index.ts';
import { pressPicturePath } from '../urls/urls.ts';
import type { SiteContext } from './context.ts';

/** The items that can have a cover. */
export type CoveredItem = Item<'news'> | Item<'events'> | Item<'projects'>;

export interface PressView {
  href: string;
  terms: string;
  locale: Locale;
}

/** A cover as it is printed. `source` is what Astro's image pipeline made of the file. */
export interface CoverView {
  source: unknown;
  alt: string;
  caption?: string | undefined;
  credit: string;
  licence: string;
  press?: PressView | undefined;
}

/** A cover as a list shows it. */
export type CardCover = Pick<CoverView, 'source' | 'alt' | 'credit' | 'licence'>;

/**
 * "Pressebild herunterladen (JPG, 4000 × 3000, 4,2 MB)"
 * @param file what is served, in pixels and bytes
 */
export const pressLinkText = (
  { locale }: PressView,
  file: { width: number; height: number; bytes: number },
): string => {
  const { download, fileType } = messages(locale).pictures;
  return `${download} (${fileType}, ${formatPixels(file.width, file.height)}, ${formatBytes(file.bytes, locale)})`;
};

/** Whether rights have run out has been asked before: the catalogue holds no picture that must not be shown. */
export function coverView(context: SiteContext, item: CoveredItem): CoverView | undefined {
  const { cover } = item.data;
  if (!cover) return undefined;
  const { src: source, alt, caption, credit, licence, pressTerms } = cover;
  const press = pressTerms && { href: pressPicturePath(item), terms: pressTerms, locale: context.locale };
  return { source, alt, caption, credit, licence, press: press || undefined };
}

export function cardCover({ data: { cover } }: CoveredItem): CardCover | undefined {
  return cover && { source: cover.src, alt: cover.alt, credit: cover.credit, licence: cover.licence };
}

export const coveredItems = ({ all }: Catalogue): CoveredItem[] => [
  ...all('news'),
  ...all('events'),
  ...all('projects'),
];

/** Those of them that have one. */
export const itemsWithCover = ({ catalogue }: SiteContext): CoveredItem[] =>
  coveredItems(catalogue).filter(({ data }) => data.cover !== undefined);

/** "Erika Mustermann · CC BY 4.0": who made a cover and under which licence it is shown. */
export const coverCredit = ({ credit, licence }: { credit: string; licence: string }): string =>
  `${credit} · ${licence}`;

/** The items that offer their cover to newsrooms. */
export const pressItems = ({ catalogue }: SiteContext): CoveredItem[] =>
  coveredItems(catalogue).filter(({ data }) => data.cover?.pressTerms !== undefined);
