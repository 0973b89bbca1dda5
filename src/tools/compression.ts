/** What a host's compression makes of a file: RFC 9110, section 12.5.3 (Accept-Encoding), and RFC 7932 (brotli). */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Pictures, fonts and the search index are compressed already. */
export const isCompressible = (contentType: string): boolean =>
  /^text\/|^image\/svg\+xml|^application\/(?:json|xml|[\w.-]+\+(?:json|xml))/.test(contentType);

/** The first of `offered` that the client takes; `undefined` where it wants the file as it is. */
export function chosenEncoding(accept: string | undefined, offered: readonly Encoding[]): Encoding | undefined {
  const accepted = new Map(
    (accept ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return [name, Number(weight) > 0] as const;
    }),
  );
  return offered.find((encoding) => accepted.get(encoding) ?? accepted.get('*') ?? false);
}

const encoders: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
};

/** Compresses as a host does that has the time (quality 11, level 9): the smallest that readers get. */
export const compress = (bytes: Buffer, encoding: Encoding): Buffer => encoders[encoding](bytes);
