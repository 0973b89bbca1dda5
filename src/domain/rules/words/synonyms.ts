/** What people write where the site has another word for it: German, plural, or from another system. */
import { nearest } from '../../nearest.ts';
import { plainName } from '../../plain-name.ts';

/** Our word → the words that are typed for it, in the form of `plainName` without hyphens. */
type Synonyms = Readonly<Record<string, string>>;

const FIELDS: Synonyms = {
  title: 'titel ueberschrift headline name bezeichnung thema',
  name: 'titel title bezeichnung',
  kicker: 'dachzeile spitzmarke',
  subtitle: 'untertitel unterzeile subline',
  kind: 'art typ type kategorie category',
  date: 'datum tag veroeffentlicht veroeffentlichung published pubdate publishdate',
  start: 'beginn anfang von from datum date startdatum startdate',
  end: 'ende bis to enddatum enddate',
  until: 'bis ende end gueltigbis',
  period: 'zeitraum',
  status: 'stand zustand',
  draft: 'entwurf',
  embargo: 'sperrfrist',
  venue: 'ort veranstaltungsort location',
  dateline: 'ort ortsmarke',
  venues: 'ort orte location',
  place: 'ort sitz standort',
  city: 'ort stadt',
  summary: 'zusammenfassung kurztext teaser anriss vorspann beschreibung description abstract excerpt',
  cover: 'bild titelbild foto image img picture coverimage',
  logo: 'bild image',
  src: 'bild datei foto pfad file path image',
  alt: 'alternativtext alttext beschreibung',
  caption: 'bildunterschrift unterschrift legende',
  credit: 'bildnachweis nachweis copyright fotograf fotografin urheber autor foto quelle',
  licence: 'lizenz license',
  rightsUntil: 'rechtebis',
  pressTerms: 'pressebild presse abdruck nutzungsbedingungen honorarfrei',
  topics: 'thema themen schlagwort schlagworte schlagwoerter tags tag kategorie kategorien keywords categories',
  organisations: 'organisation organisationen organization organizations institution institutionen einrichtung firma',
  organisation: 'organisationen organization institution einrichtung firma',
  organisers: 'veranstalter organisator organisatoren organizer organizers organiser ausrichter',
  people: 'person personen menschen sprecher sprecherin speaker speakers autor autorin author authors verfasser',
  person: 'people name sprecher speaker autor author',
  projects: 'projekt projekte project',
  project: 'projekt projekte',
  events: 'veranstaltung veranstaltungen termin termine event',
  event: 'veranstaltung termin',
  series: 'reihe veranstaltungsreihe',
  source: 'quelle herkunft',
  contacts: 'kontakt kontakte ansprechpartner ansprechpartnerin ansprechperson contact',
  pressContacts: 'pressekontakt pressekontakte presse',
  links: 'link weitereinformationen',
  related: 'verwandt siehe sieheauch mehrdazu',
  registration: 'anmeldung registrierung',
  tickets: 'karten karte eintritt ticket',
  programme: 'programm ablauf agenda program',
  partners: 'partner kooperationspartner',
  attendance: 'teilnahme format',
  term: 'laufzeit dauer',
  funding: 'foerderung foerdermittel',
  funder: 'foerderer geldgeber',
  milestones: 'meilenstein meilensteine',
  awards: 'preise auszeichnung auszeichnungen',
  facts: 'fakten zahlen aufeinenblick',
  amount: 'betrag summe foerdersumme',
  price: 'preis kosten',
  currency: 'waehrung',
  note: 'hinweis anmerkung bemerkung',
  role: 'funktion rolle position',
  shortName: 'kurzname abkuerzung kuerzel short',
  url: 'webseite website homepage adresse www link internet',
  address: 'adresse anschrift',
  slug: 'adresse permalink',
  phone: 'telefon telefonnummer tel fon telephone',
  email: 'mail emailadresse',
  givenName: 'vorname firstname',
  familyName: 'nachname name lastname surname',
  academicTitle: 'titel akademischertitel grad anrede',
  street: 'strasse strasseundhausnummer',
  postalCode: 'plz postleitzahl zip zipcode',
  country: 'land',
  latitude: 'breite lat breitengrad',
  longitude: 'laenge lon lng laengengrad',
  label: 'bezeichnung name',
  value: 'wert angabe',
  time: 'uhrzeit zeit',
  synonyms: 'synonyme',
  updated: 'stand aktualisiert lastmod modified',
};

const VALUES: Synonyms = {
  'press-release': 'pressemitteilung pressemeldung presseinformation pm',
  news: 'meldung nachricht neuigkeit bericht',
  'third-party': 'fremdbeitrag drittmeldung fremdmeldung extern',
  scheduled: 'geplant findetstatt',
  planned: 'geplant',
  postponed: 'verschoben',
  cancelled: 'abgesagt ausgefallen',
  'moved-online': 'online',
  onsite: 'vorort praesenz offline',
  hybrid: 'beides gemischt',
  association: 'verein verband',
  company: 'firma unternehmen gmbh',
  research: 'forschung institut forschungseinrichtung',
  university: 'universitaet hochschule uni',
  ministry: 'ministerium',
  city: 'stadt kommune gemeinde',
  agency: 'agentur behoerde amt',
  park: 'technologiepark',
  network: 'netzwerk cluster',
  foundation: 'stiftung',
  media: 'medien presse zeitung',
  building: 'gebaeude haus',
  campus: 'gelaende',
  running: 'laufend laeuft aktiv',
  completed: 'abgeschlossen beendet fertig',
  lead: 'federfuehrung leitung koordination',
  supporter: 'unterstuetzer foerderer',
  associate: 'assoziiert beteiligt',
  website: 'webseite link',
  project: 'projekt',
  document: 'dokument pdf',
  EUR: 'euro',
};

const TYPES: Synonyms = {
  news: 'meldung meldungen nachrichten presse pressemitteilungen artikel posts blog',
  events: 'veranstaltung veranstaltungen termin termine',
  series: 'reihe reihen veranstaltungsreihen',
  projects: 'projekt projekte',
  organisations: 'organisation organisationen organizations partner firmen institutionen',
  people: 'person personen menschen persons team',
  venues: 'ort orte veranstaltungsorte staedte locations places',
  topics: 'thema themen tags',
  pages: 'seite seiten',
};

const DIRECTIVE_PARTS: Synonyms = {
  quote: 'zitat aussage',
  note: 'hinweis info kasten box notiz tip tipp warnung warning',
  title: 'titel ueberschrift',
  name: 'sprecher sprecherin autor quelle author source',
  person: 'people',
  role: 'rolle funktion position',
  organisation: 'organization firma institution',
};

const meant =
  (synonyms: Synonyms) =>
  (typed: string, known: readonly string[]): string | undefined => {
    const word = plainName(typed).replaceAll('-', '');
    const same = known.find((candidate) => candidate.toLowerCase() === typed.trim().toLowerCase());
    const synonym = known.find((candidate) => synonyms[candidate]?.split(' ').includes(word));
    return same ?? synonym ?? nearest(typed, known);
  };

/** Which of the known field names was most likely meant. */
export const meantField = meant(FIELDS);
export const meantValue = meant(VALUES);
export const meantType = meant(TYPES);
export const meantDirectivePart = meant(DIRECTIVE_PARTS);
