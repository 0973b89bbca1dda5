import { endOfDay } from '../calendar.ts';
import type { Candidate } from './candidate.ts';
import type { Timeline } from './timeline.ts';

/** Organisations whose former name has had its last day. */
export const renamings = ({ all, isShownAround }: Timeline): Candidate[] =>
  all('organisations').flatMap((organisation) =>
    organisation.data.formerNames.map(({ until }): Candidate => {
      const at = endOfDay(until);
      return { at, reason: 'renamed', items: [organisation.key], isSeen: () => isShownAround(organisation, at) };
    }),
  );
