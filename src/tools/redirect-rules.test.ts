import { expect, test } from 'vitest';
import { redirectRules, ruleFor } from './redirect-rules.ts';

const rules = redirectRules(
  '# Kommentar\n\n/alt/ /neu/ 301!\n/alt/ /neu/ 301\n/b/ /c/ 301\n/gr%C3%BCn/ /neu/\n/x/ /x/index.html 410!\n',
);

test('a forced rule goes before a file, any other gives way to it', () => {
  expect(ruleFor(rules, '/alt/', true)).toMatchObject({ to: '/neu/', status: 301, forced: true });
  expect(ruleFor(rules, '/b/', true)).toBeUndefined();
  expect(ruleFor(rules, '/b/', false)).toMatchObject({ to: '/c/', status: 301 });
  expect(ruleFor(rules, '/x/', true)).toMatchObject({ to: '/x/index.html', status: 410 });
});

test('addresses are compared decoded and whole', () => {
  expect(ruleFor(rules, '/grün/', false)).toMatchObject({ to: '/neu/', status: 301 });
  expect(ruleFor(rules, '/alt', false)).toBeUndefined();
  expect(ruleFor(rules, '/alt/x', false)).toBeUndefined();
});
