import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { mailPictureFile } from '../../data/mail-picture.ts';
import { getSite } from '../../data/site.ts';
import { mailPictureRoute } from '../../urls/urls.ts';
import { type CoveredItem, itemsWithCover } from '../../views/cover.ts';

export async function getStaticPaths() {
  return itemsWithCover(await getSite()).map((item) => ({ params: { path: mailPictureRoute(item) }, props: { item } }));
}

export const GET: APIRoute<{ item: CoveredItem }> = async ({ props: { item } }) => {
  const file = await mailPictureFile(item);
  if (!file) return new Response(null, { status: 404 });
  return new Response(readFileSync(file.path), { headers: { 'content-type': 'image/jpeg' } });
};
