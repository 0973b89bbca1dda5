/**
 * Catalogues in memory. Every item is parsed by the real schema, so that it is always one that an editor could have
 * written; a test names only the fields it is about.
 */
import type { Locale } from '../config/locales.ts';
import { buildCatalogue, type Catalogue, type Entries, type Entry, type Item } from '../domain/catalogue.ts';
import type { HeldBack } from '../domain/held-back.ts';
import { z } from '../schema/fields.ts';
import { type ContentType, contentTypes, schemas } from '../schema/index.ts';
import type { SiteContext } from '../views/context.ts';

/** Front matter as an editor writes it. */
type Written<T extends ContentType> = z.input<ReturnType<(typeof schemas)[T]>>;
/** What a test says about an item; the rest is filled up with the least that the schema wants. */
export type Raw<T extends ContentType> = Partial<Written<T>>;
/** Items by type and id. */
export type Contents = { readonly [T in ContentType]?: Readonly<Record<string, Raw<T>>> };

const least: { readonly [T in ContentType]: Written<T> } = {
  news: { kind: 'news', title: 'Neues Labor', date: '2026-04-27', summary: 'Ein neues Labor.' },
  events: { title: 'Labortag', date: '2026-03-02', start: '2026-09-10', summary: 'Ein Tag im Labor.' },
  series: { title: 'Labortage', summary: 'Jedes Jahr ein Tag im Labor.' },
  projects: { title: 'Laborlinie', date: '2026-02-03', summary: 'Eine Linie für Labore.' },
  organisations: { name: 'Beispiel GmbH', kind: 'company' },
  people: { givenName: 'Erika', familyName: 'Mustermann' },
  venues: { name: 'Musterhaus', kind: 'building' },
  topics: { title: 'Zelltherapie', summary: 'Therapien mit Zellen.' },
  pages: { title: 'Impressum', summary: 'Wer hier schreibt.' },
};

/** Made once each: making a schema takes longer than reading a hundred items with it. */
const readers = Object.fromEntries(
  contentTypes.map((type) => [type, schemas[type]({ image: () => z.string() })]),
) as unknown as Readonly<Record<ContentType, z.ZodType>>;

/** @throws ZodError for front matter that an editor could not have written. */
export const dataOf = <T extends ContentType>(type: T, raw: Raw<T> = {}): Entry<T>['data'] => {
  const { start, ...withoutStart } = least.events;
  const base = type === 'events' && 'period' in raw ? withoutStart : least[type];
  return readers[type].parse({ ...base, ...raw }) as Entry<T>['data'];
};

/** Why items are held back, by `type/id`; as the loader tells it for a preview. */
type Verdicts = Readonly<Record<string, HeldBack>>;

const entriesOf = (contents: Contents, verdicts: Verdicts = {}): Entries =>
  Object.fromEntries(
    contentTypes.map((type) => [
      type,
      Object.entries(contents[type] ?? {}).map(([id, raw]) => ({
        id,
        data: dataOf(type, raw),
        heldBack: verdicts[`${type}/${id}`],
      })),
    ]),
  ) as unknown as Entries;

/** What most tests show: the first of June 2026, at noon. */
export const NOON_OF_JUNE_1 = '2026-06-01T12:00+02:00';

/** `catalogueOf({ news: { 'neues-labor': { date: '2026-04-27' } } })`, as of `now`. */
export const catalogueOf = (contents: Contents, now = NOON_OF_JUNE_1): Catalogue =>
  buildCatalogue(entriesOf(contents), Temporal.Instant.from(now));

/** A published item. @throws Error where it is not. */
export function itemOf<T extends ContentType>({ find }: Catalogue, type: T, id: string): Item<T> {
  const item = find(type, id);
  if (!item) throw new Error(`${type}/${id} is not published`);
  return item;
}

/** What views are made from, at the address `https://www.example.org`. */
export const siteOf = (contents: Contents, now = NOON_OF_JUNE_1, locale: Locale = 'de'): SiteContext => ({
  catalogue: catalogueOf(contents, now),
  locale,
  origin: 'https://www.example.org',
});

/** The same in a preview that shows what is held back. */
export const previewOf = (
  contents: Contents,
  verdicts: Verdicts,
  now = NOON_OF_JUNE_1,
  locale: Locale = 'de',
): SiteContext => ({
  ...siteOf(contents, now, locale),
  catalogue: buildCatalogue(entriesOf(contents, verdicts), Temporal.Instant.from(now)),
  isPreview: true,
  showsHeldBack: true,
});

/** The ids of items, for comparing orders. */
export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
