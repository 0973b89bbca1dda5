import { describe, expect, test } from 'vitest';
import type { Redirect } from '../outputs/redirects/redirects.ts';
import { siteOf } from '../testing/catalogue-builders.ts';
import { oldAddressPages } from './old-addresses.ts';

const site = siteOf({
  news: {
    labor: { title: 'Neues Labor' },
    irrtum: {
      kind: 'press-release',
      title: 'Ein Irrtum',
      date: '2026-05-01',
      withdrawn: { date: '2026-05-20T14:00', reason: 'Falsch.', successor: '/meldungen/labor/' },
    },
  },
  events: {
    tag: { date: '2026-05-01', withdrawn: { date: '2026-05-20', reason: 'Falsch.', successor: '/meldungen/geheim/' } },
  },
  organisations: { beispiel: { name: 'Beispiel GmbH' } },
});
const PRESENT = ['/', '/meldungen/', '/meldungen/labor/', '/meldungen/2026/', '/organisationen/beispiel/'];

const moved = (from: string, to = '/meldungen/labor/'): Redirect => ({ from, status: 301, to });
const pages = (...redirects: Redirect[]) => oldAddressPages(site, redirects, PRESENT);
const addresses = (...froms: string[]) =>
  pages(...froms.map((from) => moved(from))).flatMap((page) => (page.moved ? [page.address] : []));

describe('a page that says where something is now', () => {
  test('stands at every old address at which people expect a page', () => {
    expect(addresses('/meldungen/alt/', '/2014/kick-off.html', '/alt', '/seite.php', '/grün/')).toEqual([
      'meldungen/alt',
      '2014/kick-off.html',
      'alt',
      'seite.php',
      'grün',
    ]);
  });

  test('does not stand where a program expects a file', () => {
    expect(addresses('/alt/text.txt', '/alt/kontakt-1.vcf', '/bericht.pdf', '/bild.jpg')).toEqual([]);
  });

  test('never stands where some disks would put it over a present page, nor twice', () => {
    expect(addresses('/Meldungen/Labor/', '/meldungen/labor', '/alt/', '/Alt/')).toEqual(['Alt']);
  });

  test('names the new address for readers and search engines', () => {
    const [page] = pages(moved('/alt/'));
    expect(page?.moved).toMatchObject({
      title: 'Diese Seite ist umgezogen',
      link: { href: '/meldungen/labor/', label: 'Neues Labor' },
      refresh: '0; url=/meldungen/labor/',
      canonical: 'https://www.example.org/meldungen/labor/',
      page: { noindex: true },
    });
  });

  test.each([
    ['/organisationen/beispiel/', 'Beispiel GmbH'],
    ['/meldungen/', 'Meldungen'],
    ['/meldungen/2026/', '/meldungen/2026/'],
  ])('calls %s as its readers know it', (to, label) => {
    expect(pages(moved('/alt/', to))[0]?.moved?.link.label).toBe(label);
  });

  test('asks for an address that the browser reads as it is meant', () => {
    expect(pages(moved('/alt/', '/dateien/x/Größe 1;2.pdf'))[0]?.moved?.refresh).toBe(
      '0; url=/dateien/x/Gr%C3%B6%C3%9Fe%201%3B2.pdf',
    );
  });
});

describe('a page for what was withdrawn', () => {
  const withdrawn = pages({ from: '/x/', status: 410, to: '/404.html' });

  test('stands at its address, and nowhere else', () => {
    expect(withdrawn.map(({ address }) => address)).toEqual(['meldungen/irrtum', 'veranstaltungen/tag']);
  });

  test('says what it was, when and why, and what to read instead', () => {
    expect(withdrawn[0]?.withdrawn).toMatchObject({
      kind: 'Pressemitteilung',
      title: 'Ein Irrtum',
      notice: 'Zurückgezogen am 20. Mai 2026',
      reason: 'Falsch.',
      successor: { href: '/meldungen/labor/', label: 'Neues Labor' },
      page: { noindex: true, path: '/meldungen/irrtum/' },
    });
  });

  test.each(['/meldungen/labor', '/meldungen/lab%6Fr/', '/meldungen/labor/index.html'])(
    'leads to the successor by %s as well, which the content check lets through',
    (successor) => {
      const context = siteOf({
        news: {
          labor: { title: 'Neues Labor' },
          irrtum: { withdrawn: { date: '2026-05-20', reason: 'F.', successor } },
        },
      });
      expect(oldAddressPages(context, [], PRESENT)[0]?.withdrawn?.successor?.href).toBe('/meldungen/labor/');
    },
  );

  test('does not lead to what is not published', () => {
    expect(withdrawn[1]?.withdrawn).toMatchObject({ kind: 'Veranstaltung', successor: undefined });
  });

  test('tells machines nothing of the item', () => {
    expect(JSON.stringify(withdrawn[0]?.withdrawn?.page.graph)).not.toContain('Irrtum');
  });
});
