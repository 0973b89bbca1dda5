/** What is wrong with the path of a picture itself, whatever files there are. */
import { nameOf } from '../reading/paths.ts';
import { type Saying, say } from './words.ts';

const beside = (src: string): string => `./${nameOf(src.replaceAll('\\', '/'))}`;

const nothing: Saying = {
  message: say('Hier fehlt der Name der Bilddatei.', 'The name of the image file is missing here.'),
  mend: say('Zum Beispiel: ./foto.jpg', 'For example: ./foto.jpg'),
};

const remote = (src: string, folder: string): Saying => ({
  message: say(
    'Bilder von fremden Servern werden nicht eingebunden (Datenschutz, Rechte).',
    'Pictures are not taken from other servers (privacy, rights).',
  ),
  mend: say(
    `Das Bild herunterladen, Rechte klären, in den Ordner ${folder} legen und so angeben: ${beside(src)}`,
    `Download the picture, clear its rights, put it into the folder ${folder} and write: ${beside(src)}`,
  ),
});

const backslashes = (src: string): Saying => ({
  message: say('Im Bildpfad stehen Rückstriche (\\).', 'There are backslashes (\\) in the path of the picture.'),
  mend: say(`Schrägstriche verwenden: ${src.replaceAll('\\', '/')}`, `Use slashes: ${src.replaceAll('\\', '/')}`),
});

const absolute = (src: string, folder: string): Saying => ({
  message: say('Der Bildpfad muss beim Ordner des Beitrags beginnen.', 'The path must begin at the item’s folder.'),
  mend: say(
    `Das Bild in den Ordner ${folder} legen und so angeben: ${beside(src)}`,
    `Put the picture into the folder ${folder} and write: ${beside(src)}`,
  ),
});

const percent: Saying = {
  message: say('Im Bildpfad steht ein Prozentzeichen.', 'There is a percent sign in the path of the picture.'),
  mend: say(
    'Die Datei ohne Leer- und Sonderzeichen benennen, zum Beispiel ./foto-labor.jpg',
    'Name the file without spaces and special characters, for example ./foto-labor.jpg',
  ),
};

/** @param folder the item's, `content/news/kick-off/` */
export function sayPicturePath(src: string, folder: string): Saying | undefined {
  if (src.trim() === '') return nothing;
  if (/^(?:[a-z][a-z+.-]*:)?\/\/|^data:/i.test(src)) return remote(src, folder);
  if (/^[a-z]:/i.test(src)) return absolute(src, folder);
  if (src.includes('\\')) return backslashes(src);
  if (src.startsWith('/')) return absolute(src, folder);
  return src.includes('%') ? percent : undefined;
}
