import { leavesNewsAt } from '../news-window.ts';
import { isOldFrom } from '../selection.ts';
import type { Candidate } from './candidate.ts';
import type { Timeline } from './timeline.ts';

/** News that is no longer new to search engines: it leaves the sitemap of news. */
export const newsSitemapEnds = ({ all, isShownAround }: Timeline): Candidate[] =>
  all('news').map((item) => {
    const at = leavesNewsAt(item.data);
    return { at, reason: 'leaves-news-sitemap', items: [item.key], isSeen: () => isShownAround(item, at) };
  });

/** News that has become so old that readers are told. */
export const ageNotices = ({ all, isShownAround }: Timeline): Candidate[] =>
  all('news').map((item) => {
    const at = isOldFrom(item);
    return { at, reason: 'gets-old', items: [item.key], isSeen: () => isShownAround(item, at) };
  });
