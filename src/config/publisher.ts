/**
 * Who answers for this site (§ 5 DDG, § 18 MStV). Printed in the legal notice, the privacy page, the accessibility
 * statement and the footer. Every value that begins with PLACEHOLDER must be replaced before the site goes public.
 */
export const PLACEHOLDER = 'PLATZHALTER';

/** Whether a fact is known; machines are told nothing else. */
export const isFilledIn = (value: string): boolean => !value.startsWith(PLACEHOLDER);

export interface Publisher {
  name: string;
  legalForm: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  representedBy: string;
  phone: string;
  email: string;
  register: string;
  vatId: string;
  /** Responsible for journalistic content, § 18 (2) MStV: name and address. */
  responsible: string;
  dataProtectionContact: string;
  dataProtectionAuthority: string;
  /** Who runs the server that delivers the files. */
  host: string;
  accessibilityContact: string;
  accessibilityEnforcement: string;
}

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
  responsible: `${PLACEHOLDER}: Name und Anschrift der inhaltlich verantwortlichen Person`,
  dataProtectionContact: `${PLACEHOLDER}: Kontakt für Fragen zum Datenschutz`,
  dataProtectionAuthority: `${PLACEHOLDER}: Zuständige Aufsichtsbehörde`,
  host: `${PLACEHOLDER}: Name und Anschrift des Hosting-Anbieters`,
  accessibilityContact: `${PLACEHOLDER}: Kontakt für Hinweise zur Barrierefreiheit`,
  accessibilityEnforcement: `${PLACEHOLDER}: Zuständige Schlichtungs- oder Durchsetzungsstelle`,
};
