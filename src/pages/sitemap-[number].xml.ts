import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../data/site.ts';
import { sitemapFiles } from '../outputs/sitemap/xml.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { parts } = await sitemapFiles(await getSite());
  return parts.map((part, index) => ({ params: { number: String(index + 1) }, props: { part } }));
};

export const GET: APIRoute<{ part: string }> = ({ props }) =>
  new Response(props.part, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
