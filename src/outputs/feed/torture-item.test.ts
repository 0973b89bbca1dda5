/** What has ever come out wrong in a feed, in one item. */
import { expect, test } from 'vitest';
import { itemOf, siteOf } from '../../testing/catalogue-builders.ts';
import {
  LONG_WORD,
  renderedMdx,
  tortureBody,
  tortureCompany,
  tortureHead,
  wildLinks,
} from '../../testing/torture-item.ts';
import { markdownBody, resolveReferences } from '../markup/index.ts';
import { type FeedImage, feedItem } from './item.ts';

const context = siteOf({
  ...tortureCompany,
  news: { folter: tortureHead },
  projects: { folter: { title: 'Folter & Probe', summary: 'Ein erfundenes Vorhaben.' } },
});
const item = { ...itemOf(context.catalogue, 'news', 'folter'), files: { 'bericht.pdf': 15_000 } };

const picture = {
  sources: [{ type: 'image/avif', srcset: '/_astro/bild.avif 480w', sizes: '100vw' }],
  image: { src: '/_astro/bild.jpeg', srcset: '/_astro/bild.webp 480w', sizes: '100vw', width: 656, height: 437 },
};

/** The Markdown as `data/body.ts` renders it. */
async function rendered(markdown: string): Promise<string> {
  const fileURL = new URL('file:///srv/content/news/folter/index.md');
  const { html } = await markdownBody(markdown, { fileURL, pictures: { './bild.png': picture } });
  return resolveReferences(html, context.catalogue);
}

const image: FeedImage = {
  url: 'https://www.example.org/vorschaubilder/meldungen/folter.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 800,
  bytes: 90_000,
  alt: 'Gefäß & "Deckel"\u000b',
  credit: 'Jörg Müßig & Söhne · CC BY 4.0',
};

const made = await feedItem(context, item, () => rendered(tortureBody), image);

test('the item’s texts are plain, composed, and free of what XML forbids', () => {
  expect(made.title).toBe('Größe &amp; <b>Übermut</b> 👩🏽‍🔬👨‍👩‍👧 ]]>');
  expect(made.title).toContain('Gr\u00f6\u00dfe');
  expect(made.summary).toBe(`Größe &lt; ]]> "${LONG_WORD}"`);
  expect(made.categories).toEqual(['Probe & Prüfung']);
  expect(made.creators).toEqual(['Musterinstitut']);
  expect(made.image?.alt).toBe('Gefäß & "Deckel"');
  expect(made.attachments).toEqual([
    {
      url: 'https://www.example.org/dateien/meldungen/folter/bericht.pdf',
      type: 'application/pdf',
      bytes: 15_000,
      title: 'Bericht & Anhang',
    },
  ]);
});

