import { startOfDay } from '../calendar.ts';
import type { KnownItem } from '../known-items.ts';
import { lastChangeOf } from '../last-change.ts';
import { publishedAt } from '../publication.ts';
import { changedAt, withoutLaterChanges } from '../revision.ts';
import type { Candidate } from './candidate.ts';
import { justBefore, type Timeline } from './timeline.ts';

type Revised = Parameters<typeof changedAt>[0];

/** The dates at which an item is said to have changed, as pages, feeds and machines are told them. */
const changesSaidAt = ({ data }: KnownItem, moment: Temporal.Instant): string => {
  const then = withoutLaterChanges(data, moment);
  return JSON.stringify([changedAt(then as Revised, moment), lastChangeOf({ data: then })]);
};

/** Updates whose date is reached; one that a correction of the same day has announced already is not seen. */
export const updates = ({ items, isShownAround }: Timeline): Candidate[] =>
  items.flatMap((item): Candidate[] => {
    if (!('date' in item.data) || item.data.updated === undefined) return [];
    const at = publishedAt(item.data.updated);
    const isSaid = (): boolean => changesSaidAt(item, justBefore(at)) !== changesSaidAt(item, at);
    return [{ at, reason: 'updated', items: [item.key], isSeen: () => isShownAround(item, at) && isSaid() }];
  });

/** Corrections whose day begins. */
export const corrections = ({ all, isShownAround }: Timeline): Candidate[] =>
  all('news').flatMap((item) =>
    item.data.corrections.map(({ date }): Candidate => {
      const at = startOfDay(date);
      return { at, reason: 'corrected', items: [item.key], isSeen: () => isShownAround(item, at) };
    }),
  );
