import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from './wrap.ts';

test('breaks lines between words', () => {
  expect(wrapped('Ein neues Labor für Zellen', 12)).toBe('Ein neues\nLabor für\nZellen');
});

test('keeps words that a no-break space joins together, where a line has room for them', () => {
  expect(wrapped('Es beginnt um 18:00\u00a0Uhr', 16)).toBe('Es beginnt um\n18:00 Uhr');
  expect(wrapped('lang\u00a0und\u00a0länger', 8)).toBe('lang und\nlänger');
});

test('breaks a word that is longer than a line, but no character', () => {
  expect(wrapped('x'.repeat(300))).toBe(
    ['x'.repeat(72), 'x'.repeat(72), 'x'.repeat(72), 'x'.repeat(72), 'x'.repeat(12)].join('\n'),
  );
  expect(wrapped('👩‍🔬👩‍🔬👩‍🔬', 12)).toBe('👩‍🔬👩‍🔬\n👩‍🔬');
  expect(wrapped('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301e\u0301\ne\u0301');
});

test('drops soft hyphens, and empty text stays empty', () => {
  expect(wrapped('Bio\u00adtechnologie')).toBe('Biotechnologie');
  expect(wrapped(' \n ')).toBe('');
});

test('whatever is written, no line is too long and no letter is lost', () => {
  const text = fc
    .array(fc.oneof(fc.string({ maxLength: 90 }), fc.string({ unit: 'grapheme', maxLength: 40 })))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (some) => {
      const lines = wrapped(some);
      const joinedMark = /^\P{M}(?:\p{M}|\p{Emoji_Modifier}|\u200d\P{M})*$/su;
      expect(lines.split('\n').filter((line) => line.length > 72 && !joinedMark.test(line))).toEqual([]);
      expect(lines.replace(/\s/g, '')).toBe(some.replaceAll('\u00ad', '').replace(/\s/g, ''));
    }),
    { seed: 1, numRuns: 200 },
  );
});
