/**
 * Where every old address leads: the one list behind the hosts' configuration, the pages that say so on hosts without
 * any, and the check that no published address is lost. Only what is published may say what it was called before.
 */
import { addressKey, decodedAddress } from '../../domain/addresses/plain-address.ts';
import type { RedirectLine } from '../../domain/addresses/redirect-lines.ts';
import type { PublishedAddress, RegisteredAddress } from '../../domain/addresses/register.ts';
import type { Item } from '../../domain/catalogue.ts';
import { looksLikePage } from '../../domain/rules/reading/addresses.ts';
import { isListForMachines, itemPath, type Path, sectionPath } from '../../urls/urls.ts';
import { calendarChannels, feedChannels } from '../../views/channels.ts';
import { type SiteContext, today } from '../../views/context.ts';
import { allItems, besidePage, ownerOf } from '../addresses/published.ts';

export interface Redirect {
  /** Decoded; never an address that is published now. */
  from: Path;
  /** 301 moved for good, 302 for now, 410 gone for good (RFC 9110, sections 15.4.2, 15.4.3 and 15.5.11). */
  status: 301 | 302 | 410;
  /** The present address; with 410 the page that says why. */
  to: Path;
}

/** What there is now, and what the content folder says beside its items. */
export interface AddressLists {
  published: readonly PublishedAddress[];
  registered: readonly RegisteredAddress[];
  lines: readonly RedirectLine[];
}

/** Says of an address only that there is nothing. */
const NOTHING_HERE = '/404.html';

const moved = (from: Path, to: Path): Redirect => ({ from, status: 301, to });
const movedForNow = (from: Path, to: Path): Redirect => ({ from, status: 302, to });
const gone = (from: Path, to: Path): Redirect => ({ from, status: 410, to });

const formerPaths = (item: Item): Path[] => {
  const { formerUrls = [] } = item.data as { formerUrls?: readonly string[] };
  return formerUrls.flatMap((url) => decodedAddress(url) ?? []);
};

/** The registered addresses below a page, as they end behind it: `text.txt`, `kontakt-2.vcf`. */
const registeredBelow = (page: Path, owner: string, registered: readonly RegisteredAddress[]): string[] =>
  registered
    .filter((line) => line.owner === owner && line.path.startsWith(page))
    .map(({ path }) => path.slice(page.length));

/**
 * A former address of an item. Beside our own pages lay texts and contacts, which lead to those of today, or to the page
 * where there is nothing like them; old websites had none.
 */
function formerAddresses(
  context: SiteContext,
  item: Item,
  { registered, present }: { registered: readonly RegisteredAddress[]; present: ReadonlySet<Path> },
): Redirect[] {
  const page = itemPath(item);
  if (page === undefined) return [];
  return formerPaths(item).flatMap((former) => {
    if (!former.endsWith('/')) return [moved(former, page)];
    const beside = looksLikePage(former) ? besidePage(context, item).map((path) => path.slice(page.length)) : [];
    const names = new Set([...beside, ...registeredBelow(former, ownerOf(item), registered)]);
    const below = [...names].filter((name) => name !== '');
    return [
      moved(former, page),
      ...below.map((name) => moved(`${former}${name}`, present.has(`${page}${name}`) ? `${page}${name}` : page)),
    ];
  });
}

/** A withdrawn item's page says why; whatever else it had is gone with it. */
function withdrawnAddresses({ catalogue }: SiteContext, registered: readonly RegisteredAddress[]): Redirect[] {
  return catalogue.withdrawn.flatMap((item) => {
    const page = itemPath(item);
    if (page === undefined) return [];
    const others = registered.filter(({ owner, path }) => owner === ownerOf(item) && path !== page);
    return [
      gone(page, page),
      ...formerPaths(item).map((former) => moved(former, page)),
      ...others.map(({ path }) => gone(path, page)),
    ];
  });
}

/** The nearest published address above one: `/meldungen/seite/4/` → `/meldungen/`. */
function frontAbove(path: Path, present: ReadonlySet<Path>): Path {
  const steps = path.split('/').filter(Boolean);
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const above = `/${steps.slice(0, length).join('/')}/`;
    if (present.has(above)) return above;
  }
  return sectionPath('home');
}

