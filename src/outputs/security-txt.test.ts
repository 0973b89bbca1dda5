import { expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { securityText } from './security-txt.ts';

const contents = { pages: { 'legal-notice': { slug: 'impressum' } } };

test('weaknesses are reported to the publisher’s mailbox or by way of the legal notice', () => {
  expect(securityText(siteOf(contents), 'it@example.org')).toBe(
    [
      '# Life Sciences Mitteldeutschland',
      'Contact: mailto:it@example.org',
      'Contact: https://www.example.org/impressum/',
      'Expires: 2026-12-01T00:00:00Z',
      'Preferred-Languages: de, en',
      'Canonical: https://www.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a placeholder is no mailbox', () => {
  expect(securityText(siteOf(contents), 'PLATZHALTER: E-Mail-Adresse')).not.toContain('mailto');
  expect(securityText(siteOf({}))).toContain('\nContact: https://www.example.org/\n');
});

test('it is the same for half a year', () => {
  expect(securityText(siteOf({}, '2026-06-30T23:00:00Z'))).toBe(securityText(siteOf({}, '2026-01-01T10:00:00Z')));
  expect(securityText(siteOf({}, '2026-07-01T10:00:00Z'))).toContain('Expires: 2027-06-01T00:00:00Z');
});
