/** The structured data of every built page, checked against the vocabulary of schema.org as `schema-dts` types it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { pagesOf, ROOT, type SiteName, TEST_FOLDER } from './sites.ts';

interface Node {
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

interface PageGraph {
  path: string;
  nodes: readonly Node[];
}

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) => json);

const graphsOf = (site: SiteName): PageGraph[] =>
  [...pagesOf(site)].flatMap(([path, html]) =>
    scriptsOf(html).map((json) => ({ path, nodes: (JSON.parse(json) as { '@graph': Node[] })['@graph'] })),
  );

const BUILT: readonly SiteName[] = ['today', 'fictitious'];
const graphs = Object.fromEntries(BUILT.map((site) => [site, graphsOf(site)])) as Record<SiteName, PageGraph[]>;

/** Every `@id` in a value, whether it names something or only points at it; IRIs of other sites' vocabularies left out. */
const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '@id' ? [String(inner)] : key.startsWith('http') ? [] : idsIn(inner),
  );
};

/** Every node that says what it is and under which `@id`, however deep. */
const namedIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(namedIn);
  return '@id' in value && '@type' in value ? [value as Node, ...inner] : inner;
};

/**
 * A value as the type checker sees it: which properties, of which types. Free text is all the same to it; words of the
 * vocabulary and numbers written as text are not.
 */
const shapeOf = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(shapeOf(one, key))))].sort();
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([inner, one]) => [inner, shapeOf(one, inner)]);
  if (typeof value !== 'string') return typeof value;
  return key === '@type' || value.includes('schema.org') ? value : /^\d+$/.test(value) ? 'digits' : 'text';
};

/** What must be refused, lest the check of the real pages says nothing. */
const wrong: Record<string, object> = {
  'a property that NewsArticle does not have': { '@type': 'NewsArticle', headlin: 'Neues Labor' },
  'a property of an event that is neither schema.org’s nor Bioschemas’': { '@type': 'Event', begins: '2026-09-10' },
  'a status that no event has': { '@type': 'Event', eventStatus: 'https://schema.org/EventCompleted' },
  'a wrong property deep inside': {
    '@type': 'Event',
    location: { '@type': 'Place', address: { '@type': 'PostalAddress', town: 'Leipzig' } },
  },
  'a type that there is not': { '@type': 'Fair', name: 'W3+' },
  'a money amount that is a place': { '@type': 'Project', funding: { '@type': 'Place', name: 'Leipzig' } },
};

const right = { '@type': 'NewsArticle', headline: 'Neues Labor' };

const declared = (name: string, nodes: readonly object[]): string =>
  `export const ${name}: Graph = ${JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })};`;

/** Type-checks constants, each on a line of its own. @returns message by line, from 0. */
function faults(constants: readonly string[]): Map<number, string> {
  const folder = join(TEST_FOLDER, 'json-ld');
  const file = join(folder, 'graphs.ts');
  const types = relative(folder, join(ROOT, 'src/outputs/json-ld/graph.ts')).replaceAll('\\', '/');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, [`import type { Graph } from '${types}';`, ...constants, ''].join('\n'));
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts'],
    types: [],
  });
  const source = program.getSourceFile(file);
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return new Map(
    diagnostics.map(({ start = 0, messageText }) => [
      (source?.getLineAndCharacterOfPosition(start).line ?? 0) - 1,
      ts.flattenDiagnosticMessageText(messageText, ' '),
    ]),
  );
}

