import { rangeOf } from '../../domain/calendar.ts';

/**
 * A day, or a stretch of time as far as an ISO 8601 date can say it (https://schema.org/Date allows dates without day or
 * month): `2022-11-mid` → `2022-11`, `2023-Q1` → `2023`. Undefined for a winter, which lies in two years. Never a day
 * that nobody knows.
 */
export function partialDate(value: string): string | undefined {
  const { first, last } = rangeOf(value);
  if (first === last) return first;
  if (first.slice(0, 7) === last.slice(0, 7)) return first.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : undefined;
}
