import type { APIRoute } from 'astro';
import { getSite } from '../../data/site.ts';
import { securityText } from '../../outputs/security-txt.ts';

export const GET: APIRoute = async () =>
  new Response(securityText(await getSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
