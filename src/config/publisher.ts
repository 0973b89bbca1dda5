/**
 * Who answers for this site. Printed in the legal notice, the privacy page, the accessibility statement and the footer.
 * Every value that begins with PLACEHOLDER must be replaced before the site goes public; `npm run release` sees to it.
 * Where a fact does not exist (no VAT number, no supervisory authority), write an empty text, '': its line is left out.
 */
export const PLACEHOLDER = 'PLATZHALTER';

/** Whether a fact is known; machines are told nothing else. */
export const isFilledIn = (value: string): boolean => value !== '' && !value.startsWith(PLACEHOLDER);

type Placeholder = `${typeof PLACEHOLDER}: ${string}`;

export interface Address {
  name: string;
  street: string;
  postalCode: string;
  city: string;
}

export interface Publisher extends Address {
  /** § 5 (1) no. 1 DDG, for legal persons: „e. V.“, „GmbH“. */
  legalForm: string;
  country: string;
  /** § 5 (1) no. 1 DDG: the person or persons entitled to represent the publisher. */
  representedBy: string;
  /** § 5 (1) no. 2 DDG: quick electronic contact and direct communication. */
  phone: string;
  email: string;
  /** § 5 (1) no. 4 DDG: court and number of the commercial, association or partnership register. */
  register: string;
  /** § 5 (1) no. 6 DDG: VAT identification number under § 27a UStG. */
  vatId: string;
  /** § 5 (1) no. 6 DDG: economic identification number under § 139c AO. */
  economicId: string;
  /** § 5 (1) no. 3 DDG: only for activities that need an official permit. */
  supervisoryAuthority: string;
  /** § 18 (2) MStV: one natural person with an address in Germany, responsible for journalistic content. */
  responsible: Address;
  /** Art. 13 (1) a and b, (2) d GDPR. */
  dataProtection: {
    contact: string;
    /** Only where one is appointed (Art. 37 GDPR, § 38 BDSG). */
    officer: string;
    authority: { name: string; url: string };
  };
  /** Who runs the server that delivers the files: a recipient in the sense of Art. 13 (1) e GDPR. */
  host: Address & {
    country: string;
    /** After how many days the server's logs are deleted (Art. 13 (2) a GDPR); 0 where it keeps none. */
    logDays: number | Placeholder;
  };
  accessibility: {
    /** The feedback mechanism of § 12b (2) no. 2 BGG and § 7 (2) BITV 2.0. */
    email: string;
    phone: string;
    /** § 12b (2) no. 3 BGG, section 1 of the annex to Implementing Decision (EU) 2018/1523. */
    enforcement: Address & { email: string; url: string };
  };
}

/** Facts that not every publisher has, by their dotted path; all others must be given. */
export const optionalFacts: readonly string[] = [
  'legalForm',
  'register',
  'vatId',
  'economicId',
  'supervisoryAuthority',
  'dataProtection.officer',
];

export const publisher: Publisher = {
  name: `${PLACEHOLDER}: Name des Herausgebers`,
  legalForm: `${PLACEHOLDER}: Rechtsform`,
  street: `${PLACEHOLDER}: Straße und Hausnummer`,
  postalCode: `${PLACEHOLDER}: Postleitzahl`,
  city: `${PLACEHOLDER}: Ort`,
  country: 'Deutschland',
  representedBy: `${PLACEHOLDER}: Vertretungsberechtigte Person`,
  phone: `${PLACEHOLDER}: Telefonnummer`,
  email: `${PLACEHOLDER}: E-Mail-Adresse`,
  register: `${PLACEHOLDER}: Registergericht und Registernummer`,
  vatId: `${PLACEHOLDER}: Umsatzsteuer-Identifikationsnummer`,
  economicId: `${PLACEHOLDER}: Wirtschafts-Identifikationsnummer`,
  supervisoryAuthority: `${PLACEHOLDER}: Aufsichtsbehörde, falls die Tätigkeit eine Zulassung braucht`,
  responsible: {
    name: `${PLACEHOLDER}: Name der inhaltlich verantwortlichen Person`,
    street: `${PLACEHOLDER}: Straße und Hausnummer`,
    postalCode: `${PLACEHOLDER}: Postleitzahl`,
    city: `${PLACEHOLDER}: Ort`,
  },
  dataProtection: {
    contact: `${PLACEHOLDER}: E-Mail-Adresse für Fragen zum Datenschutz`,
    officer: `${PLACEHOLDER}: Datenschutzbeauftragte Person mit Kontakt, falls benannt`,
    authority: {
      name: `${PLACEHOLDER}: Zuständige Aufsichtsbehörde für den Datenschutz`,
      url: `${PLACEHOLDER}: Internetadresse dieser Aufsichtsbehörde`,
    },
  },
  host: {
    name: `${PLACEHOLDER}: Name des Hosting-Anbieters`,
    street: `${PLACEHOLDER}: Straße und Hausnummer`,
    postalCode: `${PLACEHOLDER}: Postleitzahl`,
    city: `${PLACEHOLDER}: Ort`,
    country: `${PLACEHOLDER}: Staat`,
    logDays: `${PLACEHOLDER}: Anzahl der Tage, nach denen der Server seine Protokolle löscht`,
  },
  accessibility: {
    email: `${PLACEHOLDER}: E-Mail-Adresse für Hinweise zur Barrierefreiheit`,
    phone: `${PLACEHOLDER}: Telefonnummer für Hinweise zur Barrierefreiheit`,
    enforcement: {
      name: `${PLACEHOLDER}: Zuständige Schlichtungs- oder Durchsetzungsstelle`,
      street: `${PLACEHOLDER}: Straße und Hausnummer`,
      postalCode: `${PLACEHOLDER}: Postleitzahl`,
      city: `${PLACEHOLDER}: Ort`,
      email: `${PLACEHOLDER}: E-Mail-Adresse dieser Stelle`,
      url: `${PLACEHOLDER}: Internetadresse dieser Stelle`,
    },
  },
};
