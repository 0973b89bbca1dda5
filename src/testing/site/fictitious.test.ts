import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CANARY } from './fictitious-content.ts';
import { filesOf, pagesOf, readBytes, sectionOf, textOf } from './sites.ts';

const pages = pagesOf('fictitious');
const page = (path: string): string => pages.get(path) ?? '';

describe('what is not published', () => {
  test('drafts, embargoed and scheduled items are in no byte of the site, the search index included', () => {
    const leaks = filesOf('fictitious').filter((path) => {
      const bytes = readBytes('fictitious', path);
      const readable = /\.(?:pf_\w+|pagefind)$/.test(path) ? gunzipSync(bytes) : bytes;
      // The index of words is in lower case.
      return (
        readable.toString('latin1').toLowerCase().includes(CANARY.toLowerCase()) ||
        /entwurf|gesperrt|geplant|frueher/.test(path)
      );
    });
    expect(leaks).toEqual([]);
  });

  test('the picture of a draft is not shipped', () => {
    const pictures = filesOf('fictitious').filter((path) => /^_astro\/.*\.(?:png|webp|avif)$/.test(path));
    expect(pictures.length).toBeGreaterThan(0);
    // The social cards are the only PNGs.
    expect(pictures.filter((path) => path.endsWith('.png') && !path.startsWith('vorschaubilder/'))).toEqual([]);
  });

  test('a link to an item that is not published is plain text', () => {
    expect(page('/meldungen/alles-in-einer/')).toMatch(/\sden Entwurf und/);
    expect(page('/projekte/probe-mdx/')).toMatch(/den Entwurf\./);
  });
});

describe('a news item', () => {
  const html = page('/meldungen/alles-in-einer/');

  test('has the address of its slug', () => {
    expect(pages.has('/meldungen/alles-in-einer/')).toBe(true);
    expect(pages.has('/meldungen/reich/')).toBe(false);
  });

  test('keeps clock times, gender colons and ratios as they were written', () => {
    expect(textOf(html)).toContain('Um 12:30\u00a0Uhr trafen sich Bürger:innen im Verhältnis 1:1, siehe die Messe');
  });

  test('links to the event by its address', () => {
    expect(html).toContain('<a href="/veranstaltungen/messe/">Messe</a>');
  });

  test('names organisations as they were called on its day', () => {
    expect(textOf(html)).toContain('Vorbild GmbH');
    expect(textOf(page('/organisationen/beispiel/'))).toContain('Vorbild GmbH, bis 1. Mai 2026');
  });

  test('shows its cover with credit and licence, in modern formats and without a jump of the layout', () => {
    expect(html).toMatch(/<picture[^>]*>\s*<source[^>]+type="image\/avif"/);
    expect(html).toMatch(
      /<img[^>]+width="900" height="600" alt="Ein grünes Quadrat" loading="eager" fetchpriority="high"/,
    );
    expect(textOf(html)).toContain('Foto: Erika Mustermann · CC BY 4.0');
  });

  test('shows a picture of its text as a figure with caption', () => {
    expect(html).toMatch(
      /<figure><picture><source type="image\/avif" srcset="[^"]+" sizes="[^"]+"><img src="\/_astro\/[^"]+\.webp" srcset="[^"]+" sizes="[^"]+" width="656" height="437" alt="Ein grünes Quadrat"[^>]*><\/picture><figcaption>Ein Quadrat\. Grafik: Erika Mustermann<\/figcaption><\/figure>/,
    );
  });

  test('names the speaker of a quotation', () => {
    expect(html).toContain('<figcaption>Dr. Erika Mustermann, Laborleiterin</figcaption>');
  });
});

describe('events', () => {
  test('one whose last day is today is running', () => {
    expect(textOf(sectionOf(page('/veranstaltungen/'), 'Läuft gerade'))).toContain('Mustermesse');
    expect(textOf(page('/veranstaltungen/messe/'))).toContain('Läuft gerade');
  });

  test('a cancelled one keeps its page, and says so everywhere', () => {
    expect(textOf(page('/veranstaltungen/abgesagt/'))).toContain('Abgesagt. Zu wenige Anmeldungen.');
    expect(textOf(sectionOf(page('/veranstaltungen/'), 'Kommende Veranstaltungen'))).toMatch(
      /Abgesagt\s+Abgesagte Tagung/,
    );
  });

  test('one that is only known by its season is announced by it', () => {
    expect(textOf(page('/veranstaltungen/herbst/'))).toContain('Herbst 2026');
  });

  test('a house’s event also concerns its town', () => {
    expect(textOf(page('/orte/musterstadt/'))).toContain('Mustermesse');
  });
});

describe('the list of news', () => {
  test('shows the newest on its front and leads back to page 1', () => {
    expect(textOf(page('/meldungen/'))).toContain('Eine Meldung mit allem');
    expect(page('/meldungen/')).toContain('href="/meldungen/seite/1/"');
    expect(textOf(page('/meldungen/seite/1/'))).toContain('Meldung 01');
    expect(pages.has('/meldungen/seite/2/')).toBe(false);
  });
});

describe('an MDX page', () => {
  const html = page('/projekte/probe-mdx/');

  test('shows its components', () => {
    expect(html).toMatch(/<dl class="key-figures">\s*<div>\s*<dt>erfundene Zahl<\/dt>\s*<dd>7<\/dd>/);
    expect(textOf(html)).toContain('zuerst Anfangen So geht es los.');
  });

  test('links to other items by their addresses', () => {
    expect(html).toContain('<a href="/veranstaltungen/messe/">Messe</a>');
  });
});

test('funding is added up', () => {
  expect(textOf(page('/projekte/probe/'))).toContain('Summe 3.000,50\u{a0}€');
});
