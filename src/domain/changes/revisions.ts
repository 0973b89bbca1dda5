import { countsFrom, type DatedNote } from '../dated-notes.ts';
import type { Item } from '../item.ts';
import type { KnownItem } from '../known-items.ts';
import { lastChangeOf } from '../last-change.ts';
import { publishedAt } from '../publication.ts';
import { revisionOf, withoutLaterChanges } from '../revision.ts';
import type { Candidate, ChangeReason } from './candidate.ts';
import { justBefore, type Timeline } from './timeline.ts';

/** The dates at which an item is said to have changed, as pages, feeds and machines are told them. */
const changesSaidAt = ({ data }: KnownItem, moment: Temporal.Instant): string => {
  const then = { data: withoutLaterChanges(data, moment) as Item['data'] };
  return JSON.stringify([revisionOf(then, moment).changedAt, lastChangeOf(then)]);
};

/**
 * Updates whose date is reached. One that a correction of the same day has announced already is not seen; but for an
 * event's, from which on pages say as of when they tell of events.
 */
export const updates = ({ items, isShownAround }: Timeline): Candidate[] =>
  items.flatMap((item): Candidate[] => {
    if (!('date' in item.data) || item.data.updated === undefined) return [];
    const at = publishedAt(item.data.updated);
    const isSaid = (): boolean =>
      item.type === 'events' || changesSaidAt(item, justBefore(at)) !== changesSaidAt(item, at);
    return [{ at, reason: 'updated', items: [item.key], isSeen: () => isShownAround(item, at) && isSaid() }];
  });

const notes = (
  { items, isShownAround }: Timeline,
  reason: ChangeReason,
  notesOf: (item: KnownItem) => readonly DatedNote[],
): Candidate[] =>
  items.flatMap((item) =>
    notesOf(item).map((note): Candidate => {
      const at = countsFrom(note);
      return { at, reason, items: [item.key], isSeen: () => isShownAround(item, at) };
    }),
  );

/** Corrections whose day begins. */
export const corrections = (timeline: Timeline): Candidate[] =>
  notes(timeline, 'corrected', ({ data }) => ('corrections' in data ? data.corrections : []));

/** Changes of an event's plan that count from then on. */
export const planChanges = (timeline: Timeline): Candidate[] =>
  notes(timeline, 'plan-changes', ({ data }) => ('changes' in data ? data.changes : []));
