import { expect, test } from 'vitest';
import { type Contents, itemOf, previewOf, type Raw, siteOf } from '../../testing/catalogue-builders.ts';
import { newsView } from '../../views/news.ts';
import { newsToText, printedLength } from './news-text.ts';

const surroundings: Contents = {
  organisations: {
    beispiel: { name: 'Beispiel GmbH', boilerplates: [{ from: '2020-01-01', text: 'Die Beispiel GmbH baut Labore.' }] },
  },
  people: { 'erika-mustermann': { academicTitle: 'Dr.' } },
};

const viewOf = (raw: Raw<'news'>) => {
  const context = siteOf({ ...surroundings, news: { labor: raw } });
  return newsView(context, itemOf(context.catalogue, 'news', 'labor'));
};

test('a press release is written out with all that an editor needs', () => {
  const view = viewOf({
    kind: 'press-release',
    kicker: 'Fachkräfte',
    title: 'Neues Labor',
    subtitle: 'Eine Unterzeile',
    date: '2026-05-01',
    dateline: 'Musterstadt',
    summary: 'Ein neues Labor.',
    organisations: ['beispiel'],
    partners: ['beispiel'],
    funding: [
      { funder: 'beispiel', programme: 'Musterprogramm', amount: 1000, reference: '03XX0001' },
      { funder: 'beispiel', amount: 500 },
    ],
    corrections: [{ date: '2026-05-02', text: 'Die Summe war falsch.' }],
    cover: { src: './labor.jpg', alt: 'Ein Labor', credit: 'Erika Mustermann', licence: 'CC BY 4.0' },
    attachments: [{ file: './plan.pdf', title: 'Plan', accessible: true }],
    links: [{ title: 'Zum Haus', organisation: 'beispiel' }],
    contacts: [{ person: 'erika-mustermann', role: 'Leiterin', organisation: 'beispiel', phone: '+49 341 123 45' }],
    pressContacts: [{ role: 'Pressestelle', email: 'presse@example.org' }],
  });
  expect(newsToText(view, '<p>Der <strong>erste</strong> Satz.</p><h2 id="x">Mehr</h2><p>Schluss.</p>')).toBe(
    `Pressemitteilung · Fachkräfte
Neues Labor
Eine Unterzeile

Musterstadt, 1. Mai 2026
Aktualisiert: 2. Mai 2026

Korrekturen
2. Mai 2026: Die Summe war falsch.

Ein neues Labor.

Der erste Satz.

Mehr

Schluss.

27 Zeichen mit Leerzeichen

Über Beispiel GmbH
Die Beispiel GmbH baut Labore.

Förderung
– Beispiel GmbH, Musterprogramm, 1.000 €, Förderkennzeichen 03XX0001
– Beispiel GmbH, 500 €
Summe: 1.500 €

Partner
– Beispiel GmbH

Ein Labor
Foto: Erika Mustermann · CC BY 4.0

Dateien zum Herunterladen
– Plan, PDF, barrierefrei (https://www.example.org/dateien/meldungen/labor/plan.pdf)

Weitere Informationen
– Zum Haus (https://www.example.org/organisationen/beispiel/)

Kontakt
Dr. Erika Mustermann
Leiterin
Beispiel GmbH
Telefon: +49 341 123 45

Pressekontakt
Pressestelle
E-Mail: presse@example.org

https://www.example.org/meldungen/labor/
`,
  );
});

test('a press picture comes with its address, whom to name, and its terms', () => {
  const cover = { src: './labor.jpg', alt: 'Ein Labor', credit: 'Erika Mustermann', licence: 'CC BY 4.0' };
  const pressTerms = 'Abdruck honorarfrei bei Nennung der Fotografin';
  const text = newsToText(viewOf({ cover: { ...cover, pressTerms } }), '<p>Text.</p>');
  expect(text).toContain(`
Ein Labor
Foto: Erika Mustermann · CC BY 4.0
Pressebild: https://www.example.org/pressebilder/news/labor/labor.jpg (Foto: Erika Mustermann; Abdruck honorarfrei bei Nennung der Fotografin)
`);
  expect(newsToText(viewOf({ cover }), '<p>Text.</p>')).not.toContain('Pressebild');
});

test('another house’s item ends with its source', () => {
  const view = viewOf({
    kind: 'third-party',
    source: { name: 'Musterblatt', title: 'Bericht', date: '2026-04-01', url: 'https://blatt.example.org/1' },
  });
  expect(newsToText(view, '<p>Text.</p>')).toContain(
    '\n\nQuelle: Bericht, Musterblatt, 1. April 2026, https://blatt.example.org/1\n\nhttps://www.example.org/',
  );
});

test('the number of characters is that of the body, addresses of other sites included', () => {
  expect(printedLength(viewOf({}), `<p>${'x'.repeat(2430)}.</p>`)).toBe('2.431 Zeichen mit Leerzeichen');
  expect(printedLength(viewOf({}), '<p><a href="/a/">b</a></p>')).toBe('1 Zeichen mit Leerzeichen');
  expect(printedLength(viewOf({}), '<p><a href="https://blatt.example.org/">b</a></p>')).toBe(
    '30 Zeichen mit Leerzeichen',
  );
  expect(printedLength(viewOf({}), '')).toBeUndefined();
});

test('a text whose day nobody knows has the period instead', () => {
  const text = newsToText(viewOf({ date: '2022-11-30', dateKnown: '2022-Q4', dateline: 'Musterstadt' }), '');
  expect(text).toContain('Musterstadt, 4. Quartal 2022\n');
  expect(text).not.toContain('30. November');
});

test('the text of a preview says so at once: whoever copies it leaves the page’s own marks behind', () => {
  const site = previewOf({ news: { labor: {} } }, { 'news/labor': { state: 'draft' } }, '2026-05-01T09:00+02:00');
  const text = newsToText(newsView(site, itemOf(site.catalogue, 'news', 'labor')), '<p>Text.</p>');
  expect(text.split('\n\n')[0]).toBe(
    'VORSCHAU – nicht veröffentlicht · Stand 1. Mai 2026, 09:00\u00a0Uhr\nNicht veröffentlicht: Entwurf.',
  );
});
