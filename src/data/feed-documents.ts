/** All documents of all feeds of a build. */
import { remembered } from '../domain/remembered.ts';
import { type FeedDocument, feedDocuments } from '../outputs/feed/documents.ts';
import type { Path } from '../urls/urls.ts';
import { feedChannels } from '../views/channels.ts';
import type { SiteContext } from '../views/context.ts';
import { feedItemOf } from './feeds.ts';
import { getSite } from './site.ts';

/** Once for a context: a build has one, the dev server a new one for each request. */
const documentsOf = remembered(async (context: SiteContext): Promise<FeedDocument[]> => {
  const itemOf = remembered(feedItemOf);
  const documents = await Promise.all(feedChannels(context).map((channel) => feedDocuments(context, channel, itemOf)));
  return documents.flat();
});

/** The documents whose names end so, as a route of files wants them. @param ending ".xml" */
export async function feedRoutes(ending: string) {
  const documents = await documentsOf(await getSite());
  return documents
    .filter(({ path }) => path.endsWith(ending))
    .map((document) => ({ params: { feed: document.path.slice(1, -ending.length) }, props: { document } }));
}

/** The addresses of the archives. Which there are depends on how long the texts are: the dev server does not ask. */
export async function archivePaths(): Promise<Path[]> {
  if (import.meta.env.DEV) return [];
  const documents = await documentsOf(await getSite());
  return documents.filter(({ year }) => year !== undefined).map(({ path }) => path);
}
