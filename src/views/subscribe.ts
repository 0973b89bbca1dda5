/** The subscription page: every feed and calendar with its addresses, and how to use them. */
import { itemFeeds } from '../config/feeds.ts';
import { byText } from '../domain/order.ts';
import { machinePaths, sectionPath } from '../urls/urls.ts';
import { feedChannels, siteChannels } from './channels.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { type DigestOffer, digestOffer } from './digest-pages.ts';
import { itemRow, type SubscribeRow, siteCalendarRow, siteRow } from './subscribe-rows.ts';

/** The feeds of all topics, of all organisations … from A to Z. */
export interface SubscribeGroup {
  heading: string;
  rows: SubscribeRow[];
}

export interface SubscribeView {
  page: Page;
  heading: string;
  summary: string;
  /** Why there is nothing to subscribe to: a preview has no feeds. */
  off?: string | undefined;
  choices: SubscribeRow[];
  groups: SubscribeGroup[];
  digest?: DigestOffer | undefined;
  /** All feeds in one file (OPML 2.0). */
  feedList: Link;
  guides: { heading: string; text: string }[];
}

/** Types of which nothing can be followed have no group. */
const groupsOf = (context: SiteContext): SubscribeGroup[] =>
  itemFeeds.flatMap(({ each }) => {
    const items = feedChannels(context).flatMap(({ of }) => (of?.type === each ? [of] : []));
    const rows = items.flatMap((item) => itemRow(context, item)).sort((a, b) => byText(a.title, b.title));
    return rows.length > 0 ? [{ heading: wordsOf(context).sections[each], rows }] : [];
  });

export function subscribeView(context: SiteContext): SubscribeView {
  const { sections, sectionSummaries, subscribe, preview } = wordsOf(context);
  const isOff = context.showsHeldBack === true;
  return {
    page: pageOf(context, {
      path: sectionPath('subscribe'),
      title: sections.subscribe,
      description: sectionSummaries.subscribe,
      section: 'subscribe',
    }),
    heading: sections.subscribe,
    summary: sectionSummaries.subscribe,
    off: isOff ? preview.subscribeOff : undefined,
    choices: isOff ? [] : [...siteChannels(context).map((row) => siteRow(context, row)), siteCalendarRow(context)],
    groups: isOff ? [] : groupsOf(context),
    digest: isOff ? undefined : digestOffer(context),
    feedList: { href: machinePaths.feedList, label: subscribe.listLink },
    guides: Object.values(subscribe.guides),
  };
}
