import { expect, test } from 'vitest';
import { contactExpiresAt, contactRenewals } from './contact-expiry.ts';

const expiryAt = (now: string): string => contactExpiresAt(Temporal.Instant.from(now)).toString();

test('the contact is renewed with each half-year and holds for five to eleven months', () => {
  expect(expiryAt('2026-01-01T00:00:00Z')).toBe('2026-12-01T00:00:00Z');
  expect(expiryAt('2026-06-30T23:59:59Z')).toBe('2026-12-01T00:00:00Z');
  expect(expiryAt('2026-07-01T00:00:00Z')).toBe('2027-06-01T00:00:00Z');
  expect(expiryAt('2026-12-31T23:59:59Z')).toBe('2027-06-01T00:00:00Z');
});

test('the renewals are the coming firsts of January and July, UTC', () => {
  expect(contactRenewals(Temporal.Instant.from('2026-07-01T00:00:00Z'), 3).map(String)).toEqual([
    '2027-01-01T00:00:00Z',
    '2027-07-01T00:00:00Z',
    '2028-01-01T00:00:00Z',
  ]);
});
