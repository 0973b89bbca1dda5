/**
 * `npm run shots`: pictures of one page of every kind, in three widths, light and dark, below `.cache/shots/` with a
 * sheet to look at them side by side. For people who change the look; nothing is compared.
 *
 * `npm run shots -- /meldungen/ /` takes pictures of these addresses instead; `--widths=390,1280`, `--schemes=dark`
 * narrow the choice; `--print` adds the printed page (PDF), `--forced-colors` the one with the system's own colours.
 * `--site=.cache/test/fictitious` (or `SITE_OUT`) names another folder than `dist/`: this one, which `npm test` leaves
 * behind, has the pages of `named-pages.ts` as well, and its pictures lie beside those of `dist/`, not over them.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../testing/browser.ts';
import { namedPages } from './named-pages.ts';
import { builtPages, pageKinds } from './page-kinds.ts';
import { serve } from './serve.ts';
import { contactSheet, nameOf, type Shot, schemesOf, shotsOf, targetOf, widthsOf } from './shots/plan.ts';

const { values: options, positionals: addresses } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: process.env.SITE_OUT ?? 'dist' },
    widths: { type: 'string', default: '390,768,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    print: { type: 'boolean', default: false },
    'forced-colors': { type: 'boolean', default: false },
  },
});
const folder = options.site;
const TARGET = join('.cache', 'shots', targetOf(folder));

/** A page without motion, at its beginning, with all its pictures loaded. */
async function open(browser: Browser, url: string, look: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'de-DE', ...look });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  return page;
}

async function take(browser: Browser, origin: string, { path, file, width, look }: Shot): Promise<void> {
  const page = await open(browser, origin + path, { viewport: { width, height: 900 }, ...look });
  if (file.endsWith('.pdf')) await page.pdf({ path: join(TARGET, file), format: 'A4', printBackground: true });
  else await page.screenshot({ path: join(TARGET, file), fullPage: true });
  await page.context().close();
}

async function main(): Promise<void> {
  const built = builtPages(folder);
  const known = [...pageKinds(built), ...namedPages(built)];
  const pages = addresses.length > 0 ? addresses.map((path) => ({ kind: nameOf(path), path })) : known;
  const shots = shotsOf(pages, {
    widths: widthsOf(options.widths),
    schemes: schemesOf(options.schemes),
    print: options.print,
    forcedColors: options['forced-colors'],
  });
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const [server, browser] = await Promise.all([serve(folder), launchBrowser()]);
  for (const shot of shots) await take(browser, server.url, shot);
  await Promise.all([browser.close(), server.close()]);
  writeFileSync(join(TARGET, 'index.html'), contactSheet(shots));
  console.log(`${shots.length} Bilder: ${join(TARGET, 'index.html')}`);
}

if (existsSync(join(folder, 'index.html'))) await main();
else {
  console.error(`Den Ordner „${folder}“ gibt es noch nicht. Erst bauen: npm run build`);
  process.exitCode = 1;
}
