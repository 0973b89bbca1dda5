import { expect, test } from 'vitest';
import { folded, squeezed, unescaped, withoutCssEscapes, withoutTagSlashes, withoutTags } from './folded.ts';

test.each([
  ['umlauts, sharp s and case', 'GRÖẞE & Übermut', 'grosse ubermut'],
  ['soft hyphens and zero-width joiners', 'Ver\u00adöf\u200bfent\u2060lichung', 'veroffentlichung'],
  ['no-break and narrow spaces', 'e.\u202fV.\u00a0Halle', 'e v halle'],
  ['typographic quotation marks and dashes', '„Bio“ – ‚neu‘', 'bio neu'],
  ['letters with a mark of their own', 'Jo\u0308rg', 'jorg'],
  ['slashes, which stay', '/meldungen/neues-labor/', '/ meldungen / neues labor /'],
  ['other scripts, which stay', 'Καλημέρα!', 'καλημερα'],
])('%s are made one', (_, text, one) => {
  expect(folded(text)).toBe(one);
});

test.each([
  ['HTML entities', 'Gr&ouml;&szlig;e&nbsp;&amp;&#32;&Uuml;ber&shy;mut&#x2026;'],
  ['escaped markup within XML', 'Gr&amp;ouml;&amp;#223;e &amp;amp; &amp;Uuml;bermut'],
  ['JSON', 'Gr\\u00f6\\u00dfe \\u0026\\nÜbermut'],
  ['JavaScript', 'Gr\\xf6\\u{df}e\\tÜbermut'],
  ['addresses', 'Gr%C3%B6%C3%9Fe%20%26%20%C3%9Cbermut'],
])('escapes of %s are read', (_, text) => {
  expect(folded(unescaped(text))).toBe('grosse ubermut');
});

test('escapes of CSS are read', () => {
  expect(folded(withoutCssEscapes('content:"Gr\\f6\\df e"'))).toBe('content grosse');
});

test('a sign of percent that begins no escape stays', () => {
  expect(unescaped('um 100 %acht und 50 %de')).toBe('um 100 %acht und 50 %de');
});

test('text is whole again without the tags within it, and parted by blocks', () => {
  expect(folded(withoutTags('<p>Der <em class="a">große</em> Durch<wbr>bruch</p><p>Neu</p>'))).toBe(
    '¶ der grosse durchbruch ¶ ¶ neu ¶',
  );
});

test('a word between tags is no address', () => {
  expect(folded(withoutTags('<li>news</li><li>entwurf</li>'))).toBe('¶ news ¶ ¶ entwurf ¶');
  expect(folded(withoutTagSlashes('<br/>entwurf</p><a href="/neu/">'))).toBe('br entwurf p a href / neu /');
});

test('capitals can be kept', () => {
  expect(squeezed('Der Weg ins Labor')).toBe('Der Weg ins Labor');
});
