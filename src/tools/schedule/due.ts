/** Whether the site has to be built again because of the time. */
import type { NextChangeFile } from './next-change-file.ts';
import { sayChangesAt, sayMoment, sayNext } from './sayings.ts';

export interface Verdict {
  isDue: boolean;
  /** When to look again at the latest; undefined where it is due, or never will be. */
  next?: Temporal.Instant | undefined;
  /** German, for the operator. */
  text: string;
}

/** @param file undefined where there is none that can be read */
export function verdictOf(file: NextChangeFile | undefined, now: Temporal.Instant): Verdict {
  if (!file) {
    return { isDue: true, text: 'Keine lesbare next-change.json neben der Website: Sie wird neu gebaut.' };
  }
  if (Temporal.Instant.compare(now, file.now) < 0) {
    const text = `Die Website zeigt einen Stand, der noch nicht gekommen ist (${sayMoment(file.now)}): Sie wird neu gebaut.`;
    return { isDue: true, text };
  }
  if (file.next === null) return { isDue: false, text: sayNext(file) };
  if (Temporal.Instant.compare(now, file.next) >= 0) {
    return { isDue: true, text: `Fällig seit ${sayChangesAt(file.next, file.changes)}: Die Website wird neu gebaut.` };
  }
  return { isDue: false, next: Temporal.Instant.from(file.next), text: sayNext(file) };
}
