/**
 * Random days, times, periods and moments of the years that the schema takes for possible, 1900 to 2100; many of them
 * lie where calendars go wrong: at changes of the clocks, on leap days and at the turn of the year.
 */
import fc from 'fast-check';
import { beginningOf, daysOfClockChanges, LocalDate, LocalDateTime, momentsOf, YearMonth } from './other-calendar.ts';

export const FIRST_DAY = LocalDate.of(1900, 1, 1);
export const LAST_DAY = LocalDate.of(2100, 12, 31);

/** Since 1980 the last Sundays of March and September or October; before, those of both wars and of the years after. */
const clockChanges = daysOfClockChanges(FIRST_DAY, LAST_DAY);

/** The day, or the last one that is possible. */
export const within = (day: LocalDate): LocalDate =>
  day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;

/** A day, or one of those around it. */
const around = (day: fc.Arbitrary<LocalDate>, days: number): fc.Arbitrary<LocalDate> =>
  fc.tuple(day, fc.integer({ min: -days, max: days })).map(([middle, off]) => within(middle.plusDays(off)));

const year = fc.integer({ min: FIRST_DAY.year(), max: LAST_DAY.year() });

const localDay: fc.Arbitrary<LocalDate> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: FIRST_DAY.toEpochDay(), max: LAST_DAY.toEpochDay() })
      .map((number) => LocalDate.ofEpochDay(number)),
  },
  { weight: 4, arbitrary: around(fc.constantFrom(...clockChanges), 1) },
  {
    weight: 1,
    arbitrary: around(
      year.map((of) => YearMonth.of(of, 2).atEndOfMonth()),
      1,
    ),
  },
  {
    weight: 1,
    arbitrary: around(
      year.map((of) => LocalDate.of(of, 12, 31)),
      1,
    ),
  },
);

/** `2026-04-27` */
export const anyDay: fc.Arbitrary<string> = localDay.map(String);

const two = (number: number): string => String(number).padStart(2, '0');

const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const seconds = fc.constantFrom('', '', '', ':00', ':30', ':59');

/** `18:00` or `18:00:30`; often at the borders of days and of hours that are skipped or repeated. */
export const anyClock = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 24 * 60 - 1 }), fc.constantFrom(0, 60, 119, 120, 179, 180, 24 * 60 - 1)),
    seconds,
  )
  .map(([minutes, rest]) => clockOf(minutes) + rest);

/** A time of the early morning in which clocks are changed. */
const timeOfChange: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: 60, max: 4 * 60 }), seconds)
  .map(([day, minutes, rest]) => `${day}T${clockOf(minutes)}${rest}`);

/** `2026-04-27T18:00`; some of them are skipped by the clocks. */
export const anyTime: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(anyDay, anyClock).map(([day, clock]) => `${day}T${clock}`) },
  { weight: 1, arbitrary: timeOfChange },
);

const daysOfChange = new Set(clockChanges.map(String));

/** Whether clocks show a time; on most days they show all, and js-joda need not be asked. */
export const isShown = (time: string): boolean =>
  !daysOfChange.has(time.slice(0, 10)) || momentsOf(LocalDateTime.parse(time)).length > 0;

/** A time that clocks do show. */
export const anyRealTime: fc.Arbitrary<string> = anyTime.filter(isShown);

/** What a field may hold that takes a day or a time. */
export const anyDayOrTime: fc.Arbitrary<string> = fc.oneof(anyDay, anyRealTime);

/** Milliseconds since 1970; often around a midnight, or on a day of 23 or 25 hours. */
export const anyMoment: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: beginningOf(FIRST_DAY), max: beginningOf(LAST_DAY) }),
  fc.tuple(localDay, fc.integer({ min: -60 * 60, max: 26 * 60 * 60 })).map(([day, s]) => beginningOf(day) + s * 1000),
  fc.tuple(localDay, fc.constantFrom(-1000, -1, 0, 1, 1000)).map(([day, ms]) => beginningOf(day) + ms),
);

/** Every form of a period: `2022`, `2022-11`, `2022-11-mid`, `2023-Q1`, `2026-autumn`. */
export const anyPeriod: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(year, fc.constantFrom(1900, 2000, 2024, 2026, 2100)),
    fc.oneof(
      fc.constant(''),
      fc.constantFrom('-Q1', '-Q2', '-Q3', '-Q4', '-spring', '-summer', '-autumn', '-winter'),
      fc
        .tuple(
          fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(2)),
          fc.constantFrom('', '-early', '-mid', '-late'),
        )
        .map(([month, part]) => `-${two(month)}${part}`),
    ),
  )
  .map(([of, rest]) => `${of}${rest}`);

const offsetOf = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${clockOf(Math.abs(minutes))}`;

/** `2026-04-27T18:00+02:00`; no zone is farther away from UTC than 14 hours. */
export const anyInstant: fc.Arbitrary<string> = fc
  .tuple(
    anyTime,
    fc.oneof(fc.constantFrom('Z', '+01:00', '+02:00'), fc.integer({ min: -14 * 60, max: 14 * 60 }).map(offsetOf)),
  )
  .map((parts) => parts.join(''));

/** The same text with one character more, less or another: what a slip of the fingers makes of it. */
const slipOf = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.nat(), fc.constantFrom(...'0123456789-:TZ+Qq. \nä'), fc.constantFrom('put', 'drop', 'swap'))
    .map(([whole, place, character, slip]) => {
      const at = place % (whole.length + 1);
      return whole.slice(0, at) + (slip === 'drop' ? '' : character) + whole.slice(slip === 'put' ? at : at + 1);
    });

const nearly = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most }).map(two);

const year4 = fc.oneof(fc.integer({ min: 1890, max: 2110 }), fc.constantFrom(1899, 1900, 2100, 2101)).map(String);
const nearlyDay = fc.tuple(year4, nearly(13), nearly(32)).map((parts) => parts.join('-'));
const nearlyClock = fc
  .tuple(nearly(25), nearly(61), fc.option(nearly(61), { nil: undefined }))
  .map((parts) => parts.filter((part) => part !== undefined).join(':'));
const nearlyOffset = fc.oneof(
  fc.constantFrom('Z', '+01:00', '+02:00', '', 'z', '+14:00', '+14:01', '-14:00'),
  fc
    .tuple(fc.constantFrom('+', '-'), nearly(25), nearly(61))
    .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
);
const nearlyTime = fc.tuple(fc.oneof(anyDay, nearlyDay), nearlyClock).map(([day, clock]) => `${day}T${clock}`);

/** Texts that are days, times, instants or periods, or come close to being one. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  ...[anyDay, anyTime, anyInstant, anyPeriod].flatMap((text) => [text, slipOf(text)]),
  nearlyDay,
  nearlyTime,
  fc.tuple(fc.oneof(anyTime, nearlyTime), nearlyOffset).map((parts) => parts.join('')),
  fc.string({ maxLength: 20 }),
);
