/** Moments at which the site might change by itself, and for what reason. */

/** Why the site will differ. Each has its file in this folder; several moments of events share one. */
export const changeReasons = [
  'published',
  'embargo-lifts',
  'expires',
  'withdrawn',
  'event-begins',
  'event-ends',
  'registration-closes',
  'tickets-close',
  'pin-ends',
  'picture-rights-end',
  'updated',
  'corrected',
  'plan-changes',
  'leaves-news-sitemap',
  'gets-old',
  'renamed',
  'milestone-reached',
  'contact-renewed',
  'digest-appears',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** Something that is bound to happen at a moment; whether anybody will see it is asked only of the next ones. */
export interface Candidate {
  at: Temporal.Instant;
  reason: ChangeReason;
  /** Keys of the items that it is about: `news/kick-off`. */
  items: readonly string[];
  /** Whether the output differs from then on. */
  isSeen: () => boolean;
}
