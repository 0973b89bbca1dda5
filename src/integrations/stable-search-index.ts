/**
 * Makes Pagefind's files the same bytes for the same pages.
 *
 * Pagefind 1.5.2 writes the values of a filter, and the filters themselves, in the random order of a hash map; the
 * names of the filter files, of the metadata and the entry file hang on it (fixed by Pagefind #1124, in 1.6.0, which
 * the registry does not have for every platform). Here they are put in order and named anew. Goes with the next
 * upgrade that can be pinned.
 *
 * The files are gzipped CBOR (RFC 8949) behind a signature; their shapes are in pagefind/src/index/index_*.rs.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  /** Below the index's folder: `filter/de_2278765.pf_filter`. */
  path: string;
  content: Uint8Array;
}

const SIGNATURE = Buffer.from('pagefind_dcd');

/** `[name, [[value, pages], …]]` */
type FilterChunk = [string, [string, number[]][]];
/** `[version, pages, chunks, [[filter, hash], …], sorts, fields]` */
type Metadata = [unknown, unknown, unknown, [string, string][], ...unknown[]];
interface Entry {
  languages: Record<string, { hash: string }>;
}

const read = <T>({ content }: IndexFile): T => decode(gunzipSync(content).subarray(SIGNATURE.length)) as T;

const write = (value: unknown): Uint8Array => gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });

const shortHash = (language: string, value: unknown, length: number): string =>
  `${language}_${createHash('sha1').update(encode(value)).digest('hex').slice(0, length)}`;

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const languageOf = (name: string): string => name.slice(0, name.lastIndexOf('_'));

/** The filter files in order, and what each old name has become. */
function stableFilters(files: readonly IndexFile[]): { files: IndexFile[]; renamed: Map<string, string> } {
  const renamed = new Map<string, string>();
  const stable = files.map((file) => {
    const oldName = /([^/]+)\.pf_filter$/.exec(file.path)?.[1] ?? '';
    const [filter, values] = read<FilterChunk>(file);
    const chunk: FilterChunk = [filter, values.toSorted(byFirst)];
    const name = shortHash(languageOf(oldName), chunk, 10);
    renamed.set(oldName, name);
    return { path: `filter/${name}.pf_filter`, content: write(chunk) };
  });
  return { files: stable, renamed };
}

function stableMetadata(
  file: IndexFile,
  filters: Map<string, string>,
): { file: IndexFile; oldName: string; name: string } {
  const oldName = /pagefind\.(.+)\.pf_meta$/.exec(file.path)?.[1] ?? '';
  const metadata = read<Metadata>(file);
  metadata[3] = metadata[3]
    .map(([filter, hash]): [string, string] => [filter, filters.get(hash) ?? hash])
    .toSorted(byFirst);
  const name = shortHash(languageOf(oldName), metadata, 10);
  return { file: { path: `pagefind.${name}.pf_meta`, content: write(metadata) }, oldName, name };
}

function stableEntry({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
  for (const language of Object.values(entry.languages)) language.hash = renamed.get(language.hash) ?? language.hash;
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}

/** @throws Error from gunzip or CBOR if the format is not the one described above. */
export function stableSearchIndex(files: readonly IndexFile[]): IndexFile[] {
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
  const filters = stableFilters(ending('.pf_filter'));
  const metadata = ending('.pf_meta').map((file) => stableMetadata(file, filters.renamed));
  const renamed = new Map(metadata.map(({ oldName, name }) => [oldName, name]));
  const entries = ending('pagefind-entry.json').map((file) => stableEntry(file, renamed));
  const others = files.filter(({ path }) => !/\.pf_filter$|\.pf_meta$|pagefind-entry\.json$/.test(path));
  return [...others, ...filters.files, ...metadata.map(({ file }) => file), ...entries];
}
