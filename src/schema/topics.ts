import { line, list, paragraph, slug, z } from './fields.ts';

/** A subject from the controlled list. Folder: `content/topics/<id>/`. */
export const topicSchema = () =>
  z.strictObject({
    title: line({ de: 'Thema', en: 'Topic', example: 'Zell- und Gentherapie' }, 80),
    synonyms: list(line({ de: 'Anderes Wort', en: 'Other word' }, 80), {
      de: 'Andere Wörter',
      en: 'Synonyms',
      hint: 'Womit wird sonst danach gesucht?',
    }),
    summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400),
    slug: slug({ de: 'Adresse', en: 'Address' }).optional(),
  });
