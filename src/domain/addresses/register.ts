/**
 * The register of published addresses (`content/addresses.txt`): one line each, sorted, so that two branches that both
 * publish something merge without a conflict.
 */
import { isDay } from '../../schema/fields.ts';
import type { Day } from '../calendar.ts';
import { decodedAddress } from './plain-address.ts';

/** The file's name straight below the content folder. */
export const REGISTER = 'addresses.txt';

export interface PublishedAddress {
  /** Decoded, as `urls/` makes it. */
  path: string;
  /** `news/<id>`; `list` for pages that follow from what there is (years, numbered pages); `site` for what always is. */
  owner: string;
  /** First day on which it could be opened. */
  since: Day;
}

export interface RegisteredAddress extends PublishedAddress {
  /** In the file, from 1. */
  line: number;
}

/** A line that is none of a register. */
export interface UnreadableLine {
  line: number;
  text: string;
}

export interface Register {
  addresses: readonly RegisteredAddress[];
  unreadable: readonly UnreadableLine[];
}

const OWNER = /^(?:list|site|[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The lines of a list that say something, without comments, with their numbers. */
export const linesOf = (text: string): UnreadableLine[] =>
  text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));

function readLine({ line, text }: UnreadableLine): RegisteredAddress | undefined {
  const [address = '', owner = '', since = '', ...more] = text.split(/\s+/);
  const path = decodedAddress(address);
  if (more.length > 0 || !path?.startsWith('/') || !OWNER.test(owner) || !isDay(since)) return undefined;
  return { path, owner, since, line };
}

export function readRegister(text: string): Register {
  const lines = linesOf(text).map((line) => ({ line, read: readLine(line) }));
  return {
    addresses: lines.flatMap(({ read }) => read ?? []),
    unreadable: lines.flatMap(({ line, read }) => (read ? [] : [line])),
  };
}

/** The register of a content folder, as far as it can be read; nothing is registered where there is none. */
export const registeredIn = (lists: ReadonlyMap<string, string>): readonly RegisteredAddress[] =>
  readRegister(lists.get(REGISTER) ?? '').addresses;

const HEADER = `# Alle Adressen, die diese Website je veröffentlicht hat. Was hier steht, muss erreichbar bleiben: Bei jedem Bau wird
# geprüft, dass es die Adresse noch gibt, dass sie weiterleitet (formerUrls, redirects.txt) oder sagt, dass es das nicht
# mehr gibt (withdrawn). Sonst bricht der Bau ab und nennt die fehlende Zeile.
# Geschrieben von: npm run addresses. Von Hand wird hier nichts gelöscht.
#
# Adresse, wem sie gehört, veröffentlicht seit
`;

const spaceless = (path: string): string => path.replace(/[\s%#]/gu, encodeURIComponent);

const byPath = (a: PublishedAddress, b: PublishedAddress): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/** What of `published` no line names yet. */
export function unregistered<T extends PublishedAddress>({ addresses }: Register, published: readonly T[]): T[] {
  const known = new Set(addresses.map(({ path }) => path));
  return published.filter(({ path }) => !known.has(path)).sort(byPath);
}

const byAge = (a: PublishedAddress, b: PublishedAddress): number => byPath(a, b) || (a.since < b.since ? -1 : 1);

/** The file: what was in it, and what is new; sorted by code units, each address once, since its first day. */
export function registerText(register: Register, published: readonly PublishedAddress[]): string {
  const all = [...register.addresses, ...unregistered(register, published)].sort(byAge);
  const once = all.filter(({ path }, index) => path !== all[index - 1]?.path);
  return `${HEADER}${once.map(({ path, owner, since }) => `${spaceless(path)} ${owner} ${since}\n`).join('')}`;
}
