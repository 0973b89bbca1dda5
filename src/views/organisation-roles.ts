/** What an organisation is to the items of this site, and what it gave them. */
import type { Item } from '../domain/catalogue.ts';
import { grantsBy } from '../domain/grants.ts';
import { formatAmount } from '../i18n/format.ts';
import { itemPath } from '../urls/urls.ts';
import { type SiteContext, wordsOf } from './context.ts';
import { sumsOf } from './funding.ts';

export interface GivenRow {
  href: string;
  title: string;
  programme?: string | undefined;
  reference?: string | undefined;
  amount?: string | undefined;
}

export interface GivenGrants {
  rows: GivenRow[];
  /** Sum of all amounts, one per currency. */
  totals: string[];
}

const isIssuer = (organisation: Item<'organisations'>, { item }: { item: Item }): boolean => {
  if (item.type !== 'news') return false;
  const { kind, organisations } = (item as Item<'news'>).data;
  return kind === 'press-release' && organisations[0] === organisation.id;
};

/** "Partner", "Geldgeber" … in a fixed order, each once. */
export function rolesOf(context: SiteContext, organisation: Item<'organisations'>): string[] {
  const words = wordsOf(context);
  const mentions = context.catalogue.mentions(organisation);
  const fields = new Set(mentions.flatMap((mention) => mention.fields));
  const roles = Object.entries(words.mentionRoles).flatMap(([field, role]) => (fields.has(field) ? [role] : []));
  return mentions.some((mention) => isIssuer(organisation, mention)) ? [words.item.issuer, ...roles] : roles;
}

/** The grants that an organisation gave, with links to what they were given for. */
export function givenGrants(context: SiteContext, organisation: Item<'organisations'>): GivenGrants {
  const grants = grantsBy(context.catalogue, organisation.id);
  return {
    rows: grants.map(({ item, grant: { programme, reference, amount, currency } }) => ({
      href: itemPath(item),
      title: item.data.title,
      programme,
      reference,
      amount: amount === undefined ? undefined : formatAmount(amount, currency, context.locale),
    })),
    totals: sumsOf(
      grants.map(({ grant }) => grant),
      context,
    ),
  };
}
