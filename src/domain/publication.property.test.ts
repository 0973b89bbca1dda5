/** When any item is out, held against js-joda's clock. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, LocalDate, LocalDateTime, momentOf, momentsOf } from '../testing/other-calendar.ts';
import { always } from '../testing/properties.ts';
import { anyDayOrTime, anyInstant } from '../testing/random-dates.ts';
import { hasTime } from './calendar.ts';
import { expiresAt, liveFrom, type Publishing, publicationState, publishedAt } from './publication.ts';

const SECOND = 1000;

const momentShowing = (time: LocalDateTime): number => momentsOf(time)[0] ?? Number.NaN;

const published = (date: string): number =>
  momentShowing(hasTime(date) ? LocalDateTime.parse(date) : LocalDate.parse(date).atTime(6, 0));

const expired = (date: string): number =>
  hasTime(date) ? momentShowing(LocalDateTime.parse(date)) : beginningOf(LocalDate.parse(date).plusDays(1));

const perhaps = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const anyItem = fc.record({
  date: anyDayOrTime,
  embargo: perhaps(anyInstant),
  expires: perhaps(anyDayOrTime),
  withdrawn: perhaps(fc.record({ date: anyDayOrTime })),
});
type AnyItem = Publishing & { date: string };

const appears = ({ date, embargo }: AnyItem): number =>
  Math.max(published(date), embargo === undefined ? Number.NEGATIVE_INFINITY : momentOf(embargo));

const vanishes = ({ expires, withdrawn }: AnyItem): number =>
  Math.min(
    expires === undefined ? Number.POSITIVE_INFINITY : expired(expires),
    withdrawn === undefined ? Number.POSITIVE_INFINITY : published(withdrawn.date),
  );

/** An item and a moment at which it appears or vanishes, or one second before or after. */
const anyLook = fc.tuple(anyItem, fc.boolean(), fc.constantFrom(-SECOND, 0, SECOND)).map(([item, isAtEnd, off]) => ({
  item,
  moment: (isAtEnd && Number.isFinite(vanishes(item)) ? vanishes(item) : appears(item)) + off,
}));

const instantOf = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);

test('any date of publication is the moment that js-joda’s clock shows: the written one, or six in the morning', () => {
  always(anyDayOrTime, (date) => expect(publishedAt(date).epochMilliseconds).toBe(published(date)));
});

test('any item expires at the moment that js-joda’s clock shows: the written one, or the end of the day', () => {
  always(anyDayOrTime, (date) => expect(expiresAt(date).epochMilliseconds).toBe(expired(date)));
});

test('any item is live from its date or the end of its embargo until it expires or is withdrawn, to the second', () => {
  always(anyLook, ({ item, moment }) => {
    const state = publicationState(item, instantOf(moment));
    expect(['embargoed', 'scheduled'].includes(state)).toBe(moment < appears(item));
    expect(state === 'live').toBe(moment >= appears(item) && moment < vanishes(item));
    expect(liveFrom(item)?.epochMilliseconds).toBe(appears(item));
  });
});
