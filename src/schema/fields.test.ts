import { expect, test } from 'vitest';
import {
  amount,
  clock,
  day,
  dayOrTime,
  email,
  instant,
  isDay,
  isWallTime,
  line,
  period,
  phone,
  reference,
  relationOf,
  slug,
  url,
  type z,
} from './fields.ts';
import { contact, furtherLink } from './groups.ts';

const about = { de: 'Feld', en: 'Field' };
const accepts = (type: z.ZodType, values: readonly unknown[]) => values.map((value) => type.safeParse(value).success);
const codesOf = (type: z.ZodType, value: unknown) =>
  type.safeParse(value).error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));

test('a day exists in the calendar and in a plausible year', () => {
  expect(['2026-02-28', '2024-02-29', '1900-01-01'].map(isDay)).toEqual([true, true, true]);
  expect(['2026-02-29', '2026-13-01', '0206-01-01', '2026-4-7', '07.04.2026', ''].map(isDay)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test('a wall-clock time exists in Europe/Berlin', () => {
  expect(['2026-04-27T18:00', '2026-03-29T03:00'].map(isWallTime)).toEqual([true, true]);
  expect(['2026-03-29T02:30', '2026-04-27T25:00', '2026-04-27 18:00', '2026-04-27'].map(isWallTime)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a wall-clock time may be one that clocks show twice, and has no sixty-first second', () => {
  expect(['2026-10-25T02:00', '2026-10-25T02:30', '2026-10-25T02:59:59'].map(isWallTime)).toEqual([true, true, true]);
  expect(['2016-12-31T23:59:60', '2026-04-27T18:60', '2026-04-27T24:00'].map(isWallTime)).toEqual([
    false,
    false,
    false,
  ]);
});

test('a failed field names its reason', () => {
  expect(codesOf(day(about), '2026-02-31')).toEqual(['day']);
  expect(codesOf(dayOrTime(about), '2026-09-11 10:00')).toEqual(['day-or-time']);
  expect(codesOf(instant(about), '2026-09-11T10:00')).toEqual(['instant']);
  expect(codesOf(period(about), '2022-13')).toEqual(['period']);
  expect(codesOf(clock(about), '9:30')).toEqual(['clock']);
  expect(codesOf(url(about), 'www.example.org')).toEqual(['url']);
  expect(codesOf(email(about), 'max')).toEqual(['email']);
  expect(codesOf(phone(about), '0351 796')).toEqual(['phone']);
  expect(codesOf(slug(about), 'Größe')).toEqual(['id']);
  expect(codesOf(reference('people', about), 'Erika Mustermann')).toEqual(['reference']);
});

test('periods are years, months, parts of months, quarters and seasons', () => {
  const periods = ['2022', '2022-11', '2022-11-mid', '2023-Q1', '2026-autumn'];
  expect(accepts(period(about), periods)).toEqual([true, true, true, true, true]);
  expect(accepts(period(about), ['2022-11-15', '22', '2023-Q5', 'Herbst 2026'])).toEqual([false, false, false, false]);
});

test('an instant says its offset', () => {
  expect(accepts(instant(about), ['2026-04-27T18:00+02:00', '2026-04-27T16:00Z'])).toEqual([true, true]);
});

test('an instant has an offset that some zone has', () => {
  expect(accepts(instant(about), ['2026-04-27T18:00+14:00', '2026-04-27T18:00-12:00'])).toEqual([true, true]);
  expect(accepts(instant(about), ['2026-04-27T18:00+20:00', '2026-04-27T18:00+14:30'])).toEqual([false, false]);
  expect(accepts(instant(about), ['2016-12-31T23:59:60Z'])).toEqual([false]);
});

test('amounts have at most two decimals', () => {
  expect(accepts(amount(about), [0, 49.5, 166000, 19.99])).toEqual([true, true, true, true]);
  expect(accepts(amount(about), [-1, 1.005, '1'])).toEqual([false, false, false]);
});

test('a line of text is neither empty nor too long, and loses the blanks around it', () => {
  expect(line(about, 5).parse(' abc ')).toBe('abc');
  expect(accepts(line(about, 5), ['', '  ', 'abcdef'])).toEqual([false, false, false]);
});

test('a reference knows the type it leads to', () => {
  expect(relationOf(reference('venues', about))).toBe('venues');
  expect(relationOf(line(about))).toBeUndefined();
});

test('rules about several fields are reported beside the problems of single fields', () => {
  expect(codesOf(contact(about), { person: 'Erika M', phon: '1' })).toEqual([
    'reference',
    'unrecognized_keys',
    'contact-unreachable',
  ]);
  expect(codesOf(furtherLink(about), { title: '', url: 'https://example.org', event: 'a' })).toEqual([
    'too_small',
    'link-target',
  ]);
});