describe('the structured data of every page', () => {
  test('stands in it once', () => {
    for (const site of BUILT) {
      expect(graphs[site].map(({ path }) => path)).toEqual([...pagesOf(site).keys()]);
    }
  });

  test('uses types and properties of schema.org as schema.org defines them, and wrong ones would be noticed', () => {
    const all = BUILT.flatMap((site) =>
      graphs[site].flatMap(({ path, nodes }) => nodes.map((node) => ({ name: `${site}${path}`, node }))),
    );
    // Half a thousand nodes take a minute; of those that look the same to the type checker it need see one.
    const distinct = [...Map.groupBy(all, ({ node }) => JSON.stringify(shapeOf(node))).values()].flatMap(
      ([first]) => first ?? [],
    );
    const controls = [[right], ...Object.values(wrong).map((node) => [right, node])];
    const constants = [...distinct.map(({ node }) => [node]), ...controls].map((nodes, i) => declared(`g${i}`, nodes));
    const found = faults(constants);
    expect(distinct.flatMap(({ name }, i) => (found.has(i) ? `${name}: ${found.get(i)}` : []))).toEqual([]);
    expect(found.has(distinct.length), 'the right one').toBe(false);
    const unnoticed = Object.keys(wrong).filter((_, i) => !found.has(distinct.length + 1 + i));
    expect(unnoticed).toEqual([]);
  }, 180_000);

  test('names everything once on a page', () => {
    for (const { path, nodes } of BUILT.flatMap((site) => graphs[site])) {
      const ids = nodes.map((node) => node['@id']);
      expect(ids, path).not.toContain(undefined);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  test.each(BUILT)('of the site "%s" points at nothing that no page of it tells of', (site) => {
    const told = new Set(graphs[site].flatMap(({ nodes }) => nodes.map((node) => node['@id'])));
    const dangling = graphs[site].flatMap(({ path, nodes }) =>
      idsIn(nodes)
        .filter((id) => !told.has(id))
        .map((id) => `${path} → ${id}`),
    );
    expect(dangling).toEqual([]);
  });

  test.each(BUILT)(
    'of the site "%s" tells of a thing in one place only, and of the site the same everywhere',
    (site) => {
      const tellings = Map.groupBy(
        graphs[site].flatMap(({ nodes }) => nodes),
        (node) => node['@id'],
      );
      const different = [...tellings].filter(
        ([, nodes]) => new Set(nodes.map((node) => JSON.stringify(node))).size > 1,
      );
      expect(different.map(([id]) => id)).toEqual([]);
      const several = [...tellings].filter(([, nodes]) => nodes.length > 1).map(([id]) => new URL(id ?? '').hash);
      expect(several).toEqual(['#website', '#publisher']);
    },
  );

  test.each(BUILT)(
    'of the site "%s" calls a thing the same wherever it is named, and gives every event a date',
    (site) => {
      const named = graphs[site].flatMap(({ nodes }) => namedIn(nodes));
      const sayings = Map.groupBy(named, (node) => node['@id']);
      const saysOf = (nodes: Node[], key: string) => new Set(nodes.flatMap((node) => node[key] ?? [])).size;
      const contradicting = [...sayings].filter(([, nodes]) => saysOf(nodes, '@type') > 1 || saysOf(nodes, 'name') > 1);
      expect(named.length).toBeGreaterThan(100);
      expect(contradicting.map(([id]) => id)).toEqual([]);
      const events = [...sayings].flatMap(([, nodes]) => nodes.filter((node) => node['@type'] === 'Event'));
      const hasDate = new Set(events.filter(({ startDate }) => startDate).map((node) => node['@id']));
      // Of a winter schema.org cannot say when it is; whoever has a date has it everywhere.
      expect(events.filter((node) => hasDate.has(node['@id']) && !node.startDate)).toEqual([]);
    },
  );

  test('names nothing twice under one guid', () => {
    const guids = graphs.today.flatMap(({ nodes }) => nodes.flatMap(({ identifier }) => identifier ?? []));
    expect(guids.length).toBeGreaterThan(60);
    expect(new Set(guids).size).toBe(guids.length);
  });
});

describe('the seeds, as machines read them', () => {
  const node = (path: string, type: string): Node | undefined =>
    graphs.today.find((graph) => graph.path === path)?.nodes.find((one) => one['@type'] === type);

  test('the founding of the cluster association has a month and no day', () => {
    const event = node('/veranstaltungen/gruendung-clusterverein-sachsen-anhalt-2022/', 'Event');
    expect([event?.startDate, event?.endDate]).toEqual(['2022-11', undefined]);
  });

  test('QualiBioPharma has two grants, one of them of the ministry as it was called then', () => {
    expect(node('/projekte/qualibiopharma/', 'Project')?.funding).toMatchObject([
      {
        amount: { value: 166000, currency: 'EUR' },
        funder: { name: 'Bundesministerium für Wirtschaft und Energie', alternateName: 'BMWi' },
      },
      { amount: { value: 19893, currency: 'EUR' }, funder: { name: 'Stadt Leipzig' } },
    ]);
  });

  test('the fair has 50 free tickets, and is not said to be free itself', () => {
    const fair = node('/veranstaltungen/w3-fair-jena-2025/', 'Event');
    expect(fair?.offers).toMatchObject([{ price: 0, inventoryLevel: { maxValue: 50 } }]);
    expect(fair).not.toHaveProperty('isAccessibleForFree');
  });
});
