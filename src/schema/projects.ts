import {
  choice,
  day,
  dayOrPeriod,
  doc,
  line,
  list,
  paragraph,
  period,
  reference,
  type SchemaHelpers,
  z,
} from './fields.ts';
import { grant } from './funding.ts';
import { attachments, contact, furtherLink, picture } from './groups.ts';
import { goesAfterPublication, publishing, updatedAfterPublication } from './publishing.ts';

export const partnerRoles = ['lead', 'partner', 'supporter', 'associate'] as const;
export const projectStatuses = ['planned', 'running', 'completed'] as const;

const partner = doc(
  z.strictObject({
    organisation: reference('organisations', { de: 'Organisation', en: 'Organisation' }),
    role: choice(partnerRoles, {
      de: 'Rolle',
      en: 'Role',
      hint: 'lead: Federführung · partner · supporter: unterstützt · associate: beteiligt.',
    }).default('partner'),
    note: line({ de: 'Beitrag', en: 'Contribution', hint: 'Was bringt der Partner ein?' }, 300).optional(),
  }),
  { de: 'Partner', en: 'Partner' },
);

const milestone = doc(
  z.strictObject({
    date: dayOrPeriod({ de: 'Wann', en: 'When', example: '2022-03' }),
    until: dayOrPeriod({ de: 'Bis', en: 'Until', example: '2022-05' }).optional(),
    title: line({ de: 'Was', en: 'What', example: 'Erster Pilotlauf' }),
    note: line({ de: 'Hinweis', en: 'Note' }, 300).optional(),
    news: reference('news', { de: 'Meldung', en: 'News item' }).optional(),
  }),
  { de: 'Meilenstein', en: 'Milestone' },
);

const award = doc(
  z.strictObject({
    name: line({ de: 'Auszeichnung', en: 'Award', example: 'ClusterERFOLG des Jahres 2024' }),
    date: day({ de: 'Verliehen am', en: 'Awarded on' }),
    by: reference('organisations', { de: 'Verliehen von', en: 'Awarded by' }).optional(),
    event: reference('events', { de: 'Verliehen auf', en: 'Awarded at' }).optional(),
    note: line({ de: 'Hinweis', en: 'Note', example: 'Goldener „Buddy Bear“' }, 300).optional(),
  }),
  { de: 'Auszeichnung', en: 'Award' },
);

const fact = doc(
  z.strictObject({
    label: line({ de: 'Bezeichnung', en: 'Label', example: 'Kursdauer' }, 60),
    value: line({ de: 'Angabe', en: 'Value', example: 'drei Monate' }, 200),
  }),
  { de: 'Angabe', en: 'Fact' },
);

/** A project with its term, partners, money and milestones. Folder: `content/projects/<id>/`; `index.mdx` is allowed. */
export const projectSchema = (helpers: SchemaHelpers) =>
  z
    .strictObject({
      title: line({ de: 'Name des Projekts', en: 'Name of the project', example: 'QualiBioPharma' }, 160),
      kicker: line({ de: 'Dachzeile', en: 'Kicker' }, 80).optional(),
      subtitle: line({ de: 'Unterzeile', en: 'Subtitle' }, 200).optional(),
      ...publishing,
      summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400),
      status: choice(projectStatuses, { de: 'Stand', en: 'Status' }).optional(),
      term: z
        .strictObject({
          start: dayOrPeriod({ de: 'Beginn', en: 'Start', example: '2021-07' }),
          end: dayOrPeriod({ de: 'Ende', en: 'End' }).optional(),
        })
        .meta({ title: 'Laufzeit', titleEn: 'Term' })
        .optional(),
      pilot: z
        .strictObject({
          start: period({ de: 'Beginn', en: 'Start', example: '2022-03' }),
          end: period({ de: 'Ende', en: 'End', example: '2022-05' }).optional(),
        })
        .meta({ title: 'Pilotphase', titleEn: 'Pilot phase' })
        .optional(),
      partOf: reference('projects', {
        de: 'Teil von',
        en: 'Part of',
        hint: 'Das Vorhaben, zu dem dieses Projekt gehört.',
      }).optional(),
      partners: list(partner, { de: 'Partner', en: 'Partners' }),
      funding: list(grant, { de: 'Förderung', en: 'Funding' }),
      facts: list(fact, { de: 'Auf einen Blick', en: 'Facts', hint: 'Kursgröße, Dauer, Ort …' }),
      milestones: list(milestone, { de: 'Meilensteine', en: 'Milestones' }),
      awards: list(award, { de: 'Auszeichnungen', en: 'Awards' }),
      venues: list(reference('venues', { de: 'Ort', en: 'Venue' }), { de: 'Orte', en: 'Venues' }),
      cover: picture(helpers, { de: 'Titelbild', en: 'Cover' }).optional(),
      topics: list(reference('topics', { de: 'Thema', en: 'Topic' }), { de: 'Themen', en: 'Topics' }),
      attachments: attachments(),
      contacts: list(contact({ de: 'Kontakt', en: 'Contact' }), { de: 'Kontakt', en: 'Contacts' }),
      links: list(furtherLink({ de: 'Link', en: 'Link' }), { de: 'Weitere Informationen', en: 'Further information' }),
    })
    .check(updatedAfterPublication, ...goesAfterPublication);
