/**
 * `npm run bench:pages`: what the built pages weigh in a browser, held against Astro's blog example, and what Lighthouse
 * says. Measures and prints; it asserts nothing, only a page that does not load ends it with 1.
 *
 * `-- --runs=1` measures once instead of three times, `--no-lighthouse` leaves the slow part out; `SITE_OUT` names
 * another folder than `dist/`, `BENCH_REFERENCE` a built blog example that is measured instead of the recorded one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../testing/browser.ts';
import { lighthouseScores } from './bench/lighthouse-scores.ts';
import { articleLimits, bodyLimits, frontPageLimits, type Limit } from './bench/limits.ts';
import { describePhone, weighOften } from './bench/page-weight.ts';
import { blogExample, type Reference, type ReferencePage, referencePaths } from './bench/reference.ts';
import { type ScoredPage, scoreTable, type WeighedPage, weightTable } from './bench/table.ts';
import { builtPages, pageKinds } from './page-kinds.ts';
import { serve } from './serve.ts';

interface Subject {
  kind: string;
  name: string;
  reference: ReferencePage;
  limits: readonly Limit[];
  lighthouse: boolean;
}

const SUBJECTS: readonly Subject[] = [
  { kind: 'home', name: 'Startseite', reference: 'front', limits: frontPageLimits, lighthouse: true },
  { kind: 'news-entry', name: 'Meldung', reference: 'article', limits: articleLimits, lighthouse: true },
  { kind: 'events-entry', name: 'Veranstaltung', reference: 'article', limits: bodyLimits, lighthouse: true },
  { kind: 'projects-entry', name: 'Projekt', reference: 'article', limits: bodyLimits, lighthouse: false },
  { kind: 'news', name: 'Meldungen', reference: 'list', limits: [], lighthouse: true },
  { kind: 'events', name: 'Veranstaltungen', reference: 'list', limits: [], lighthouse: false },
  { kind: 'search', name: 'Suche', reference: 'list', limits: [], lighthouse: true },
];

const { values: options } = parseArgs({
  allowNegative: true,
  options: { runs: { type: 'string', default: '3' }, lighthouse: { type: 'boolean', default: true } },
});
const runs = Math.max(1, Number.parseInt(options.runs, 10) || 3);
const folder = process.env.SITE_OUT ?? 'dist';

/** A port of this machine that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });

function buildIfMissing(): void {
  if (existsSync(join(folder, 'index.html'))) return;
  const { status } = spawnSync(process.execPath, ['src/tools/astro.ts', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('Ohne fertige Seiten gibt es nichts zu messen.');
}

/** The weights that ours are held against: recorded ones, or those of a folder. */
async function referenceWeights(browser: Browser, built: string | undefined): Promise<Reference> {
  if (!built) return blogExample;
  const server = await serve(built, { encodings: ['br'] });
  const weights = { ...blogExample.weights };
  for (const page of Object.keys(referencePaths) as ReferencePage[]) {
    weights[page] = await weighOften(browser, server.url + referencePaths[page], runs);
  }
  await server.close();
  return { name: `${built}, eben gemessen`, weights };
}

type Found = Subject & { path: string };

async function weighPages(browser: Browser, found: readonly Found[], reference: Reference): Promise<WeighedPage[]> {
  const servers = {
    br: await serve(folder, { encodings: ['br'] }),
    gzip: await serve(folder, { encodings: ['gzip'] }),
  };
  const pages: WeighedPage[] = [];
  for (const { path, name, limits, reference: counterpart } of found) {
    const [br, gzip] = [
      await weighOften(browser, servers.br.url + path, runs),
      await weighOften(browser, servers.gzip.url + path, runs),
    ];
    pages.push({ name, path, limits, br, gzip, reference: reference.weights[counterpart] });
  }
  await Promise.all([servers.br.close(), servers.gzip.close()]);
  return pages;
}

async function scorePages(port: number, found: readonly Found[]): Promise<ScoredPage[]> {
  const server = await serve(folder, { encodings: ['br'] });
  const pages: ScoredPage[] = [];
  for (const { name, path } of found.filter(({ lighthouse }) => lighthouse)) {
    pages.push({ name, result: await lighthouseScores(server.url + path, port, runs) });
  }
  await server.close();
  return pages;
}

buildIfMissing();
const kinds = new Map(pageKinds(builtPages(folder)).map(({ kind, path }) => [kind, path]));
const found = SUBJECTS.flatMap((subject) => {
  const path = kinds.get(subject.kind);
  return path ? [{ ...subject, path }] : [];
});
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  const reference = await referenceWeights(browser, process.env.BENCH_REFERENCE);
  console.log(
    `Chromium ${browser.version()}, ${describePhone()}, leerer Cache, ganz durchgescrollt; Median von ${runs}`,
  );
  console.log(`Vorlage: ${reference.name}; „Anteil“ vergleicht ohne Bilder und Kopfzeilen\n`);
  console.log(weightTable(await weighPages(browser, found, reference)));
  console.log(`\n${found.map(({ name, path }) => `${name}: ${path}`).join('\n')}\n`);
  if (options.lighthouse) console.log(scoreTable(await scorePages(port, found)));
} finally {
  await browser.close();
}
