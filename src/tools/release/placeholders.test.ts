import { expect, test } from 'vitest';
import { type ConfigFile, isReserved, placeholdersIn } from './placeholders.ts';

const TEXT = `export interface House {
  name: string;
}

export const house: House = {
  name: \`\${MARK}: Name\`,
  city: 'Musterstadt',
  vatId: \`\${MARK}: Nummer\`,
  days: 7,
  host: {
    name: 'Musterhost',
    country: \`\${MARK}: Staat\`,
  },
  office: { name: '', url: 'https://amt.example/' },
  register: '',
};
`;

const config: ConfigFile = {
  file: 'house.ts',
  name: 'house',
  text: TEXT,
  value: {
    name: 'PLATZHALTER: Name',
    city: 'Musterstadt',
    vatId: 'PLATZHALTER: Nummer',
    days: 7,
    host: { name: 'Musterhost', country: 'PLATZHALTER: Staat' },
    office: { name: '', url: 'https://amt.example/' },
    register: '',
  },
  optional: ['vatId', 'register'],
};

test('every placeholder is found at once, with the place of its value and its field', () => {
  expect(placeholdersIn(config).map(({ line, column, field }) => `${line}:${column} ${field}`)).toEqual([
    '6:9 name',
    '8:10 vatId',
    '12:14 host.country',
    '14:19 office.name',
    '14:28 office.url',
  ]);
});

test('each says what was found and how to mend it', () => {
  expect(placeholdersIn(config).map(({ message, mend }) => [message.de, mend.de])).toEqual([
    ['„PLATZHALTER: Name“ ist noch ein Platzhalter.', 'Hier gehört hin: Name.'],
    ['„PLATZHALTER: Nummer“ ist noch ein Platzhalter.', "Hier gehört hin: Nummer. Gibt es das nicht, '' schreiben."],
    ['„PLATZHALTER: Staat“ ist noch ein Platzhalter.', 'Hier gehört hin: Staat.'],
    ['Diese Angabe ist leer.', 'Sie ist Pflicht: eintragen.'],
    ['„https://amt.example/“ ist eine Beispieladresse, die niemandem gehört.', 'Die richtige Adresse eintragen.'],
  ]);
});

test('a configuration that is filled in has none', () => {
  expect(placeholdersIn({ ...config, value: { name: 'Musterverein', register: '', days: 0 } })).toEqual([]);
});

test.each(['https://verein.example', 'post@verein.example', 'https://www.example.org/x', 'a.test', 'x.invalid:80'])(
  '%s belongs to nobody',
  (address) => {
    expect(isReserved(address)).toBe(true);
  },
);

test.each([
  'https://www.lifesciences-mitteldeutschland.de',
  'https://example-verein.de',
  'Ein Beispiel, z. B. example',
])('%s may belong to somebody', (address) => {
  expect(isReserved(address)).toBe(false);
});

test('readers are sent from here to an https address, or nowhere', () => {
  const sending = (signUp: string) =>
    placeholdersIn({
      file: 'letter.ts',
      name: 'letter',
      text: `export const letter = { signUp: '${signUp}' };\n`,
      value: { signUp },
      optional: ['signUp'],
      secure: ['signUp'],
    }).map(({ line, column, message }) => `${line}:${column} ${message.de}`);
  expect(sending('')).toEqual([]);
  expect(sending('https://post.muster.de/anmelden')).toEqual([]);
  expect(sending('http://post.muster.de/')).toEqual(['1:33 „http://post.muster.de/“ ist keine https-Adresse.']);
  expect(sending('javascript:alert(1)')).toEqual(['1:33 „javascript:alert(1)“ ist keine https-Adresse.']);
  expect(sending('https://post.example/')).toEqual([
    '1:33 „https://post.example/“ ist eine Beispieladresse, die niemandem gehört.',
  ]);
});
