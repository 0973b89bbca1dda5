import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { webManifest } from '../outputs/manifest.ts';

export const GET: APIRoute = async () =>
  new Response(webManifest(await getSite()), { headers: { 'content-type': 'application/manifest+json' } });
