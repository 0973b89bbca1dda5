import { expect, test } from 'vitest';
import { releaseProblems } from './check-release.ts';
import type { ConfigFile } from './release/placeholders.ts';

const siteFile = (url: string, tagDomain = 'verein.de'): ConfigFile => ({
  file: 'site.ts',
  name: 'site',
  text: `export const site = {\n  url: '${url}',\n  tagDomain: '${tagDomain}',\n};\n`,
  value: { url, tagDomain },
});
const found = (environment: { SITE_URL?: string }, file: ConfigFile) =>
  releaseProblems(environment, [file]).map(({ line, field, message }) => `${line} ${field}: ${message.de}`);

test('an example address is refused', () => {
  expect(found({}, siteFile('https://verein.example'))).toEqual([
    '2 url: „https://verein.example“ ist eine Beispieladresse, die niemandem gehört.',
  ]);
});

test('unless SITE_URL names the real one', () => {
  expect(found({ SITE_URL: 'https://www.verein.de' }, siteFile('https://verein.example'))).toEqual([]);
});

test('SITE_URL itself may be no example either', () => {
  expect(found({ SITE_URL: 'https://test.example' }, siteFile('https://verein.example'))).toEqual([
    '2 url: SITE_URL=https://test.example ist eine Beispieladresse, die niemandem gehört.',
  ]);
});

test('the domain of permanent identifiers has to be real whatever SITE_URL says: it can never be changed again', () => {
  expect(found({ SITE_URL: 'https://www.verein.de' }, siteFile('https://verein.example', 'verein.example'))).toEqual([
    '3 tagDomain: „verein.example“ ist eine Beispieladresse, die niemandem gehört.',
  ]);
});
