import type { Grant } from 'schema-dts';
import type { Day } from '../../domain/calendar.ts';
import type { GrantData } from '../../schema/funding.ts';
import type { SiteContext } from '../../views/context.ts';
import { organisationNode } from './references.ts';

/**
 * One grant as it was typed, never a sum; one whose amount is not known is a `Grant` without money.
 * @param day whose names count where the grant has no day of its own
 */
export const grantNode = (context: SiteContext, grant: GrantData, day: Day): Exclude<Grant, string> => {
  const known = {
    name: grant.programme,
    identifier: grant.reference,
    description: grant.note,
    funder: organisationNode(context, grant.funder, grant.awarded ?? day),
  };
  if (grant.amount === undefined) return { '@type': 'Grant', ...known };
  return {
    '@type': 'MonetaryGrant',
    ...known,
    amount: { '@type': 'MonetaryAmount', value: grant.amount, currency: grant.currency },
  };
};
