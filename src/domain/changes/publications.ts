import { expiresAt, type PublicationState, type Publishing, publicationState, publishedAt } from '../publication.ts';
import type { Candidate, ChangeReason } from './candidate.ts';
import { justBefore, type Timeline } from './timeline.ts';

/** What is seen of an item: all of it, a notice in its place, or nothing. */
const seenOf = (state: PublicationState): PublicationState | undefined =>
  state === 'live' || state === 'withdrawn' ? state : undefined;

const momentsOf = ({ date, embargo, expires, withdrawn }: Publishing): Temporal.Instant[] => [
  ...(embargo === undefined ? [] : [Temporal.Instant.from(embargo)]),
  ...(date === undefined ? [] : [publishedAt(date)]),
  ...(expires === undefined ? [] : [expiresAt(expires)]),
  ...(withdrawn === undefined ? [] : [publishedAt(withdrawn.date)]),
];

/** Why an item is seen otherwise from a moment on; undefined where it is not. */
function reasonAt(item: Publishing, moment: Temporal.Instant): ChangeReason | undefined {
  const before = publicationState(item, justBefore(moment));
  const after = publicationState(item, moment);
  if (seenOf(before) === seenOf(after)) return undefined;
  if (after === 'withdrawn') return 'withdrawn';
  if (after !== 'live') return 'expires';
  return before === 'embargoed' ? 'embargo-lifts' : 'published';
}

/** Items that appear, vanish, or give way to a notice. */
export const publications = ({ items }: Timeline): Candidate[] =>
  items.flatMap(({ key, data }) =>
    momentsOf(data as Publishing).flatMap((at): Candidate[] => {
      const reason = reasonAt(data as Publishing, at);
      return reason ? [{ at, reason, items: [key], isSeen: () => true }] : [];
    }),
  );

/** Items without a date of their own that appear or vanish at a moment because what names them does. */
export function dependentsAt(
  { heldBackAt }: Timeline,
  moment: Temporal.Instant,
): { appear: string[]; vanish: string[] } {
  const dependents = (instant: Temporal.Instant): string[] =>
    [...heldBackAt(instant)].flatMap(([key, { state }]) => (state === 'dependent' ? [key] : []));
  const before = new Set(dependents(justBefore(moment)));
  const after = new Set(dependents(moment));
  return { appear: [...before.difference(after)].sort(), vanish: [...after.difference(before)].sort() };
}
