/** What a file of the finished site says, whatever kind of file it is. */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { decode } from 'cborg';
import sharp, { type Metadata } from 'sharp';
import { imageFacts } from '../../domain/image-facts.ts';
import { isListForMachines } from '../../urls/urls.ts';
import { withoutCssEscapes } from './folded.ts';
import { isPng, pngTexts } from './png-texts.ts';
import { isText, readableRuns } from './readable-bytes.ts';

export interface Part {
  /**
   * `text`: words for readers or machines; `program`: code that is not ours; `bytes`: what can be read in a file of
   * another kind; `stems`: the search index's words, cut to their beginnings, in lower case.
   */
  kind: 'text' | 'program' | 'bytes' | 'stems';
  text: string;
}

export interface Contents {
  parts: Part[];
  /** The file's bytes, and those that were packed in it. */
  bytes: Buffer[];
  /** The bytes that are pictures. */
  pictures: Buffer[];
}

const NOTHING: Contents = { parts: [], bytes: [], pictures: [] };

const together = (all: readonly Contents[]): Contents => ({
  parts: all.flatMap(({ parts }) => parts),
  bytes: all.flatMap(({ bytes }) => bytes),
  pictures: all.flatMap(({ pictures }) => pictures),
});

const PAGEFIND = Buffer.from('pagefind_dcd');
/** Pagefind's own code: the same for every site. */
const FOREIGN = /(?:^|\/)pagefind\/(?:pagefind(?:-worker)?\.js|wasm\.)/;
/** Beginnings of packed data inside a text (RFC 2397). */
const DATA = /;base64,([A-Za-z0-9+/]{16,}={0,2})/g;

const UNPACKED: readonly (readonly [(path: string, bytes: Buffer) => boolean, (bytes: Buffer) => Buffer])[] = [
  [(_, bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b, gunzipSync],
  [(_, bytes) => bytes.subarray(0, 4).equals(Buffer.from('28b52ffd', 'hex')), zstdDecompressSync],
  [(path) => path.endsWith('.br'), brotliDecompressSync],
];

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(stringsIn) : [];
};

/** The words of an index: `[[word, pages, …], …]`; their order is the alphabet's, so that neighbours say nothing. */
const stemsIn = (value: unknown): string[] => stringsIn(value).map((word) => word.toLowerCase());

function pagefindParts(path: string, bytes: Buffer): Part[] {
  const content = bytes.subarray(PAGEFIND.length);
  if (path.includes('/wasm.')) return [{ kind: 'program', text: readableRuns(content) }];
  if (isText(content)) return textParts(path, content.toString('utf8')).parts;
  const read: unknown = decode(content);
  if (path.endsWith('.pf_index')) return [{ kind: 'stems', text: stemsIn(read).join('\n') }];
  return [{ kind: 'text', text: stringsIn(read).join('\n') }];
}

function textParts(path: string, text: string): Pick<Contents, 'parts'> & { packed: Buffer[] } {
  const packed = [...text.matchAll(DATA)].map(([, data = '']) => Buffer.from(data, 'base64'));
  // Lines of vCards and calendars are folded (RFC 5545, section 3.1).
  const unfolded = /\.(?:ics|vcf)$/.test(path) ? text.replace(/\r?\n[ \t]/g, '') : text;
  const plain = path.endsWith('.css') ? withoutCssEscapes(unfolded) : unfolded;
  const kind = FOREIGN.test(path) ? 'program' : 'text';
  return { parts: piecesOf(path, plain).map((piece) => ({ kind, text: piece })), packed };
}

/**
 * Where an item of a feed ends, or an event of a calendar: what follows is another text. JSON has no such mark of its
 * own; between two groups nothing is one text either.
 */
const ENDS_OF_ITEMS = /<\/item>|<\/entry>|\nEND:VEVENT\r?\n|\}(?=,\s*\{)/g;

/** Files that repeat what others of their kind say, item by item. */
const OF_ITEMS = /\.(?:xml|json|ics)$/;

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

const withoutXmlEscapes = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => XML_ENTITIES[entity] ?? entity);

interface FullText {
  /** What stands before it. */
  opening: string;
  /** Where it ends, from a position on. */
  end: (piece: string, from: number) => number;
  read: (written: string) => string;
}

