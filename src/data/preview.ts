/**
 * Astro's middleware for previews that show what is held back: marks links on finished pages, and makes neither feeds
 * nor sitemaps. Only `integrations/preview.ts` brings it in; a build for the public does not know it.
 */
import type { MiddlewareHandler } from 'astro';
import { defaultLocale } from '../config/locales.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import { withMarkedLinks } from '../outputs/marked-links.ts';
import { isListForMachines } from '../urls/urls.ts';
import { heldBackMarks } from '../views/held-back.ts';

const marksOf = remembered((catalogue: Catalogue) => heldBackMarks({ catalogue, locale: defaultLocale }));

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  // Of an answer without a body a build makes no file.
  if (isListForMachines(url.pathname)) return new Response(null, { status: 404 });
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // The dev server keeps its middleware and what that has imported; content that changed is found by asking again.
  const { getCatalogue } = await import('./catalogue.ts');
  const html = withMarkedLinks(await response.text(), marksOf(await getCatalogue()));
  return new Response(html, { status: response.status, headers: response.headers });
};
