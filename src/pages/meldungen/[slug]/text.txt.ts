import type { APIRoute } from 'astro';
import { bodyHtml } from '../../../data/body.ts';
import { getSite } from '../../../data/site.ts';
import type { Item } from '../../../domain/catalogue.ts';
import { newsToText } from '../../../outputs/plain-text/news-text.ts';
import { newsView } from '../../../views/news.ts';

export async function getStaticPaths() {
  const { catalogue } = await getSite();
  return catalogue.all('news').map((item) => ({ params: { slug: item.slug }, props: { item } }));
}

interface Props {
  item: Item<'news'>;
}

export const GET: APIRoute<Props> = async ({ props: { item } }) => {
  const site = await getSite();
  const text = newsToText(newsView(site, item), await bodyHtml(item));
  // The mark at the beginning tells browsers the encoding: many servers name none for text files.
  return new Response(`\ufeff${text}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
