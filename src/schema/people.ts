import { line, url, z } from './fields.ts';

/** A person's name. Roles stand on the items, as they were then. Folder: `content/people/<id>/`. */
export const personSchema = () =>
  z.strictObject({
    givenName: line({ de: 'Vorname', en: 'Given name', example: 'Erika' }, 80),
    familyName: line({ de: 'Nachname', en: 'Family name', hint: 'Danach wird sortiert.', example: 'Mustermann' }, 80),
    academicTitle: line({ de: 'Akademischer Titel', en: 'Academic title', example: 'Dr.' }, 40).optional(),
    url: url({ de: 'Webseite', en: 'Website' }).optional(),
  });
