/** What the picture of an item's page says. */
import { site } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { nameAt } from '../domain/names.ts';
import { type CoverArt, coverArt } from '../outputs/cover-art/index.ts';
import type { CardText } from '../outputs/social-card/index.ts';
import { type ContentType, contentTypes } from '../schema/index.ts';
import { itemPath } from '../urls/urls.ts';
import { type ArtView, drawingOf } from './art.ts';
import { type SiteContext, today, wordsOf } from './context.ts';
import { whenText } from './event-when.ts';
import { newsDate } from './news-date.ts';
import { placeName } from './place-names.ts';
import { termOf } from './projects.ts';
import { topicLinks } from './topic-links.ts';

export interface SocialCardView {
  text: CardText;
  hue: ArtView['hue'];
  art: CoverArt;
}

type Said = Omit<CardText, 'siteName'>;

const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

/** "Pressemitteilung · Zell- und Gentherapie" */
const kickerOf = (context: SiteContext, kind: string, topics: readonly string[] = []): string =>
  joined([kind, topicLinks(context, topics)[0]?.label], ' · ');

const saying: { [T in ContentType]: (context: SiteContext, item: Item<T>) => Said } = {
  news: (context, { data }) => ({
    kicker: kickerOf(context, wordsOf(context).newsKinds[data.kind], data.topics),
    title: data.title,
    meta: joined([data.dateline, newsDate(context, data).text], ', '),
  }),
  events: (context, { data }) => ({
    kicker: kickerOf(
      context,
      wordsOf(context).eventStatuses[data.status] || wordsOf(context).itemKinds.events,
      data.topics,
    ),
    title: data.title,
    meta: joined([whenText(context, data), placeName(context, data.venue)], ' · '),
  }),
  projects: (context, { data }) => ({
    kicker: kickerOf(context, wordsOf(context).itemKinds.projects, data.topics),
    title: data.title,
    meta: termOf(context, data),
  }),
  series: (context, { data }) => ({
    kicker: kickerOf(context, wordsOf(context).itemKinds.series, data.topics),
    title: data.title,
  }),
  organisations: (context, { data }) => ({
    kicker: wordsOf(context).organisationKinds[data.kind],
    title: nameAt(data, today(context)).name,
    meta: placeName(context, data.place),
  }),
  venues: (context, { data }) => ({
    kicker: wordsOf(context).venueKinds[data.kind],
    title: data.name,
    meta: context.catalogue.find('venues', data.partOf)?.data.name,
  }),
  topics: (context, { data }) => ({ kicker: wordsOf(context).itemKinds.topics, title: data.title }),
  pages: (_, { data }) => ({ title: data.title }),
  people: (_, { data }) => ({ title: `${data.givenName} ${data.familyName}` }),
};

const saidOf = <T extends ContentType>(context: SiteContext, item: Item<T>): Said => saying[item.type](context, item);

/** Without an item: the picture of every page that has none of its own. */
export function socialCardView(context: SiteContext, item?: Item): SocialCardView {
  if (!item)
    return { text: { title: site.claim, siteName: site.name }, hue: 'accent', art: coverArt({ seed: site.tagDomain }) };
  return { text: { ...saidOf(context, item), siteName: site.name }, ...drawingOf(context, item) };
}

/** Every item that has a page, and none for the others. */
export const withCards = ({ catalogue }: SiteContext): (Item | undefined)[] => [
  undefined,
  ...contentTypes
    .flatMap((type) => catalogue.all(type) as readonly Item[])
    .filter((item) => itemPath(item) !== undefined),
];
