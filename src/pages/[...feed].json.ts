import type { APIRoute, GetStaticPaths } from 'astro';
import { feedRoutes } from '../data/feed-documents.ts';
import type { FeedDocument } from '../outputs/feed/documents.ts';
import { writeFeed } from '../outputs/feed/pieces.ts';

export const getStaticPaths = (() => feedRoutes('.json')) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: FeedDocument }> = async ({ props }) =>
  new Response(await writeFeed(props.document), { headers: { 'content-type': 'application/feed+json' } });
