import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mailColours } from './colours.ts';

test('mails have the colours of the site', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const usual = tokens.slice(0, tokens.indexOf('@media'));
  const named = [...usual.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
  const ofSite = new Map(named.map(([, name = '', light, dark]) => [name, { light, dark }]));
  for (const [name, colour] of Object.entries(mailColours)) expect(ofSite.get(name), name).toEqual(colour);
});
