import { line, list, paragraph, reference, url, z } from './fields.ts';
import { addressing } from './publishing.ts';

/** Events that belong together over the years. Folder: `content/series/<id>/`. */
export const seriesSchema = () =>
  z.strictObject({
    title: line({ de: 'Name der Reihe', en: 'Name of the series', example: 'Deutsche Biotechnologietage' }, 160),
    shortTitle: line({ de: 'Kurzname', en: 'Short name' }, 40).optional(),
    summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400),
    ...addressing,
    organisers: list(reference('organisations', { de: 'Veranstalter', en: 'Organiser' }), {
      de: 'Veranstalter',
      en: 'Organisers',
    }),
    topics: list(reference('topics', { de: 'Thema', en: 'Topic' }), { de: 'Themen', en: 'Topics' }),
    url: url({ de: 'Webseite', en: 'Website' }).optional(),
  });
