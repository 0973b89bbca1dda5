import { expect, test } from 'vitest';
import { found, newsWith } from '../../testing/content-builders.ts';
import { redirectLinesLeadSomewhere } from './redirect-lines-lead-somewhere.ts';

const list = (...lines: string[]) =>
  found(redirectLinesLeadSomewhere, {
    'news/labor/index.md': newsWith('formerUrls: [/meldungen/alt/]'),
    'redirects.txt': `${lines.join('\n')}\n`,
  }).map(({ at, message }) => `${at} ${message}`);

test('lines to pages, to former addresses and to nothing, comments and blank lines are fine', () => {
  expect(
    list('# Aus der alten Website', '', '/a/ /meldungen/labor/', '/b.html /meldungen/alt/', '/c/ 410', '/d/ /'),
  ).toEqual([]);
});

test('every line that is wrong is named with its number', () => {
  expect(
    list(
      '/a/',
      '/b/ https://www.example.org/',
      '/c/ //www.example.org/',
      '/d/ /gibt-es-nicht/',
      '/meldungen/labor/ /meldungen/',
      '/e/ 410',
      '/e /meldungen/',
      '/f*/ 410',
      '/g/ /meldungen/ 301',
      '/%FC/ 410',
    ),
  ).toEqual([
    'redirects.txt:1:1 „/a/“ ist keine Weiterleitung.',
    'redirects.txt:2:1 „/b/ https://www.example.org/“ ist keine Weiterleitung.',
    'redirects.txt:9:1 „/g/ /meldungen/ 301“ ist keine Weiterleitung.',
    'redirects.txt:10:1 „/%FC/ 410“ ist keine Weiterleitung.',
    'redirects.txt:3:1 Die Weiterleitung führt ins Leere: „//www.example.org/“ gibt es auf dieser Website nicht.',
    'redirects.txt:4:1 Die Weiterleitung führt ins Leere: „/gibt-es-nicht/“ gibt es auf dieser Website nicht.',
    'redirects.txt:5:1 Unter „/meldungen/labor/“ steht jetzt etwas; von dort kann nichts weiterleiten.',
    'redirects.txt:7:1 „/e“ steht schon in Zeile 6.',
    'redirects.txt:8:1 Von „/f*/“ kann nicht jeder Webserver weiterleiten.',
  ]);
});
