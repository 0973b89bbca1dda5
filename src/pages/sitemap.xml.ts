import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { sitemapFiles } from '../outputs/sitemap/xml.ts';

export const GET: APIRoute = async () => {
  const { main } = await sitemapFiles(await getSite());
  return new Response(main, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
