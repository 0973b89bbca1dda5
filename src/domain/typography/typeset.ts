/**
 * Good print from what people type: paired quotes, dashes, no-break spaces. Pure, and doing it twice changes nothing.
 *
 * Of what npm offers, nothing could be used (tried in November 2026): typopo 3.1.0 pairs German quotes well, but
 * makes "Bürger: innen" of "Bürger:innen", "2024–09–12" of a date, "Mrna" of "mRNA", changes addresses and telephone
 * numbers, and takes 3 ms a paragraph; smartquotes 2.3.2 and Sätteri's own smart punctuation write English quotes and no
 * no-break spaces at all.
 */
import { defaultLocale, type Locale } from '../../config/locales.ts';
import { withDashes } from './dashes.ts';
import { withQuotes } from './quotes.ts';
import { typographyRows } from './rows.ts';
import { partsOf, type Run, runOf, sparingAddresses } from './run.ts';
import { withNoBreakSpaces, withSingleSpaces } from './spaces.ts';

const change = (run: Run, locale: Locale): Run =>
  withNoBreakSpaces(withQuotes(withDashes(withSingleSpaces(run)), typographyRows[locale].quotes), locale);

/** The parts of one paragraph, in order; `OBJECT` and `BREAK` stand for what is no text. As many come back. */
export const typesetParts = (parts: readonly string[], locale: Locale): string[] =>
  partsOf(sparingAddresses(runOf(parts), (run) => change(run, locale)));

/** A line or paragraph of plain text. */
export const typeset = (text: string, locale: Locale = defaultLocale): string =>
  typesetParts([text], locale)[0] ?? text;
