import { expect, test } from 'vitest';
import { splitHeadAndBody } from './head-and-body.ts';

test('the head lies between the first two lines of three hyphens', () => {
  expect(splitHeadAndBody('---\ntitle: x\n---\n\nText\n---\n')).toEqual({
    head: 'title: x\n',
    headLine: 2,
    body: '\nText\n---\n',
    bodyLine: 4,
  });
});

test('Windows line ends and blanks behind the hyphens do not matter', () => {
  expect(splitHeadAndBody('--- \r\ntitle: x\r\n---\r\nText')).toEqual({
    head: 'title: x\r\n',
    headLine: 2,
    body: 'Text',
    bodyLine: 4,
  });
});

test('an empty file has nothing', () => {
  expect(splitHeadAndBody(' \n')).toMatchObject({ body: '', fault: { code: 'empty' } });
});

test('a file without any head is all body', () => {
  expect(splitHeadAndBody('Nur Text\n')).toEqual({
    headLine: 1,
    body: 'Nur Text\n',
    bodyLine: 1,
    fault: { code: 'not-opened' },
  });
});

test('a missing first line of hyphens does not hide the head', () => {
  expect(splitHeadAndBody('title: x\n---\nText')).toMatchObject({
    head: 'title: x\n',
    headLine: 1,
    body: 'Text',
    bodyLine: 3,
    fault: { code: 'not-opened', openedAt: { line: 2, column: 1 } },
  });
});

test('text before the head does not hide it', () => {
  expect(splitHeadAndBody('Hallo\n---\ntitle: x\n---\nText')).toMatchObject({
    head: 'title: x\n',
    headLine: 3,
    body: 'Text',
    bodyLine: 5,
    fault: { code: 'not-opened', openedAt: { line: 2, column: 1 } },
  });
});

test('a head that is not closed ends where prose begins', () => {
  expect(splitHeadAndBody('---\ntitle: x\n\nEin Satz.\n')).toMatchObject({
    head: 'title: x\n\n',
    body: 'Ein Satz.\n',
    bodyLine: 4,
    fault: { code: 'not-closed', place: { line: 4, column: 1 } },
  });
});

test('a dividing line in the body does not close a head that was left open', () => {
  expect(splitHeadAndBody('---\ntitle: x\n\n## Kopf\n\nEin Satz.\n\n---\n\nMehr.')).toMatchObject({
    head: 'title: x\n\n',
    bodyLine: 4,
    fault: { code: 'not-closed', place: { line: 4, column: 1 } },
  });
});

test('a closing line of the wrong dashes still closes', () => {
  expect(splitHeadAndBody('---\ntitle: x\n—\nText')).toMatchObject({
    head: 'title: x\n',
    body: 'Text',
    fault: { code: 'not-closed', place: { line: 3, column: 1 } },
  });
});

test('a blank line or a comment within the head is no end', () => {
  const text = '---\ntitle: x\n\n# Bemerkung\nsummary: |\n  eins\n\n  zwei\ntopics:\n- a\n\nkind: news\n---\nText';
  expect(splitHeadAndBody(text)).toMatchObject({ body: 'Text', bodyLine: 14 });
  expect(splitHeadAndBody(text).fault).toBeUndefined();
});
