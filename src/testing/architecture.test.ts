/** Holds the layers that README.md names: imports point down, and each kind of code stays in its own folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { de } from '../i18n/de.ts';

const SRC = resolve(import.meta.dirname, '..');

/** Folder → layer. A file may import from its own layer and from those below. */
const LAYERS: Record<string, number> = {
  config: 0,
  schema: 1,
  domain: 2,
  source: 3,
  i18n: 3,
  urls: 3,
  views: 4,
  outputs: 4,
  data: 5,
  'content.config.ts': 5,
  components: 6,
  client: 6,
  layouts: 7,
  pages: 8,
  styles: 0,
};

/** Folders beside the layers, and what they may import. */
const BESIDE: Record<string, readonly string[]> = {
  tools: ['tools', 'config', 'schema', 'domain', 'source'],
  integrations: ['integrations', 'tools', 'config', 'schema', 'domain', 'source', 'urls', 'outputs'],
};

/** The tool that writes mails: it tells what pages and feeds tell, in their words, without a build. */
const MAIL_TOOL = { files: /^tools\/digest(?:\.ts$|\/)/, layers: ['i18n', 'urls', 'views', 'outputs'] };

const isOfMailTool = ({ from, to }: Import): boolean =>
  MAIL_TOOL.files.test(from) && MAIL_TOOL.layers.includes(placeOf(to));

/** The one file of the tests that tools share: measuring and taking pictures need the same browser. */
const BROWSER = 'testing/browser.ts';

interface Import {
  from: string;
  to: string;
}

const placeOf = (path: string): string => path.split('/')[0] ?? '';

const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name) && !/\.(?:test|d)\.ts$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => placeOf(path) !== 'testing');

const read = (path: string): string => readFileSync(join(SRC, path), 'utf8');

/** The scripts of an .astro file: its front matter and its `<script>`s. */
const astroScripts = (text: string): string =>
  [
    /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '',
    ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
  ].join('\n');

/** What a file imports, by TypeScript's own reading of it. */
const specifiers = (path: string): string[] => {
  const text = path.endsWith('.astro') ? astroScripts(read(path)) : read(path);
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
};

const imports: Import[] = sources.flatMap((from) =>
  specifiers(from)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ from, to: relative(SRC, join(SRC, dirname(from), specifier)).replaceAll('\\', '/') })),
);

const packagesIn = (folder: string): { file: string; name: string }[] =>
  sources
    .filter((path) => placeOf(path) === folder)
    .flatMap((file) =>
      specifiers(file)
        .filter((name) => !name.startsWith('.'))
        .map((name) => ({ file, name })),
    );

const codeWithoutComments = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

/** What is styled in CSS files and in the `<style>`s of components, by path. */
const styles = new Map(
  readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:css|astro)$/.test(entry.name))
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => [
      path,
      path.endsWith('.css') ? read(path) : [...read(path).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].join('\n'),
    ]),
);

/** `sections.news` and so on. */
const keysOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );

test('every source file belongs to a layer or stands beside them', () => {
  expect(sources.filter((path) => !(placeOf(path) in LAYERS) && !(placeOf(path) in BESIDE))).toEqual([]);
});

test('imports point to the same layer or down', () => {
  const up = imports.filter(({ from, to }) => {
    const own = LAYERS[placeOf(from)];
    return own !== undefined && (LAYERS[placeOf(to)] ?? Number.POSITIVE_INFINITY) > own;
  });
  expect(up).toEqual([]);
});

test('tools and integrations import only what they may', () => {
  const foreign = imports.filter(
    ({ from, to }) =>
      BESIDE[placeOf(from)]?.includes(placeOf(to)) === false &&
      !(placeOf(from) === 'tools' && to === BROWSER) &&
      !isOfMailTool({ from, to }),
  );
  expect(foreign).toEqual([]);
});

test('the browser code imports nothing but itself', () => {
  expect(imports.filter(({ from, to }) => placeOf(from) === 'client' && placeOf(to) !== 'client')).toEqual([]);
  expect(packagesIn('client')).toEqual([]);
});

test('the configuration imports nothing', () => {
  expect(imports.filter(({ from, to }) => placeOf(from) === 'config' && placeOf(to) !== 'config')).toEqual([]);
  expect(packagesIn('config')).toEqual([]);
});

test('only data and the content configuration talk to astro:content', () => {
  const talkers = sources.filter((path) => specifiers(path).includes('astro:content'));
  expect(talkers.filter((path) => placeOf(path) !== 'data' && path !== 'content.config.ts')).toEqual([]);
});

