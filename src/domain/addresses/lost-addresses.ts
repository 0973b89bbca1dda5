/** Which published addresses a build would lose, and how each came about. Pure: the register and the content in, findings out. */
import type { Day } from '../calendar.ts';
import { dayOfInstant } from '../calendar.ts';
import type { ContentFile } from '../content-tree.ts';
import { type HeldBackItems, keyOfItem } from '../held-back.ts';
import { mayBeShown } from '../picture-rights.ts';
import { pageAddress } from '../rules/reading/addresses.ts';
import { addressKey } from './plain-address.ts';
import type { RedirectLine } from './redirect-lines.ts';
import type { RegisteredAddress } from './register.ts';

export type LossReason =
  /** The item is there, under another address. */
  | 'renamed'
  /** The item is a draft again. */
  | 'draft'
  /** There is no such item. */
  | 'deleted'
  /** The item is there, what it had at this address is not. */
  | 'removed'
  /** A page or feed of the site itself is gone. */
  | 'site';

export interface Loss {
  address: RegisteredAddress;
  reason: LossReason;
  /** The owner's file below the content folder; undefined where there is none. */
  file?: string | undefined;
  /** `renamed`: the former address of its page, which heals the addresses below it as well. */
  formerPage?: string | undefined;
  /** Where the owner's page is now. */
  presentPage?: string | undefined;
  /** Whether the owner names former addresses already. */
  hasFormerUrls: boolean;
}

export interface AddressReview {
  losses: Loss[];
  /** Published once, and not yet again: allowed, but seldom meant. */
  pulledBack: RegisteredAddress[];
}

export interface AddressState {
  registered: readonly RegisteredAddress[];
  /** Whether something answers there: a file of the finished site, a redirect, a 410. */
  answers: (path: string) => boolean;
  lines: readonly RedirectLine[];
  files: readonly ContentFile[];
  heldBack: HeldBackItems;
  now: Temporal.Instant;
}

/** The page that an address below a section belongs to: `/meldungen/alt/text.txt` → `/meldungen/alt/`. */
function pageOf(path: string, present: string): string | undefined {
  const depth = present.split('/').length - 2;
  const steps = path.split('/').slice(1, depth + 1);
  if (path.split('/').length < depth + 2) return undefined;
  const page = `/${steps.join('/')}/`;
  const sameSection = depth === 1 || page.split('/')[1] === present.split('/')[1];
  return sameSection && page !== present ? page : undefined;
}

const pictureEnded = ({ frontMatter }: ContentFile, path: string, now: Temporal.Instant): boolean => {
  const { cover } = (frontMatter.data ?? {}) as { cover?: { rightsUntil?: Day } };
  return path.endsWith('.jpg') && cover?.rightsUntil !== undefined && !mayBeShown(cover, now);
};

const namesPage = (formerUrls: unknown, page: string): boolean =>
  Array.isArray(formerUrls) && formerUrls.some((url) => addressKey(String(url)) === addressKey(page));

const isItem = (owner: string): boolean => owner.includes('/');

function lossOf(
  address: RegisteredAddress,
  file: ContentFile | undefined,
  { heldBack, now }: AddressState,
): Loss | undefined {
  const loss = { address, hasFormerUrls: false };
  if (!isItem(address.owner)) return address.owner === 'list' ? undefined : { ...loss, reason: 'site' };
  if (!file) return { ...loss, reason: 'deleted' };
  const state = heldBack.get(keyOfItem(file))?.state;
  const presentPage = pageAddress(file);
  const formerPage = presentPage === undefined ? undefined : pageOf(address.path, presentPage);
  const { formerUrls } = (file.frontMatter.data ?? {}) as { formerUrls?: unknown };
  const known = { ...loss, file: file.path, presentPage, hasFormerUrls: Array.isArray(formerUrls) };
  if (state === 'draft') return { ...known, reason: 'draft' };
  // Its end is written in its file.
  if (state === 'expired') return undefined;
  // It is still to come, or what names it is. Renamed meanwhile, it would be lost only then, in the build of a timer.
  if (state !== undefined && state !== 'withdrawn') {
    const isKept = formerPage === undefined || namesPage(formerUrls, formerPage);
    return isKept ? undefined : { ...known, reason: 'renamed', formerPage };
  }
  if (pictureEnded(file, address.path, now)) return undefined;
  return formerPage === undefined ? { ...known, reason: 'removed' } : { ...known, reason: 'renamed', formerPage };
}

/** Lines that begin later than the moment shown say nothing about it: who travels back in time loses nothing. */
export function reviewAddresses(state: AddressState): AddressReview {
  const today = dayOfInstant(state.now);
  const byOwner = new Map(state.files.map((file) => [keyOfItem(file), file]));
  const written = new Set(state.lines.map(({ from }) => from));
  const silent = state.registered.filter(
    ({ path, since }) => since <= today && !state.answers(path) && !written.has(path),
  );
  const isPulledBack = ({ owner }: RegisteredAddress): boolean =>
    ['scheduled', 'embargoed'].includes(state.heldBack.get(owner)?.state ?? '');
  return {
    losses: silent.flatMap((address) => lossOf(address, byOwner.get(address.owner), state) ?? []),
    pulledBack: silent.filter(isPulledBack),
  };
}
