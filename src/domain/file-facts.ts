import type { FileFacts } from './content-tree.ts';

const SIGNATURES: readonly (readonly [FileFacts['format'], RegExp])[] = [
  // The mark may stand within the first 1024 bytes (ISO 32000-1, Annex H); what stands before it is rubbish.
  ['pdf', /%PDF-/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the mark
  ['zip', /^PK(?:\x03\x04|\x05\x06)/],
  ['office', /^\xd0\xcf/],
];

/** What the first 512 bytes and the size of a file say of it. */
export function fileFacts(head: Uint8Array, bytes: number): FileFacts {
  const start = Buffer.from(head).toString('latin1');
  const format = SIGNATURES.find(([, signature]) => signature.test(start))?.[0];
  return { format: bytes === 0 ? 'empty' : (format ?? 'other'), bytes };
}
