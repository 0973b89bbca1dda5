import { type BodyPicture, bodyPictures } from '../body-nodes.ts';
import { pictureCredit } from '../picture-credit.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { type Saying, say, shorten } from './words/words.ts';

/** How the picture is written with its credit; quotation marks of the title must not end it. */
function rewritten({ alt, src, title }: BodyPicture): string {
  const caption = title
    .trim()
    .replaceAll('"', '\\"')
    .replace(/[.\s]*$/, '');
  return `![${shorten(alt)}](${src} "${caption === '' ? '' : `${caption}. `}Foto: Vorname Nachname")`;
}

function sayCredit(picture: BodyPicture): Saying {
  const example = rewritten(picture);
  return {
    message: say('Dem Bild fehlt der Bildnachweis: Wer hat es gemacht?', 'The picture lacks its credit: who made it?'),
    mend: say(
      `Hinter die Datei in Anführungszeichen schreiben: ${example} – auch möglich: Grafik: …, Screenshot: …, Quelle: …, © …`,
      `Write it in quotation marks behind the file: ${example} – also possible: Grafik: …, Screenshot: …, Quelle: …, © …`,
    ),
  };
}

/** Every picture of a body says in its title who made it (§ 13 UrhG). In heads the schema asks for it. */
export const imagesHaveCredit = ruleOfFiles('images-have-credit', (file) =>
  bodyPictures(file)
    .filter(({ title }) => pictureCredit(title) === undefined)
    .map((picture): Finding => {
      const { line, column, src } = picture;
      return { line, column, value: src, ...sayCredit(picture) };
    }),
);
