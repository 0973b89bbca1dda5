import type { ImageFacts } from './content-tree.ts';

type Format = ImageFacts['format'];

const SIGNATURES: readonly (readonly [Format, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  // Of the ISO media files, those that name AVIF among their brands; whichever comes first (ISO/IEC 14496-12, 4.3).
  ['avif', /^[\s\S]{4}ftyp(?:[\s\S]{4})*?avi[fs]/],
  ['heic', /^[\s\S]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!DOCTYPE svg|!--)/i],
];

/** How a whole file of the format ends, as far as the format says so at its very end. */
const ENDINGS: Partial<Record<Format, RegExp>> = {
  jpeg: /\xff\xd9\0*$/,
  png: /IEND\xaeB`\x82$/,
  gif: /;\0*$/,
  svg: />\s*$/,
};

/** The first 512 bytes as text of single bytes, cut off where the box of an ISO media file's brands ends. */
function startOf(head: Uint8Array): string {
  const bytes = Buffer.from(head);
  const isMedia = bytes.toString('latin1', 4, 8) === 'ftyp';
  return bytes.toString('latin1', 0, isMedia ? bytes.readUInt32BE(0) : bytes.length);
}

/**
 * Whether a JPEG's picture data has its end mark. Cameras append their own data to it, so that the file's last bytes
 * prove nothing; marks before the picture data (`FF DA`) may belong to a thumbnail.
 */
function jpegIsWhole(whole: Uint8Array): boolean {
  const bytes = Buffer.from(whole);
  let offset = 2;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff && bytes[offset + 1] !== 0xda) {
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return bytes.indexOf('ffd9', Math.min(offset, bytes.length), 'hex') >= 0;
}

/** A RIFF file says at its beginning how long it is. */
const riffIsWhole = (head: Uint8Array, bytes: number): boolean => Buffer.from(head).readUInt32LE(4) + 8 <= bytes;

/**
 * What the first 512 and last 16 bytes of a picture say of it.
 * @param bytes the file's whole size
 * @param whole reads the whole file; only asked where its end leaves a doubt
 */
export function imageFacts(head: Uint8Array, tail: Uint8Array, bytes: number, whole: () => Uint8Array): ImageFacts {
  const start = startOf(head);
  const format = SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? 'unknown';
  if (format === 'webp') return { format, bytes, truncated: !riffIsWhole(head, bytes) };
  const endsWell = ENDINGS[format]?.test(Buffer.from(tail).toString('latin1')) ?? true;
  return { format, bytes, truncated: !endsWell && !(format === 'jpeg' && jpegIsWhole(whole())) };
}
