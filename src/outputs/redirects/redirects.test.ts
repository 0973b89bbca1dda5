import { describe, expect, test } from 'vitest';
import type { RedirectLine } from '../../domain/addresses/redirect-lines.ts';
import type { RegisteredAddress } from '../../domain/addresses/register.ts';
import { type Contents, siteOf } from '../../testing/catalogue-builders.ts';
import { publishedAddresses } from '../addresses/published.ts';
import { redirectsOf } from './redirects.ts';

const contents: Contents = {
  news: {
    labor: {
      slug: 'neu',
      formerUrls: ['/meldungen/labor/', '/alt.html', '/gr%C3%BCn/'],
      contacts: [{ email: 'a@example.org' }],
    },
    weg: {
      date: '2026-05-01',
      formerUrls: ['/weg.html'],
      withdrawn: { date: '2026-05-20', reason: 'Falsch.', successor: '/meldungen/neu/' },
    },
    geheim: { draft: true, formerUrls: ['/geheim.html'] },
    morgen: { date: '2026-06-02', formerUrls: ['/morgen.html'] },
    gestern: { date: '2026-05-01', expires: '2026-05-31', formerUrls: ['/gestern.html'] },
  },
  organisations: { beispiel: { slug: 'firma', formerUrls: ['/organisationen/beispiel/'] } },
};

const registered = (...lines: (readonly [string, string, string?])[]): RegisteredAddress[] =>
  lines.map(([path, owner, since = '2026-05-01'], index) => ({ path, owner, since, line: index + 1 }));

const linesOf = (...lines: (readonly [string, string?])[]): RedirectLine[] =>
  lines.map(([from, to], index) => ({ from, to, line: index + 1 }));

const told = (register: RegisteredAddress[] = [], lines: RedirectLine[] = [], now?: string): string[] => {
  const site = siteOf(contents, now);
  const all = redirectsOf(site, { published: publishedAddresses(site, []), registered: register, lines });
  return all.map(({ from, status, to }) => `${from} ${to} ${status}`);
};

const OF_ITEMS = [
  '/alt.html /meldungen/neu/ 301',
  '/grün/ /meldungen/neu/ 301',
  '/meldungen/labor/ /meldungen/neu/ 301',
  '/meldungen/labor/kontakt-1.vcf /meldungen/neu/kontakt-1.vcf 301',
  '/meldungen/labor/text.txt /meldungen/neu/text.txt 301',
  '/meldungen/weg/ /meldungen/weg/ 410',
  '/organisationen/beispiel/ /organisationen/firma/ 301',
  '/weg.html /meldungen/weg/ 301',
];