/**
 * Lists follow from the items: one that is not there any more leads to the front of its list. With the next item it is
 * there again; browsers that kept a 301 would never show it.
 */
const vanishedLists = (registered: readonly RegisteredAddress[], present: ReadonlySet<Path>): Redirect[] =>
  registered
    .filter(({ owner, path }) => owner === 'list' && !present.has(path) && !isListForMachines(path))
    .map(({ path }) => movedForNow(path, frontAbove(path, present)));

const fileNameOf = (path: Path): string => path.slice(path.lastIndexOf('/') + 1);

/** Where the feed and the calendar of a page's item stand, for the pages of all that can be followed. */
const feedFoldersOf = (context: SiteContext): ReadonlyMap<Path, Path> =>
  new Map([...feedChannels(context), ...calendarChannels(context)].map(({ page, folder }) => [page, folder]));

/**
 * Feeds and calendars whose topic, house … there is no more. They go where its page has gone, for a topic that became
 * part of another; else programs are told that there is nothing to wait for. A page in their place would puzzle them.
 */
function vanishedFeeds(
  context: SiteContext,
  registered: readonly RegisteredAddress[],
  { present, redirects }: { present: ReadonlySet<Path>; redirects: readonly Redirect[] },
): Redirect[] {
  const lost = registered.filter(({ path }) => isListForMachines(path) && !present.has(path));
  if (lost.length === 0) return [];
  const folders = feedFoldersOf(context);
  const targets = new Map(redirects.map(({ from, to }) => [addressKey(from), to]));
  return lost.map(({ path }) => {
    const page = targets.get(addressKey(path.slice(0, path.lastIndexOf('/') + 1)));
    const folder = folders.get(page ?? '');
    const heir = folder === undefined ? undefined : `${folder}${fileNameOf(path)}`;
    return heir !== undefined && present.has(heir) ? moved(path, heir) : gone(path, NOTHING_HERE);
  });
}

/** A contact that an item does not name any more leads to its page: people may ask to be taken off. */
function vanishedContacts({ catalogue }: SiteContext, registered: readonly RegisteredAddress[]): Redirect[] {
  const pages = new Map(allItems(catalogue).map((item) => [ownerOf(item), itemPath(item)]));
  return registered.flatMap(({ owner, path }) => {
    const page = pages.get(owner);
    return page !== undefined && path.startsWith(page) && path.endsWith('.vcf') ? [movedForNow(path, page)] : [];
  });
}

/** What an editor wrote down. A target that is not published now is not told: its name would give it away. */
function writtenDown(
  lines: readonly RedirectLine[],
  others: readonly Redirect[],
  present: ReadonlySet<Path>,
): Redirect[] {
  const byKey = new Map([...present].map((path) => [addressKey(path), path]));
  for (const { from, to } of others) if (!byKey.has(addressKey(from))) byKey.set(addressKey(from), to);
  return lines.flatMap(({ from, to }) => {
    if (to === undefined) return [gone(from, NOTHING_HERE)];
    const target = byKey.get(addressKey(to));
    return target === undefined ? [] : [moved(from, target)];
  });
}

const byFrom = (a: Redirect, b: Redirect): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Sorted by the old address, each once. What is published now stays where it is, whatever a list says. */
export function redirectsOf(context: SiteContext, lists: AddressLists): Redirect[] {
  const registered = lists.registered.filter(({ since }) => since <= today(context));
  const present = new Set(lists.published.map(({ path }) => path));
  const ofItems = [
    ...allItems(context.catalogue).flatMap((item) => formerAddresses(context, item, { registered, present })),
    ...withdrawnAddresses(context, registered),
  ];
  const told = [...ofItems, ...writtenDown(lists.lines, ofItems, present)];
  const all = [
    ...told,
    ...vanishedFeeds(context, registered, { present, redirects: told }),
    ...vanishedContacts(context, registered),
    ...vanishedLists(registered, present),
  ];
  const free = all.filter(({ from }) => !present.has(from));
  return [...new Map(free.toReversed().map((redirect) => [redirect.from, redirect])).values()].sort(byFrom);
}
