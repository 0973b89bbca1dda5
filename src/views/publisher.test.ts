import { describe, expect, test } from 'vitest';
import type { Publisher } from '../config/publisher.ts';
import { de } from '../i18n/de.ts';
import { publisherLines } from './publisher.ts';

/** A publisher that does not exist. */
const facts: Publisher = {
  name: 'Musterverein',
  legalForm: 'e. V.',
  street: 'Musterweg 1',
  postalCode: '00000',
  city: 'Musterstadt',
  country: 'Deutschland',
  representedBy: 'Erika Mustermann',
  phone: '+49 (0)000 12 34-5',
  email: 'post@verein.example',
  register: 'Amtsgericht Musterstadt, VR 0',
  vatId: '',
  economicId: 'DE000000000-00000',
  supervisoryAuthority: '',
  responsible: { name: 'Max Mustermann', street: 'Musterweg 2', postalCode: '00000', city: 'Musterstadt' },
  dataProtection: {
    contact: 'datenschutz@verein.example',
    officer: '',
    authority: { name: 'Musteraufsicht', url: 'https://aufsicht.example/' },
  },
  host: {
    name: 'Musterhost',
    street: 'Serverweg 1',
    postalCode: '00001',
    city: 'Musterdorf',
    country: 'Deutschland',
    logDays: 7,
  },
  accessibility: {
    email: 'barrieren@verein.example',
    phone: '+49 000 6',
    enforcement: {
      name: 'Musterstelle',
      street: 'Amtsweg 1',
      postalCode: '00002',
      city: 'Amtsdorf',
      email: 'stelle@amt.example',
      url: 'https://amt.example/schlichtung/',
    },
  },
};

const linesOf = (page: string, more: Partial<Publisher> = {}) =>
  Object.fromEntries(
    publisherLines(page, {
      words: de.publisher,
      facts: { ...facts, ...more },
      url: 'https://www.example.org/barrierefreiheit/',
    }).map(({ label, lines }) => [label, lines]),
  );

describe('the legal notice', () => {
  test('gives what § 5 DDG and § 18 (2) MStV ask for; what does not exist is left out with its label', () => {
    expect(linesOf('legal-notice')).toEqual({
      'Name und Anschrift': ['Musterverein', 'e. V.', 'Musterweg 1', '00000 Musterstadt', 'Deutschland'].map(
        (text) => ({
          text,
        }),
      ),
      'Vertreten durch': [{ text: 'Erika Mustermann' }],
      Telefon: [{ text: '+49 (0)000 12 34-5', href: 'tel:+4900012345' }],
      'E-Mail': [{ text: 'post@verein.example', href: 'mailto:post@verein.example' }],
      Register: [{ text: 'Amtsgericht Musterstadt, VR 0' }],
      'Wirtschafts-Identifikationsnummer': [{ text: 'DE000000000-00000' }],
      'Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV': [
        { text: 'Max Mustermann' },
        { text: 'Musterweg 2' },
        { text: '00000 Musterstadt' },
      ],
    });
  });

  test('names a supervisory authority and a VAT number where there are some', () => {
    const lines = linesOf('legal-notice', { vatId: 'DE000000000', supervisoryAuthority: 'Musteramt' });
    expect(lines['Umsatzsteuer-Identifikationsnummer']).toEqual([{ text: 'DE000000000' }]);
    expect(lines['Zuständige Aufsichtsbehörde']).toEqual([{ text: 'Musteramt' }]);
  });

  test('shows a placeholder as it is, and links it nowhere', () => {
    expect(linesOf('legal-notice', { email: 'PLATZHALTER: E-Mail-Adresse' })['E-Mail']).toEqual([
      { text: 'PLATZHALTER: E-Mail-Adresse' },
    ]);
  });
});

describe('the privacy page', () => {
  test('names the host with its address and says when logs are deleted', () => {
    const { Hosting, 'Protokolle des Servers': logs } = linesOf('privacy');
    expect(Hosting?.map(({ text }) => text)).toEqual(['Musterhost', 'Serverweg 1', '00001 Musterdorf', 'Deutschland']);
    expect(logs).toEqual([{ text: 'werden nach 7 Tagen gelöscht' }]);
  });

  test.each([
    [0, 'werden nicht geführt'],
    [1, 'werden nach einem Tag gelöscht'],
  ])('says of %d days that logs %s', (logDays, text) => {
    expect(linesOf('privacy', { host: { ...facts.host, logDays } })['Protokolle des Servers']).toEqual([{ text }]);
  });

  test('links the authority to complain to, and names no officer where there is none', () => {
    const lines = linesOf('privacy');
    expect(lines['Aufsichtsbehörde für den Datenschutz']).toEqual([
      { text: 'Musteraufsicht' },
      { text: 'aufsicht.example', href: 'https://aufsicht.example/' },
    ]);
    expect(Object.keys(lines)).not.toContain('Datenschutzbeauftragte Person');
  });
});

test('the accessibility statement reports a barrier by e-mail, with the page’s address as subject', () => {
  expect(linesOf('accessibility')).toEqual({
    'Hinweise zur Barrierefreiheit': [
      {
        text: 'Barriere melden: barrieren@verein.example',
        href: 'mailto:barrieren@verein.example?subject=Barriere%20auf%20https%3A%2F%2Fwww.example.org%2Fbarrierefreiheit%2F',
      },
      { text: '+49 000 6', href: 'tel:+490006' },
    ],
    'Schlichtung und Durchsetzung': [
      { text: 'Musterstelle' },
      { text: 'Amtsweg 1' },
      { text: '00002 Amtsdorf' },
      { text: 'stelle@amt.example', href: 'mailto:stelle@amt.example' },
      { text: 'amt.example/schlichtung', href: 'https://amt.example/schlichtung/' },
    ],
  });
});
