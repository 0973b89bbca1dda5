/** The texts within a PNG file (PNG 3, section 11.3.3). */
import { inflateSync } from 'node:zlib';
import { readableRuns } from './readable-bytes.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);

interface Chunk {
  type: string;
  data: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Parts a chunk at its next zero byte. */
const cut = (data: Buffer): [string, Buffer] => {
  const end = data.indexOf(0);
  return end < 0
    ? [data.toString('latin1'), Buffer.alloc(0)]
    : [data.toString('latin1', 0, end), data.subarray(end + 1)];
};

/** `zTXt`: keyword, method, compressed text. */
function compressedText(data: Buffer): string {
  const [keyword, rest] = cut(data);
  return `${keyword} ${inflateSync(rest.subarray(1)).toString('latin1')}`;
}

/** `iTXt`: keyword, flag, method, language, translated keyword, text in UTF-8. */
function internationalText(data: Buffer): string {
  const [keyword, rest] = cut(data);
  const [, afterLanguage] = cut(rest.subarray(2));
  const [translated, text] = cut(afterLanguage);
  const plain = rest[0] === 1 ? inflateSync(text) : text;
  return `${keyword} ${Buffer.from(translated, 'latin1').toString('utf8')} ${plain.toString('utf8')}`;
}

const READERS: Readonly<Record<string, (data: Buffer) => string>> = {
  tEXt: (data) => data.toString('latin1').replaceAll('\0', ' '),
  zTXt: compressedText,
  iTXt: internationalText,
  eXIf: readableRuns,
};

/** @throws Error from zlib for a compressed text that is none */
export const pngTexts = (png: Buffer): string[] =>
  chunksOf(png).flatMap(({ type, data }) => READERS[type]?.(data) ?? []);
