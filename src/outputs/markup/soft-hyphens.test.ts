import { describe, expect, test } from 'vitest';
import { hyphenateHeadings, withSoftHyphens } from './soft-hyphens.ts';

/** Soft hyphens as signs that can be seen. */
const visible = (text: string): string => text.replaceAll('\u00ad', '|');

test.each([
  ['Hochspannungsnetzgerät', 'Hoch|span|nungs|netz|gerät'],
  ['Fachkräftequalifizierung', 'Fachkräfte|qualifizierung'],
  ['Datenschutzerklärung', 'Datenschutz|erklärung'],
  ['Wirtschaftsförderung', 'Wirtschafts|förderung'],
  ['Metropolregion', 'Metropol|region'],
  ['Biotechnologietage', 'Biotechnologie|tage'],
  ['Veranstaltungsort', 'Veranstaltungs|ort'],
  ['Infektionskrankheiten', 'Infektions|krankheiten'],
  ['Rindfleischetikettierung', 'Rind|fleischeti|kettie|rung'],
])('long words may be broken: %s', (word, broken) => {
  expect(visible(withSoftHyphens(word))).toBe(broken);
});

test.each([
  'Biotechnologie',
  'Labor',
  'Leipzig',
  'QualiBioPharmaZentrum',
  'Sachsen-Anhalt',
  'Netz\u00adgeräte\u00adhersteller',
])('others stay whole: %s', (word) => {
  expect(withSoftHyphens(word).replaceAll('\u00ad', '')).toBe(word.replaceAll('\u00ad', ''));
});

describe('a page', () => {
  const page = (body: string, lang = 'de') =>
    `<html lang="${lang}"><head><title>Hochspannungsnetzgerät</title></head><body>${body}</body></html>`;

  test('has soft hyphens in its headings only', () => {
    const body = '<h1>Hochspannungsnetzgerät</h1><p>Hochspannungsnetzgerät</p><h4>Hochspannungsnetzgerät</h4>';
    expect(visible(hyphenateHeadings(page(body)))).toBe(
      page('<h1>Hoch|span|nungs|netz|gerät</h1><p>Hochspannungsnetzgerät</p><h4>Hochspannungsnetzgerät</h4>'),
    );
  });

  test('keeps ids, addresses and entities', () => {
    const body =
      '<h2 id="datenschutzerklaerung"><a href="/datenschutzerklaerung/">A&amp;B Datenschutzerklärung</a></h2>';
    expect(visible(hyphenateHeadings(page(body)))).toBe(
      page('<h2 id="datenschutzerklaerung"><a href="/datenschutzerklaerung/">A&amp;B Datenschutz|erklärung</a></h2>'),
    );
  });

  test('in another language stays as it is, and so does a heading in another language', () => {
    const english = page('<h1>Internationalisation</h1>', 'en');
    expect(hyphenateHeadings(english)).toBe(english);
    const mixed = page('<h3 lang="en">Internationalisation</h3>');
    expect(hyphenateHeadings(mixed)).toBe(mixed);
  });

  test('is the same when it is done again', () => {
    const once = hyphenateHeadings(page('<h1>Hochspannungsnetzgerät</h1>'));
    expect(hyphenateHeadings(once)).toBe(once);
  });
});
