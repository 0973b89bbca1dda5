/** Addresses that no item answers for any more (`content/redirects.txt`): where they lead, or that they are gone. */
import { decodedAddress } from './plain-address.ts';
import { linesOf, type UnreadableLine } from './register.ts';

/** The file's name straight below the content folder. */
export const REDIRECTS = 'redirects.txt';

export interface RedirectLine {
  /** Decoded. */
  from: string;
  /** Decoded; undefined for what is gone for good (`/alt/ 410`). */
  to?: string | undefined;
  line: number;
}

export interface RedirectLines {
  redirects: readonly RedirectLine[];
  unreadable: readonly UnreadableLine[];
}

/** `/alt/ /neu/` or `/alt/ 410` */
function readLine({ line, text }: UnreadableLine): RedirectLine | undefined {
  const [from = '', to = '', ...more] = text.split(/\s+/);
  const [old, target] = [decodedAddress(from), decodedAddress(to)];
  if (more.length > 0 || !old?.startsWith('/') || target === undefined) return undefined;
  if (target === '410') return { from: old, line };
  return target.startsWith('/') ? { from: old, to: target, line } : undefined;
}

export function readRedirectLines(text: string): RedirectLines {
  const lines = linesOf(text).map((line) => ({ line, read: readLine(line) }));
  return {
    redirects: lines.flatMap(({ read }) => read ?? []),
    unreadable: lines.flatMap(({ line, read }) => (read ? [] : [line])),
  };
}
