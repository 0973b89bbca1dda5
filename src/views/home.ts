import { listLengths, site } from '../config/site.ts';
import { leadingNews } from '../domain/selection.ts';
import { counted } from '../i18n/index.ts';
import { sectionPath } from '../urls/urls.ts';
import { type NewsCard, newsCard, type ProjectCard, projectCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { type EventLane, eventLane } from './event-lane.ts';
import { type RegionMapView, regionMapView } from './region-map.ts';
import { type TopicLink, topicLinks } from './topic-links.ts';

export interface TopicCount extends TopicLink {
  count: number;
  /** "5 Beiträge", for those who do not see where the number stands. */
  countText: string;
}

export interface HomeView {
  page: Page;
  /** What is kept on top, else the newest item. */
  lead?: NewsCard | undefined;
  latest: NewsCard[];
  /** Running and coming events; where there are none, the last ones. */
  events: EventLane;
  projects: ProjectCard[];
  /** In the order of the register, with what there is to read of each. */
  topics: TopicCount[];
  /** Nothing where no place has coordinates. */
  map?: RegionMapView | undefined;
  more: { news: string; events: string; projects: string; topics: string; venues: string };
}

const COUNTED: readonly string[] = ['news', 'events', 'projects'];

/** Topics of which there is something to read. */
function topicCounts(context: SiteContext): TopicCount[] {
  const { catalogue, locale } = context;
  const words = wordsOf(context).item.count;
  return catalogue.all('topics').flatMap((topic) => {
    const count = catalogue.mentions(topic).filter(({ item }) => COUNTED.includes(item.type)).length;
    const [link] = topicLinks(context, [topic.id]);
    return link && count > 0 ? [{ ...link, count, countText: counted(words, count, locale) }] : [];
  });
}

/** The first cards that have photos keep them; the others show what is drawn for them. */
function withPhotos(cards: readonly NewsCard[], most: number): NewsCard[] {
  const pictured = cards.filter(({ cover }) => cover).slice(0, most);
  return cards.map((card) => (pictured.includes(card) ? card : { ...card, cover: undefined }));
}

export function homeView(context: SiteContext): HomeView {
  const lead = leadingNews(context.catalogue);
  const rest = context.catalogue.all('news').filter((item) => item !== lead);
  const latest = rest.slice(0, listLengths.homeNews).map((item) => newsCard(context, item));
  return {
    page: pageOf(context, {
      path: sectionPath('home'),
      title: site.claim,
      description: `${site.claim}.`,
      section: 'home',
    }),
    lead: lead && newsCard(context, lead),
    latest: withPhotos(latest, listLengths.homePhotos),
    events: eventLane(context),
    projects: context.catalogue
      .all('projects')
      .slice(0, listLengths.homeProjects)
      .map((item) => projectCard(context, item)),
    topics: topicCounts(context),
    map: regionMapView(context),
    more: {
      news: sectionPath('news'),
      events: sectionPath('events'),
      projects: sectionPath('projects'),
      topics: sectionPath('topics'),
      venues: sectionPath('venues'),
    },
  };
}
