/** The vCards of a section's items, as its endpoint needs them. */
import type { Item } from '../domain/catalogue.ts';
import { itemVcards } from '../outputs/vcard/item-vcards.ts';
import { getSite } from './site.ts';

export interface VcardFile {
  params: { slug: string; number: string };
  props: { vcard: string };
}

export async function vcardFiles(type: 'news' | 'events' | 'projects'): Promise<VcardFile[]> {
  const site = await getSite();
  return site.catalogue.all(type).flatMap((item) =>
    itemVcards(site, item as Item<'news'>).map(({ number, vcard }) => ({
      params: { slug: item.slug, number: String(number) },
      props: { vcard },
    })),
  );
}

export const vcardResponse = (vcard: string): Response =>
  new Response(vcard, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
