import { rangeOf, startOfDay } from '../calendar.ts';
import type { Candidate } from './candidate.ts';
import type { Timeline } from './timeline.ts';

/** Milestones of projects that are no longer only planned: their first day begins. */
export const milestones = ({ all, isShownAround }: Timeline): Candidate[] =>
  all('projects').flatMap((project) =>
    project.data.milestones.map(({ date }): Candidate => {
      const at = startOfDay(rangeOf(date).first);
      return { at, reason: 'milestone-reached', items: [project.key], isSeen: () => isShownAround(project, at) };
    }),
  );
