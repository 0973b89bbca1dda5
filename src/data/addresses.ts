/** What has an address, and where old addresses lead: the catalogue and the lists of the content folder together. */
import { contentFolderOf } from '../config/environment.ts';
import { REDIRECTS, readRedirectLines } from '../domain/addresses/redirect-lines.ts';
import { type PublishedAddress, registeredIn } from '../domain/addresses/register.ts';
import { publishedAddresses } from '../outputs/addresses/published.ts';
import { type Redirect, redirectsOf } from '../outputs/redirects/redirects.ts';
import { readLists } from '../source/read-content.ts';
import { archivePaths } from './feed-documents.ts';
import { getSite } from './site.ts';

export interface AddressBook {
  published: readonly PublishedAddress[];
  redirects: readonly Redirect[];
}

async function read(): Promise<AddressBook> {
  const site = await getSite();
  const lists = readLists(contentFolderOf(process.env));
  const published = publishedAddresses(site, await archivePaths());
  const redirects = redirectsOf(site, {
    published,
    registered: registeredIn(lists),
    lines: readRedirectLines(lists.get(REDIRECTS) ?? '').redirects,
  });
  return { published, redirects };
}

let once: Promise<AddressBook> | undefined;

/** Once for a build, as the catalogue; in the dev server files change under it. */
export function getAddresses(): Promise<AddressBook> {
  if (import.meta.env.DEV) return read();
  once ??= read();
  return once;
}
