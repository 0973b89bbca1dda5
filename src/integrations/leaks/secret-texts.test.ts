import { describe, expect, test } from 'vitest';
import { heldBackItems } from '../../domain/held-back.ts';
import { contentTree, markdown, person, topic } from '../../testing/content-builders.ts';
import type { Secret } from './candidates.ts';
import { publishedTexts } from './published-texts.ts';
import { secretTexts } from './secret-texts.ts';

const NOW = Temporal.Instant.from('2026-06-01T12:00+02:00');

type Files = Readonly<Record<string, string | Uint8Array>>;

function secretsOf(files: Files, program: readonly string[] = []): Secret[] {
  const tree = contentTree(files);
  const heldBack = heldBackItems(tree.files, NOW);
  return secretTexts(tree.files, tree.paths, heldBack, publishedTexts(tree, heldBack, NOW, program));
}

const needles = (files: Files, program?: readonly string[]): string[] =>
  secretsOf(files, program).map(({ needle }) => needle);

const news = (title: string, lines: readonly string[] = [], body = ''): string =>
  markdown(['kind: news', `title: ${title}`, 'date: 2026-04-27', 'summary: Kurz.', ...lines], body);

const draft = (title: string, lines: readonly string[] = [], body = ''): string =>
  news(title, ['draft: true', ...lines], body);

describe('a secret', () => {
  test('is a title, with the line on which it stands', () => {
    const [title] = secretsOf({ 'news/a/index.md': draft('Neues vom Bergwerk') });
    expect(title).toMatchObject({
      needle: 'neues vom bergwerk',
      item: 'news/a',
      state: 'draft',
      file: 'news/a/index.md',
      line: 3,
      field: 'title',
    });
  });

  test('is the address, by slug and by id, also where it was', () => {
    const found = needles({ 'news/a1/index.md': draft('X', ['slug: neu', 'formerUrls: [/alt/weg/, /alt/]']) });
    expect(found).toEqual(
      expect.arrayContaining(['meldungen / neu', 'meldungen / a1', 'news / a1', 'alt / weg', '/ alt /']),
    );
  });

  test('is the name of a file beside it, and what Astro makes of that', () => {
    const found = needles({ 'news/a/index.md': draft('X'), 'news/a/Stollen_2.jpg': 'x' });
    expect(found).toEqual(expect.arrayContaining(['stollen 2 jpg', 'astro / stollen 2']));
  });

  test('is a person’s full name, an address for mail, a number of a telephone', () => {
    const contacts = ['contacts:', '  - person: b', '    email: b@example.org', '    phone: "+49 341 123 45"'];
    const found = needles({ 'news/a/index.md': draft('X', contacts), 'people/b/index.md': person('Bo', 'Li') });
    expect(found).toEqual(expect.arrayContaining(['b example org', '49 341 123 45']));
    expect(
      needles({
        'news/a/index.md': draft('X', ['people:', '  - person: b']),
        'people/b/index.md': person('Bodo', 'Zauner'),
      }),
    ).toContain('bodo zauner');
  });

  test('is every run of eight words of a sentence, across the lines of a paragraph', () => {
    const found = needles({ 'news/a/index.md': draft('X', [], 'Im Labor wird seit heute\nein neuer Stoff erprobt.') });
    expect(found).toContain('im labor wird seit heute ein neuer stoff');
  });

  test('is a rare word, with umlauts in both ways to write them', () => {
    const found = needles({ 'news/a/index.md': draft('X', [], 'Zwei Krankenhäuser.') });
    expect(found).toEqual(expect.arrayContaining(['krankenhauser', 'krankenhaeuser']));
  });

  test('is a caption and an alternative text of the body', () => {
    const found = needles({
      'news/a/index.md': draft('X', [], '![Blick in den Stollen](./a.jpg "Foto: Bodo Zauner")'),
    });
    expect(found).toEqual(expect.arrayContaining(['blick in den stollen', 'foto bodo zauner']));
  });

  test('is a long headline even where a published item quotes it', () => {
    const quoting = news('Y', [], 'Bald: „Ein Wirkstoff aus dem Stollen“.');
    expect(
      needles({ 'news/a/index.md': draft('Ein Wirkstoff aus dem Stollen'), 'news/b/index.md': quoting }),
    ).toContain('ein wirkstoff aus dem stollen');
  });

  test('is the id of what a published item only leads to', () => {
    const leading = news('Y', ['related: [geheimer-stollen]'], 'Siehe [dort](../geheimer-stollen/index.md).');
    const found = needles({ 'news/geheimer-stollen/index.md': draft('X'), 'news/b/index.md': leading });
    expect(found).toEqual(expect.arrayContaining(['news / geheimer stollen', 'geheimer stollen']));
  });

  test('is what a published item only says of tomorrow', () => {
    const corrected = news('Y', [
      'corrections:',
      '  - date: 2026-06-02',
      '    text: Der Stollenwirkstoff heißt anders.',
    ]);
    expect(needles({ 'news/a/index.md': draft('X', [], 'Stollenwirkstoff'), 'news/b/index.md': corrected })).toContain(
      'stollenwirkstoff',
    );
  });

  test('is the address of what is to follow something withdrawn, until it is published', () => {
    const successor = [
      'withdrawn:',
      '  date: 2026-05-01',
      '  reason: Falsch.',
      '  successor: /meldungen/quastenflosser/',
    ];
    const files = { 'news/a/index.md': news('Y', successor), 'news/quastenflosser/index.md': draft('X') };
    expect(needles(files)).toEqual(['meldungen / quastenflosser', 'news / quastenflosser', 'quastenflosser']);
  });

  test('is the rest of what has been withdrawn: not its title and reason, but its body, people and pictures', () => {
    const withdrawn = news(
      'Neues vom Bergwerk',
      ['withdrawn:', '  date: 2026-05-01', '  reason: Es war falsch und vorschnell.', 'people:', '  - person: b'],
      'Ein Stollenwirkstoff.',
    );
    const found = needles({
      'news/a/index.md': withdrawn,
      'news/a/zeche.jpg': 'x',
      'people/b/index.md': person('Bodo', 'Zauner'),
    });
    expect(found).toEqual(expect.arrayContaining(['stollenwirkstoff', 'zeche jpg', 'bodo zauner']));
    expect(found).not.toContain('neues vom bergwerk');
    expect(found.filter((needle) => needle.includes('vorschnell') || needle.startsWith('meldungen'))).toEqual([]);
  });
});

