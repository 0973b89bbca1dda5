import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { hastPlugins, markdownFeatures, mdastPlugins } from '../markup/index.ts';
import { characterCount, htmlToText } from './html-to-text.ts';

const BASE = 'https://www.example.org/meldungen/labor/';

/** Markdown as the site renders it, and then as plain text. */
async function textOf(markdown: string): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    mdastPlugins,
    hastPlugins,
    features: markdownFeatures,
    fileURL: new URL('file:///srv/content/news/labor/index.md'),
    data: { pictures: {} },
  });
  return htmlToText(html, BASE);
}

describe('a body as plain text', () => {
  test('has an empty line between paragraphs and none within', async () => {
    expect(await textOf('## Über uns\n\nEin **langer** Satz,\nder *weiter* geht.\n\nNoch einer.')).toBe(
      'Über uns\n\nEin langer Satz, der weiter geht.\n\nNoch einer.',
    );
  });

  test('keeps line breaks that the author wanted, and no-break spaces', async () => {
    expect(await textOf('Erste Zeile\\\nzweite Zeile, 5\u{a0}€')).toBe('Erste Zeile\nzweite Zeile, 5\u{a0}€');
  });

  test('has addresses behind links to other sites, but not behind those that are addresses or lead to pages of this one', async () => {
    expect(await textOf('Die [Seite](https://example.org/a), die [Suche](/suche/), <https://example.org/b>.')).toBe(
      'Die Seite (https://example.org/a), die Suche, https://example.org/b.',
    );
  });

  test('has no addresses behind links within the page, and shows mail addresses once', async () => {
    expect(await textOf('[Oben](#oben), [an uns](mailto:presse@example.org), <presse@example.org>')).toBe(
      'Oben, an uns (presse@example.org), presse@example.org',
    );
  });

  test('has lists with dashes and numbers, inner ones indented', async () => {
    expect(await textOf('- eins\n  - innen\n- zwei\n\n3. drei\n4. vier')).toBe(
      '– eins\n  – innen\n– zwei\n\n3. drei\n4. vier',
    );
  });

  test('has quotations in German quotation marks, with the speaker behind them', async () => {
    expect(await textOf(':::quote{name="Erika Mustermann" role="Vorständin"}\nEin Satz.\n:::')).toBe(
      '„Ein Satz.“\n(Erika Mustermann, Vorständin)',
    );
    expect(await textOf('> „Schon in Zeichen.“')).toBe('„Schon in Zeichen.“');
  });

  test('has boxes as paragraphs below their title', async () => {
    expect(await textOf(':::facts{title="In Kürze"}\n- eins\n- zwei\n:::')).toBe('In Kürze\n\n– eins\n– zwei');
  });

  test('has tables line by line, pictures by their words, footnotes by their numbers', async () => {
    expect(await textOf('| Jahr | Betrag |\n| --- | ---: |\n| 2026 | 1.000 |')).toBe('Jahr | Betrag\n2026 | 1.000');
    expect(await textOf('![Ein Haus](./haus.jpg)')).toBe('[Bild: Ein Haus]');
    expect(await textOf('Ein Satz.[^1]\n\n[^1]: Die Note.')).toBe('Ein Satz. [1]\n\nFußnoten\n\n1. Die Note.');
  });

  test('has figures and steps of MDX pages', () => {
    expect(htmlToText('<dl class="key-figures"><div><dt>Plätze</dt><dd>12</dd></div></dl>', BASE)).toBe('Plätze: 12');
  });

  test('has no soft hyphens: they belong to the page', () => {
    expect(htmlToText('<h2>Mitglieder\u{ad}versammlung</h2>', BASE)).toBe('Mitgliederversammlung');
  });

  test('is nothing for an item without a body', () => {
    expect(htmlToText('', BASE)).toBe('');
  });
});

test.each([
  ['', 0],
  ['Ein Satz.', 9],
  ['Eins.\n\nZwei.', 10],
  ['Größe 🧪', 7],
])('%j has so many characters', (text, count) => {
  expect(characterCount(text)).toBe(count);
});
