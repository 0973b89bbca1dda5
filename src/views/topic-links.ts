/** Topics as links, and the colour that a first topic gives. */
import { colourOf } from '../domain/topic-colour.ts';
import type { TopicColour } from '../schema/topics.ts';
import { itemPath } from '../urls/urls.ts';
import type { Link, SiteContext } from './context.ts';

/** A colour of styles/tokens.css: a topic's, or the site's own where there is no topic. */
export type Hue = TopicColour | 'accent';

export interface TopicLink extends Link {
  hue: Hue;
}

export const topicLinks = ({ catalogue }: SiteContext, ids: readonly string[]): TopicLink[] =>
  catalogue.pick('topics', ids).map((topic) => ({
    href: itemPath(topic),
    label: topic.data.title,
    hue: colourOf(topic),
  }));

/** The colour of what has these topics: that of the first one. */
export function hueOf({ catalogue }: SiteContext, topics: readonly string[]): Hue {
  const [first] = catalogue.pick('topics', topics);
  return first ? colourOf(first) : 'accent';
}
