/** What every page asks for first: the context its view is made from. */
import { isPreview } from '../config/environment.ts';
import { defaultLocale } from '../config/locales.ts';
import { originOf } from '../urls/urls.ts';
import type { SiteContext } from '../views/context.ts';
import { getCatalogue } from './catalogue.ts';

export async function getSite(): Promise<SiteContext> {
  return {
    catalogue: await getCatalogue(),
    locale: defaultLocale,
    origin: originOf(process.env),
    isPreview: isPreview(process.env),
  };
}
