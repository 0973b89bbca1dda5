import { expect, test } from 'vitest';
import { checkRelease, releaseProblems } from './check-release.ts';
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

test.each([
  [{ SITE_DRAFTS: '1' }, 'SITE_DRAFTS=1 ist gesetzt.\n→ Ohne diese Angabe bauen: unset SITE_DRAFTS'],
  [{ SITE_NOINDEX: '1' }, 'SITE_NOINDEX=1 ist gesetzt.\n→ Ohne diese Angabe bauen: unset SITE_NOINDEX'],
  [{ SITE_DRAFTS: '1', SITE_NOINDEX: '1' }, 'SITE_DRAFTS=1 und SITE_NOINDEX=1 sind gesetzt.'],
])('a preview is refused with the variable that makes it one: %j', (environment, reason) => {
  const { text, failed } = checkRelease(environment);
  expect(failed).toBe(true);
  expect(text).toContain(`Eine Vorschau lässt sich nicht veröffentlichen: ${reason}`);
});

test('a build that is no preview is not called one', () => {
  expect(checkRelease({ SITE_DRAFTS: '0', SITE_NOINDEX: '' }).text).not.toContain('Vorschau');
});
