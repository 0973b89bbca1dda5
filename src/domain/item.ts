import type {
  ContentType,
  EventData,
  NewsData,
  OrganisationData,
  PageData,
  PersonData,
  ProjectData,
  SeriesData,
  TopicData,
  VenueData,
} from '../schema/index.ts';
import type { HeldBack } from './held-back.ts';

export interface DataOf {
  news: NewsData;
  events: EventData;
  series: SeriesData;
  projects: ProjectData;
  organisations: OrganisationData;
  people: PersonData;
  venues: VenueData;
  topics: TopicData;
  pages: PageData;
}

/** One published item. `id` is for good (guid, UID, references); `slug` is the end of its present address. */
export interface Item<T extends ContentType = ContentType> {
  type: T;
  id: string;
  slug: string;
  data: DataOf[T];
  /** Sizes of its attachments in bytes, by their file names; left out where it has none. */
  files?: Readonly<Record<string, number>> | undefined;
  /** Only in a preview: why the public does not see it. */
  heldBack?: HeldBack | undefined;
}
