import type { APIRoute } from 'astro';
import { getSite } from '../../data/site.ts';
import { cardPng } from '../../data/social-card.ts';
import type { Item } from '../../domain/catalogue.ts';
import { cardRoute } from '../../urls/urls.ts';
import { socialCardView, withCards } from '../../views/social-card.ts';

export async function getStaticPaths() {
  return withCards(await getSite()).map((item) => ({ params: { path: cardRoute(item) }, props: { item } }));
}

export const GET: APIRoute<{ item?: Item }> = async ({ props }) => {
  const png = await cardPng(socialCardView(await getSite(), props.item));
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
