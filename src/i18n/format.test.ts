import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatBytes,
  formatClock,
  formatDay,
  formatDayOrPeriod,
  formatDayOrPeriodRange,
  formatDays,
  formatInstant,
  formatMonthShort,
  formatNumber,
  formatPeriod,
  formatWeekday,
  formatWhen,
} from './format.ts';

describe('a day', () => {
  test('is written out in both languages', () => {
    expect(formatDay('2024-09-12', 'de')).toBe('12. September 2024');
    expect(formatDay('2024-09-12', 'en')).toBe('12 September 2024');
  });

  test('has no leading zero', () => {
    expect(formatDay('2022-03-01', 'de')).toBe('1. März 2022');
    expect(formatDay('2022-03-01', 'en')).toBe('1 March 2022');
  });

  test('is the written day of a wall-clock time, also in its first and last minute', () => {
    expect(formatDay('2024-09-12T00:00', 'de')).toBe('12. September 2024');
    expect(formatDay('2024-09-12T23:59', 'de')).toBe('12. September 2024');
  });

  test('has its weekday', () => {
    expect(formatWeekday('2024-09-12', 'de')).toBe('Donnerstag');
    expect(formatWeekday('2024-09-12', 'en')).toBe('Thursday');
  });
});

test('a month is short and without a full stop on a date slip', () => {
  const months = ['01', '03', '05', '06', '09', '12'].map((month) => `2024-${month}-15`);
  expect(months.map((day) => formatMonthShort(day, 'de'))).toEqual(['Jan', 'Mär', 'Mai', 'Jun', 'Sep', 'Dez']);
  expect(months.map((day) => formatMonthShort(day, 'en'))).toEqual(['Jan', 'Mar', 'May', 'Jun', 'Sept', 'Dec']);
});

test('a clock time keeps its hour and “Uhr” on one line', () => {
  expect(formatClock('2026-04-27T18:00', 'de')).toBe('18:00\u00a0Uhr');
  expect(formatClock('2026-04-27T09:05', 'de')).toBe('09:05\u00a0Uhr');
  expect(formatClock('2026-04-27T18:00', 'en')).toBe('18:00');
});

describe('days in a row', () => {
  test.each([
    ['the same day', '2016-04-26', '2016-04-26', '26. April 2016', '26 April 2016'],
    ['two days', '2016-04-26', '2016-04-27', '26./27. April 2016', '26\u2009–\u200927 April 2016'],
    ['three days', '2016-04-26', '2016-04-28', '26.–28. April 2016', '26\u2009–\u200928 April 2016'],
    ['two months', '2016-04-30', '2016-05-02', '30. April – 2. Mai 2016', '30 April\u2009–\u20092 May 2016'],
    [
      'two days in two months',
      '2016-04-30',
      '2016-05-01',
      '30. April – 1. Mai 2016',
      '30 April\u2009–\u20091 May 2016',
    ],
    [
      'two years',
      '2016-12-31',
      '2017-01-01',
      '31. Dezember 2016 – 1. Januar 2017',
      '31 December 2016\u2009–\u20091 January 2017',
    ],
    [
      'the same month of two years',
      '2016-04-26',
      '2017-04-27',
      '26. April 2016 – 27. April 2017',
      '26 April 2016\u2009–\u200927 April 2017',
    ],
  ])('over %s are written as print writes them', (_, first, last, german, english) => {
    expect(formatDays(first, last, 'de')).toBe(german);
    expect(formatDays(first, last, 'en')).toBe(english);
  });
});

describe('a period', () => {
  test.each([
    ['2022', '2022', '2022'],
    ['2022-11', 'November 2022', 'November 2022'],
    ['2022-11-early', 'Anfang November 2022', 'early November 2022'],
    ['2022-11-mid', 'Mitte November 2022', 'mid November 2022'],
    ['2022-11-late', 'Ende November 2022', 'late November 2022'],
    ['2023-Q1', '1. Quartal 2023', 'Q1 2023'],
    ['2023-Q4', '4. Quartal 2023', 'Q4 2023'],
    ['2026-spring', 'Frühjahr 2026', 'spring 2026'],
    ['2026-summer', 'Sommer 2026', 'summer 2026'],
    ['2026-autumn', 'Herbst 2026', 'autumn 2026'],
    ['2026-winter', 'Winter 2026/27', 'winter 2026/27'],
    ['1999-winter', 'Winter 1999/00', 'winter 1999/00'],
  ])('%s is “%s”, in English “%s”', (period, german, english) => {
    expect(formatPeriod(period, 'de')).toBe(german);
    expect(formatPeriod(period, 'en')).toBe(english);
  });

  test('and a day are both written where a field may have either', () => {
    expect(formatDayOrPeriod('2022-03-15', 'de')).toBe('15. März 2022');
    expect(formatDayOrPeriod('2022-03', 'de')).toBe('März 2022');
  });
});

