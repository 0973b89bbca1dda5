/** What other sites show of a page that somebody shares there (https://ogp.me). */
import { languageTags } from '../config/locales.ts';
import { site } from '../config/site.ts';
import type { Item } from '../domain/catalogue.ts';
import { lastChangeOf } from '../domain/last-change.ts';
import { isoDate } from '../outputs/iso-date.ts';
import { CARD } from '../outputs/json-ld/images.ts';
import { absoluteUrl, cardPath } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { topicLinks } from './topic-links.ts';

export interface SharedPage {
  type: 'article' | 'website';
  /** As people say it, without the site's name. */
  title: string;
  /** Open Graph writes `de_DE`. */
  locale: string;
  image: { url: string; width: number; height: number; alt: string };
  /** Only what the Open Graph protocol knows of articles; no day that nobody knows. */
  article?:
    | { published?: string | undefined; modified?: string | undefined; section: string; tags: string[] }
    | undefined;
}

const isoOrNone = (date: string | undefined): string | undefined => (date === undefined ? undefined : isoDate(date));

const isNews = (item: Item | undefined): item is Item<'news'> => item?.type === 'news';

export function sharedPage(context: SiteContext, item: Item | undefined, title: string): SharedPage {
  return {
    type: isNews(item) ? 'article' : 'website',
    title,
    locale: languageTags[context.locale].replace('-', '_'),
    image: { url: absoluteUrl(cardPath(item), context.origin), ...CARD, alt: item ? title : site.name },
    article: isNews(item)
      ? {
          published: item.data.dateKnown === undefined ? isoDate(item.data.date) : undefined,
          modified: isoOrNone(lastChangeOf(item)),
          section: wordsOf(context).newsKinds[item.data.kind],
          tags: topicLinks(context, item.data.topics).map(({ label }) => label),
        }
      : undefined,
  };
}
