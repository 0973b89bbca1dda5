/** What every page asks for first: the context its view is made from. */
import type { ImageMetadata } from 'astro';
import { contentFolderOf, isPreview, showsHeldBack } from '../config/environment.ts';
import { defaultLocale } from '../config/locales.ts';
import { registeredIn } from '../domain/addresses/register.ts';
import { dayOfInstant } from '../domain/calendar.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { remembered } from '../domain/remembered.ts';
import { readLists } from '../source/read-content.ts';
import { originOf } from '../urls/urls.ts';
import type { CoverFiles, SiteContext } from '../views/context.ts';
import { coveredItems } from '../views/cover.ts';
import { getCatalogue } from './catalogue.ts';
import { largestFile } from './pictures.ts';

async function filesOf(catalogue: Catalogue): Promise<CoverFiles> {
  const files = new Map<unknown, string>();
  for (const { data } of coveredItems(catalogue)) {
    if (!data.cover) continue;
    const { src, credit, licence } = data.cover;
    // Named exactly as the article's page names it, so that no file is made that no page shows.
    files.set(src, await largestFile(src as ImageMetadata, 'cover', { creator: credit, rights: licence }));
  }
  return files;
}

let files: Promise<CoverFiles> | undefined;

/** Once for a build, as the catalogue; the dev server names files anew. */
function coverFiles(catalogue: Catalogue): Promise<CoverFiles> {
  if (import.meta.env.DEV) return filesOf(catalogue);
  files ??= filesOf(catalogue);
  return files;
}

/** What was published by the day that the site shows. */
const registeredBy = remembered(({ now }: Catalogue): ReadonlySet<string> => {
  const today = dayOfInstant(now);
  const register = registeredIn(readLists(contentFolderOf(process.env)));
  return new Set(register.filter(({ since }) => since <= today).map(({ path }) => path));
});

const makeSite = async (catalogue: Catalogue): Promise<SiteContext> => ({
  catalogue,
  coverFiles: await coverFiles(catalogue),
  registered: registeredBy(catalogue),
  locale: defaultLocale,
  origin: originOf(process.env),
  isPreview: isPreview(process.env),
  showsHeldBack: showsHeldBack(process.env),
});

/** One context for a build, so that what follows from it is worked out once. */
const siteOf = remembered(makeSite);

export async function getSite(): Promise<SiteContext> {
  const catalogue = await getCatalogue();
  return import.meta.env.DEV ? makeSite(catalogue) : siteOf(catalogue);
}
