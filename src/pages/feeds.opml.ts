import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { feedList } from '../outputs/feed/opml.ts';

export const GET: APIRoute = async () =>
  new Response(feedList(await getSite()), { headers: { 'content-type': 'text/x-opml; charset=utf-8' } });
