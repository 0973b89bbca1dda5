/** What can be read in bytes that are no text: runs of letters, as the command `strings` finds them. */
import { isUtf8 } from 'node:buffer';

/** Signs of ASCII, and those of Latin letters and of typography in UTF-8, as single bytes. */
const UTF_8 = /(?:[\t\n\r\x20-\x7e]|[\xc2\xc3\xc4\xc5\xcc][\x80-\xbf]|\xe2[\x80-\x82][\x80-\xbf]){6,}/g;
/** Latin letters in UTF-16, whichever byte comes first. */
const UTF_16 = /(?:[\t\n\r\x20-\x7e\xa0-\xff]\0){6,}|(?:\0[\t\n\r\x20-\x7e\xa0-\xff]){6,}/g;

/** Whether a file is text in UTF-8. */
export const isText = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(0);

/** @returns the runs, parted by line feeds; random bytes have hardly any */
export function readableRuns(bytes: Buffer): string {
  const single = bytes.toString('latin1');
  const runs = [...single.matchAll(UTF_8)].map(([run]) => Buffer.from(run, 'latin1').toString('utf8'));
  const wide = [...single.matchAll(UTF_16)].map(([run]) => run.replaceAll('\0', ''));
  return [...runs, ...wide].join('\n');
}
