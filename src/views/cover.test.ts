import { describe, expect, test } from 'vitest';
import { itemOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { cardCover, coverView, pressItems, pressLinkText } from './cover.ts';

const COVER = { src: './foto.jpg', alt: 'Ein Labor', credit: 'Erika Mustermann', licence: 'CC BY 4.0' };
const TERMS = 'Abdruck honorarfrei bei Nennung der Fotografin';

const siteWith = (cover: Raw<'news'>['cover'], now?: string) => siteOf({ news: { 'neues-labor': { cover } } }, now);
const viewOf = (site: ReturnType<typeof siteWith>) => coverView(site, itemOf(site.catalogue, 'news', 'neues-labor'));

test('a cover is printed with credit and licence, and offered to nobody', () => {
  expect(viewOf(siteWith(COVER))).toEqual({
    source: './foto.jpg',
    alt: 'Ein Labor',
    credit: 'Erika Mustermann',
    licence: 'CC BY 4.0',
  });
  expect(pressItems(siteWith(COVER))).toEqual([]);
});

describe('a cover with terms for the press', () => {
  const site = siteWith({ ...COVER, pressTerms: TERMS, rightsUntil: '2026-06-01' });

  test('is offered under the item’s id', () => {
    expect(viewOf(site)?.press).toEqual({
      href: '/pressebilder/news/neues-labor/neues-labor.jpg',
      terms: TERMS,
      locale: 'de',
    });
    expect(pressItems(site).map(({ id }) => id)).toEqual(['neues-labor']);
  });

  test('says what will be downloaded', () => {
    const press = { href: '/a.jpg', terms: TERMS, locale: 'de' } as const;
    expect(pressLinkText(press, { width: 4000, height: 3000, bytes: 4_236_000 })).toBe(
      'Pressebild herunterladen (JPG, 4000\u{a0}×\u{a0}3000, 4,2\u{a0}MB)',
    );
    expect(pressLinkText({ ...press, locale: 'en' }, { width: 800, height: 600, bytes: 84_700 })).toBe(
      'Download press photo (JPG, 800\u{a0}×\u{a0}600, 85\u{a0}kB)',
    );
  });

  test('is gone everywhere the day after its rights have run out', () => {
    const later = siteWith({ ...COVER, pressTerms: TERMS, rightsUntil: '2026-06-01' }, '2026-06-02T00:00+02:00');
    expect(viewOf(later)).toBeUndefined();
    expect(cardCover(itemOf(later.catalogue, 'news', 'neues-labor'))).toBeUndefined();
    expect(pressItems(later)).toEqual([]);
  });
});
