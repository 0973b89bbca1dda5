/** Searches a finished site for what is held back. Content folder and output folder in, findings out. */
import { hash } from 'node:crypto';
import type { ContentFile } from '../../domain/content-tree.ts';
import { type HeldBackItems, keyOfItem } from '../../domain/held-back.ts';
import { attachmentName } from '../../schema/attachments.ts';
import { attachmentPath } from '../../urls/urls.ts';
import { addressMismatches, redirectedIn } from './addresses.ts';
import { isLong, type Secret } from './candidates.ts';
import type { ContentText } from './content-texts.ts';
import { folded, unescaped, withoutTagSlashes, withoutTags, wordsOf } from './folded.ts';
import { type Shades, shadesOf, smallOf } from './likeness.ts';
import type { Mismatch } from './mismatch.ts';
import { type Contents, contentsOf, type Part } from './output-parts.ts';
import { placeOfText } from './placed-words.ts';
import { printedMismatches } from './printed-counts.ts';
import { publishedCatalogue } from './published-catalogue.ts';
import { publishedTexts } from './published-texts.ts';
import { searchMismatches } from './search-counts.ts';
import { type FindFiles, type Folder, fileFinder, type SecretFile } from './secret-files.ts';
import { secretTexts } from './secret-texts.ts';
import { matcherOf } from './word-matcher.ts';

/** A secret in a file of the finished site. */
export interface Leak {
  output: string;
  secret: Secret | SecretFile;
  /** The published content that says it, if there is any. */
  saidIn?: ContentText | undefined;
}

export interface Findings {
  leaks: Leak[];
  mismatches: Mismatch[];
  /** How many items are held back. */
  heldBack: number;
}

export interface FinishedSite {
  /** Paths of its files, without a slash in front. */
  outputs: readonly string[];
  read: (output: string) => Buffer;
}

/** Beginnings of rare words that a search index has instead of the words. */
const STEM = 6;

/** Of a single word nobody can tell in the code of others, or among bytes, what it means there. */
const isUnmistakable = ({ kind, needle }: Secret): boolean => kind === 'text' && needle.includes(' ');

/** What is still a secret in a file that an editor has published as it is. */
const isHeadline = ({ kind, needle }: Secret): boolean => kind === 'text' && isLong(needle);

type FindTexts = (part: Part) => Secret[];

function stemFinder(secrets: readonly Secret[], isPublished: (letters: string) => boolean): (text: string) => Secret[] {
  const stems = new Map<string, Secret>();
  for (const secret of secrets.filter(({ kind }) => kind === 'word')) {
    for (let length = secret.needle.length; length >= STEM; length -= 1) {
      const stem = secret.needle.slice(0, length);
      if (stems.has(stem) || isPublished(stem)) break;
      stems.set(stem, secret);
    }
  }
  return (text) => wordsOf(folded(text)).flatMap((word) => stems.get(word) ?? []);
}

function textFinder(secrets: readonly Secret[], isPublished: (letters: string) => boolean): FindTexts {
  const find = matcherOf(secrets.map((secret) => [secret.needle, secret] as const));
  const findStems = stemFinder(secrets, isPublished);
  return ({ kind, text }) => {
    if (kind === 'stems') return findStems(text);
    const plain = unescaped(text);
    const found = find(folded(withoutTagSlashes(plain)));
    const shown = /<[a-z]/i.test(plain) ? find(folded(withoutTags(plain))) : [];
    const all = [...new Set([...found, ...shown])];
    return kind === 'text' ? all : all.filter(isUnmistakable);
  };
}

/** Pieces shorter than this are found as fast as they are known again. */
const WORTH_REMEMBERING = 500;

/** Remembers what is in a text: an item stands in the feeds of all its topics and houses, and in each is the same. */
function rememberingFinder(find: FindTexts): FindTexts {
  const known = new Map<string, Secret[]>();
  return (part) => {
    if (part.text.length < WORTH_REMEMBERING) return find(part);
    // Not the text itself, which would keep every file of the site in memory.
    const key = hash('sha256', `${part.kind} ${part.text}`, 'base64');
    const found = known.get(key) ?? find(part);
    known.set(key, found);
    return found;
  };
}

