import { expect, test } from 'vitest';
import { readRegister, registerText, unregistered } from './register.ts';

const TEXT = '# Kopf\n/b/ news/b 2014-03-01\n/a/ site 2026-01-01\n';

test('a register is read with the numbers of its lines', () => {
  expect(readRegister(TEXT).addresses).toEqual([
    { path: '/b/', owner: 'news/b', since: '2014-03-01', line: 2 },
    { path: '/a/', owner: 'site', since: '2026-01-01', line: 3 },
  ]);
});

test('what is new is added, what is there stays, sorted by address and below the same heading', () => {
  const register = readRegister(TEXT);
  const published = [
    { path: '/b/', owner: 'news/anders', since: '2020-01-01' },
    { path: '/B/', owner: 'list', since: '2026-01-02' },
    { path: '/dateien/x/Bericht 1.pdf', owner: 'news/x', since: '2026-01-02' },
  ];
  expect(unregistered(register, published).map(({ path }) => path)).toEqual(['/B/', '/dateien/x/Bericht 1.pdf']);
  const text = registerText(register, published);
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    '/B/ list 2026-01-02',
    '/a/ site 2026-01-01',
    '/b/ news/b 2014-03-01',
    '/dateien/x/Bericht%201.pdf news/x 2026-01-02',
    '',
  ]);
  expect(registerText(readRegister(text), published)).toBe(text);
});

test('an address that two branches registered stands there once, since its first day', () => {
  const twice = readRegister('/a/ site 2026-02-01\n/a/ site 2026-01-01\n');
  expect(registerText(twice, [])).toMatch(/\n\/a\/ site 2026-01-01\n$/);
  expect(registerText(twice, [])).not.toContain('2026-02-01');
});
