/** Groups of fields that several content types share. */
import { attachment } from './attachments.ts';
import {
  choice,
  day,
  doc,
  email,
  type FieldDoc,
  line,
  list,
  phone,
  reference,
  type SchemaHelpers,
  together,
  url,
  z,
} from './fields.ts';

/** A picture. Without words for those who do not see it, and without credit and licence, it cannot be published. */
export const picture = ({ image }: SchemaHelpers, about: FieldDoc) =>
  doc(
    z.strictObject({
      src: doc(image(), {
        de: 'Bilddatei',
        en: 'Image file',
        hint: 'Die Datei liegt im Ordner des Beitrags. JPEG, PNG, WebP oder AVIF.',
        example: './cover.jpg',
      }),
      alt: line(
        {
          de: 'Alternativtext',
          en: 'Alternative text',
          hint: 'Was ist zu sehen? Für alle, die das Bild nicht sehen. Nicht mit „Bild von“ beginnen.',
          example: 'Zwei Laborantinnen prüfen eine Zellkultur unter der Werkbank',
        },
        300,
      ),
      caption: line({ de: 'Bildunterschrift', en: 'Caption' }, 400).optional(),
      credit: line({
        de: 'Bildnachweis',
        en: 'Credit',
        hint: 'Wer hat das Bild gemacht? Pflicht bei jedem Bild.',
        example: 'Erika Mustermann',
      }),
      licence: line({
        de: 'Lizenz',
        en: 'Licence',
        hint: 'Unter welchen Bedingungen darf das Bild gezeigt werden?',
        example: 'CC BY 4.0',
      }),
      rightsUntil: day({
        de: 'Rechte bis',
        en: 'Rights until',
        hint: 'Letzter Tag, an dem das Bild gezeigt werden darf. Danach verschwindet es von selbst; 30 Tage vorher erinnert die Prüfung daran.',
      }).optional(),
      pressTerms: line({
        de: 'Bedingungen für die Presse',
        en: 'Terms for the press',
        hint: 'Nur bei Pressebildern: Steht hier etwas, bietet die Seite das Bild in voller Größe zum Herunterladen an, mit Bildnachweis und diesem Satz.',
        example: 'Abdruck honorarfrei bei Nennung der Fotografin',
      }).optional(),
    }),
    about,
  );

/** A person in the role that they had when the item appeared; later changes do not rewrite it. */
export const personInRole = (about: FieldDoc) =>
  doc(
    z.strictObject({
      person: reference('people', { de: 'Person', en: 'Person', example: 'erika-mustermann' }),
      role: line({
        de: 'Funktion damals',
        en: 'Role at the time',
        hint: 'Die Funktion zum Zeitpunkt des Beitrags, nicht die heutige.',
        example: 'Geschäftsführerin',
      }).optional(),
      organisation: reference('organisations', {
        de: 'Organisation damals',
        en: 'Organisation at the time',
      }).optional(),
    }),
    about,
  );

/** Whom to ask: a person with their role, or a functional mailbox, with at least one way to reach them. */
export const contact = (about: FieldDoc) =>
  doc(
    z
      .strictObject({
        person: reference('people', {
          de: 'Person',
          en: 'Person',
          hint: 'Fehlt bei einem Postfach, hinter dem keine bestimmte Person steht.',
        }).optional(),
        role: line({ de: 'Funktion damals', en: 'Role at the time' }).optional(),
        organisation: reference('organisations', { de: 'Organisation', en: 'Organisation' }).optional(),
        email: email({ de: 'E-Mail', en: 'E-mail' }).optional(),
        phone: phone({ de: 'Telefon', en: 'Telephone' }).optional(),
      })
      .check(
        together<{ email?: unknown; phone?: unknown }>(
          'email',
          'contact-unreachable',
          ({ email, phone }) => email !== undefined || phone !== undefined,
        ),
      ),
    about,
  );

/** One line of "Weitere Informationen": an address on the web, or an item of this site. Exactly one target. */
export const furtherLink = (about: FieldDoc) =>
  doc(
    z
      .strictObject({
        title: line({ de: 'Linktext', en: 'Link text', example: 'Projektseite QualiBioPharma' }),
        kind: choice(['website', 'project', 'video', 'document'], { de: 'Art', en: 'Kind' }).default('website'),
        url: url({ de: 'Adresse', en: 'Address' }).optional(),
        organisation: reference('organisations', { de: 'Organisation', en: 'Organisation' }).optional(),
        project: reference('projects', { de: 'Projekt', en: 'Project' }).optional(),
        event: reference('events', { de: 'Veranstaltung', en: 'Event' }).optional(),
      })
      .check(
        together<{ url?: unknown; organisation?: unknown; project?: unknown; event?: unknown }>(
          'url',
          'link-target',
          ({ url, organisation, project, event }) =>
            [url, organisation, project, event].filter((target) => target !== undefined).length === 1,
        ),
      ),
    about,
  );

/** Files beside the item that readers can take with them. */
export const attachments = () => list(attachment, { de: 'Dateien', en: 'Files' });
