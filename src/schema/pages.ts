import { day, line, paragraph, slug, z } from './fields.ts';

/** A standing page: about, legal notice, privacy, accessibility. Folder: `content/pages/<id>/`. */
export const pageSchema = () =>
  z.strictObject({
    title: line({ de: 'Titel', en: 'Title', example: 'Impressum' }, 120),
    summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400),
    slug: slug({
      de: 'Adresse',
      en: 'Address',
      hint: 'Letzter Teil der Webadresse. Fehlt die Angabe, gilt der Name des Ordners.',
    }).optional(),
    updated: day({ de: 'Stand', en: 'As of' }).optional(),
  });
