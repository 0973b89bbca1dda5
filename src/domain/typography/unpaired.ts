import { readQuotes } from './quotes.ts';
import { runOf, sparingAddresses } from './run.ts';

/** Where a straight quotation mark stands that belongs to no other. */
export interface UnpairedQuote {
  /** Index of the part. */
  part: number;
  /** Offset in that part. */
  offset: number;
}

/** The straight quotes of one paragraph, given in parts, that `typesetParts` leaves as they are although they are none. */
export function unpairedQuotes(parts: readonly string[]): UnpairedQuote[] {
  const run = runOf(parts);
  const found: UnpairedQuote[] = [];
  sparingAddresses(run, (spared) => {
    for (const at of readQuotes(spared.text).unpaired) {
      const part = run.ends.findIndex((end) => at < end);
      found.push({ part, offset: at - (run.ends[part - 1] ?? 0) });
    }
    return spared;
  });
  return found;
}