describe('redirects', () => {
  test('lead from every former address of what is published, decoded, with what lay beside our own pages', () => {
    expect(told()).toEqual(OF_ITEMS);
  });

  test('tell nothing of what is held back; what is withdrawn later is not withdrawn yet', () => {
    expect(told().join()).not.toMatch(/geheim|morgen|gestern/);
    expect(told([], [], '2026-05-10T12:00+02:00')).toContain('/weg.html /meldungen/weg/ 301');
    expect(told([], [], '2026-05-10T12:00+02:00').join()).not.toContain('410');
  });

  test('lead from registered addresses below a former one to the page, where there is nothing like them', () => {
    expect(told(registered(['/meldungen/labor/kontakt-2.vcf', 'news/labor']))).toContain(
      '/meldungen/labor/kontakt-2.vcf /meldungen/neu/ 301',
    );
  });

  test('lead from a contact that an item does not name any more to its page', () => {
    expect(told(registered(['/meldungen/neu/kontakt-2.vcf', 'news/labor']))).toContain(
      '/meldungen/neu/kontakt-2.vcf /meldungen/neu/ 302',
    );
  });

  test('say of all that a withdrawn item had that it is gone', () => {
    const register = registered(
      ['/meldungen/weg/', 'news/weg'],
      ['/meldungen/weg/text.txt', 'news/weg'],
      ['/dateien/meldungen/weg/a.pdf', 'news/weg'],
    );
    expect(told(register).filter((line) => line.endsWith('410'))).toEqual([
      '/dateien/meldungen/weg/a.pdf /meldungen/weg/ 410',
      '/meldungen/weg/ /meldungen/weg/ 410',
      '/meldungen/weg/text.txt /meldungen/weg/ 410',
    ]);
  });

  test('lead from lists that are not there any more to the nearest front above', () => {
    const register = registered(
      ['/meldungen/seite/4/', 'list'],
      ['/meldungen/2026/04/', 'list'],
      ['/meldungen/2019/', 'list'],
      ['/meldungen/2026/', 'list'],
      ['/meldungen/art/fremdbeitraege/seite/2/', 'list'],
      ['/veranstaltungen/kalender/2016-04/', 'list'],
      ['/ganz/anders/', 'list'],
      ['/meldungen/seite/9/', 'list', '2026-06-02'],
    );
    expect(told(register).filter((line) => !OF_ITEMS.includes(line))).toEqual([
      '/ganz/anders/ / 302',
      '/meldungen/2019/ /meldungen/ 302',
      '/meldungen/2026/04/ /meldungen/2026/ 302',
      '/meldungen/art/fremdbeitraege/seite/2/ /meldungen/ 302',
      '/meldungen/seite/4/ /meldungen/ 302',
      '/veranstaltungen/kalender/2016-04/ /veranstaltungen/kalender/ 302',
    ]);
  });

  test('lead the feeds of what became part of something else to the feed of that, and tell programs of what is gone', () => {
    const register = registered(
      ['/themen/alt/rss.xml', 'list'],
      ['/themen/alt/termine.ics', 'list'],
      ['/themen/alt/atom-2024.xml', 'list'],
      ['/themen/weg/feed.json', 'list'],
      ['/themen/neu/rss.xml', 'list'],
    );
    const site = siteOf({
      topics: { neu: { slug: 'ganz-neu', formerUrls: ['/themen/alt/'] } },
      news: { a: { topics: ['neu'], date: '2026-05-01' } },
      events: { b: { topics: ['neu'], date: '2026-05-01' } },
    });
    const published = publishedAddresses(site, []);
    const all = redirectsOf(site, { published, registered: register, lines: [] });
    expect(all.map(({ from, status, to }) => `${from} ${to} ${status}`)).toEqual([
      '/themen/alt/ /themen/ganz-neu/ 301',
      '/themen/alt/atom-2024.xml /404.html 410',
      '/themen/alt/rss.xml /themen/neu/rss.xml 301',
      '/themen/alt/termine.ics /themen/neu/termine.ics 301',
      '/themen/weg/feed.json /404.html 410',
    ]);
  });

  test('follow the written list, to where its targets are now, and never to what is held back', () => {
    const lines = linesOf(
      ['/a/', '/meldungen/labor/'],
      ['/b/', '/meldungen/neu'],
      ['/c/'],
      ['/d/', '/meldungen/morgen/'],
      ['/e/', '/meldungen/weg/'],
      ['/f/', '/rss.xml'],
    );
    expect(told([], lines).filter((line) => !OF_ITEMS.includes(line))).toEqual([
      '/a/ /meldungen/neu/ 301',
      '/b/ /meldungen/neu/ 301',
      '/c/ /404.html 410',
      '/e/ /meldungen/weg/ 301',
      '/f/ /rss.xml 301',
    ]);
  });

  test('never lead away from what is published', () => {
    const register = registered(['/meldungen/', 'list'], ['/meldungen/neu/', 'list']);
    expect(told(register, linesOf(['/meldungen/neu/', '/'], ['/', '/meldungen/']))).toEqual(OF_ITEMS);
  });
});

test('what is published has an owner, and the first day of its item', () => {
  const addresses = publishedAddresses(
    siteOf({
      news: {
        a: { date: '2026-05-01', embargo: '2026-05-03T09:00+02:00' },
        b: { date: '2026-05-31T23:30' },
      },
      topics: { probe: {} },
      people: { erika: {} },
    }),
    ['/atom-2025.xml'],
  );
  const lines = addresses.map(({ path, owner, since }) => `${path} ${owner} ${since}`);
  expect(lines).toEqual(
    expect.arrayContaining([
      '/meldungen/a/ news/a 2026-05-03',
      '/meldungen/a/text.txt news/a 2026-05-03',
      '/meldungen/b/ news/b 2026-05-31',
      '/themen/probe/ topics/probe 2026-06-01',
      '/meldungen/ site 2026-06-01',
      '/rss.xml site 2026-06-01',
      '/meldungen/2026/ list 2026-06-01',
      '/meldungen/art/meldungen/ list 2026-06-01',
    ]),
  );
  expect(lines.join()).not.toMatch(/vorschaubilder|erika/);
  expect(new Set(addresses.map(({ path }) => path)).size).toBe(addresses.length);
});
