import type { APIRoute } from 'astro';
import { feedStyle } from '../data/feed-style.ts';

export const GET: APIRoute = () =>
  new Response(feedStyle(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