/** Addresses of files that editors have published as they are. */
const attachmentsOf = (files: readonly ContentFile[]): Set<string> =>
  new Set(
    files.flatMap((file) => {
      const { attachments } = (file.frontMatter.data ?? {}) as { attachments?: readonly { file?: unknown }[] };
      const item = { type: file.type, id: file.id } as Parameters<typeof attachmentPath>[0];
      return (attachments ?? []).map((one) => attachmentPath(item, attachmentName(String(one.file))).slice(1));
    }),
  );

interface Finders {
  texts: FindTexts;
  files: FindFiles;
  attachments: ReadonlySet<string>;
}

/** Pictures are decoded by several threads. */
const AT_ONCE = 8;

async function readable(output: string, bytes: Buffer): Promise<Contents> {
  try {
    return await contentsOf(output, bytes);
  } catch (error) {
    throw new Error(`${output} lässt sich nicht lesen: ${(error as Error).message}`, { cause: error });
  }
}

async function leaksIn(output: string, bytes: Buffer, { texts, files, attachments }: Finders): Promise<Leak[]> {
  const contents = await readable(output, bytes);
  const found = contents.parts.flatMap(texts);
  const named = texts({ kind: 'text', text: `/${output}` });
  const told = attachments.has(output) ? found.filter(isHeadline) : found;
  const shown = await files(contents.bytes, contents.pictures);
  return [...new Set<Leak['secret']>([...named, ...told, ...shown])].map((secret) => ({ output, secret }));
}

/** Adds where published content says a secret; asked only of what was found. */
function withSources(leaks: readonly Leak[], live: readonly ContentFile[]): Leak[] {
  const known = new Map<string, ContentText | undefined>();
  const sourceOf = (needle: string) => {
    if (!known.has(needle)) {
      known.set(
        needle,
        live.map((file) => placeOfText(file, needle)).find((place) => place !== undefined),
      );
    }
    return known.get(needle);
  };
  return leaks.map((leak) => ('needle' in leak.secret ? { ...leak, saidIn: sourceOf(leak.secret.needle) } : leak));
}

function mismatchesOf(folder: Folder, heldBack: HeldBackItems, now: Temporal.Instant, site: FinishedSite): Mismatch[] {
  const { outputs, read } = site;
  const catalogue = publishedCatalogue(folder.files, heldBack, now);
  const all = new Set(outputs);
  const readText = (output: string) => (all.has(output) ? read(output).toString('utf8') : undefined);
  return [
    ...addressMismatches(catalogue, outputs, redirectedIn(readText('_redirects') ?? '')),
    ...printedMismatches(catalogue, readText),
    ...searchMismatches(catalogue, outputs, read),
  ];
}

/**
 * Looks at every byte of a finished site, if anything is held back.
 * @param now the moment that it shows
 * @param program the program's own texts, which may be in the site
 * @param shades of a published picture; a cache may know them
 * @throws Error for a file of the site that cannot be read, named in the message
 */
export async function findLeaks(
  folder: Folder,
  heldBack: HeldBackItems,
  site: FinishedSite,
  now: Temporal.Instant,
  program: readonly string[],
  shades: (bytes: Buffer) => Promise<Shades> = async (bytes) => shadesOf(await smallOf(bytes)),
): Promise<Findings> {
  if (heldBack.size === 0) return { leaks: [], mismatches: [], heldBack: 0 };
  const published = publishedTexts(folder, heldBack, now, program);
  const live = folder.files.filter((file) => !heldBack.has(keyOfItem(file)));
  const finders: Finders = {
    texts: rememberingFinder(textFinder(secretTexts(folder.files, folder.paths, heldBack, published), published.holds)),
    files: await fileFinder(folder, heldBack, shades),
    attachments: attachmentsOf(live),
  };
  const leaks: Leak[] = [];
  for (let at = 0; at < site.outputs.length; at += AT_ONCE) {
    const some = site.outputs.slice(at, at + AT_ONCE).map((output) => leaksIn(output, site.read(output), finders));
    leaks.push(...(await Promise.all(some)).flat());
  }
  return {
    leaks: withSources(leaks, live),
    mismatches: mismatchesOf(folder, heldBack, now, site),
    heldBack: heldBack.size,
  };
}
