import { describe, expect, test } from 'vitest';
import { contentTree, newsWith, projectWith, topic } from '../../testing/content-builders.ts';
import { heldBackItems } from '../held-back.ts';
import { type AddressState, reviewAddresses } from './lost-addresses.ts';
import { readRedirectLines } from './redirect-lines.ts';
import { readRegister } from './register.ts';

const NOW = '2026-06-01T12:00+02:00';

/** What the review says of one registered line. Nothing answers but `/da/`. */
function review(line: string, files: Record<string, string> = {}, more: Partial<AddressState> = {}) {
  const now = Temporal.Instant.from(NOW);
  const tree = contentTree({ 'news/labor/index.md': newsWith('slug: neu'), ...files });
  return reviewAddresses({
    registered: readRegister(line).addresses,
    answers: (path) => path === '/da/',
    lines: [],
    files: tree.files,
    heldBack: heldBackItems(tree.files, now),
    now,
    ...more,
  });
}

const loss = (line: string, files: Record<string, string> = {}) => review(line, files).losses[0];

test('what answers, or is written down, or is registered for later, is not lost', () => {
  expect(review('/da/ news/labor 2026-05-01').losses).toEqual([]);
  expect(review('/weg/ news/labor 2026-06-02').losses).toEqual([]);
  const { redirects: lines } = readRedirectLines('/weg/ /meldungen/morgen/\n');
  expect(review('/weg/ news/x 2026-05-01', {}, { lines }).losses).toEqual([]);
});

test('lists follow from the items and are never lost', () => {
  expect(review('/meldungen/seite/4/ list 2026-05-01').losses).toEqual([]);
});

describe('what is lost says why', () => {
  test.each([
    ['/meldungen/alt/', '/meldungen/alt/'],
    ['/meldungen/alt/text.txt', '/meldungen/alt/'],
  ])('%s belongs to an item that was renamed', (path, formerPage) => {
    expect(loss(`${path} news/labor 2026-05-01`)).toMatchObject({
      reason: 'renamed',
      file: 'news/labor/index.md',
      formerPage,
      presentPage: '/meldungen/neu/',
      hasFormerUrls: false,
    });
  });

  test('a standing page that was renamed lies beside the sections', () => {
    const files = { 'pages/about/index.md': '---\ntitle: Wir\nslug: wir\nsummary: Wir.\n---\n' };
    expect(loss('/ueber-uns/ pages/about 2026-05-01', files)).toMatchObject({
      reason: 'renamed',
      formerPage: '/ueber-uns/',
    });
  });

  test('a file of an item is no page of it', () => {
    expect(loss('/dateien/meldungen/labor/a.pdf news/labor 2026-05-01')).toMatchObject({ reason: 'removed' });
    expect(loss('/meldungen/neu/text.txt news/labor 2026-05-01')).toMatchObject({ reason: 'removed' });
  });

  test('an item that is not there was deleted', () => {
    expect(loss('/meldungen/x/ news/x 2026-05-01')).toMatchObject({ reason: 'deleted' });
  });

  test('an item may not become a draft again', () => {
    const files = { 'news/labor/index.md': newsWith('draft: true') };
    expect(loss('/meldungen/labor/ news/labor 2026-05-01', files)).toMatchObject({ reason: 'draft' });
  });

  test('a page of the site itself', () => {
    expect(loss('/weg.xml site 2026-05-01')).toMatchObject({ reason: 'site' });
  });
});

describe('what is not there for a reason that the content names is not lost', () => {
  const ofLabor = (...head: string[]) =>
    review('/meldungen/labor/ news/labor 2026-04-27', { 'news/labor/index.md': newsWith(...head) });

  test('expired', () => {
    expect(ofLabor('expires: 2026-05-20')).toEqual({ losses: [], pulledBack: [] });
  });

  test('embargoed or scheduled again: allowed, but told', () => {
    expect(ofLabor('embargo: 2026-07-01T09:00+02:00').losses).toEqual([]);
    expect(ofLabor('embargo: 2026-07-01T09:00+02:00').pulledBack).toMatchObject([{ path: '/meldungen/labor/' }]);
  });

  test('renamed while it waits for its date, if it names where it was: else only the build on that date would fail', () => {
    const embargo = ['slug: neu', 'embargo: 2026-07-01T09:00+02:00'];
    expect(ofLabor(...embargo).losses).toMatchObject([{ reason: 'renamed', formerPage: '/meldungen/labor/' }]);
    expect(ofLabor(...embargo, 'formerUrls: [/meldungen/labor]').losses).toEqual([]);
    expect(ofLabor('slug: neu', 'expires: 2026-05-20').losses).toEqual([]);
  });

  test('known only through what is held back', () => {
    const files = {
      'projects/linie/index.md': projectWith('draft: true', 'topics: [pharmazie]'),
      'topics/pharmazie/index.md': topic('Pharmazie'),
    };
    expect(review('/themen/pharmazie/ topics/pharmazie 2026-05-01', files).losses).toEqual([]);
  });

  test('a picture whose rights have run out', () => {
    const withPicture = (until: string) => ({
      'news/labor/index.md': newsWith(
        `cover: { src: ./a.jpg, alt: A, credit: E, licence: CC0, rightsUntil: ${until}, pressTerms: F }`,
      ),
    });
    const line = '/pressebilder/news/labor/labor.jpg news/labor 2026-05-01';
    expect(review(line, withPicture('2026-05-31')).losses).toEqual([]);
    expect(loss(line, withPicture('2026-06-01'))).toMatchObject({ reason: 'removed' });
  });
});
