/** Pagefind's pages and filters, against what is published. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { Catalogue } from '../../domain/catalogue.ts';
import { itemPath } from '../../urls/urls.ts';
import { folded } from './folded.ts';
import type { Mismatch } from './mismatch.ts';
import { type Counts, listedItems, placesOfItem, yearOfItem } from './recount.ts';

/** `[name, [[value, pages], …]]`, see integrations/stable-search-index.ts */
type FilterFile = [string, [string, number[]][]];

const SIGNATURE_LENGTH = 'pagefind_dcd'.length;

const unpacked = (bytes: Buffer): Buffer => gunzipSync(bytes).subarray(SIGNATURE_LENGTH);

/** The types whose items the search knows. */
const SEARCHED = ['news', 'events', 'projects', 'organisations'] as const;

const searchedPages = ({ all }: Catalogue): Set<string> =>
  new Set(SEARCHED.flatMap((type) => all(type).flatMap((item) => itemPath(item) ?? [])));

const count = (values: readonly string[]): Counts => {
  const counts: Counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The filters' values by what can be known of them from the sources: topics and years by name, the others by number. */
function publishedFilters(catalogue: Catalogue): Map<string, Counts> {
  const items = listedItems(catalogue);
  const kindOf = (item: (typeof items)[number]) => ('kind' in item.data ? item.data.kind : item.type);
  const topics = items.flatMap(({ data }) => catalogue.pick('topics', [...new Set(data.topics)]));
  return new Map([
    ['topic', count(topics.map(({ data }) => folded(data.title)))],
    ['year', count(items.map(yearOfItem))],
    ['place', count(items.flatMap((item) => placesOfItem(catalogue, item).map(({ id }) => id)))],
    ['type', count([...items.map(kindOf), ...catalogue.all('organisations').map(({ type }) => type)])],
  ]);
}

const NAMED = ['topic', 'year'];

const sorted = (numbers: Iterable<number>): string => [...numbers].sort((a, b) => a - b).join(', ');

function filterMismatches(output: string, [name, values]: FilterFile, published: Counts | undefined): Mismatch[] {
  if (!published) return [{ output, message: `Filter „${name}“ der Suche ist unbekannt und nicht nachgezählt` }];
  const counts = new Map(values.map(([value, pages]) => [value, pages.length]));
  if (!NAMED.includes(name)) {
    const [found, expected] = [sorted(counts.values()), sorted(published.values())];
    if (found === expected) return [];
    return [{ output, message: `Filter „${name}“ der Suche zählt ${found} Seiten, veröffentlicht sind ${expected}` }];
  }
  const found = new Map([...counts].map(([value, number]) => [folded(value), number]));
  return [...new Set([...found.keys(), ...published.keys()])]
    .filter((value) => found.get(value) !== published.get(value))
    .map((value) => ({
      output,
      message: `Filter „${name}“ der Suche, „${value}“: ${found.get(value) ?? 0} Seiten, veröffentlicht sind ${published.get(value) ?? 0}`,
    }));
}

function fragmentMismatches(pages: ReadonlyMap<string, string>, expected: ReadonlySet<string>): Mismatch[] {
  const strange = [...pages].filter(([, url]) => !expected.has(url));
  const found = new Set(pages.values());
  const missing = [...expected].filter((url) => !found.has(url));
  return [
    ...strange.map(([output, url]) => ({ output, message: `die Suche kennt ${url}, veröffentlicht ist das nicht` })),
    ...missing.map((url) => ({ output: 'pagefind/', message: `die Suche kennt ${url} nicht` })),
  ];
}

/**
 * @param outputs paths of all files of the finished site
 * @throws Error from zlib or CBOR where the index has another format
 */
export function searchMismatches(
  catalogue: Catalogue,
  outputs: readonly string[],
  read: (output: string) => Buffer,
): Mismatch[] {
  const ending = (end: string) => outputs.filter((output) => output.startsWith('pagefind/') && output.endsWith(end));
  const pages = new Map(
    ending('.pf_fragment').map((output) => [
      output,
      (JSON.parse(unpacked(read(output)).toString('utf8')) as { url: string }).url,
    ]),
  );
  const published = publishedFilters(catalogue);
  const filters = ending('.pf_filter').map((output) => [output, decode(unpacked(read(output))) as FilterFile] as const);
  const names = new Set(filters.map(([, [name]]) => name));
  const missing = [...published].filter(([name, counts]) => counts.size > 0 && !names.has(name));
  return [
    ...fragmentMismatches(pages, searchedPages(catalogue)),
    ...filters.flatMap(([output, filter]) => filterMismatches(output, filter, published.get(filter[0]))),
    ...missing.map(([name]) => ({
      output: 'pagefind/',
      message: `der Filter „${name}“ der Suche ist nicht zu finden`,
    })),
  ];
}
