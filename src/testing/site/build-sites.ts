import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFictitiousContent } from './fictitious-content.ts';
import { buildSite, type SiteName, sites, TEST_FOLDER } from './sites.ts';

/** Builds all sites once, one after the other: they share Astro's generated types. */
export default async function setup(): Promise<void> {
  rmSync(TEST_FOLDER, { recursive: true, force: true });
  await writeFictitiousContent(join(TEST_FOLDER, 'content'));
  for (const name of Object.keys(sites) as SiteName[]) {
    const { code, output } = buildSite(name, sites[name]);
    if (code !== 0) throw new Error(`The site "${name}" could not be built:\n${output}`);
  }
}
