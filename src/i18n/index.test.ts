import { describe, expect, test } from 'vitest';
import { locales } from '../config/locales.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { counted, fill, messages } from './index.ts';

/** Every message by its path: `['sections.news', 'Meldungen']`. */
const messagesIn = (part: object, path = ''): [string, string][] =>
  Object.entries(part).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : messagesIn(value, `${path}${key}.`),
  );

const german = new Map(messagesIn(de));
const english = new Map(messagesIn(en));
const blanks = (message: string | undefined): string[] => (message?.match(/\{\w+\}/g) ?? []).sort();

describe('the words of German and English', () => {
  test('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  test('are empty in English only where they are in German', () => {
    const missing = [...german].filter(([key, word]) => word !== '' && (english.get(key) ?? '').trim() === '');
    expect(missing).toEqual([]);
  });

  test('are filled with the same values', () => {
    const different = [...german].filter(([key, word]) => blanks(word).join() !== blanks(english.get(key)).join());
    expect(different).toEqual([]);
  });

  test('have no space too many', () => {
    const untidy = [...german, ...english].filter(([, word]) => word !== word.trim() || word.includes('  '));
    expect(untidy).toEqual([]);
  });

  test('are found by locale', () => {
    expect(locales.map((locale) => messages(locale).sections.news)).toEqual(['Meldungen', 'News']);
  });
});

describe('filling a message', () => {
  test('puts values into its braces, as often as they occur', () => {
    expect(fill('{count} Treffer für „{query}“, {count} von {all}', { count: 3, query: 'Labor', all: 7 })).toBe(
      '3 Treffer für „Labor“, 3 von 7',
    );
  });

  test('leaves braces alone for which there is no value', () => {
    expect(fill('{count} Treffer', {})).toBe('{count} Treffer');
  });

  test('takes values as they are: dollar signs and braces mean nothing in them', () => {
    expect(fill('Kein Treffer für „{query}“.', { query: '$& {count}' })).toBe('Kein Treffer für „$& {count}“.');
  });

  test('can fill in a zero and an empty text', () => {
    expect(fill('{count} Treffer{rest}', { count: 0, rest: '' })).toBe('0 Treffer');
  });
});

test('a number of things has its own words for one, and thousands are told apart', () => {
  const words = { one: '1 Meldung', other: '{count} Meldungen' };
  expect([0, 1, 2, 1200].map((count) => counted(words, count, 'de'))).toEqual([
    '0 Meldungen',
    '1 Meldung',
    '2 Meldungen',
    '1.200 Meldungen',
  ]);
});
