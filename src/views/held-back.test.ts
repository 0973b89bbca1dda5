import { describe, expect, test } from 'vitest';
import type { HeldBack } from '../domain/held-back.ts';
import { itemOf, previewOf, type Raw, siteOf } from '../testing/catalogue-builders.ts';
import { pageOf } from './chrome.ts';
import { heldBackBadge, heldBackMarks, previewView } from './held-back.ts';
import { newsFilter } from './item-filter.ts';
import { searchView } from './pages.ts';

/** What a preview says of one news item, with ordinary spaces. */
function said(raw: Raw<'news'>, verdict: HeldBack, locale: 'de' | 'en' = 'de'): (string | undefined)[] {
  const site = previewOf({ news: { labor: raw } }, { 'news/labor': verdict }, undefined, locale);
  const item = itemOf(site.catalogue, 'news', 'labor');
  return [heldBackBadge(site, item), previewView(site, item).notice].map((text) => text?.replaceAll('\u00a0', ' '));
}

describe('what is held back is marked with its state and, where it is known, the moment', () => {
  test('a draft', () => {
    expect(said({ draft: true }, { state: 'draft' })).toEqual(['Entwurf', 'Nicht veröffentlicht: Entwurf.']);
  });

  test('an embargoed item, with the embargo even if it appears later than that', () => {
    const verdict: HeldBack = { state: 'embargoed', until: '2026-08-01T04:00:00Z' };
    expect(said({ embargo: '2026-07-03T09:00+02:00', date: '2026-08-01' }, verdict)).toEqual([
      'Sperrfrist bis 3. Juli 2026, 09:00 Uhr',
      'Nicht veröffentlicht: Sperrfrist bis 3. Juli 2026, 09:00 Uhr.',
    ]);
  });

  test('a scheduled one', () => {
    expect(said({ date: '2026-07-04' }, { state: 'scheduled', until: '2026-07-04T04:00:00Z' })).toEqual([
      'Erscheint am 4. Juli 2026, 06:00 Uhr',
      'Nicht veröffentlicht: erscheint am 4. Juli 2026, 06:00 Uhr.',
    ]);
  });

  test('one that has expired, on a day or at a time', () => {
    expect(said({ expires: '2026-05-20' }, { state: 'expired' })).toEqual([
      'Abgelaufen am 20. Mai 2026',
      'Nicht mehr veröffentlicht: abgelaufen am 20. Mai 2026.',
    ]);
    expect(said({ expires: '2026-05-20T18:00' }, { state: 'expired' })[0]).toBe(
      'Abgelaufen am 20. Mai 2026, 18:00 Uhr',
    );
  });

  test('one that was withdrawn, with the reason', () => {
    const withdrawn = { date: '2026-05-10', reason: 'Die Zahlen waren falsch.' };
    expect(said({ withdrawn }, { state: 'withdrawn' })).toEqual([
      'Zurückgezogen am 10. Mai 2026',
      'Nicht mehr veröffentlicht: zurückgezogen am 10. Mai 2026. Grund: Die Zahlen waren falsch.',
    ]);
  });

  test('one that is known only through what is not public', () => {
    expect(said({}, { state: 'dependent' })).toEqual([
      'Nicht veröffentlicht',
      'Nicht veröffentlicht: erscheint erst mit einem Beitrag, der zurzeit nicht veröffentlicht ist.',
    ]);
  });

  test('in English, too', () => {
    expect(said({ embargo: '2026-07-03T09:00+02:00' }, { state: 'embargoed' }, 'en')[0]).toBe(
      'Embargo until 3 July 2026, 09:00',
    );
  });
});

test('an item that the public sees has no mark, and a page without an item no notice', () => {
  const site = previewOf({ news: { labor: {} } }, {});
  expect(heldBackBadge(site, itemOf(site.catalogue, 'news', 'labor'))).toBeUndefined();
  expect(previewView(site).notice).toBeUndefined();
});

test('marks are found by address; people, who have none, have no mark', () => {
  const site = previewOf(
    { news: { labor: { slug: 'neues-labor' }, offen: {} }, people: { erika: {} }, topics: { probe: {} } },
    {
      'news/labor': { state: 'draft' },
      'people/erika': { state: 'dependent' },
      'topics/probe': { state: 'dependent' },
    },
  );
  expect([...heldBackMarks(site)]).toEqual([
    ['/meldungen/neues-labor/', 'Entwurf'],
    ['/themen/probe/', 'Nicht veröffentlicht'],
  ]);
});

describe('a page of a preview', () => {
  const options = { path: '/meldungen/', title: 'Meldungen', description: 'Alle Meldungen.' };

  test('says what it is, as of when, and so does its title; search engines stay away', () => {
    const { headTitle, noindex, preview } = pageOf(previewOf({}, {}, '2026-05-01T09:00+02:00'), options);
    expect(headTitle).toBe('VORSCHAU: Meldungen – Life Sciences Mitteldeutschland');
    expect(noindex).toBe(true);
    expect(preview).toEqual({
      bar: 'VORSCHAU – nicht veröffentlicht · Stand 1. Mai 2026, 09:00\u00a0Uhr',
      label: 'Vorschau',
      notice: undefined,
    });
  });

  test('has no search and narrows no list down: there is no index', () => {
    const site = previewOf({}, {});
    expect(searchView(site).off).toContain('In der Vorschau ist die Suche aus');
    expect(newsFilter(site, [], '/meldungen/').isOff).toBe(true);
  });
});

test('nothing of it is on the public site, nor on a preview that only keeps search engines out', () => {
  for (const site of [siteOf({}), { ...siteOf({}), isPreview: true }]) {
    const page = pageOf(site, { path: '/meldungen/', title: 'Meldungen', description: 'Alle Meldungen.' });
    expect(page.preview).toBeUndefined();
    expect(page.headTitle).toBe('Meldungen – Life Sciences Mitteldeutschland');
    expect(searchView(site).off).toBeUndefined();
    expect(newsFilter(site, [], '/meldungen/').isOff).toBe(false);
  }
});
