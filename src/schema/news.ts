import {
  choice,
  day,
  line,
  list,
  paragraph,
  period,
  reference,
  type SchemaHelpers,
  together,
  url,
  z,
} from './fields.ts';
import { grant } from './funding.ts';
import { attachments, contact, furtherLink, personInRole, picture } from './groups.ts';
import { goesAfterPublication, publishing, updatedAfterPublication } from './publishing.ts';

export const newsKinds = ['press-release', 'news', 'third-party'] as const;

/** A press release, a news item, or another house's item with its source. Folder: `content/news/<id>/`. */
export const newsSchema = (helpers: SchemaHelpers) =>
  z
    .strictObject({
      kind: choice(newsKinds, {
        de: 'Art der Meldung',
        en: 'Kind of item',
        hint: 'press-release: eigene Pressemitteilung · news: Meldung · third-party: Beitrag eines anderen Hauses, mit Quelle.',
      }),
      kicker: line(
        { de: 'Dachzeile', en: 'Kicker', hint: 'Kurze Zeile über der Überschrift.', example: 'Fachkräfte' },
        80,
      ).optional(),
      title: line(
        {
          de: 'Überschrift',
          en: 'Headline',
          hint: 'Enthält sie einen Doppelpunkt, gehört sie in Anführungszeichen.',
          example: '"QualiBioPharma: Neue Wege ins Labor"',
        },
        160,
      ),
      subtitle: line({ de: 'Unterzeile', en: 'Subtitle' }, 200).optional(),
      ...publishing,
      dateKnown: period({
        de: 'Datum, soweit bekannt',
        en: 'Date as far as it is known',
        hint: 'Nur, wenn der genaue Tag nicht bekannt ist: Dieser Zeitraum wird statt des Tages gezeigt. „date“ muss darin liegen und bestimmt weiter, wo der Beitrag einsortiert wird.',
        example: '2022-Q4',
      }).optional(),
      dateline: line(
        {
          de: 'Ortsmarke',
          en: 'Dateline',
          hint: 'Der Ort vor dem ersten Satz; das Datum setzt die Seite selbst.',
          example: 'Leipzig',
        },
        60,
      ).optional(),
      summary: paragraph(
        {
          de: 'Kurztext',
          en: 'Summary',
          hint: 'Ein bis drei Sätze für Listen, Feeds und Suchmaschinen. Nicht der erste Absatz noch einmal.',
        },
        400,
      ),
      pinnedUntil: day({
        de: 'Oben halten bis',
        en: 'Keep on top until',
        hint: 'Letzter Tag, an dem die Meldung die Startseite anführt. Danach rückt von selbst die neueste nach.',
      }).optional(),
      cover: picture(helpers, { de: 'Titelbild', en: 'Cover' }).optional(),
      topics: list(reference('topics', { de: 'Thema', en: 'Topic' }), { de: 'Themen', en: 'Topics' }),
      organisations: list(reference('organisations', { de: 'Organisation', en: 'Organisation' }), {
        de: 'Organisationen',
        en: 'Organisations',
        hint: 'Um wen geht es? Die herausgebende Organisation zuerst.',
      }),
      people: list(personInRole({ de: 'Person', en: 'Person' }), {
        de: 'Personen',
        en: 'People',
        hint: 'Wer kommt zu Wort oder wird genannt?',
      }),
      projects: list(reference('projects', { de: 'Projekt', en: 'Project' }), { de: 'Projekte', en: 'Projects' }),
      events: list(reference('events', { de: 'Veranstaltung', en: 'Event' }), { de: 'Veranstaltungen', en: 'Events' }),
      venues: list(reference('venues', { de: 'Ort', en: 'Venue' }), { de: 'Orte', en: 'Venues' }),
      partners: list(reference('organisations', { de: 'Partner', en: 'Partner' }), { de: 'Partner', en: 'Partners' }),
      funding: list(grant, {
        de: 'Förderung',
        en: 'Funding',
        hint: 'Nur, wenn sie nicht schon beim Projekt steht: Summen werden aus beiden gebildet.',
      }),
      source: z
        .strictObject({
          organisation: reference('organisations', { de: 'Organisation', en: 'Organisation' }).optional(),
          name: line({
            de: 'Name des Hauses',
            en: 'Name of the house',
            hint: 'Nur, wenn die Organisation hier keinen Eintrag hat.',
          }).optional(),
          title: line({ de: 'Titel der Quelle', en: 'Title of the source', example: 'Pressemeldung' }).optional(),
          url: url({ de: 'Adresse', en: 'Address' }).optional(),
          date: day({ de: 'Datum der Quelle', en: 'Date of the source' }).optional(),
        })
        .check(
          together<{ organisation?: unknown; name?: unknown }>(
            'organisation',
            'source-unnamed',
            ({ organisation, name }) => organisation !== undefined || name !== undefined,
          ),
        )
        .meta({
          title: 'Quelle',
          titleEn: 'Source',
          description: 'Von wem stammt der Beitrag? Pflicht bei third-party.',
        })
        .optional(),
      contacts: list(contact({ de: 'Kontakt', en: 'Contact' }), { de: 'Kontakt', en: 'Contacts' }),
      pressContacts: list(contact({ de: 'Pressekontakt', en: 'Press contact' }), {
        de: 'Pressekontakt',
        en: 'Press contacts',
      }),
      links: list(furtherLink({ de: 'Link', en: 'Link' }), { de: 'Weitere Informationen', en: 'Further information' }),
      attachments: attachments(),
      boilerplate: paragraph(
        {
          de: 'Über die Organisation',
          en: 'Boilerplate',
          hint: 'Nur, wenn unter dieser Pressemitteilung etwas anderes stehen soll als der Absatz „Über …“ der ersten Organisation.',
        },
        1200,
      ).optional(),
      related: list(reference('news', { de: 'Meldung', en: 'News item' }), {
        de: 'Mehr dazu',
        en: 'Related',
        hint: 'Meldungen, die dazugehören, von Hand gewählt.',
      }),
    })
    .check(
      updatedAfterPublication,
      ...goesAfterPublication,
      together<{ kind?: unknown; source?: unknown }>(
        'source',
        'third-party-without-source',
        ({ kind, source }) => kind !== 'third-party' || source !== undefined,
      ),
    );
