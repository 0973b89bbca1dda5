import { listLengths, site } from '../config/site.ts';
import { eventsByPhase, nextEvents } from '../domain/selection.ts';
import { sectionPath } from '../urls/urls.ts';
import { type EventCard, eventCard, type NewsCard, newsCard, type ProjectCard, projectCard } from './cards.ts';
import { type Page, pageOf } from './chrome.ts';
import { type SiteContext, wordsOf } from './context.ts';

export interface HomeView {
  page: Page;
  /** The newest item. */
  lead?: NewsCard | undefined;
  latest: NewsCard[];
  /** Running and coming events; where there are none, the last ones. */
  events: { heading: string; note?: string | undefined; cards: EventCard[] };
  projects: ProjectCard[];
  more: { news: string; events: string; projects: string };
}

function eventLane(context: SiteContext): HomeView['events'] {
  const words = wordsOf(context).frontPage;
  const { catalogue } = context;
  const next = nextEvents(catalogue, listLengths.homeEvents);
  if (next.length > 0) return { heading: words.nextEvents, cards: next.map((event) => eventCard(context, event)) };
  const past = eventsByPhase(catalogue, catalogue.all('events')).past.slice(0, listLengths.homeEvents);
  return {
    heading: past.length > 0 ? words.lastEvents : words.nextEvents,
    note: words.noComingEvents,
    cards: past.map((event) => eventCard(context, event)),
  };
}

export function homeView(context: SiteContext): HomeView {
  const [lead, ...rest] = context.catalogue.all('news').map((item) => newsCard(context, item));
  return {
    page: pageOf(context, {
      path: sectionPath('home'),
      title: site.claim,
      description: `${site.claim}.`,
      section: 'home',
    }),
    lead,
    latest: rest.slice(0, listLengths.homeNews),
    events: eventLane(context),
    projects: context.catalogue
      .all('projects')
      .slice(0, listLengths.homeProjects)
      .map((item) => projectCard(context, item)),
    more: { news: sectionPath('news'), events: sectionPath('events'), projects: sectionPath('projects') },
  };
}
