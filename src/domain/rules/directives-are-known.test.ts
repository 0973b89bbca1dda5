import { describe, expect, test } from 'vitest';
import { found, newsWithBody, organisation, person } from '../../testing/content-builders.ts';
import { directivesAreKnown } from './directives-are-known.ts';

const THERE = { 'people/erika-mustermann/index.md': person('Erika', 'Mustermann') };
const inBody = (body: string) => found(directivesAreKnown, { ...THERE, 'news/x/index.md': newsWithBody(body) });
const box = (opening: string) => inBody(`${opening}\nText\n:::\n`);

test('boxes that the site knows are fine, also in lists, quotes and one another', () => {
  expect(box(':::note')).toEqual([]);
  expect(box(':::note{title="Gut zu wissen"}')).toEqual([]);
  expect(box(':::facts{title="In Kürze"}')).toEqual([]);
  expect(box(':::quote{person="erika-mustermann" role="Chefin"}')).toEqual([]);
  expect(box(':::quote{name="Max Muster" organisation="BMWK"}')).toEqual([]);
  expect(inBody('- a\n\n  :::note\n  b\n  :::\n\n> :::note\n> c\n> :::\n')).toEqual([]);
  expect(inBody('::::note\n:::quote{name="x"}\nText\n:::\nmehr\n::::\n')).toEqual([]);
});

test('colons in German prose are no boxes', () => {
  expect(inBody('Um 12:30 Uhr für Bürger:innen, 1:1, mailto:a@example.org, ::kasten, a::b')).toEqual([]);
  expect(inBody('::kasten')).toEqual([]);
});

test('an unknown box is shown with the one that was meant', () => {
  expect(box('Davor\n\n:::qoute{name="x"}')).toEqual([
    {
      at: 'news/x/index.md:9:1',
      value: 'qoute',
      message: 'Den Kasten „:::qoute“ gibt es nicht; sein Inhalt ginge verloren.',
      mend: 'Meinten Sie „:::quote“?',
    },
  ]);
});

describe('German and capitalised names', () => {
  test.each([
    [':::zitat{name="x"}', 'Meinten Sie „:::quote“?'],
    [':::Hinweis', 'Meinten Sie „:::note“?'],
    [':::Note', 'Meinten Sie „:::note“?'],
    [':::galerie', 'Möglich sind :::quote, :::facts und :::note.'],
    [':::fakten{title="x"}', 'Meinten Sie „:::facts“?'],
    [':::note{titel="x"}', 'Meinten Sie „title“?'],
    [':::quote{autor="x"}', 'Meinten Sie „name“?'],
    [':::note{farbe="rot"}', 'Möglich sind title.'],
    [':::note{title="x" .gross}', 'Möglich sind title.'],
  ])('%s', (opening, mend) => {
    expect(box(opening).map((problem) => problem.mend)).toEqual([mend]);
  });
});

test('an unknown property is shown where it stands', () => {
  expect(box(':::note{titel="x"}')).toMatchObject([
    {
      at: 'news/x/index.md:7:9',
      value: 'titel',
      message: 'Die Angabe „titel“ gibt es bei „:::note“ nicht.',
    },
  ]);
});

test('typographic quotation marks around a property are named', () => {
  expect(box(':::note{title=„Gut zu wissen“}').map(({ mend }) => mend)).toContain(
    'Gerade Anführungszeichen verwenden: {name="…"}',
  );
});

test('a box that is not closed takes up the rest', () => {
  expect(inBody(':::note\nText\n\n## Mehr\n')).toEqual([
    {
      at: 'news/x/index.md:7:1',
      value: ':::note',
      message: 'Der Kasten „:::note“ wird nicht geschlossen und nimmt allen Text danach auf.',
      mend: 'Unter dem letzten Absatz des Kastens eine eigene Zeile „:::“ einfügen.',
    },
  ]);
});

test('the end of an inner box does not close the outer one', () => {
  expect(inBody(':::note\n:::quote{name="x"}\nText\n:::\nmehr\n').map(({ at }) => at)).toEqual(['news/x/index.md:7:1']);
});

test('a title outside the braces would be lost', () => {
  expect(box(':::note Gut zu wissen')).toMatchObject([
    {
      at: 'news/x/index.md:7:9',
      value: 'Gut zu wissen',
      message: '„Gut zu wissen“ wird nicht gelesen.',
      mend: 'So schreiben: :::note{title="Gut zu wissen"}',
    },
  ]);
  expect(box(':::quote[Max Muster]').map(({ mend }) => mend)).toEqual(['So schreiben: :::quote{name="Max Muster"}']);
  expect(box(':::note{title="Gut').map(({ mend }) => mend)).toEqual(['So schreiben: :::note{title="Gut"}']);
});

test('a quotation needs its speaker', () => {
  expect(box(':::quote{role="Chefin"}')).toMatchObject([
    { at: 'news/x/index.md:7:1', message: 'Bei dem Zitat fehlt, von wem es stammt.' },
  ]);
});

test('a speaker given by id exists', () => {
  expect(box(':::quote{person="erika-musterman"}')).toEqual([
    {
      at: 'news/x/index.md:7:18',
      value: 'erika-musterman',
      message: '„erika-musterman“ gibt es nicht in content/people/.',
      mend: 'Meinten Sie „erika-mustermann“?',
    },
  ]);
});

test('an organisation that is nearly an id is no name', () => {
  const files = {
    'organisations/beispiel-gmbh/index.md': organisation('Beispiel GmbH'),
    'news/x/index.md': newsWithBody(':::quote{name="Max Muster" organisation="beispiel-gmhb"}\nText\n:::\n'),
  };
  expect(found(directivesAreKnown, files)).toEqual([
    {
      at: 'news/x/index.md:7:42',
      value: 'beispiel-gmhb',
      message: '„beispiel-gmhb“ gibt es nicht in content/organisations/.',
      mend: 'Meinten Sie „beispiel-gmbh“?',
    },
  ]);
});

test('colons that readers would see are named', () => {
  expect(inBody('Text\n\n::: note\nText\n:::\n')).toMatchObject([
    { at: 'news/x/index.md:9:1', value: '::: note', mend: 'Ohne Leerzeichen schreiben: :::note' },
  ]);
  expect(inBody('Text\n\n:::\n')).toMatchObject([{ at: 'news/x/index.md:9:1', mend: 'Die Zeile löschen.' }]);
  expect(inBody('::note{title="x"}\n')).toMatchObject([
    { at: 'news/x/index.md:7:1', message: 'Ein Kasten beginnt mit drei Doppelpunkten.', mend: 'So schreiben: :::note' },
  ]);
});
