import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toVcard } from './vcard.ts';

const erika = {
  uid: 'tag:example.org,2026:news/labor/kontakt-1',
  person: { givenName: 'Erika', familyName: 'Mustermann', academicTitle: 'Dr.' },
  name: 'Dr. Erika Mustermann',
  role: 'Presse, Öffentlichkeit; Termine',
  organisation: 'Beispiel GmbH',
  email: 'presse@example.org',
  phone: '+4934112345',
  url: 'https://www.example.org/meldungen/labor/',
};

/** What another reader of vCards finds, by property. */
function read(vcard: string): Record<string, unknown> {
  const [, properties] = ICAL.parse(vcard) as unknown as [string, [string, object, string, unknown][]];
  return Object.fromEntries(properties.map(([name, , , value]) => [name, value]));
}

describe('a contact as a vCard', () => {
  test('is written as RFC 6350 wants it', () => {
    expect(toVcard(erika)).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'UID:tag:example.org,2026:news/labor/kontakt-1',
        'KIND:individual',
        'FN:Dr. Erika Mustermann',
        'N:Mustermann;Erika;;Dr.;',
        'ORG:Beispiel GmbH',
        'TITLE:Presse\\, Öffentlichkeit; Termine',
        'EMAIL:presse@example.org',
        'TEL:+4934112345',
        'SOURCE:https://www.example.org/meldungen/labor/',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  test('says the same when it is read again', () => {
    expect(read(toVcard(erika))).toMatchObject({
      version: '4.0',
      fn: 'Dr. Erika Mustermann',
      n: ['Mustermann', 'Erika', '', 'Dr.', ''],
      title: 'Presse, Öffentlichkeit; Termine',
      tel: '+4934112345',
    });
  });

  test('of a mailbox is one of an organisation, without a person’s name', () => {
    const { person: _, phone: __, ...mailbox } = erika;
    const card = toVcard({ ...mailbox, name: 'Pressestelle' });
    expect(card).toContain('\r\nKIND:org\r\nFN:Pressestelle\r\nORG:');
    expect(card).not.toMatch(/^(?:N|TEL)[:;]/m);
  });

  test('has no line of more than 75 octets', () => {
    const long = toVcard({ ...erika, organisation: 'Gesellschaft für Größe & Übermut '.repeat(5).trim() });
    expect(long.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(read(long).org).toBe('Gesellschaft für Größe & Übermut '.repeat(5).trim());
  });
});
