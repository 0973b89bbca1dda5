import type { ImageFacts } from './content-tree.ts';

const SIGNATURES: readonly (readonly [ImageFacts['format'], RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftyp(?:avif|avis)/],
  ['heic', /^[\s\S]{4}ftyp(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!DOCTYPE svg)/i],
];

/** How a whole file of the format ends, as far as the format says so at its very end. */
const ENDINGS: Partial<Record<ImageFacts['format'], RegExp>> = {
  jpeg: /\xff\xd9\0*$/,
  png: /IEND\xaeB`\x82$/,
  gif: /;\0*$/,
};

/** What the first 512 and last 16 bytes of a picture say of it. `bytes` is the file's whole size. */
export function imageFacts(head: Uint8Array, tail: Uint8Array, bytes: number): ImageFacts {
  const start = Buffer.from(head).toString('latin1');
  const format = SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? 'unknown';
  const ending = ENDINGS[format];
  return { format, bytes, truncated: ending !== undefined && !ending.test(Buffer.from(tail).toString('latin1')) };
}
