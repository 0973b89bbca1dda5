import { expect, test } from 'vitest';
import { namedPages } from './named-pages.ts';

const at = (...paths: string[]) => paths.map((path) => ({ path, html: '' }));

test('a site without any of the fixtures has none of them', () => {
  expect(namedPages(at('/', '/meldungen/kick-off/'))).toEqual([]);
});

test('a fixture that is gone is named', () => {
  expect(() => namedPages(at('/meldungen/alles-in-einer/'))).toThrow('/veranstaltungen/abgesagt/');
});
