import type { Day } from '../../domain/calendar.ts';
import type { GrantData } from '../../schema/funding.ts';
import { type SiteContext, wordsOf } from '../../views/context.ts';
import { fundingLedger } from '../../views/funding.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { type Html, joined, organisation, section, table } from './html-parts.ts';

/** Who gave how much, and the sum. @param day whose names count where a grant has no day of its own */
export function fundingHtml(context: SiteContext, grants: readonly GrantData[], day: Day): Html {
  const words = wordsOf(context).projects;
  const { funding, fundingTotals } = fundingLedger(context, grants, day);
  if (funding.length === 0) return '';
  const rows = funding.map(({ funder, programme, amount = '', reference, note }) => [
    joined(
      [
        organisation(funder),
        programme && escapeMarkup(programme),
        reference && escapeMarkup(`${words.reference}: ${reference}`),
        note && escapeMarkup(note),
      ],
      '<br>',
    ),
    escapeMarkup(amount),
  ]);
  const total = fundingTotals.length > 0 ? { label: words.total, amount: fundingTotals.join(' + ') } : undefined;
  return section(words.funding, table({ heads: [words.funder, words.amount], rows, endsInAmounts: true, total }));
}
