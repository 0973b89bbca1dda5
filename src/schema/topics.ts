import { choice, line, list, paragraph, z } from './fields.ts';
import { addressing } from './publishing.ts';

/** The quiet colours of styles/tokens.css, `--hue-<name>`. */
export const topicColours = ['moss', 'sea', 'sky', 'violet', 'plum', 'rose', 'clay', 'amber'] as const;
export type TopicColour = (typeof topicColours)[number];

/** A subject from the controlled list. Folder: `content/topics/<id>/`. */
export const topicSchema = () =>
  z.strictObject({
    title: line({ de: 'Thema', en: 'Topic', example: 'Zell- und Gentherapie' }, 80),
    synonyms: list(line({ de: 'Anderes Wort', en: 'Other word', prose: false }, 80), {
      de: 'Andere Wörter',
      en: 'Synonyms',
      hint: 'Womit wird sonst danach gesucht?',
    }),
    summary: paragraph({ de: 'Kurztext', en: 'Summary' }, 400),
    colour: choice(topicColours, {
      de: 'Farbe',
      en: 'Colour',
      hint: 'Kennfarbe des Themas. Fehlt sie, sucht die Seite eine aus.',
      example: 'sea',
    }).optional(),
    ...addressing,
  });
