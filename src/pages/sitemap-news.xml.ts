import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { newsSitemap } from '../outputs/sitemap/xml.ts';

export const GET: APIRoute = async () =>
  new Response(await newsSitemap(await getSite()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
