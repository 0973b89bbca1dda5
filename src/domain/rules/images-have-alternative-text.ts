import { bodyPictures } from '../body-nodes.ts';
import { type Finding, ruleOfFiles } from './reading/rule-of-files.ts';
import { say } from './words/words.ts';

const message = say(
  'Dem Bild fehlt der Alternativtext für alle, die es nicht sehen können.',
  'The picture lacks the alternative text for those who cannot see it.',
);

/** Every picture of a body says in words what it shows. In heads the schema asks for it. */
export const imagesHaveAlternativeText = ruleOfFiles('images-have-alternative-text', (file) =>
  bodyPictures(file)
    .filter(({ alt }) => alt.trim() === '')
    .map(
      ({ line, column, src }): Finding => ({
        line,
        column,
        value: src,
        message,
        mend: say(
          `In die eckigen Klammern schreiben, was zu sehen ist: ![Zwei Laborantinnen an der Werkbank](${src})`,
          `Write into the square brackets what is to be seen: ![Two technicians at the bench](${src})`,
        ),
      }),
    ),
);
