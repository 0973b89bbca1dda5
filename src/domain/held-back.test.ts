import { describe, expect, test } from 'vitest';
import {
  contentTree,
  eventWith,
  markdown,
  newsWith,
  newsWithBody,
  organisation,
  person,
} from '../testing/content-builders.ts';
import { readRegister } from './addresses/register.ts';
import { heldBackItems } from './held-back.ts';

/** @param register lines of address, owner and day */
function statesAt(files: Record<string, string>, now = '2026-06-01T12:00+02:00', register = '') {
  const { addresses } = readRegister(register);
  const heldBack = heldBackItems(contentTree(files).files, Temporal.Instant.from(now), addresses);
  return Object.fromEntries([...heldBack].map(([key, { state }]) => [key, state]));
}

const LIVE = newsWith('organisations: [beispiel]');
const DRAFT = newsWith('draft: true', 'organisations: [beispiel]');

describe('an item with a date', () => {
  test.each([
    ['draft', newsWith('draft: true')],
    ['embargoed', newsWith('embargo: 2026-06-01T12:00:01+02:00')],
    ['expired', newsWith('expires: 2026-05-31')],
    ['withdrawn', newsWith('withdrawn:', '  date: 2026-05-31', '  reason: Falsche Zahlen.')],
    ['scheduled', eventWith('start: 2027-01-01').replace('date: 2026-01-01', 'date: 2026-06-02')],
  ])('is held back as %s by its own fields', (state, text) => {
    const path = state === 'scheduled' ? 'events/x' : 'news/x';
    expect(statesAt({ [`${path}/index.md`]: text })).toEqual({ [path]: state });
  });

  test('is not held back once all its moments have come', () => {
    const text = newsWith('embargo: 2026-06-01T12:00:00+02:00', 'expires: 2026-06-01');
    expect(statesAt({ 'news/x/index.md': text })).toEqual({});
  });

  test('tells the instant at which it will be shown, where there is one', () => {
    const files = contentTree({
      'news/x/index.md': newsWith('embargo: 2026-06-03T09:00+02:00'),
      'news/y/index.md': newsWith('draft: true'),
    }).files;
    expect([...heldBackItems(files, Temporal.Instant.from('2026-06-01T12:00Z')).values()]).toEqual([
      { state: 'embargoed', until: '2026-06-03T07:00:00Z' },
      { state: 'draft' },
    ]);
  });
});

describe('an item without a date', () => {
  const house = { 'organisations/beispiel/index.md': organisation('Beispiel e. V.') };

  test('that only a draft names is held back with it', () => {
    expect(statesAt({ ...house, 'news/x/index.md': DRAFT })).toEqual({
      'news/x': 'draft',
      'organisations/beispiel': 'dependent',
    });
  });

  test('that something live names as well is shown', () => {
    expect(statesAt({ ...house, 'news/x/index.md': DRAFT, 'news/y/index.md': LIVE })).toEqual({ 'news/x': 'draft' });
  });

  test('that nobody names is shown: it was entered to be seen', () => {
    expect(statesAt({ ...house, 'news/x/index.md': newsWith('draft: true') })).toEqual({ 'news/x': 'draft' });
  });

  test('that is a standing page is always shown: the law asks for some of them', () => {
    const draft = `${newsWith('draft: true')}\n[Impressum](../../pages/impressum/index.md)\n`;
    const page = markdown(['title: Impressum', 'summary: Wer hier schreibt.']);
    expect(statesAt({ 'pages/impressum/index.md': page, 'news/x/index.md': draft })).toEqual({ 'news/x': 'draft' });
  });

  test('is held back however far the way from the draft, and freed however far the way from what is live', () => {
    const town = (place: string) => markdown([`name: Verein ${place}`, 'kind: association', `place: ${place}`]);
    const venue = (...more: string[]) => markdown(['name: Ort', 'kind: city', ...more]);
    expect(
      statesAt({
        'news/x/index.md': newsWith('draft: true', 'organisations: [a, b]'),
        'organisations/a/index.md': town('secret'),
        'organisations/b/index.md': town('known'),
        'organisations/c/index.md': town('known'),
        'venues/secret/index.md': venue('partOf: land'),
        'venues/known/index.md': venue('partOf: land'),
        'venues/land/index.md': venue(),
        'news/y/index.md': newsWith('organisations: [c]'),
      }),
    ).toEqual({
      'news/x': 'draft',
      'organisations/a': 'dependent',
      'organisations/b': 'dependent',
      'venues/secret': 'dependent',
    });
  });

  test('is freed by a link or a quotation in the text of something live', () => {
    const files = {
      ...house,
      'people/erika/index.md': person('Erika', 'Mustermann'),
      'news/x/index.md': newsWith('draft: true', 'organisations: [beispiel]', 'people: [{ person: erika }]'),
    };
    expect(Object.keys(statesAt(files))).toEqual(['news/x', 'organisations/beispiel', 'people/erika']);
    const body = ':::quote{person="erika"}\nEin Satz.\n:::\n\nDer [Verein](../../organisations/beispiel/index.md).\n';
    expect(statesAt({ ...files, 'news/y/index.md': newsWithBody(body) })).toEqual({ 'news/x': 'draft' });
  });

  describe('that was public before', () => {
    const files = { ...house, 'news/x/index.md': DRAFT };
    const now = '2026-06-01T12:00+02:00';
    const known = '/organisationen/beispiel/ organisations/beispiel 2026-05-01\n';

    test('stays so when a draft comes to name it, and so does whoever it names', () => {
      const town = { 'venues/ort/index.md': markdown(['name: Ort', 'kind: city']) };
      const placed = markdown(['name: Beispiel e. V.', 'kind: association', 'place: ort']);
      const all = { ...files, ...town, 'organisations/beispiel/index.md': placed };
      expect(statesAt(all, now, known)).toEqual({ 'news/x': 'draft' });
      expect(Object.keys(statesAt(all, now))).toEqual(['news/x', 'organisations/beispiel', 'venues/ort']);
    });

    test('stays so when a later release that names it is called back', () => {
      const later = `${known}/meldungen/x/ news/x 2026-05-20\n`;
      expect(statesAt(files, now, later)).toEqual({ 'news/x': 'draft' });
    });

    test.each([
      ['it came with the release that is called back', `${known}/meldungen/x/ news/x 2026-05-01\n`],
      ['it is public only later than the moment shown', known.replace('2026-05-01', '2026-06-02')],
      ['somebody else was', '/organisationen/andere/ organisations/andere 2026-05-01\n'],
    ])('but is held back if %s', (_, register) => {
      expect(statesAt(files, now, register)['organisations/beispiel']).toBe('dependent');
    });
  });

  test('that only the text of a draft quotes is held back', () => {
    const text = `${newsWith('draft: true')}\n:::quote{person="erika"}\nEin Satz.\n:::\n`;
    expect(statesAt({ 'people/erika/index.md': person('Erika', 'Mustermann'), 'news/x/index.md': text })).toEqual({
      'news/x': 'draft',
      'people/erika': 'dependent',
    });
  });
});
