import { describe, expect, test } from 'vitest';
import { markedParts } from './marked-text.ts';

/** Parts in short: what is marked stands in brackets. */
const short = (excerpt: string): string[] =>
  markedParts(excerpt).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text));

describe('an excerpt', () => {
  test('without a mark is one part', () => {
    expect(markedParts('Neues Labor')).toEqual([{ text: 'Neues Labor', isMarked: false }]);
  });

  test('is taken apart at every mark', () => {
    expect(short('Das <mark>Labor</mark> der <mark>Labore</mark>.')).toEqual([
      'Das ',
      '[Labor]',
      ' der ',
      '[Labore]',
      '.',
    ]);
  });

  test('may begin and end with a mark, and have two side by side', () => {
    expect(short('<mark>Labor</mark><mark>tag</mark>')).toEqual(['[Labor]', '[tag]']);
  });

  test('has its entities decoded once', () => {
    expect(short('R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#x27;')).toEqual(['R&D <b> "x" \'y\'']);
    expect(short('&amp;lt;')).toEqual(['&lt;']);
  });

  test('has entities decoded within a mark', () => {
    expect(short('<mark>F&amp;E</mark>')).toEqual(['[F&E]']);
  });

  test('has tags that were escaped as text, marks too', () => {
    expect(short('&lt;script&gt;alert(1)&lt;/script&gt; &lt;mark&gt;x&lt;/mark&gt;')).toEqual([
      '<script>alert(1)</script> <mark>x</mark>',
    ]);
  });

  test('has tags that were not escaped as text as well', () => {
    expect(short('<img src=x onerror=alert(1)> <mark>x</mark>')).toEqual(['<img src=x onerror=alert(1)> ', '[x]']);
  });

  test('cut off within a mark loses no text', () => {
    expect(short('Das <mark>Labor')).toEqual(['Das Labor']);
  });

  test('that is empty has no parts', () => {
    expect(markedParts('')).toEqual([]);
  });
});
