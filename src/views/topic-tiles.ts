import type { Item } from '../domain/catalogue.ts';
import { concerning } from '../domain/selection.ts';
import { colourOf } from '../domain/topic-colour.ts';
import type { TopicColour } from '../schema/topics.ts';
import { itemPath } from '../urls/urls.ts';
import type { Link, SiteContext } from './context.ts';

/** A topic with its colour and how much there is on it. */
export interface TopicTile extends Link {
  /** News, events and projects. */
  count: number;
  /** For the class `hue-…` of styles/tokens.css. */
  colour: TopicColour;
}

/** The topics on which there is something, in the order of their register. */
export const topicTiles = (context: SiteContext): TopicTile[] =>
  context.catalogue.all('topics').flatMap((topic) => {
    const { news, events, projects } = concerning(context.catalogue, topic as Item);
    const count = news.length + events.length + projects.length;
    return count > 0
      ? [{ href: itemPath(topic as Item) ?? '/', label: topic.data.title, count, colour: colourOf(topic) }]
      : [];
  });
