/** Organisations, venues, series and topics as lists show them. */
import type { Item } from '../domain/catalogue.ts';
import { nameAt } from '../domain/names.ts';
import { colourOf } from '../domain/topic-colour.ts';
import { itemPath } from '../urls/urls.ts';
import { type ArtView, artOf } from './art.ts';
import { type SiteContext, today, wordsOf } from './context.ts';
import type { Hue } from './topic-links.ts';

export interface EntryCard {
  href: string;
  title: string;
  /** "Forschungseinrichtung", "5 Veranstaltungen" … */
  note?: string | undefined;
  summary?: string | undefined;
  hue?: Hue | undefined;
  /** Topics have a drawing. */
  art?: ArtView | undefined;
}

export const organisationCard = (context: SiteContext, item: Item<'organisations'>): EntryCard => ({
  href: itemPath(item),
  title: nameAt(item.data, today(context)).name,
  note: wordsOf(context).organisationKinds[item.data.kind],
  summary: item.data.summary,
});

export const venueCard = (context: SiteContext, item: Item<'venues'>): EntryCard => ({
  href: itemPath(item),
  title: item.data.name,
  note: wordsOf(context).venueKinds[item.data.kind],
  summary: item.data.summary,
});

export const seriesCard = (item: Item<'series'>): EntryCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
});

export const topicCard = (context: SiteContext, item: Item<'topics'>): EntryCard => ({
  href: itemPath(item),
  title: item.data.title,
  summary: item.data.summary,
  hue: colourOf(item),
  art: artOf(context, item),
});