test('its HTML is what its page tells, without anything that only pages need', () => {
  const lines = [
    '<p>Pressemitteilung · Musterstadt, 27. April 2026</p>',
    '<p>Fisch &amp; Chips &lt;i&gt;</p>',
    '<figure><img alt="Gefäß &amp; &quot;Deckel&quot;" width="600" height="400" src="https://www.example.org/vorschaubilder/meldungen/folter.jpg" />',
    '<figcaption>Ein Gefäß &lt;leer&gt;<br />Foto: Jörg Müßig &amp; Söhne · CC BY 4.0</figcaption></figure>',
    `<p><strong>Größe &amp;lt; ]]&gt; "${LONG_WORD}"</strong></p>`,
    '<p>Größe, 👩🏽‍🔬👨‍👩‍👧, <code>]]&gt;</code> und ]]&gt;, &amp;amp; und &lt;b&gt; in einem Satz.</p>',
    `<p>${LONG_WORD}</p>`,
    '<p><a href="https://www.example.org/meldungen/folter/#rechts-links">Stelle</a>,',
    ' <a href="https://www.example.org/orte/musterhaus/">Haus</a>,',
    ' <a href="https://www.example.org/">Startseite</a>,',
    ' <a href="https://www.example.net/?a=1&amp;b=2#c">Netz</a>,',
    '<a href="mailto:post@example.org">Brief</a> und <a href="tel:+4934112345">Anruf</a>.</p>',
    '<h2>Rechts &amp; links</h2>',
    '<table><thead><tr><th align="left">Links</th><th align="center">Mitte</th><th align="right">Rechts</th></tr></thead>',
    '<tbody><tr><td align="left">a</td><td align="center">b</td><td align="right">1.000</td></tr></tbody></table>',
    '<p>Ein Satz mit Fußnote.<sup><a href="https://www.example.org/meldungen/folter/#user-content-fn-1">1</a></sup></p>',
    '<figure><img alt="Ein Gefäß" width="600" height="400" src="https://www.example.org/_astro/bild.jpeg" />',
    '<figcaption>Ein Gefäß. Foto: Erika Mustermann</figcaption></figure>',
    '<ul><li>☑ erledigt</li><li>☐ offen</li></ul>',
    '<figure><blockquote><p>Ein erfundener Satz.</p></blockquote>',
    '<figcaption>Erika Mustermann, Laborleiterin</figcaption></figure>',
    '<hr /><p><strong>Hinweis &amp; Bitte</strong></p><p>Ein Hinweis.</p>',
    '<hr /><p><strong>Zahlen</strong></p><ul><li>eins</li></ul><hr />',
    '<pre><code>a &lt; b &amp;&amp; c</code></pre>',
    '<h2>Fußnoten</h2><ol><li><p>Die Fußnote steht am Ende.</p></li></ol>',
    '<h2>Über Musterinstitut</h2><p>Das Institut hat &lt;20&gt; Leute &amp; mehr.</p>',
    '<h2>Dateien zum Herunterladen</h2><ul><li><a href="https://www.example.org/dateien/meldungen/folter/bericht.pdf">',
    'Bericht &amp; Anhang</a> (PDF, 15\u00a0kB, Englisch, barrierefrei)</li></ul>',
    '<h2>Weitere Informationen</h2><ul><li><a href="https://www.example.net/?a=1&amp;b=2#c">Noch &lt;mehr&gt;</a> (Webseite)</li></ul>',
    '<h2>Kontakt</h2><ul><li>Dr. Erika Mustermann<br />Leiterin R&amp;D<br />Telefon: <a href="tel:+4934112345">+49 341 123 45</a>',
    '<br />E-Mail: <a href="mailto:erika@example.org">erika@example.org</a></li></ul>',
    '<h2>Pressekontakt</h2><ul><li><a href="https://www.example.org/organisationen/musterinstitut/">Musterinstitut (MI)</a>',
    '<br />E-Mail: <a href="mailto:presse@example.org">presse@example.org</a></li></ul>',
    '<p>Quelle: <a href="https://www.example.net/a">Vorlage</a> · Haus &amp; Hof · 26. April 2026</p>',
    '<h2>Korrekturen</h2><ul><li>28. April 2026: Nicht &lt;5&gt;, sondern 6 &amp; mehr.</li></ul>',
  ];
  // Line breaks of Markdown are spaces of HTML.
  expect(made.html.replaceAll('\n', '')).toBe(lines.join(''));
});

test('the picture of its cover stands in it once, at the address that the feed’s own field has', () => {
  expect(made.html.split(made.image?.url ?? '?')).toHaveLength(2);
});

test('links of every kind are absolute, or only their text', async () => {
  const { html } = await feedItem(context, item, () => rendered(wildLinks));
  expect(html).toContain(
    '<p><a href="https://cdn.example.net/x">a</a> <a href="https://www.example.org/meldungen/folter/?seite=2">b</a> c ' +
      '<a href="https://www.example.org/meldungen/folter/bericht.pdf">d</a> <a>e</a> <a>f</a> <a>g</a> <img alt="h" /></p>',
  );
});

test('an MDX body reads well without its components’ styles', async () => {
  const project = itemOf(context.catalogue, 'projects', 'folter');
  const { title, html } = await feedItem(context, project, async () => renderedMdx);
  expect(title).toBe('Projekt: Folter & Probe');
  expect(html.replace(/> +</g, '><')).toBe(
    '<p><strong>Ein erfundenes Vorhaben.</strong></p>' +
      '<ul><li><strong>7 &amp; mehr</strong> erfundene Zahlen</li></ul><h2>Ein Abschnitt</h2>' +
      '<ol><li><p><strong>Anfangen</strong> · zuerst</p><p>So geht es los.</p></li></ol>',
  );
});