const QUOTED = /(?:[^"\\]|\\.)*/y;

function endOfQuoted(piece: string, from: number): number {
  QUOTED.lastIndex = from;
  return from + (QUOTED.exec(piece)?.[0].length ?? 0);
}

const RSS: FullText = {
  opening: '<content:encoded>',
  end: (piece, from) => piece.indexOf('</content:encoded>', from),
  read: withoutXmlEscapes,
};
const ATOM: FullText = {
  opening: '<content type="html"><![CDATA[',
  end: (piece, from) => piece.indexOf(']]></content>', from),
  read: (written) => written.replaceAll(']]]]><![CDATA[>', ']]>'),
};
const JSON_FEED: FullText = {
  opening: '"content_html":"',
  end: endOfQuoted,
  read: (written) => JSON.parse(`"${written}"`) as string,
};

/** The full text of an item as each format writes it. Read, it is one text in all of them. */
const FULL_TEXTS: readonly FullText[] = [RSS, ATOM, JSON_FEED];

/** An item of a feed, its full text by itself: whoever has searched it once need not search it in the other formats. */
function withFullText(piece: string): string[] {
  for (const { opening, end, read } of FULL_TEXTS) {
    const at = piece.indexOf(opening);
    const start = at + opening.length;
    const stop = at < 0 ? -1 : end(piece, start);
    if (stop >= 0) return [piece.slice(0, start), read(piece.slice(start, stop)), piece.slice(stop)];
  }
  return [piece];
}

/** A feed or a calendar in its items, which stand in many of them; any other text is one piece. */
function piecesOf(path: string, text: string): string[] {
  if (!OF_ITEMS.test(path)) return [text];
  const ends = [...text.matchAll(ENDS_OF_ITEMS)].map(({ index, 0: mark }) => index + mark.length);
  const items = [0, ...ends].map((start, item) => text.slice(start, ends[item]));
  return (isListForMachines(`/${path}`) ? items.flatMap(withFullText) : items).filter((piece) => piece !== '');
}

const metadataTexts = ({ exif, iptc, xmp, comments }: Metadata): string[] => [
  ...[exif, iptc].flatMap((bytes) => (bytes ? readableRuns(bytes) : [])),
  ...(xmp ? [xmp.toString('utf8')] : []),
  ...(comments ?? []).map(({ keyword, text }) => `${keyword} ${text}`),
];

const isPicture = (bytes: Buffer): boolean =>
  !['unknown', 'svg'].includes(
    imageFacts(bytes.subarray(0, 512), bytes.subarray(-16), bytes.length, () => bytes).format,
  );

async function pictureParts(bytes: Buffer): Promise<Part[]> {
  const metadata = await sharp(bytes).metadata();
  const texts = [...metadataTexts(metadata), ...(isPng(bytes) ? pngTexts(bytes) : [])];
  return texts.map((text) => ({ kind: 'text', text }));
}

/**
 * Everything readable in a file: text as it is, packed data unpacked, the search index decoded, texts and authorship of
 * pictures, runs of letters in all the rest.
 * @throws Error from zlib, CBOR or sharp for a file that is not what it looks like
 */
export async function contentsOf(path: string, bytes: Buffer): Promise<Contents> {
  if (bytes.length === 0) return NOTHING;
  const unpack = UNPACKED.find(([isPacked]) => isPacked(path, bytes))?.[1];
  if (unpack) {
    const inner = await contentsOf(path.replace(/\.(?:gz|br|zst)$/, ''), unpack(bytes));
    return { ...inner, bytes: [bytes, ...inner.bytes] };
  }
  if (bytes.subarray(0, PAGEFIND.length).equals(PAGEFIND)) {
    return { parts: pagefindParts(path, bytes), bytes: [bytes], pictures: [] };
  }
  if (isText(bytes)) {
    const { parts, packed } = textParts(path, bytes.toString('utf8'));
    const inner = await Promise.all(packed.map((one) => contentsOf('', one)));
    return together([{ parts, bytes: [bytes], pictures: [] }, ...inner]);
  }
  const raw: Part = { kind: 'bytes', text: readableRuns(bytes) };
  if (!isPicture(bytes)) return { parts: [raw], bytes: [bytes], pictures: [] };
  return { parts: [raw, ...(await pictureParts(bytes))], bytes: [bytes], pictures: [bytes] };
}
