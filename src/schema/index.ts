/** The register of content types: folder name → schema and what editors call it. */
import { eventSchema } from './events.ts';
import type { ContentType, SchemaHelpers, z } from './fields.ts';
import { newsSchema } from './news.ts';
import { organisationSchema } from './organisations.ts';
import { pageSchema } from './pages.ts';
import { personSchema } from './people.ts';
import { projectSchema } from './projects.ts';
import { seriesSchema } from './series.ts';
import { topicSchema } from './topics.ts';
import { venueSchema } from './venues.ts';

export const schemas = {
  news: newsSchema,
  events: eventSchema,
  series: seriesSchema,
  projects: projectSchema,
  organisations: organisationSchema,
  people: personSchema,
  venues: venueSchema,
  topics: topicSchema,
  pages: pageSchema,
} satisfies Record<ContentType, (helpers: SchemaHelpers) => z.ZodType>;

type Parsed<T extends ContentType> = z.infer<ReturnType<(typeof schemas)[T]>>;

export type NewsData = Parsed<'news'>;
export type EventData = Parsed<'events'>;
export type SeriesData = Parsed<'series'>;
export type ProjectData = Parsed<'projects'>;
export type OrganisationData = Parsed<'organisations'>;
export type PersonData = Parsed<'people'>;
export type VenueData = Parsed<'venues'>;
export type TopicData = Parsed<'topics'>;
export type PageData = Parsed<'pages'>;

/** Content types whose body may be `index.mdx`. Each MDX file is compiled as a module: the exception, not the rule. */
export const mdxTypes: readonly ContentType[] = ['projects', 'pages'];

export { type ContentType, contentTypes, type SchemaHelpers } from './fields.ts';
