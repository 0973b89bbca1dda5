import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CANARY } from './fictitious-content.ts';
import { filesOf, pagesOf, readBytes, readText, sectionOf, textOf } from './sites.ts';

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
    expect(html).toMatch(/<img[^>]+width="1216" height="912" alt="Ein Labor" loading="eager" fetchpriority="high"/);
    expect(textOf(html)).toContain('Foto: Jörg Müßig · CC BY 4.0');
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
    expect(textOf(page('/veranstaltungen/abgesagt/'))).toContain('Aktualisiert: 12. Mai 2026');
    expect(textOf(sectionOf(page('/veranstaltungen/'), 'Kommende Veranstaltungen'))).toMatch(
      /Abgesagt\s+Abgesagte Tagung/,
    );
  });

  test('one whose plan changed tells every change, the newest first, and what was corrected', () => {
    expect(textOf(sectionOf(page('/veranstaltungen/abgesagt/'), 'Änderungen'))).toMatch(
      /^Änderungen 12\. Mai 2026 Abgesagt Zu wenige Anmeldungen\. 16\. April 2026, 14:30\u00a0Uhr Neuer Termin bisher 28\. Mai 2026, 09:00\u00a0Uhr Die Rednerin war verhindert\. 5\. April 2026 Neuer Termin bisher 20\. Mai 2026, 09:00\u00a0Uhr Der Saal war schon vergeben\./,
    );
    expect(textOf(sectionOf(page('/veranstaltungen/abgesagt/'), 'Korrekturen'))).toMatch(
      /^Korrekturen 7\. April 2026 : Der Preis war falsch\./,
    );
    expect(sectionOf(page('/veranstaltungen/messe/'), 'Änderungen')).toBe('');
  });

  test('one that was moved says its new date first, and in the list', () => {
    expect(textOf(page('/veranstaltungen/seminar/'))).toContain(
      'Neuer Termin: 1. Juli 2026, 09:00–17:00\u00a0Uhr (MESZ). Der Saal wird umgebaut.',
    );
    expect(textOf(page('/veranstaltungen/seminar/'))).toContain('Ursprünglich: 1. Juni 2026, 09:00\u00a0Uhr');
    expect(textOf(sectionOf(page('/veranstaltungen/'), 'Kommende Veranstaltungen'))).toMatch(
      /Neuer Termin\s+Musterseminar/,
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

/** The element that carries a class, up to its first closing tag of the same name. */
const classed = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<(\\w+)[^>]*class="(?:[^"]* )?${name}(?: [^"]*)?"[^>]*>[\\s\\S]*?</\\1>`, 'g'))].map(
    ([whole]) => whole,
  );
const textsOf = (html: string, name: string): string[] => classed(html, name).map(textOf);

describe('a press release', () => {
  const html = page('/meldungen/mitteilung/');

  test('shows what has been corrected so far, the newest first, and when', () => {
    expect(textOf(sectionOf(html, 'Korrekturen'))).toMatch(
      /^Korrekturen 14\. Mai 2026 ?: Der Name war falsch\. 22\. April 2026 ?: Die Summe war falsch\./,
    );
    expect(textsOf(html, 'dt-updated')).toEqual(['14. Mai 2026']);
  });

  test('keeps the paragraph about its publisher, its funding and its partners', () => {
    expect(textOf(sectionOf(html, 'Über Vorbild GmbH'))).toContain('Die Vorbild GmbH hat 20 Leute.');
    expect(textOf(sectionOf(html, 'Förderung'))).toContain(
      'Musterministerium Musterprogramm Förderkennzeichen: 03XX0001 166.000\u{a0}€',
    );
    expect(textOf(sectionOf(html, 'Partner'))).toContain('Musterministerium');
  });

  test('offers its files with format, size and accessibility, under an address that does not hang on the slug', () => {
    expect(textOf(sectionOf(html, 'Dateien zum Herunterladen'))).toContain(
      'Bericht PDF, 1,2\u{a0}MB, nicht barrierefrei',
    );
    expect(readBytes('fictitious', 'dateien/meldungen/mitteilung/bericht.pdf')).toHaveLength(1_240_000);
    expect(filesOf('fictitious').filter((path) => path.startsWith('dateien/'))).toEqual([
      'dateien/meldungen/mitteilung/bericht.pdf',
      'dateien/meldungen/mitteilung/daten.xlsx',
      'dateien/veranstaltungen/kongress-2026/programm.pdf',
    ]);
  });

  test('has a table of contents, a box of facts and a quotation with the organisation of its day', () => {
    expect(textsOf(html, 'table-of-contents')).toEqual([
      'Inhalt Erstes Kapitel Zweites Kapitel Drittes Kapitel Viertes Kapitel',
    ]);
    expect(html).toContain('href="#viertes-kapitel"');
    expect(html).toContain('<aside class="facts" role="note"><p class="facts-title">In Kürze</p>');
    expect(html).toContain('<figcaption>Dr. Erika Mustermann, Laborleiterin, Vorbild GmbH</figcaption>');
  });

  test('has a twin in plain text, with as many characters as the page says', () => {
    const text = readText('fictitious', 'meldungen/mitteilung/text.txt');
    const [, body = ''] = /Eine erfundene Mitteilung\.\n\n([\s\S]*?)\n\n\d+ Zeichen mit/.exec(text) ?? [];
    const count = [...body.replaceAll('\n', '')].length;
    expect(text.startsWith('\u{feff}Pressemitteilung · Förderung\nEine Mitteilung mit allem\n')).toBe(true);
    expect(body).toContain('„Ein erfundener Satz.“\n(Dr. Erika Mustermann, Laborleiterin, Vorbild GmbH)');
    expect(textsOf(html, 'text-twin')).toEqual([`${count} Zeichen mit Leerzeichen · Als Text`]);
    expect(html).toContain('href="/meldungen/mitteilung/text.txt"');
  });

  test('offers its contacts as vCards', () => {
    expect(html).toContain('href="/meldungen/mitteilung/kontakt-2.vcf"');
    expect(readText('fictitious', 'meldungen/mitteilung/kontakt-1.vcf')).toContain(
      '\r\nFN:Dr. Erika Mustermann\r\nN:Mustermann;Erika;;Dr.;\r\nORG:Vorbild GmbH\r\n',
    );
    expect(readText('fictitious', 'veranstaltungen/kongress-2026/kontakt-1.vcf')).toContain(
      'EMAIL:kongress@example.org',
    );
    expect(readText('fictitious', 'projekte/kette/kontakt-1.vcf')).toContain('FN:Projektbüro');
  });

  test('can be passed on, and leads to the news before and after', () => {
    expect(textsOf(html, 'share')[0]).toMatch(/^Teilen Per E-Mail LinkedIn Mastodon Adresse dieser Seite: https:/);
    expect(html).toMatch(/href="\/meldungen\/pressebild\/" rel="prev"/);
    expect(html).toMatch(/href="\/meldungen\/hochkant\/" rel="next"/);
  });

  test('is an h-entry with h-cards (microformats2)', () => {
    expect(html).toContain('<article class="h-entry"');
    expect(textsOf(html, 'p-summary')).toEqual(['Eine erfundene Mitteilung.']);
    expect(classed(html, 'dt-published')[0]).toContain('datetime="2026-04-20"');
    expect(textsOf(html, 'p-author')).toEqual(['Vorbild GmbH']);
    expect(textsOf(html, 'u-url')).toEqual([
      'https://www.lifesciences-mitteldeutschland.example/meldungen/mitteilung/',
    ]);
    expect(textsOf(html, 'p-name')).toEqual(['Eine Mitteilung mit allem', 'Dr. Erika Mustermann', 'Pressestelle']);
    expect(classed(html, 'e-content')).toHaveLength(1);
    expect(classed(html, 'p-tel')[0]).toContain('href="tel:+4934112345"');
  });
});

describe('a congress', () => {
  const html = page('/veranstaltungen/kongress-2026/');

  test('marks tickets that can no longer be had', () => {
    expect(textOf(sectionOf(html, 'Karten'))).toMatch(
      /Frühbucher 50\u{a0}€ nicht mehr erhältlich Kontingent: 100 bis 14\. Mai 2026 Tageskarte 80\u{a0}€ ?$/u,
    );
    expect(html).not.toContain('href="https://www.example.org/frueh"');
  });

  test('shows its programme as a table, how to get there, and how to take part online', () => {
    expect(textOf(sectionOf(html, 'Programm'))).toContain(
      'Uhrzeit Programmpunkt 09:00 Begrüßung Dr. Erika Mustermann Laborleiterin Ausklang',
    );
    expect(textOf(sectionOf(html, 'Veranstaltungsort'))).toContain(
      'Musterweg 1 01234 Musterstadt Anreise Haltestelle Musterweg. Barrierefreiheit Stufenlos.',
    );
    expect(html).toContain('https://www.openstreetmap.org/?mlat=51.5&amp;mlon=12.25#map=17/51.5/12.25');
    expect(html).toContain('href="https://www.example.org/konferenz"');
    expect(textOf(html)).toContain('vor Ort und online · Nur auf Einladung');
  });

  test('leads to the one before, which leads to what came of it instead of its registration', () => {
    expect(html).toMatch(/href="\/veranstaltungen\/kongress-2025\/" rel="prev"/);
    const last = page('/veranstaltungen/kongress-2025/');
    expect(last).not.toContain('href="https://www.example.org/alt"');
    expect(textsOf(last, 'action')).toEqual(['Zum Rückblick']);
    expect(classed(last, 'action')[0]).toContain('href="/meldungen/kongress-war-da/"');
  });

  test('is an h-event (microformats2)', () => {
    expect(html).toContain('<article class="h-event"');
    expect(classed(html, 'dt-start')[0]).toContain('datetime="2026-09-10T09:00:00+02:00"');
    expect(classed(html, 'dt-end')[0]).toContain('value="2026-09-10T17:00:00+02:00"');
    expect(textsOf(html, 'p-location')).toEqual(['Kongresshaus, Musterstadt']);
  });
});

test('an event that is postponed without a new date says so, and takes no registrations', () => {
  const html = page('/veranstaltungen/verschoben/');
  expect(textOf(html)).toContain('Verschoben. Der neue Termin steht noch nicht fest. Die Gastgeber ziehen um.');
  expect(textOf(html)).toContain('neuer Termin offen (ursprünglich 1. Juli 2026)');
  expect(textOf(html).split('steht noch nicht fest')).toHaveLength(2);
  expect(html).not.toContain('dt-start');
  expect(html).not.toContain('href="https://www.example.org/anmeldung"');
});

test('a project that was brought up to date says when, and what was corrected', () => {
  expect(textOf(page('/projekte/kette/'))).toContain('Aktualisiert: 1. März 2026');
  expect(textOf(sectionOf(page('/projekte/kette/'), 'Korrekturen'))).toMatch(
    /^Korrekturen 1\. Februar 2026 : Die Laufzeit war falsch\./,
  );
});

test('a milestone that lies ahead is planned', () => {
  expect(textOf(sectionOf(page('/projekte/kette/'), 'Meilensteine'))).toMatch(
    /Januar 2026 Anfang 4\. Quartal 2026 Ende geplant/,
  );
});

describe('the page of an organisation', () => {
  test('says what it is to others, and what it gave', () => {
    const html = page('/organisationen/ministerium/');
    expect(textOf(html)).toContain('Rollen Partner, Geldgeber');
    expect(textOf(sectionOf(html, 'Vergebene Förderung'))).toContain('Summe 166.000,30\u{a0}€');
  });

  test('shows its logo with credit, and what concerns it by year', () => {
    const html = page('/organisationen/beispiel/');
    expect(textsOf(html, 'logo')).toEqual(['Logo: Erika Mustermann · alle Rechte vorbehalten']);
    expect(html).toContain('id="2026"');
    expect(textOf(sectionOf(page('/reihen/musterkongress/'), '2025'))).toContain('Musterkongress 2025');
  });
});
