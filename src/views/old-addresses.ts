/** Pages at addresses that something once had: it has moved, or it has been withdrawn. */
import { addressKey, encodedAddress } from '../domain/addresses/plain-address.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Item } from '../domain/catalogue.ts';
import { formatDay } from '../i18n/format.ts';
import { fill } from '../i18n/index.ts';
import type { Redirect } from '../outputs/redirects/redirects.ts';
import type { NewsData } from '../schema/index.ts';
import { absoluteUrl, itemPath, type Path, type SectionType } from '../urls/urls.ts';
import { type Page, pageOf } from './chrome.ts';
import { type Link, type SiteContext, wordsOf } from './context.ts';
import { itemLinks } from './item-links.ts';

export interface MovedView {
  page: Page;
  title: string;
  text: string;
  link: Link;
  /** Value of `<meta http-equiv="refresh">` (HTML, section 4.2.5.3). */
  refresh: string;
  /** Of the new page. */
  canonical: string;
}

export interface WithdrawnView {
  page: Page;
  /** "Pressemitteilung" */
  kind: string;
  title: string;
  /** "Zurückgezogen am 4. Mai 2026" */
  notice: string;
  reason: string;
  successorHeading: string;
  successor?: Link | undefined;
}

/** Exactly one of the two views. `address` is the path without the slashes around it. */
export interface OldAddressPage {
  address: string;
  moved?: MovedView | undefined;
  withdrawn?: WithdrawnView | undefined;
}

/** Ends of addresses at which people expect a page; a page in place of a text or a picture would help no program. */
const OF_PAGES = /(?:\/|\/[^/.]+|\.(?:s?html?|php\d?|aspx?|jsp|cfm|cgi|do))$/i;

function movedView(context: SiteContext, to: Path, links: ReadonlyMap<Path, Link>): MovedView {
  const { moved, movedText } = wordsOf(context).oldAddress;
  return {
    page: pageOf(context, { path: to, title: moved, description: movedText, noindex: true }),
    title: moved,
    text: movedText,
    link: links.get(to) ?? { href: to, label: absoluteUrl(to, context.origin) },
    refresh: `0; url=${encodedAddress(to)}`,
    canonical: absoluteUrl(to, context.origin),
  };
}

/** Only what news, events and projects know of. */
type Withdrawn = Item<'news'> | Item<'events'> | Item<'projects'>;

const kindOf = (context: SiteContext, { type, data }: Withdrawn): string =>
  type === 'news' ? wordsOf(context).newsKinds[(data as NewsData).kind] : wordsOf(context).itemKinds[type];

/** An address as an editor typed it, with or without the slash at its end. */
const linkTo = (address: string, links: ReadonlyMap<Path, Link>): Link | undefined =>
  [...links.values()].find(({ href }) => addressKey(href) === addressKey(address));

function withdrawnView(context: SiteContext, item: Withdrawn, links: ReadonlyMap<Path, Link>): WithdrawnView[] {
  const { title, withdrawn } = item.data;
  if (!withdrawn) return [];
  const words = wordsOf(context).oldAddress;
  const section: SectionType = item.type;
  return [
    {
      page: pageOf(context, { path: itemPath(item), title, description: words.withdrawnText, section, noindex: true }),
      kind: kindOf(context, item),
      title,
      notice: fill(words.withdrawnOn, { date: formatDay(dayOf(withdrawn.date), context.locale) }),
      reason: withdrawn.reason,
      successorHeading: words.successor,
      // Only while it is published: a link to what is held back would lead nowhere, and give it away.
      successor: withdrawn.successor === undefined ? undefined : linkTo(withdrawn.successor, links),
    },
  ];
}

const addressOf = (path: Path): string => path.replace(/^\/|\/(?:index\.html)?$/g, '');

/**
 * A page for every old address at which people expect one. Disks that know no case would write it over a present page
 * whose address differs in nothing else; there the hosts' own redirects must do.
 */
export function oldAddressPages(
  context: SiteContext,
  redirects: readonly Redirect[],
  present: readonly Path[],
): OldAddressPage[] {
  const links = itemLinks(context, present);
  const taken = new Set(present.map((path) => addressOf(path).toLowerCase()));
  const moved = redirects
    .filter(({ from, status }) => status !== 410 && OF_PAGES.test(from) && !taken.has(addressOf(from).toLowerCase()))
    .map(({ from, to }): OldAddressPage => ({ address: addressOf(from), moved: movedView(context, to, links) }));
  const withdrawn = context.catalogue.withdrawn.flatMap((item) =>
    withdrawnView(context, item as Withdrawn, links).map(
      (view): OldAddressPage => ({ address: addressOf(view.page.path), withdrawn: view }),
    ),
  );
  return [...new Map([...moved, ...withdrawn].map((page) => [page.address.toLowerCase(), page])).values()];
}
