import { dayOfInstant, endOfDay } from '../calendar.ts';
import { byNewest } from '../order.ts';
import { leadOn } from '../selection.ts';
import type { Candidate } from './candidate.ts';
import { justBefore, type Timeline } from './timeline.ts';

/** News that stops leading the front page because it is no longer to be kept on top; not if it leads as the newest. */
export const pinEnds = ({ all, isShownAround }: Timeline): Candidate[] => {
  const news = all('news').toSorted(byNewest);
  return news.flatMap((item): Candidate[] => {
    if (item.data.pinnedUntil === undefined) return [];
    const at = endOfDay(item.data.pinnedUntil);
    const isSeen = (): boolean => {
      const shown = news.filter((other) => isShownAround(other, at));
      return leadOn(dayOfInstant(justBefore(at)), shown) === item && leadOn(dayOfInstant(at), shown) !== item;
    };
    return [{ at, reason: 'pin-ends', items: [item.key], isSeen }];
  });
};
