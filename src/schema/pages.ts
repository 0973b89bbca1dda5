import { day, line, paragraph, z } from './fields.ts';
import { addressing } from './publishing.ts';

/** A standing page: about, legal notice, privacy, accessibility. Folder: `content/pages/<id>/`. */
export const pageSchema = () =>
  z.strictObject({
    title: line({ de: 'Titel', en: 'Title', example: 'Impressum' }, 120),
    summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400),
    ...addressing,
    updated: day({ de: 'Stand', en: 'As of' }).optional(),
  });
