import { choice, day, doc, email, line, list, paragraph, reference, type SchemaHelpers, url, z } from './fields.ts';
import { picture } from './groups.ts';
import { addressing } from './publishing.ts';

export const organisationKinds = [
  'association',
  'company',
  'research',
  'university',
  'ministry',
  'city',
  'region',
  'agency',
  'park',
  'network',
  'foundation',
  'media',
] as const;

const formerName = doc(
  z.strictObject({
    name: line({ de: 'Früherer Name', en: 'Former name', example: 'Bundesministerium für Wirtschaft und Energie' }),
    shortName: line({ de: 'Früherer Kurzname', en: 'Former short name', example: 'BMWi' }, 60).optional(),
    until: day({ de: 'Galt bis', en: 'Valid until', hint: 'Letzter Tag, an dem der Name galt.' }),
  }),
  { de: 'Früherer Name', en: 'Former name' },
);

const boilerplate = doc(
  z.strictObject({
    from: day({ de: 'Gilt ab', en: 'Valid from', hint: 'Erster Tag, an dem der Absatz gilt.' }),
    text: paragraph({ de: 'Wortlaut', en: 'Wording' }, 1200),
  }),
  { de: 'Absatz „Über …“', en: 'Boilerplate' },
);

/**
 * Somebody who publishes, funds, hosts or takes part. Folder: `content/organisations/<id>/`.
 * `name` is today's; items show the name that was valid on their date (`formerNames`).
 */
export const organisationSchema = (helpers: SchemaHelpers) =>
  z.strictObject({
    name: line({ de: 'Name', en: 'Name', example: 'Fraunhofer-Institut für Zelltherapie und Immunologie' }),
    shortName: line({ de: 'Kurzname', en: 'Short name', example: 'Fraunhofer IZI' }, 60).optional(),
    formerNames: list(formerName, { de: 'Frühere Namen', en: 'Former names' }),
    kind: choice(organisationKinds, { de: 'Art', en: 'Kind' }),
    ...addressing,
    summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400).optional(),
    parent: reference('organisations', { de: 'Gehört zu', en: 'Part of' }).optional(),
    place: reference('venues', { de: 'Sitz', en: 'Seat', hint: 'Stadt oder Haus aus content/venues.' }).optional(),
    url: url({ de: 'Webseite', en: 'Website' }).optional(),
    email: email({ de: 'E-Mail', en: 'E-mail' }).optional(),
    ror: url({ de: 'ROR-Kennung', en: 'ROR id', example: 'https://ror.org/04tsk2644' }).optional(),
    logo: picture(helpers, { de: 'Logo', en: 'Logo' }).optional(),
    boilerplates: list(boilerplate, {
      de: 'Absätze „Über …“',
      en: 'Boilerplates',
      hint: 'Steht unter Pressemitteilungen: der Absatz, der an ihrem Tag galt. Ein neuer Wortlaut ist ein weiterer Eintrag mit seinem ersten Tag; die bisherigen bleiben unverändert stehen. Vor dem ersten Tag erscheint keiner.',
    }),
  });
