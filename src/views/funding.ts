/** Grants as a ledger: who gave how much, and the sum. */
import type { Day } from '../domain/calendar.ts';
import { formatAmount } from '../i18n/format.ts';
import type { GrantData } from '../schema/funding.ts';
import type { SiteContext } from './context.ts';
import { type OrganisationLine, organisationLine } from './people.ts';

export interface FundingRow {
  funder: OrganisationLine;
  programme?: string | undefined;
  amount?: string | undefined;
  /** The grant number. */
  reference?: string | undefined;
  note?: string | undefined;
}

export interface FundingLedger {
  funding: FundingRow[];
  /** Sum of all amounts, one per currency. Left out for a single amount. */
  fundingTotals: string[];
}

interface Money {
  amount?: number | undefined;
  currency: string;
}

/** Sums by currency, in the order in which the currencies appear. Added in cents, since 0.1 + 0.2 is not 0.3. */
export function sumsOf(money: readonly Money[], { locale }: SiteContext): string[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of money) {
    if (amount !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + Math.round(amount * 100));
  }
  return [...sums].map(([currency, cents]) => formatAmount(cents / 100, currency, locale));
}

/** @param day whose names count where a grant has no day of its own */
export function fundingLedger(context: SiteContext, grants: readonly GrantData[], day: Day): FundingLedger {
  const funding = grants.flatMap(({ funder, programme, amount, currency, reference, awarded, note }): FundingRow[] => {
    const line = organisationLine(context, funder, awarded ?? day);
    const printed = amount === undefined ? undefined : formatAmount(amount, currency, context.locale);
    return line ? [{ funder: line, programme, amount: printed, reference, note }] : [];
  });
  const hasSum = grants.filter(({ amount }) => amount !== undefined).length > 1;
  return { funding, fundingTotals: hasSum ? sumsOf(grants, context) : [] };
}
