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
}
