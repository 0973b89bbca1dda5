import { digestAppearsAt, monthsToldOf } from '../digest.ts';
import type { Publishing } from '../publication.ts';
import type { Candidate } from './candidate.ts';
import type { Timeline } from './timeline.ts';

/** Issues of the monthly digest: the month that they tell of is over. */
export const digestIssuesAppear = ({ all, isShownAround }: Timeline): Candidate[] => {
  const told = [...all('news'), ...all('events'), ...all('projects')].flatMap((item) =>
    [...new Set(monthsToldOf(item.data as Publishing))].map((month) => ({ item, month })),
  );
  return [...Map.groupBy(told, ({ month }) => month)].map(([month, ofMonth]): Candidate => {
    const at = digestAppearsAt(month);
    const isSeen = (): boolean => ofMonth.some(({ item }) => isShownAround(item, at));
    return { at, reason: 'digest-appears', items: [], isSeen };
  });
};
