import type { APIRoute } from 'astro';
import { feedItemOf } from '../data/feeds.ts';
import { getSite } from '../data/site.ts';
import { currentDocument } from '../outputs/feed/documents.ts';
import { feedToRss } from '../outputs/feed/rss.ts';
import { feedPath } from '../urls/urls.ts';
import { type FeedChannel, feedChannels } from '../views/channels.ts';

export async function getStaticPaths() {
  return feedChannels(await getSite()).map((channel) => ({
    params: { feed: feedPath(channel.folder, 'rss').slice(1, -'.xml'.length) },
    props: { channel },
  }));
}

export const GET: APIRoute<{ channel: FeedChannel }> = async ({ props: { channel } }) => {
  const feed = await currentDocument(await getSite(), channel, { format: 'rss', itemOf: feedItemOf });
  return new Response(await feedToRss(feed), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
