import { describe, expect, test } from 'vitest';
import { publisher } from '../../config/publisher.ts';
import { htmlFaults } from './html-faults.ts';
import { filesOf, pagesOf, readText, sectionOf, textOf } from './sites.ts';

const pages = pagesOf('today');

const below = (folder: string): string[] =>
  [...pages.keys()].filter((path) => new RegExp(`^/${folder}/[^/]+/$`).test(path));

describe('what is there', () => {
  test('there are at least 5 news items, 6 events, 3 projects and 10 organisations', () => {
    expect(below('meldungen').length).toBeGreaterThanOrEqual(5);
    expect(below('veranstaltungen').length).toBeGreaterThanOrEqual(6);
    expect(below('projekte').length).toBeGreaterThanOrEqual(3);
    expect(below('organisationen').length).toBeGreaterThanOrEqual(10);
  });

  test('every section, standing page and the 404 page are built', () => {
    for (const path of [
      '/',
      '/meldungen/',
      '/veranstaltungen/',
      '/projekte/',
      '/organisationen/',
      '/orte/',
      '/reihen/',
      '/themen/',
      '/suche/',
      '/abonnieren/',
      '/archiv/',
      '/a-z/',
      '/ueber-uns/',
      '/impressum/',
      '/datenschutz/',
      '/barrierefreiheit/',
      '/404.html',
    ]) {
      expect(pages.has(path), path).toBe(true);
    }
  });

  test('the facts of the QualiBioPharma project stand on its page', () => {
    const text = textOf(pages.get('/projekte/qualibiopharma/') ?? '');
    for (const fact of [
      '166.000\u{a0}€',
      '19.893\u{a0}€',
      '185.893\u{a0}€',
      'Bundesministerium für Wirtschaft und Energie (BMWi)',
      'Bundesministerium für Wirtschaft und Klimaschutz (BMWK)',
      'März bis Mai 2022',
      'drei Monate',
      'bis zu 12 Teilnehmende',
      'ClusterERFOLG des Jahres 2024',
      'Innovationsregion Mitteldeutschland',
    ]) {
      expect(text).toContain(fact);
    }
  });

  test('an organisation’s page shows today’s name and lists the former ones', () => {
    const text = textOf(pages.get('/organisationen/bmwe/') ?? '');
    expect(text).toContain('Bundesministerium für Wirtschaft und Klimaschutz (BMWK), bis 5. Mai 2025');
    expect(text).toContain('Bundesministerium für Wirtschaft und Energie (BMWi), bis 7. Dezember 2021');
  });

  test('the founding of the cluster association is dated no closer than it is known', () => {
    const html = pages.get('/veranstaltungen/gruendung-clusterverein-sachsen-anhalt-2022/') ?? '';
    expect(textOf(html)).toContain('Mitte November 2022');
    expect(textOf(html)).toContain('Der genaue Tag ist nicht bekannt.');
  });

  test('the fair’s 50 free tickets stand on its page', () => {
    const text = textOf(pages.get('/veranstaltungen/w3-fair-jena-2025/') ?? '');
    expect(text).toContain('kostenfrei');
    expect(text).toContain('Kontingent: 50');
  });

  test('the legal notice names the publisher, or says plainly that the name is missing', () => {
    expect(textOf(pages.get('/impressum/') ?? '')).toContain(publisher.name);
  });
});