describe('from a day or period to another', () => {
  test.each([
    ['2022-03', '2022-05', 'März bis Mai 2022', 'March to May 2022'],
    ['2022-03-01', '2022-05-31', '1. März bis 31. Mai 2022', '1 March to 31 May 2022'],
    ['2021-07', '2024-06', 'Juli 2021 bis Juni 2024', 'July 2021 to June 2024'],
    ['2022', '2024', '2022 bis 2024', '2022 to 2024'],
    ['2022-Q1', '2022-Q3', '1. Quartal bis 3. Quartal 2022', 'Q1 to Q3 2022'],
    ['2021-winter', '2022-03', 'Winter 2021/22 bis März 2022', 'winter 2021/22 to March 2022'],
  ])('%s to %s says a shared year once', (start, end, german, english) => {
    expect(formatDayOrPeriodRange(start, end, 'de')).toBe(german);
    expect(formatDayOrPeriodRange(start, end, 'en')).toBe(english);
  });

  test('without an end is its beginning', () => {
    expect(formatDayOrPeriodRange('2022-03', undefined, 'de')).toBe('März 2022');
  });
});

describe('when an event takes place', () => {
  test('is a day or several days', () => {
    expect(formatWhen({ start: '2016-04-26' }, 'de')).toBe('26. April 2016');
    expect(formatWhen({ start: '2016-04-26', end: '2016-04-27' }, 'de')).toBe('26./27. April 2016');
  });

  test('is a day with its clock time', () => {
    expect(formatWhen({ start: '2026-04-27T18:00' }, 'de')).toBe('27. April 2026, 18:00\u00a0Uhr');
    expect(formatWhen({ start: '2026-04-27T18:00' }, 'en')).toBe('27 April 2026, 18:00');
  });

  test('is a day from clock time to clock time', () => {
    const when = { start: '2026-04-27T18:00', end: '2026-04-27T20:30' };
    expect(formatWhen(when, 'de')).toBe('27. April 2026, 18:00–20:30\u00a0Uhr');
    expect(formatWhen(when, 'en')).toBe('27 April 2026, 18:00–20:30');
  });

  test('is two days with a clock time each', () => {
    const when = { start: '2026-04-27T18:00', end: '2026-04-28T12:00' };
    expect(formatWhen(when, 'de')).toBe('27. April 2026, 18:00\u00a0Uhr – 28. April 2026, 12:00\u00a0Uhr');
    expect(formatWhen(when, 'en')).toBe('27 April 2026, 18:00 – 28 April 2026, 12:00');
  });

  test('is a period', () => {
    expect(formatWhen({ period: '2022-11-mid' }, 'de')).toBe('Mitte November 2022');
  });

  test('is nothing where nothing is known', () => {
    expect(formatWhen({}, 'de')).toBe('');
  });
});

describe('money', () => {
  test('has cents only where there are any', () => {
    expect(formatAmount(166000, 'EUR', 'de')).toBe('166.000\u00a0€');
    expect(formatAmount(49.5, 'EUR', 'de')).toBe('49,50\u00a0€');
    expect(formatAmount(0, 'EUR', 'de')).toBe('0\u00a0€');
  });

  test('keeps its currency', () => {
    expect(formatAmount(1234.56, 'CHF', 'de')).toBe('1.234,56\u00a0CHF');
    expect(formatAmount(1000, 'USD', 'de')).toBe('1.000\u00a0$');
  });

  test('is written the English way in English', () => {
    expect(formatAmount(166000, 'EUR', 'en')).toBe('€166,000');
    expect(formatAmount(49.5, 'EUR', 'en')).toBe('€49.50');
    expect(formatAmount(1234.56, 'CHF', 'en')).toBe('CHF\u00a01,234.56');
    expect(formatAmount(1000, 'USD', 'en')).toBe('US$1,000');
  });
});

test('a large number is grouped by thousands', () => {
  expect([999, 2431, 1234567].map((value) => formatNumber(value, 'de'))).toEqual(['999', '2.431', '1.234.567']);
  expect(formatNumber(2431, 'en')).toBe('2,431');
});

describe('a moment', () => {
  test('is written in Berlin’s winter and summer time', () => {
    expect(formatInstant(Temporal.Instant.from('2026-11-21T19:28:59Z'), 'de')).toBe(
      '21. November 2026, 20:28\u00a0Uhr',
    );
    expect(formatInstant(Temporal.Instant.from('2026-07-21T19:28:00Z'), 'en')).toBe('21 July 2026, 21:28');
  });

  test('shows the day that Berlin has, not the one of UTC', () => {
    expect(formatInstant(Temporal.Instant.from('2026-12-31T23:00:00Z'), 'de')).toBe('1. Januar 2027, 00:00\u00a0Uhr');
  });
});

describe('sizes of files', () => {
  test.each([
    [4_236_000, '4,2\u{a0}MB'],
    [12_000_000, '12,0\u{a0}MB'],
    [949_999, '950\u{a0}kB'],
    [950_000, '1,0\u{a0}MB'],
    [317_600, '318\u{a0}kB'],
    [12, '1\u{a0}kB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(formatBytes(bytes, 'de')).toBe(text);
  });

  test('English has a decimal point', () => {
    expect(formatBytes(4_236_000, 'en')).toBe('4.2\u{a0}MB');
  });
});