test('the domain does no input or output and knows no Astro', () => {
  const allowed = new Set(['satteri']);
  expect(packagesIn('domain').filter(({ name }) => !allowed.has(name))).toEqual([]);
});

test('nobody but the tools’ own clock and the event clock in the browser reads the clock', () => {
  const clock = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/;
  // The reader's clock is another one: it moves what was built.
  const readers = ['client/event-clock.ts', 'tools/clock.ts'];
  expect(sources.filter((path) => clock.test(codeWithoutComments(path))).sort()).toEqual(readers);
});

test('only the domain compares the times of events: it alone says what is coming, running or past', () => {
  const times = /\beventSpan\(|\.(?:startsAt|endsAt)\b/;
  const compares = /\bInstant\.compare\b|\.(?:equals|since|epochMilliseconds)\b/;
  const comparing = sources.filter((path) => {
    const code = codeWithoutComments(path);
    return times.test(code) && compares.test(code);
  });
  expect(comparing.sort()).toEqual(['domain/event-timing.ts', 'domain/month-grid.ts', 'domain/order.ts']);
});

test('nobody above the domain compares the days that an event’s front matter names', () => {
  const comparisons = [
    /\.(?:start|end|period)\s*[<>]=?\s/,
    /[^=][<>]=?\s*(?:\w+\.)+(?:start|end|period)\b/,
    /\b(?:start|end|period)\s*[<>]=?\s*(?:today|now)\b/,
    /\b(?:today|now)(?:\(\w*\))?\s*[<>]=?\s*(?:start|end|period)\b/,
  ];
  const above = sources.filter((path) => (LAYERS[placeOf(path)] ?? 0) > (LAYERS.domain ?? 0));
  expect(above.filter((path) => comparisons.some((comparison) => comparison.test(codeWithoutComments(path))))).toEqual(
    [],
  );
});

test('only i18n formats with Intl, and the browser where it knows better', () => {
  const formats = /\bIntl\.|\.toLocale(?:Date|Time)?String\(/;
  // Only the browser knows in which zone its reader is.
  const formatting = ['client/own-time.ts', 'i18n/format.ts'];
  expect(sources.filter((path) => formats.test(codeWithoutComments(path))).sort()).toEqual(formatting);
});

test('nobody spells out the first parts of addresses: the configuration names them, urls joins them', () => {
  const segment =
    /['"`]\/?(?:meldungen|veranstaltungen|projekte|organisationen|themen|reihen|orte|dateien|pressebilder|vorschaubilder|rundbrief)\//;
  const knowing = sources.filter((path) => segment.test(codeWithoutComments(path)));
  expect(knowing).toEqual([]);
});

test('only the configuration names the time zone', () => {
  expect(sources.filter((path) => codeWithoutComments(path).includes("'Europe/Berlin'"))).toEqual(['config/site.ts']);
});

test('only the tokens and the print styles name colours', () => {
  const colour = /:[^;{}]*(?:#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\()/i;
  const naming = [...styles]
    .filter(([, css]) => colour.test(css.replace(/\/\*[\s\S]*?\*\//g, '')))
    .map(([path]) => path);
  expect(naming).toEqual(['styles/print.css', 'styles/tokens.css']);
});

test('every word that readers may see is named somewhere in the code', () => {
  const code = sources
    .filter((path) => !/^i18n\/(?:de|en)\.ts$/.test(path))
    .map(codeWithoutComments)
    .join('\n');
  const names = new Set(code.match(/[\w-]+/g));
  expect(keysOf(de).filter((key) => !names.has(key.split('.').at(-1) ?? ''))).toEqual([]);
});

test('pages are at most 40 lines and hold no tests', () => {
  const pages = readdirSync(join(SRC, 'pages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)));
  expect(pages.filter((path) => /\.test\.ts$/.test(path))).toEqual([]);
  expect(pages.filter((path) => read(path).trimEnd().split('\n').length > 40)).toEqual([]);
});

test('pages and components do no dates and no filtering of collections', () => {
  const logic = /\bTemporal\.|\bnew Date\(|getCollection\(/;
  const found = sources.filter(
    (path) => /^(?:pages|components|layouts)\//.test(path) && logic.test(codeWithoutComments(path)),
  );
  expect(found).toEqual([]);
});

test('file names are kebab-case, components PascalCase, and nothing is called utils', () => {
  const names = sources.filter((path) => placeOf(path) !== 'pages').map((path) => path.split('/').at(-1) ?? '');
  const wrong = names.filter((name) =>
    name.endsWith('.astro') ? !/^[A-Z][A-Za-z]*\.astro$/.test(name) : !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(name),
  );
  expect(wrong).toEqual([]);
  expect(sources.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/.test(path))).toEqual([]);
});
