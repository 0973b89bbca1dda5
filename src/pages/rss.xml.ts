import type { APIRoute } from 'astro';
import { bodyHtml } from '../data/body.ts';
import { getSite } from '../data/site.ts';
import { buildFeed } from '../outputs/feed/model.ts';
import { feedToRss } from '../outputs/feed/rss.ts';

export const GET: APIRoute = async () => {
  const feed = await buildFeed(await getSite(), 'main', bodyHtml);
  return new Response(await feedToRss(feed), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
