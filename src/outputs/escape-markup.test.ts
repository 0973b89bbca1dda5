import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test('what means something in markup is written as an entity, entities included', () => {
  expect(escapeMarkup('Meyer & Söhne: "1 < 2 > 0" &amp;')).toBe(
    'Meyer &amp; Söhne: &quot;1 &lt; 2 &gt; 0&quot; &amp;amp;',
  );
});

test('all else stays as it is', () => {
  expect(escapeMarkup('Ärzt*innen’ „Labor“ – 5\u{a0}€')).toBe('Ärzt*innen’ „Labor“ – 5\u{a0}€');
});