describe('the map of places', () => {
  const register = pages.get('/orte/') ?? '';
  const [svg = ''] = register.match(/<svg[^>]*Karte der Orte[\s\S]*?<\/svg>/) ?? [];
  const linksIn = (html: string): string[] =>
    [...html.matchAll(/<a\b[^>]*\shref="(\/orte\/[^"]+)"/g)].map(([, href = '']) => href).sort();

  test('leads to every town, and the list beside it to every place', () => {
    expect(linksIn(svg)).toEqual([
      '/orte/bernburg/',
      '/orte/dresden/',
      '/orte/halle-saale/',
      '/orte/jena/',
      '/orte/leipzig/',
    ]);
    expect([...new Set(linksIn(register))]).toEqual(below('orte').sort());
  });

  test('is drawn without tiles, and names the source of its outlines', () => {
    expect(svg).not.toMatch(/<image|url\(|https?:/);
    expect(textOf(register)).toContain('Umrisse: © GeoBasis-DE / BKG 2017 (Daten verändert), Lizenz: GeoNutzV.');
  });

  test('shows on a house’s page where it lies', () => {
    expect(pages.get('/orte/bio-city-leipzig/')).toContain('aria-label="Karte: Lage von BIO CITY LEIPZIG in Sachsen"');
  });
});

/** The news of the fictitious site that differ in nothing but their number, and the first of which is enough. */
const ALIKE = /^\/meldungen\/meldung-(?!01)\d\d\/$/;

describe('every page', () => {
  test.each(['today', 'fictitious'])('is valid HTML (%s)', async (site) => {
    const unlike = [...pagesOf(site)].filter(([path]) => !ALIKE.test(path));
    expect(await htmlFaults(unlike)).toEqual([]);
  });

  test('links and pictures lead to files and fragments that exist', () => {
    const files = new Set(filesOf('today'));
    const idsOf = (path: string) =>
      new Set([...(pages.get(path) ?? '').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const broken: string[] = [];
    for (const [page, html] of pages) {
      const targets = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, url = '']) => url);
      const sets = [...html.matchAll(/\ssrcset="([^"]+)"/g)].flatMap(([, set = '']) =>
        set.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
      );
      for (const target of [...targets, ...sets]) {
        const url = new URL(target.replaceAll('&amp;', '&'), `https://site.example${page}`);
        if (url.host !== 'site.example' || !url.protocol.startsWith('http')) continue;
        const file = `${decodeURIComponent(url.pathname).slice(1)}${url.pathname.endsWith('/') ? 'index.html' : ''}`;
        if (!files.has(file)) broken.push(`${page} → ${target}`);
        else if (url.hash && !idsOf(url.pathname).has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${page} → ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('has one h1, a title, a description, the language and the feed', () => {
    for (const [path, html] of pages) {
      expect(html.match(/<h1\b/g), path).toHaveLength(1);
      expect(html, path).toMatch(/<html lang="de"/);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
      expect(html, path).toContain(
        '<link rel="alternate" type="application/rss+xml" title="Life Sciences Mitteldeutschland: Alle Neuigkeiten" href="/rss.xml">',
      );
    }
  });

  test('has a content security policy without unsafe-inline, and no inline style or handler', () => {
    for (const [path, html] of pages) {
      expect(html, path).toMatch(
        /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/,
      );
      expect(html, path).not.toContain('unsafe-inline');
      expect(html, path).not.toMatch(/<[^>]+\s(?:style|onclick|onload)=/);
    }
  });

  test('loads no script, but for the search, the lists that can be narrowed down and the addresses that can be copied', () => {
    const withScript = [...pages]
      .filter(([, html]) => /<script\b[^>]*\s(?:src=|type="module")/.test(html))
      .map(([path]) => path);
    expect(withScript.sort()).toEqual(['/abonnieren/', '/meldungen/', '/suche/', '/veranstaltungen/']);
  });

  test('prints nothing that was left unresolved', () => {
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(/undefined|\[object Object\]|NaN|item:[a-z]+\/|__ASTRO_IMAGE_|data-person/);
    }
  });
});

describe('on 1 April 2016', () => {
  const then = pagesOf('april2016');

  test('the events of 2016 are coming on the front page and in the list', () => {
    const front = textOf(sectionOf(then.get('/') ?? '', 'Nächste Veranstaltungen'));
    expect(front).toContain('Deutsche Biotechnologietage 2016');
    expect(front).toContain('bionection');
    const list = textOf(sectionOf(then.get('/veranstaltungen/') ?? '', 'Kommende Veranstaltungen'));
    expect(list).toContain('Deutsche Biotechnologietage 2016');
    expect(list).toContain('bionection');
    expect(list).toContain('Stand: 26. Februar 2016, 06:00');
  });

  test('each of them says so on its own page', () => {
    for (const id of ['deutsche-biotechnologietage-2016', 'bionection-2016']) {
      expect(textOf(then.get(`/veranstaltungen/${id}/`) ?? ''), id).toContain('Kommend');
      expect(textOf(pages.get(`/veranstaltungen/${id}/`) ?? ''), id).toContain('Vergangen');
    }
  });

  test('the kick-off of 2014 is past', () => {
    const past = textOf(sectionOf(then.get('/veranstaltungen/') ?? '', 'Vergangene Veranstaltungen'));
    expect(past).toContain('biosaxony Kick-Off 2014');
    expect(past).not.toContain('Biotechnologietage');
  });

  test('nothing of later years is published, nowhere', () => {
    const later = /QualiBioPharma|ClusterERFOLG|W3\+ FAIR JENA 2025|go-cluster-Konferenz 2024/;
    for (const path of filesOf('april2016').filter((file) => /\.(?:html|xml)$/.test(file))) {
      const items = readText('april2016', path);
      if (/^(?:meldungen|veranstaltungen|projekte)\/|^index\.html|^rss\.xml/.test(path))
        expect(items, path).not.toMatch(later);
    }
    expect([...then.keys()]).not.toContain('/projekte/qualibiopharma/');
  });

  test('whoever and whatever is known only through items of later years is not known yet', () => {
    const addresses = [...then.keys()];
    expect(addresses).toContain('/organisationen/biosaxony-ev/');
    expect(addresses).toContain('/themen/biotechnologie/');
    expect(addresses).toContain('/reihen/bionection/');
    expect(addresses).toContain('/orte/jena/');
    const later = /fraunhofer-izi|serumwerk-bernburg|zell-und-gentherapie|w3-fair|bernburg|Fraunhofer|Serumwerk|W3\+/;
    expect(addresses.filter((address) => later.test(address))).toEqual([]);
    expect([...pages.keys()].filter((address) => later.test(address)).length).toBeGreaterThan(4);
    for (const path of filesOf('april2016').filter((file) => /\.(?:html|xml|txt|webmanifest)$/.test(file))) {
      expect(readText('april2016', path), path).not.toMatch(later);
    }
  });
});
