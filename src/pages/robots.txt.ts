import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { robotsText } from '../outputs/robots-txt.ts';

export const GET: APIRoute = async () =>
  new Response(robotsText(await getSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
