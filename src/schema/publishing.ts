/** When an item appears and vanishes, where its page lies, and what has become of it since. */
import { day, dayOrTime, doc, flag, instant, line, list, paragraph, path, slug, together, z } from './fields.ts';

/**
 * Where an item's page lies. The last part of its address may change; every address that it once had is named, so that
 * links, bookmarks and search engines still find it.
 */
export const addressing = {
  slug: slug({
    de: 'Adresse',
    en: 'Address',
    hint: 'Letzter Teil der Webadresse. Fehlt die Angabe, gilt der Name des Ordners.',
    example: 'qualibiopharma-gewinnt',
  }).optional(),
  formerUrls: list(path({ de: 'Frühere Adresse', en: 'Former address', prose: false }), {
    de: 'Frühere Adressen',
    en: 'Former addresses',
    hint: 'Unter welchen Adressen stand der Beitrag früher, auch auf einer alten Website? Von dort wird weitergeleitet.',
  }),
};

/** What becomes of an item that must not stay as it is: its address tells why, and where to go instead. */
const withdrawal = z
  .strictObject({
    date: dayOrTime({
      de: 'Zurückgezogen am',
      en: 'Withdrawn on',
      hint: 'Ab wann nur noch der Hinweis zu sehen ist.',
    }),
    reason: line(
      {
        de: 'Grund',
        en: 'Reason',
        hint: 'Steht auf der Seite, an Stelle des Beitrags.',
        example: 'Die Angaben zur Förderung waren falsch.',
      },
      300,
    ),
    successor: path({
      de: 'Nachfolger',
      en: 'Successor',
      hint: 'Wohin soll, wer hierher kommt? Der Weg auf dieser Website.',
    }).optional(),
  })
  .meta({
    title: 'Zurückgezogen',
    titleEn: 'Withdrawn',
    description:
      'Nimmt einen veröffentlichten Beitrag zurück: Unter seiner Adresse stehen dann nur Titel, Tag und Grund.',
  });

/** What was wrong and has been put right. Readers see it; a mended typing error is none. */
const correction = doc(
  z.strictObject({
    date: day({ de: 'Korrigiert am', en: 'Corrected on' }),
    text: paragraph(
      {
        de: 'Was wurde korrigiert?',
        en: 'What was corrected?',
        hint: 'Was stand dort, und was ist richtig?',
        example: 'In einer früheren Fassung war die Fördersumme falsch angegeben. Richtig sind 166.000 Euro.',
      },
      600,
    ),
  }),
  { de: 'Korrektur', en: 'Correction' },
);

/** Publishing fields that news, events and projects share. */
export const publishing = {
  date: dayOrTime({
    de: 'Datum der Veröffentlichung',
    en: 'Date of publication',
    hint: 'Tag oder Tag mit Uhrzeit (Ortszeit Leipzig). Ein Tag ohne Uhrzeit erscheint um 6 Uhr. Liegt das Datum in der Zukunft, erscheint der Beitrag erst dann.',
    example: '2026-04-27',
  }),
  ...addressing,
  draft: flag({ de: 'Entwurf', en: 'Draft', hint: 'true: wird nirgends veröffentlicht.' }).default(false),
  embargo: instant({
    de: 'Sperrfrist',
    en: 'Embargo',
    hint: 'Vor diesem Zeitpunkt erscheint der Beitrag nirgends. Mit Zeitzone.',
  }).optional(),
  updated: dayOrTime({
    de: 'Aktualisiert',
    en: 'Updated',
    hint: 'Nur bei einer wesentlichen Änderung nach der Veröffentlichung; Tippfehler zählen nicht.',
    example: '2026-05-04',
  }).optional(),
  corrections: list(correction, {
    de: 'Korrekturen',
    en: 'Corrections',
    hint: 'Was falsch war und berichtigt ist. Neues unten anfügen, Altes stehen lassen. Ein berichtigter Tippfehler gehört nicht hierher.',
  }),
  expires: dayOrTime({
    de: 'Erscheint bis',
    en: 'Expires',
    hint: 'Letzter Tag, oder Zeitpunkt, ab dem nichts mehr davon zu sehen ist. Wer den Beitrag durch einen Hinweis ersetzen will, nimmt „withdrawn“.',
    example: '2027-01-31',
  }).optional(),
  withdrawn: withdrawal.optional(),
};

/** What is to vanish must have been there before. Days and clock times are compared as far as both go. */
const isAfter = (date: unknown, later: unknown): boolean =>
  typeof date !== 'string' || typeof later !== 'string' || later.slice(0, date.length) >= date.slice(0, later.length);

/** Nothing runs out or is withdrawn before it is published. */
export const goesAfterPublication = [
  together<{ date?: unknown; expires?: unknown }>('expires', 'expires-before-date', ({ date, expires }) =>
    isAfter(date, expires),
  ),
  together<{ date?: unknown; withdrawn?: unknown }>('withdrawn', 'withdrawn-before-date', ({ date, withdrawn }) =>
    isAfter(date, (withdrawn as { date?: unknown } | undefined)?.date),
  ),
];

/** Nothing is brought up to date before it is published. Days and clock times are compared as far as both go. */
export const updatedAfterPublication = together<{ date?: unknown; updated?: unknown }>(
  'updated',
  'updated-before-date',
  ({ date, updated }) =>
    typeof date !== 'string' || typeof updated !== 'string' || updated >= date.slice(0, updated.length),
);
