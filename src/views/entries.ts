/** The page of an organisation, a venue, a series or a topic. */
import type { Item } from '../domain/catalogue.ts';
import { nameAt } from '../domain/names.ts';
import { itemPath } from '../urls/urls.ts';
import { type ArtView, artOf, drawingOf } from './art.ts';
import { type Page, pageOf } from './chrome.ts';
import { type ConcerningView, concerningView } from './concerning.ts';
import { type SiteContext, today, wordsOf } from './context.ts';
import type { CardCover } from './cover.ts';
import { type Fact, organisationFacts, seriesFacts, topicFacts, venueFacts } from './entry-facts.ts';
import { type GivenGrants, givenGrants } from './organisation-roles.ts';
import type { RegisterType } from './registers.ts';
import type { Hue } from './topic-links.ts';

/** What each type says of itself in its own way. */
interface Described {
  kind: string;
  title: string;
  shortTitle?: string | undefined;
  summary?: string | undefined;
  facts: Fact[];
  logo?: CardCover | undefined;
  given?: GivenGrants | undefined;
}

export interface EntryView extends Described {
  page: Page;
  hue: Hue;
  /** Topics and series have a drawing of their own. */
  art?: ArtView | undefined;
  concerning: ConcerningView;
}

const logoOf = ({ data: { logo } }: Item<'organisations'>): CardCover | undefined =>
  logo && { source: logo.src, alt: logo.alt, credit: logo.credit, licence: logo.licence };

function describe(context: SiteContext, item: Item<RegisterType>): Described {
  const words = wordsOf(context);
  const isA = <T extends RegisterType>(type: T, some: Item): some is Item<T> => (some.type as string) === type;
  if (isA('organisations', item)) {
    const { summary, kind } = item.data;
    const { name, shortName } = nameAt(item.data, today(context));
    return {
      kind: words.organisationKinds[kind],
      title: name,
      shortTitle: shortName,
      summary,
      facts: organisationFacts(context, item),
      logo: logoOf(item),
      given: givenGrants(context, item),
    };
  }
  if (isA('venues', item)) {
    const { name, kind, summary } = item.data;
    return { kind: words.venueKinds[kind], title: name, summary, facts: venueFacts(context, item) };
  }
  if (isA('series', item)) {
    const { title, shortTitle, summary } = item.data;
    return { kind: words.itemKinds.series, title, shortTitle, summary, facts: seriesFacts(context, item) };
  }
  const topic = item as Item<'topics'>;
  const { title, summary } = topic.data;
  return { kind: words.itemKinds.topics, title, summary, facts: topicFacts(context, topic) };
}

const SEARCHABLE: readonly RegisterType[] = ['organisations'];

/** What has no photo and no map. */
const ILLUSTRATED: readonly RegisterType[] = ['topics', 'series'];

export function entryView(context: SiteContext, item: Item<RegisterType>): EntryView {
  const words = wordsOf(context);
  const described = describe(context, item);
  return {
    ...described,
    page: pageOf(context, {
      path: itemPath(item),
      title: described.title,
      description: described.summary ?? `${words.item.contentsOf} ${described.title}`,
      section: item.type,
      item: item,
      ...(SEARCHABLE.includes(item.type) ? { search: { type: words.itemKinds[item.type] } } : {}),
    }),
    hue: drawingOf(context, item).hue,
    art: ILLUSTRATED.includes(item.type) ? artOf(context, item) : undefined,
    concerning: concerningView(context, item),
  };
}
