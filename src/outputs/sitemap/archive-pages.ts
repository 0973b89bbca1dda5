/** The pages that lead back in time: years, months, kinds, the calendar. */
import { newsKindSegments } from '../../config/sections.ts';
import { listLengths } from '../../config/site.ts';
import { type ArchiveYear, archiveOf, eventMonth, newsMonth } from '../../domain/archive.ts';
import type { Item } from '../../domain/catalogue.ts';
import { eventMonths } from '../../domain/month-grid.ts';
import { paged } from '../../domain/paging.ts';
import { archivePath, calendarPath, monthPath, type NewsKind, newsKindPath, yearPath } from '../../urls/urls.ts';
import type { SiteContext } from '../../views/context.ts';
import { pageShowing, type SitemapPage } from './page-showing.ts';

const yearPages = <T extends Item<'news'> | Item<'events'>>(
  section: 'news' | 'events',
  years: readonly ArchiveYear<T>[],
): SitemapPage[] =>
  years.flatMap(({ year, items, months }) => [
    pageShowing(yearPath(section, year), items),
    ...months
      .filter(({ hasPage }) => hasPage)
      .map(({ month, items: ofMonth }) => pageShowing(monthPath(section, month), ofMonth)),
  ]);

/** A kind's list and its numbered pages. */
function kindPages(kind: NewsKind, news: readonly Item<'news'>[]): SitemapPage[] {
  if (news.length === 0) return [];
  const { front, archive } = paged(news, listLengths.newsPage);
  return [
    pageShowing(newsKindPath(kind), front.items),
    ...archive.map(({ number, items }) => pageShowing(newsKindPath(kind, number), items)),
  ];
}

const kinds = Object.keys(newsKindSegments) as NewsKind[];

export function archivePages({ catalogue }: SiteContext): SitemapPage[] {
  const [news, events] = [catalogue.all('news'), catalogue.all('events')];
  return [
    ...paged(news, listLengths.newsPage).archive.map(({ number, items }) =>
      pageShowing(archivePath('news', number), items),
    ),
    ...kinds.flatMap((kind) =>
      kindPages(
        kind,
        news.filter(({ data }) => data.kind === kind),
      ),
    ),
    ...yearPages('news', archiveOf(news, newsMonth)),
    ...yearPages('events', archiveOf(events, eventMonth)),
    pageShowing(calendarPath(), events),
    ...[...eventMonths(events)].map(([month, { days, undated }]) =>
      pageShowing(calendarPath(month), [...[...days.values()].flat(), ...undated]),
    ),
  ];
}
