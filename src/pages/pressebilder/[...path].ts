import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { pressFile } from '../../data/press-picture.ts';
import { getSite } from '../../data/site.ts';
import { pressPictureRoute } from '../../urls/urls.ts';
import { coverView, pressItems } from '../../views/cover.ts';

export async function getStaticPaths() {
  const site = await getSite();
  return pressItems(site).map((item) => ({
    params: { path: pressPictureRoute(item) },
    props: { cover: coverView(site, item) },
  }));
}

export const GET: APIRoute = async ({ props: { cover } }) => {
  const file = await pressFile({ ...cover, terms: cover.press.terms });
  if (!file) return new Response(null, { status: 404 });
  return new Response(readFileSync(file.path), { headers: { 'content-type': 'image/jpeg' } });
};
