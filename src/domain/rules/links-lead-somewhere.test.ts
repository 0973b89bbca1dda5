import { describe, expect, test } from 'vitest';
import { eventWith, found, newsWithBody } from '../../testing/content-builders.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';

const THERE = {
  'news/neues-labor/index.md': newsWithBody(''),
  'events/kick-off/index.md': eventWith('start: 2026-04-26'),
  'news/x/flyer.pdf': '%PDF',
};
const inBody = (body: string) => found(linksLeadSomewhere, { ...THERE, 'news/x/index.md': newsWithBody(body) });

test('links to the web, to mail, telephone, pages and items are fine', () => {
  const links = [
    '[a](https://www.example.org/a?b=c#d)',
    '<https://example.org>',
    'www.example.org',
    '[b](mailto:presse@example.org)',
    'presse@example.org',
    '[c](tel:+4934112345)',
    '[d](/veranstaltungen/)',
    '[e](#abschnitt)',
    '[f](../neues-labor/index.md)',
    '[g](../neues-labor/)',
    '[h](../../events/kick-off/index.md#programm)',
    '[i][1]',
  ];
  expect(inBody(`${links.join('\n')}\n\n[1]: ../neues-labor/index.md`)).toEqual([]);
});

test('a dead link to an item is shown with the item that was meant', () => {
  expect(inBody('Text\n\nMehr [hier](../neues-labro/index.md).')).toEqual([
    {
      at: 'news/x/index.md:9:6',
      value: '../neues-labro/index.md',
      message: 'Der Link führt ins Leere: „../neues-labro/index.md“ gibt es nicht.',
      mend: 'Meinten Sie „../neues-labor/index.md“?',
    },
  ]);
});

describe('the right path is found', () => {
  test.each([
    ['../kick-off/index.md', '../../events/kick-off/index.md'],
    ['../Neues-Labor/index.md', '../neues-labor/index.md'],
    ['../neues-labor.md', '../neues-labor/index.md'],
    ['../neues-labor', '../neues-labor/index.md'],
    ['neues-labor', '../neues-labor/index.md'],
    ['/content/news/neues-labor/index.md', '../neues-labor/index.md'],
  ])('%s → %s', (typed, meant) => {
    expect(inBody(`[a](${typed})`).map(({ mend }) => mend)).toEqual([`Meinten Sie „${meant}“?`]);
  });
});

test('where nothing is near, the way to items is explained', () => {
  expect(inBody('[a](../ganz-woanders/index.md)')).toMatchObject([
    {
      mend: 'Zu anderen Beiträgen führt der Weg über den Ordner, zum Beispiel ../anderer-beitrag/index.md oder ../../events/name/index.md',
    },
  ]);
});

test('links without target are empty', () => {
  expect(inBody('[a]() und [b](#)')).toMatchObject([
    { at: 'news/x/index.md:7:1', value: '', message: 'Der Link hat kein Ziel.' },
    { at: 'news/x/index.md:7:11', value: '#', message: 'Der Link hat kein Ziel.' },
  ]);
});

test('a link to the same page only needs its place', () => {
  expect(inBody('[a](../x/index.md#kontakt)')).toMatchObject([{ mend: 'So schreiben: #kontakt' }]);
});

test('a file beside the item is not published', () => {
  expect(inBody('[Flyer](./flyer.pdf)')).toMatchObject([
    {
      message: '„flyer.pdf“ liegt beim Beitrag und wird nicht mit veröffentlicht.',
      mend: 'Im Kopf unter „attachments:“ eintragen: - file: ./flyer.pdf (mit title und accessible); sie erscheint dann neben dem Text.',
    },
  ]);
});

describe('addresses that are not whole', () => {
  test.each([
    ['www.example.org/a', 'So schreiben: https://www.example.org/a'],
    ['example.de', 'So schreiben: https://example.de'],
    ['//example.org', 'So schreiben: https://example.org'],
    ['https://beispiel', 'Die Adresse aus dem Browser kopieren und neu einfügen.'],
    ['mailto:presse', 'Die Adresse aus dem Browser kopieren und neu einfügen.'],
  ])('%s', (url, mend) => {
    expect(inBody(`[a](${url})`)).toMatchObject([{ at: 'news/x/index.md:7:1', value: url, mend }]);
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/', 'file:///C:/a.pdf'])(
  '%s is forbidden',
  (url) => {
    expect(inBody(`[a](${url})`)).toMatchObject([{ message: `Links mit „${url.split(':')[0]}:“ sind nicht erlaubt.` }]);
  },
);

test('a space in the address keeps Markdown from seeing a link', () => {
  expect(inBody('Der [Flyer](/dateien/mein flyer.pdf) dazu')).toEqual([
    {
      at: 'news/x/index.md:7:5',
      value: '/dateien/mein flyer.pdf',
      message: 'Das wird kein Link: In der Adresse steht ein Leerzeichen.',
      mend: 'Das Leerzeichen entfernen: [Flyer](/dateien/mein-flyer.pdf)',
    },
  ]);
});

test('text in brackets is text', () => {
  expect(inBody('Im Jahr [2026] (siehe oben) und [1](siehe Anhang A) um 12:30 Uhr')).toEqual([]);
});
