/** How long news is new to search engines: Google lists it for two days. */
import { publishedAt } from './publication.ts';

const HOURS = 48;

interface Dated {
  date: string;
}

/** The first moment at which a news item stands in the sitemap of news no longer. */
export const leavesNewsAt = ({ date }: Dated): Temporal.Instant => publishedAt(date).add({ hours: HOURS });

/** Whether a published item stands in the sitemap of news. */
export const isNew = (news: Dated, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, leavesNewsAt(news)) < 0;
