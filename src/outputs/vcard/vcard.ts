/** Contacts as vCards (RFC 6350), so that a telephone or a mail program can keep them. */

export interface VcardContact {
  /** Never changes for the same contact of the same item. */
  uid: string;
  /** Undefined for a mailbox behind which there is no certain person. */
  person?: { givenName: string; familyName: string; academicTitle?: string | undefined } | undefined;
  /** What is shown: a person's name with title, else role or organisation. */
  name: string;
  role?: string | undefined;
  organisation?: string | undefined;
  email?: string | undefined;
  /** `+4934112345` */
  phone?: string | undefined;
  /** The page the contact is from. */
  url: string;
}

/** Backslashes, commas and line breaks mean something in a text value (section 3.4). */
const escaped = (value: string): string => value.replace(/[\\,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** In a value made of parts, semicolons part them. */
const part = (value: string): string => escaped(value).replaceAll(';', '\\;');

const text = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${name}:${escaped(value)}`];

/** Family name; given name; further names; titles before; titles behind (section 6.2.2). */
const nameParts = ({ person }: VcardContact): string[] =>
  person ? [`N:${[person.familyName, person.givenName, '', person.academicTitle ?? '', ''].map(part).join(';')}`] : [];

/** Octets of a line, its end not counted (section 3.2). */
const LINE = 75;

/** Continues a long line below, behind a space; a letter of several octets is never torn apart. */
function folded(line: string): string {
  const rows = [''];
  for (const character of line) {
    const row = rows.at(-1) ?? '';
    if (Buffer.byteLength(row + character) <= LINE) rows[rows.length - 1] = row + character;
    else rows.push(` ${character}`);
  }
  return rows.join('\r\n');
}

/**
 * One vCard 4.0, every line ended by CRLF. The telephone number is text, not a URI: both are allowed (section 6.4.1),
 * and older telephones read only the first.
 */
export function toVcard(contact: VcardContact): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${contact.uid}`,
    `KIND:${contact.person ? 'individual' : 'org'}`,
    ...text('FN', contact.name),
    ...nameParts(contact),
    ...(contact.organisation === undefined ? [] : [`ORG:${part(contact.organisation)}`]),
    ...text('TITLE', contact.role),
    ...text('EMAIL', contact.email),
    ...text('TEL', contact.phone),
    `SOURCE:${contact.url}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
