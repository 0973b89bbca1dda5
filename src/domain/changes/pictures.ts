import { picturesOf, rightsEndAt } from '../picture-rights.ts';
import type { Candidate } from './candidate.ts';
import type { Timeline } from './timeline.ts';

/** Covers and logos that must not be shown any more. */
export const pictureRightsEnds = ({ items, isShownAround }: Timeline): Candidate[] =>
  items.flatMap((item) =>
    picturesOf(item.data).flatMap(({ rightsUntil }): Candidate[] => {
      if (rightsUntil === undefined) return [];
      const at = rightsEndAt(rightsUntil);
      return [{ at, reason: 'picture-rights-end', items: [item.key], isSeen: () => isShownAround(item, at) }];
    }),
  );