describe('no secret, so that it raises no false alarm,', () => {
  test.each([
    ['a short title', 'X', 'Kurz', []],
    ['a title of one word that published items use', 'Strukturwandel', 'Vom Strukturwandel.', ['strukturwandel']],
    [
      'a short title that published items use',
      'Tag der offenen Tür',
      'Zum Tag der offenen Tür.',
      ['tag der offenen tur'],
    ],
  ])('is %s', (_, title, body, absent) => {
    const found = needles({ 'news/a/index.md': draft(title), 'news/b/index.md': news('Y', [], body) });
    expect(found).not.toEqual(expect.arrayContaining(absent.length ? absent : ['x']));
  });

  test('is a headline that a published item has, too: a copy as the beginning of a new item', () => {
    const files = {
      'news/a/index.md': draft('Ein Wirkstoff aus dem Stollen'),
      'news/b/index.md': news('Ein Wirkstoff aus dem Stollen'),
    };
    expect(needles(files)).not.toContain('ein wirkstoff aus dem stollen');
  });

  test('is a title that was public until it ran out, where a published item names it', () => {
    const expired = news('Ein Wirkstoff aus dem Stollen', ['expires: 2026-05-01']);
    const naming = news('Y', [], 'Ende der Ausschreibung „Ein Wirkstoff aus dem Stollen“.');
    expect(needles({ 'news/a/index.md': expired, 'news/b/index.md': naming })).not.toContain(
      'ein wirkstoff aus dem stollen',
    );
  });

  test('is a file name that published items have, too', () => {
    const files = {
      'news/a/index.md': draft('X'),
      'news/a/cover.jpg': 'x',
      'news/b/index.md': news('Y'),
      'news/b/cover.png': 'y',
    };
    expect(needles(files).filter((needle) => needle.includes('cover'))).toEqual([]);
  });

  test('is an organisation, person or topic that published text names without an entry', () => {
    const files = {
      'news/a/index.md': draft('X', ['topics: [t]']),
      'topics/t/index.md': topic('Regenerative Medizin'),
      'news/b/index.md': news('Y', [], 'Über regenerative Medizin.'),
    };
    expect(needles(files)).not.toContain('regenerative medizin');
  });

  test('is a part of a published word, a month, a word of the program', () => {
    const body = 'Stollen: Donnerstag, im September, Veranstaltungskalender.';
    const files = {
      'news/a/index.md': draft('X', [], body),
      'news/b/index.md': news('Y', [], 'Der Bergwerkstollenbau.'),
    };
    const found = needles(files, ['{ calendar: "Veranstaltungskalender" }']);
    expect(found.filter((needle) => /donnerstag|september|kalender/.test(needle))).toEqual([]);
  });

  test('is what pages put together by themselves: places, people with their houses, days with times', () => {
    const lines = [
      'boilerplate: BIO CITY LEIPZIG, Leipzig',
      'kicker: Dr. Bodo Zauner, Beispiel GmbH',
      'dateline: Dienstag, 4. Mai 2027, 18 Uhr',
    ];
    const body =
      '## BIO CITY LEIPZIG, Deutscher Platz 5, 04103 Leipzig\n\nBIO CITY LEIPZIG, Deutscher Platz 5, 04103 Leipzig';
    const house = markdown([
      'name: BIO CITY LEIPZIG',
      'kind: building',
      'partOf: stadt',
      'address:',
      '  street: Deutscher Platz 5',
      '  postalCode: "04103"',
      '  city: Leipzig',
    ]);
    const files = {
      'news/a/index.md': draft('X', lines, body),
      'people/b/index.md': markdown(['givenName: Bodo', 'familyName: Zauner', 'academicTitle: Dr.']),
      'organisations/c/index.md': markdown(['name: Beispiel GmbH', 'kind: company']),
      'venues/haus/index.md': house,
      'venues/stadt/index.md': markdown(['name: Leipzig', 'kind: city']),
    };
    expect(needles(files)).toEqual(['meldungen / a', 'news / a']);
  });

  test('is what the fragment of a published heading is called', () => {
    const files = {
      'news/a/index.md': draft('X', ['slug: foerderung-der-rueckhaltebecken'], 'Rückhaltebecken.'),
      'news/b/index.md': news('Y', [], '## Förderung der Rückhaltebecken'),
    };
    expect(needles(files).filter((needle) => /foerder|rueckhalt|ruckhalt/.test(needle))).toEqual([
      'meldungen / foerderung der rueckhaltebecken',
    ]);
  });

  test('is a photographer of whom published pictures are, too, with their licence', () => {
    const cover = ['cover:', '  src: ./a.jpg', '  alt: Halle', '  credit: Erika Mustermann', '  licence: CC BY 4.0'];
    const files = {
      'news/a/index.md': draft('X', [], '![Halle](./b.jpg "Foto: Erika Mustermann, CC BY 4.0")'),
      'news/b/index.md': news('Y', cover),
    };
    expect(needles(files).filter((needle) => needle.includes('mustermann'))).toEqual([]);
  });

  test('is an address that a published item has', () => {
    const files = { 'news/alt/index.md': draft('X', ['slug: neu']), 'news/b/index.md': news('Y', ['slug: alt']) };
    const found = needles(files);
    expect(found).toContain('meldungen / neu');
    expect(found).not.toContain('meldungen / alt');
  });
});
